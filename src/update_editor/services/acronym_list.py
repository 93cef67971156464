"""Every acronym of an update, and writing one out where a reader first meets it."""

from update_editor.model import Update
from update_editor.proofing.acronyms import Acronym, acronyms_of
from update_editor.proofing.findings import Finding
from update_editor.proofing.paragraphs import document_of
from update_editor.review.resolve import accept_all
from update_editor.services.checks import context_of
from update_editor.services.fixing import fixed
from update_editor.services.house_style import HouseStyle
from update_editor.templating.pack import TemplatePack

_RULE = "acronym.undefined"


def acronyms_in(update: Update, pack: TemplatePack, style: HouseStyle) -> tuple[Acronym, ...]:
    """Return the acronyms in the order of first use, those first that nobody explains."""
    accepted = accept_all(update)
    found = acronyms_of(document_of(accepted), context_of(accepted, pack, style))
    return tuple(sorted(found, key=is_clear))


def is_clear(acronym: Acronym) -> bool:
    """Say whether a reader can know what an acronym means: the text says it, or everybody knows it."""
    return acronym.explained is not None or acronym.is_known


def first_use(acronym: Acronym) -> Finding:
    """Return the first use that a reader of the text meets, as something that was found there."""
    paragraph, use = acronym.first.paragraph, acronym.first.use
    return Finding(
        rule=_RULE,
        severity="warning",
        where=paragraph.where,
        block=paragraph.block,
        code=_RULE,
        start=use.start,
        end=use.end,
        text=paragraph.text[use.start : use.end],
    )


def written_out(update: Update, acronym: Acronym, words: str) -> tuple[Update, int]:
    """Return the update with what an acronym stands for before its first use; 0, where that is gone."""
    use = first_use(acronym)
    return fixed(update, ((use, f"{words} ({use.text})"),))
