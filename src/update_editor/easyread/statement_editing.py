"""Writing in a unit: a statement is edited, split, joined, moved, removed, given a picture.

A position (``at``) is in code points of the statement's text. Each function makes an update of an update,
and raises ``Unusable("no-such-place")`` where there is no such unit or statement.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from update_editor.easyread.deciding import unit_of, with_decision, with_unit
from update_editor.model import EasyReadUnit, Statement, StatementPicture, Unusable, Update
from update_editor.model.visible import is_blank


def with_statement(update: Update, unit_id: str, index: int, statement: Statement) -> Update:
    """Return the update with a statement as it is now; with a new one where it stands behind the last.

    A unit that was to be decided is written with it.
    """
    unit = unit_of(update, unit_id)
    if index != len(unit.statements):
        _statement(unit, index)
    statements = (*unit.statements[:index], statement, *unit.statements[index + 1 :])
    edited = replace(unit, statements=statements)
    return with_unit(update, edited) if unit.decision else with_decision(update, edited, "write")


def split_statement(update: Update, unit_id: str, index: int, at: int) -> Update:
    """Return the update with a statement as two; what it lists goes with the second.

    The picture stays with the first, unless that has no words then.
    """
    unit = unit_of(update, unit_id)
    whole = _statement(unit, index)
    texts = [whole.text[:at].rstrip(), whole.text[at:].lstrip()]
    keeps = not is_blank(texts[0])
    first = Statement(text=texts[0], picture=whole.picture if keeps else None)
    second = Statement(text=texts[1], bullets=whole.bullets, picture=None if keeps else whole.picture)
    halves = _with_hard_words(first, second, whole.hard_words)
    return _with_statements(update, unit, index, 1, halves)


def merged_statements(update: Update, unit_id: str, index: int) -> Update:
    """Return the update with a statement joined to the one before it.

    Behind a list, its words go on in the last line of the list. The first picture is kept.
    """
    unit = unit_of(update, unit_id)
    first, second = _statement(unit, index - 1), _statement(unit, index)
    text, bullets = _joined(first.text, second.text), second.bullets
    if first.bullets:
        last = _joined(first.bullets[-1], second.text)
        text, bullets = first.text, (*first.bullets[:-1], last, *second.bullets)
    both = Statement(
        text=text,
        bullets=bullets,
        hard_words=tuple(dict.fromkeys((*first.hard_words, *second.hard_words))),
        picture=first.picture or second.picture,
    )
    return _with_statements(update, unit, index - 1, 2, (both,))


def moved_statement(update: Update, unit_id: str, index: int, to: int) -> Update:
    """Return the update with a statement at another place of its unit, counted without it."""
    unit = unit_of(update, unit_id)
    moved = _statement(unit, index)
    others = (*unit.statements[:index], *unit.statements[index + 1 :])
    to = max(0, min(to, len(others)))
    return with_unit(update, replace(unit, statements=(*others[:to], moved, *others[to:])))


def without_statement(update: Update, unit_id: str, index: int) -> Update:
    """Return the update without a statement; the unit of the last one is to be decided again."""
    unit = unit_of(update, unit_id)
    _statement(unit, index)
    return _with_statements(update, unit, index, 1, ())


def with_statement_picture(
    update: Update, unit_id: str, index: int, picture: StatementPicture | None
) -> Update:
    """Return the update with a picture at a statement's left, one of ``update.pictures``; None for none."""
    unit = unit_of(update, unit_id)
    shown = replace(_statement(unit, index), picture=picture)
    return _with_statements(update, unit, index, 1, (shown,))


def _statement(unit: EasyReadUnit, index: int) -> Statement:
    if not 0 <= index < len(unit.statements):
        raise Unusable("no-such-place", where=f"easy-read/{unit.id}/{index}")
    return unit.statements[index]


def _with_statements(
    update: Update, unit: EasyReadUnit, index: int, count: int, instead: Sequence[Statement]
) -> Update:
    statements = (*unit.statements[:index], *instead, *unit.statements[index + count :])
    return with_unit(update, replace(unit, statements=statements))


def _joined(one: str, other: str) -> str:
    return " ".join(part for part in (one.rstrip(), other.lstrip()) if part)


def _with_hard_words(
    first: Statement, second: Statement, hard_words: Sequence[str]
) -> tuple[Statement, Statement]:
    """Return two statements with the hard words that each of them has; one that neither has stays first."""
    there = " ".join((second.text, *second.bullets)).casefold()
    later = tuple(each for each in hard_words if each.casefold() in there)
    sooner = tuple(
        each for each in hard_words if each.casefold() in first.text.casefold() or each not in later
    )
    return replace(first, hard_words=sooner), replace(second, hard_words=later)
