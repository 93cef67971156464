"""Everything that a check finds in an update, for the command line, the window and the export gate."""

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from update_editor.exporters.glyphs import missing_characters
from update_editor.model import Update
from update_editor.proofing.check import Checker, always, house_checker
from update_editor.proofing.context import Context
from update_editor.proofing.findings import Finding, Report
from update_editor.proofing.paragraphs import Document, document_of
from update_editor.review.resolve import accept_all
from update_editor.services.dismissals import without_dismissed
from update_editor.services.house_style import House, HouseStyle, shipped_house
from update_editor.templating.pack import TemplatePack

_MOST_CHARACTERS_NAMED = 10


def check(
    update: Update,
    pack: TemplatePack,
    house: House | None = None,
    past: tuple[Document, ...] = (),
    checker: Checker | None = None,
    is_wanted: Callable[[], bool] = always,
) -> Report:
    """Return what a careful editor would point out in an update of this template, its changes accepted.

    ``house`` says by which style; without one it is the program's own. ``past`` are earlier updates. A
    ``checker`` of the house's profile that was kept remembers the paragraphs that it has read. Unknown words
    come without the dictionary's suggestions, for which it can be asked; ``is_wanted`` lets it stop half-way.

    Raises:
        Unusable: ``cancelled``, where the report is wanted no longer.
    """
    house = house or shipped_house()
    accepted = accept_all(update)
    checker = checker or house_checker(house.profile)
    report = checker.check(accepted, context_of(accepted, pack, house.style), past, is_wanted)
    more = (*field_findings(accepted, pack), *_missing_characters(accepted))
    whole = replace(report, findings=(*report.findings, *(each for each in more if _is_on(each, house))))
    return without_dismissed(whole, update, house.style)


def context_of(update: Update, pack: TemplatePack, style: HouseStyle) -> Context:
    """Return what rules are told of an update beside its text."""
    return Context(
        required_sections=tuple((spec.id, spec.label) for spec in pack.sections if spec.required),
        words=frozenset(style.words) | frozenset(style.acronyms),
        glossary=style.glossary,
        date=update.date,
    )


def past_documents(updates: Iterable[Update]) -> tuple[Document, ...]:
    """Return earlier updates as a check reads them, their changes accepted."""
    return tuple(document_of(accept_all(update)) for update in updates)


def _is_on(finding: Finding, house: House) -> bool:
    return house.profile.is_on(finding.rule)


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
