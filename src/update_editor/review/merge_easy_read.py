"""Two later states of an easy read as one: no statement that either wrote is lost.

Where both wrote different statements for the same, both are kept: mine in its place, theirs in a unit of its
own behind it.
"""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from update_editor.model import EasyReadUnit, HardWord, Statement, new_id
from update_editor.review.clash import Clash
from update_editor.review.three_way import clashes, matched, merged_fields, merged_list

_Units = tuple[EasyReadUnit, ...]
_HARD_WORDS = "easy-read/hard-words"


def merged_units(
    base: Sequence[EasyReadUnit], mine: Sequence[EasyReadUnit], theirs: Sequence[EasyReadUnit]
) -> tuple[_Units, list[Clash]]:
    """Return the units of both, and where both decided or wrote something else.

    One that a side removed stays where the other changed it. What both decided just so is there once.
    """
    result: list[EasyReadUnit] = []
    told: list[Clash] = []
    known = {each.id for each in base}
    added = {source: each for each in reversed(mine) if each.id not in known for source in each.sources}
    behind: list[tuple[EasyReadUnit, EasyReadUnit]] = []
    for then, now, other in matched(base, mine, theirs):
        if now is not None and other is not None:
            merged, clash = _merged(then or EasyReadUnit(id=now.id), now, other)
            result += merged
            told += [clash] if clash else []
        elif now is not None and now != then:
            result.append(_with_reasons(now, theirs) if then is None else now)
        elif other is not None and other != then:
            twin = next((added[source] for source in other.sources if source in added), None)
            if twin is None:
                result.append(other)
            elif not _is_same(other, twin):
                behind.append((twin, other))
    for twin, other in behind:
        at = next(at for at, each in enumerate(result) if each.id == twin.id)
        result.insert(at + 1, other)
        told.append(_clash("decision", EasyReadUnit(id=twin.id), twin, other))
    return tuple(result), told


def merged_hard_words(
    base: Sequence[HardWord], mine: Sequence[HardWord], theirs: Sequence[HardWord]
) -> tuple[tuple[HardWord, ...], list[Clash]]:
    """Return the hard words of both; where both explained one differently, mine and then theirs."""
    merged = merged_list(base, mine, theirs)
    first: dict[str, HardWord] = {}
    told = []
    for each in merged:
        known = first.setdefault(each.word.casefold(), each)
        if known.explanation != each.explanation and each not in mine:
            told.append(
                Clash(
                    where=_HARD_WORDS,
                    kind="detail",
                    detail=each.word,
                    mine=known.explanation,
                    theirs=each.explanation,
                )
            )
    return merged, told


def _merged(base: EasyReadUnit, mine: EasyReadUnit, theirs: EasyReadUnit) -> tuple[_Units, Clash | None]:
    """Return what both made of a unit, theirs as another one where they wrote something else."""
    statements = _merged_statements(base.statements, mine.statements, theirs.statements)
    merged = replace(
        merged_fields(base, mine, theirs, ("decision", "reason", "source_text")),
        sources=merged_list(base.sources, mine.sources, theirs.sources),
        statements=mine.statements if statements is None else statements,
    )
    if clashes(base.reason, mine.reason, theirs.reason):
        merged = _with_reasons(merged, (theirs,))
    if statements is None:
        return (merged, replace(theirs, id=new_id())), _clash("statements", base, mine, theirs)
    if clashes(base.decision, mine.decision, theirs.decision):
        return (merged,), _clash("decision", base, mine, theirs)
    return (merged,), None


def _merged_statements(
    base: tuple[Statement, ...], mine: tuple[Statement, ...], theirs: tuple[Statement, ...]
) -> tuple[Statement, ...] | None:
    """Return the statements of both, one by one; None where both changed the same, or added or took away."""
    if theirs in (base, mine):
        return mine
    if mine == base:
        return theirs
    if not len(base) == len(mine) == len(theirs):
        return None
    merged = []
    for then, now, other in zip(base, mine, theirs, strict=True):
        names = ("text", "bullets", "picture")
        if any(clashes(getattr(then, name), getattr(now, name), getattr(other, name)) for name in names):
            return None
        hard_words = merged_list(then.hard_words, now.hard_words, other.hard_words)
        merged.append(replace(merged_fields(then, now, other, names), hard_words=hard_words))
    return tuple(merged)


def _is_same(theirs: EasyReadUnit, mine: EasyReadUnit) -> bool:
    """Say whether both decided the same for the same sources, and wrote the same."""
    return (set(theirs.sources), theirs.decision, theirs.statements) == (
        set(mine.sources),
        mine.decision,
        mine.statements,
    )


def _with_reasons(unit: EasyReadUnit, theirs: Iterable[EasyReadUnit]) -> EasyReadUnit:
    """Return a unit with the reasons, too, that they gave for the same decision."""
    reasons = [unit.reason, *(each.reason for each in theirs if _is_same(each, unit))]
    return replace(unit, reason="; ".join(dict.fromkeys(each for each in reasons if each)))


def _clash(detail: str, base: EasyReadUnit, mine: EasyReadUnit, theirs: EasyReadUnit) -> Clash:
    then, now, other = map(_said, (base, mine, theirs))
    return Clash(
        where=f"easy-read/{mine.id}", kind="detail", detail=detail, base=then, mine=now, theirs=other
    )


def _said(unit: EasyReadUnit) -> str:
    """Return what a unit says: its statements, or why it was left out."""
    if unit.decision == "left out":
        return f"left out: {unit.reason}" if unit.reason else "left out"
    return "\n".join(line for each in unit.statements for line in (each.text, *each.bullets))
