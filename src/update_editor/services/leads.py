"""Other leads or another date: the opening and closing that the template's patterns give for them."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Block, Lead, RichText, Update, block, line_text, text_of
from update_editor.templating.pack import TemplatePack

Place = Literal["opening", "closing"]

_Pattern = Callable[[TemplatePack, Sequence[Lead], dt.date | None], tuple[str, ...]]


class Rewriting(Struct, frozen=True, kw_only=True):
    """An update with other leads, in two ways.

    ``rewritten`` has the pattern's words throughout, ``kept`` the person's own where they were written by
    hand. ``by_hand`` names the places where the two differ: only for these a person need be asked.
    """

    kept: Update
    rewritten: Update
    by_hand: tuple[Place, ...]


def with_leads_rewritten(
    update: Update, pack: TemplatePack, leads: tuple[Lead, ...], date: dt.date | None
) -> Rewriting:
    """Return the update with other leads and another date, and the opening and closing that go with them.

    Words are by hand where they are not what the pattern gives for the leads and the date that the update
    has now. Where the pattern gives the same for both, nothing is rewritten.

    Raises:
        Unusable: ``template-pattern``.
    """
    from update_editor.templating.rendering import closing_for, opening_for

    kept = rewritten = replace(update, leads=leads, date=date)
    by_hand: list[Place] = []
    places: tuple[tuple[Place, RichText, _Pattern], ...] = (
        ("opening", update.opening, opening_for),
        ("closing", update.closing, closing_for),
    )
    for place, blocks, pattern in places:
        before, after = pattern(pack, update.leads, update.date), pattern(pack, leads, date)
        if before == after or _words(text_of(blocks)) == _words("\n".join(after)):
            continue
        new = _rewritten(blocks, after)
        rewritten = replace(rewritten, **{place: new})
        if _is_by_hand(blocks, before):
            by_hand.append(place)
        else:
            kept = replace(kept, **{place: new})
    return Rewriting(kept=kept, rewritten=rewritten, by_hand=tuple(by_hand))


def _is_by_hand(blocks: RichText, given: Sequence[str]) -> bool:
    """Say whether paragraphs are other than a pattern gave them, in words or by tracked changes."""
    return any(map(_is_changed, blocks)) or _words(text_of(blocks)) != _words("\n".join(given))


def _is_changed(each: Block) -> bool:
    return (
        each.mark_insertion is not None
        or each.mark_deletion is not None
        or any(span.insertion is not None or span.deletion is not None for span in each.spans)
    )


def _words(text: str) -> list[str]:
    return text.split()


def _rewritten(blocks: RichText, texts: Sequence[str]) -> RichText:
    """Return the texts as paragraphs; one that says the same already stays, with its id and its formats."""
    by_text = {line_text(each.spans): each for each in blocks if not _is_changed(each)}
    return tuple(by_text.pop(text) if text in by_text else block(text) for text in texts)
