"""Everything that a check finds in an update, for the command line, the window and the export gate."""

from collections.abc import Callable

from msgspec.structs import replace

from update_editor.exporters.glyphs import missing_characters
from update_editor.model import Update
from update_editor.proofing.check import Checker, check_update
from update_editor.proofing.context import Context
from update_editor.proofing.findings import Finding, Report
from update_editor.review.resolve import accept_all
from update_editor.templating.pack import TemplatePack

_MOST_CHARACTERS_NAMED = 10


def check(
    update: Update,
    pack: TemplatePack,
    checker: Checker | None = None,
    is_wanted: Callable[[], bool] | None = None,
) -> Report:
    """Return what a careful editor would point out in an update of this template, its changes accepted.

    A ``checker`` that was kept remembers the paragraphs that it has read. With one, unknown words come
    without suggestions, for which it can be asked; ``is_wanted`` lets it stop half-way.

    Raises:
        Unusable: ``cancelled``, where the report is wanted no longer.
    """
    required = tuple((spec.id, spec.label) for spec in pack.sections if spec.required)
    accepted = accept_all(update)
    context = Context(required_sections=required, date=update.date)
    if checker is None:
        report = check_update(accepted, context)
    elif is_wanted is None:
        report = checker.check(accepted, context)
    else:
        report = checker.check(accepted, context, is_wanted=is_wanted)
    more = (*field_findings(accepted, pack), *_missing_characters(accepted))
    return replace(report, findings=(*report.findings, *more))


def field_findings(update: Update, pack: TemplatePack) -> tuple[Finding, ...]:
    """Return what is too long in the fields that the template asks for, and an address that is none."""
    from update_editor.exporters.page import field_text
    from update_editor.exporters.page_links import AUDIO, SIGNED
    from update_editor.exporters.web_address import FIELD as WEB_ADDRESS
    from update_editor.exporters.web_address import page_link

    found = []
    for spec in pack.fields:
        text = field_text(update, spec.id)
        if spec.longest is not None and len(text) > spec.longest:
            told = {"field": spec.label, "count": str(len(text)), "longest": str(spec.longest)}
            found.append(_of_update("field.long", told))
        if text and spec.id in (WEB_ADDRESS, AUDIO, SIGNED) and page_link(text) is None:
            found.append(_of_update("link.unusable", {"address": text}))
    return tuple(found)


def _of_update(rule: str, parameters: dict[str, str]) -> Finding:
    return Finding(rule=rule, severity="warning", where="update", code=rule, parameters=parameters)


def _missing_characters(update: Update) -> tuple[Finding, ...]:
    """Return a finding where a PDF would show boxes: the shipped fonts don't have every script."""
    missing = missing_characters(update)
    if not missing:
        return ()
    rule = "access.missing-character"
    shown = " ".join(missing[:_MOST_CHARACTERS_NAMED])
    return (_of_update(rule, {"characters": shown}),)
