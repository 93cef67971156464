"""List entries that are marked by a character or a number at the start of a line, in whatever source."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from msgspec.structs import replace

from update_editor.markup.source import SourceBlock
from update_editor.markup.spans import lines_of, portion, together
from update_editor.model import Line, line_text

_GAP = r"[ \t\u00a0]"
_MARKER = re.compile(
    rf"(?P<indent>{_GAP}*)(?:(?P<bullet>[•·▪◦●‣⁃∙○■□➢►\uf0b7\uf0a7]){_GAP}*(?=\S|$)"
    rf"|(?P<dash>[-–—*]){_GAP}+(?=\S)|(?P<letter>o)\t{_GAP}*(?=\S)"
    rf"|(?P<number>\d{{1,3}})[.)]{_GAP}+(?=\S))"
)
_ENDS_CLAUSE = re.compile(r"[.:;?!,…][\"'”’)\]]*\s*$")
_TAB = 4
_NUMBER = "1"
_INNER = ("o", "◦", "○")


class _Entry(NamedTuple):
    """A list entry: its lines with the marker, the marker's kind and length, its indent in columns."""

    spans: Line
    style: Literal["bullet", "number"]
    marker: str
    length: int
    indent: int
    number: int
    level: int = 0


def is_marked(text: str) -> bool:
    """Say whether a line starts with a bullet, a dash or a number."""
    return _MARKER.match(text) is not None


def with_lists(blocks: Iterable[SourceBlock]) -> tuple[SourceBlock, ...]:
    """Return the blocks with every marked line of a paragraph as a list entry of its own.

    Unmarked lines that follow an entry without a blank line go on with it. Deeper levels are known by their
    indent, or by another marker at the same one. Numbers make a list where at least two count from 1 without
    anything in between; other numbers are text.
    """
    parts = [part for block in blocks for part in _parts(block)]
    return tuple(_numbered(_levelled(parts)))


def _parts(block: SourceBlock) -> Iterator[SourceBlock | _Entry]:
    if block.style != "paragraph" or "\n" not in line_text(block.spans):
        yield from _single(block)
        return
    lines = lines_of(block.spans)
    matches = _markers([line_text(each) for each in lines])
    waiting: list[Line] = []
    entry: re.Match[str] | None = None
    for each, match in zip(lines, matches, strict=True):
        if match:
            yield from _part(block, waiting, entry)
            waiting, entry = [], match
        waiting.append(each)
    yield from _part(block, waiting, entry)


def _single(block: SourceBlock) -> Iterator[SourceBlock | _Entry]:
    match = _MARKER.match(line_text(block.spans)) if block.style == "paragraph" else None
    yield from _part(block, [block.spans], match) if match else [block]


def _markers(lines: Sequence[str]) -> list[re.Match[str] | None]:
    """Return each line's marker, None where it has none or what looks like one is part of a sentence."""
    matches = [_MARKER.match(each) for each in lines]
    dashes = sum(1 for match in matches if match and match["dash"])
    counts = {match["number"] for match in matches if match and match["number"]}
    kept: list[re.Match[str] | None] = []
    in_list = False
    for number, match in enumerate(matches):
        is_entry = match is not None and (
            number == 0
            or in_list
            or bool(match["bullet"])
            or bool(match["letter"])
            or (bool(match["dash"]) and (dashes > 1 or _ENDS_CLAUSE.search(lines[number - 1]) is not None))
            or (match["number"] == "1" and "2" in counts)
        )
        in_list = in_list or is_entry
        kept.append(match if is_entry else None)
    return kept


def _part(
    block: SourceBlock, lines: Sequence[Line], match: re.Match[str] | None
) -> Iterator[SourceBlock | _Entry]:
    if not lines:
        return
    if match is None:
        yield replace(block, spans=together(lines, "\n"))
        return
    indent = len(match["indent"].expandtabs(_TAB))
    marker = match["bullet"] or match["dash"] or match["letter"] or _NUMBER
    number = int(match["number"] or 0)
    style: Literal["bullet", "number"] = "number" if match["number"] else "bullet"
    yield _Entry(_entry_lines(lines), style, marker, match.end(), indent, number)


def _entry_lines(lines: Sequence[Line]) -> Line:
    """Return an entry's lines as one, the hanging indent of all but the first taken off."""
    further = (_unindented(each) for each in lines[1:])
    return together((lines[0], *further), "\n")


def _unindented(spans: Line) -> Line:
    text = line_text(spans)
    return portion(spans, len(text) - len(text.lstrip(" \t")), len(text))


def _levelled(parts: Iterable[SourceBlock | _Entry]) -> Iterator[SourceBlock | _Entry]:
    """Yield the parts with the level of each entry in its run."""
    above: list[tuple[int, str]] = []
    for part in parts:
        if isinstance(part, SourceBlock):
            above = []
            yield part
            continue
        while above and above[-1][0] > part.indent + 1:
            above.pop()
        markers = [marker for indent, marker in above if abs(indent - part.indent) <= 1]
        same = part.marker if part.marker in markers else _counterpart(part, markers)
        if same:
            while above[-1][1] != same:
                above.pop()
            above[-1] = (part.indent, part.marker)
        else:
            above.append((part.indent, part.marker))
        yield part._replace(level=len(above) - 1)


def _counterpart(part: _Entry, markers: Sequence[str]) -> str | None:
    """Return the marker at the same indent that is of another kind: numbers and bullets are two lists."""
    if part.marker == _NUMBER:
        return markers[0] if markers else None
    return _NUMBER if _NUMBER in markers and part.marker not in _INNER else None


def _numbered(parts: Iterable[SourceBlock | _Entry]) -> Iterator[SourceBlock]:
    """Yield the parts as blocks, numbers that do not count as a list does left in the text."""
    every = list(parts)
    counted: dict[int, int] = {}
    for at, part in enumerate(every):
        if isinstance(part, SourceBlock):
            counted = {}
            yield part
            continue
        last = counted.get(part.level, 0)
        counted = {level: number for level, number in counted.items() if level < part.level}
        counts = part.number == last + 1 and (last or _is_followed(every, at, part.level))
        if part.style == "number" and not counts:
            counted = {}
            yield SourceBlock(spans=part.spans)
            continue
        if part.style == "number":
            counted[part.level] = part.number
        yield _entry_block(part)


def _is_followed(parts: Sequence[SourceBlock | _Entry], at: int, level: int) -> bool:
    """Say whether a 2 follows the 1 at this place in the same list."""
    for next_at in range(at + 1, len(parts)):
        part = parts[next_at]
        if isinstance(part, SourceBlock) or part.level < level:
            return False
        if part.level == level:
            return part.style == "number" and part.number == 2
    return False


def _entry_block(part: _Entry) -> SourceBlock:
    spans = portion(part.spans, part.length, len(line_text(part.spans)))
    if line_text(spans).startswith("\n"):
        spans = portion(spans, 1, len(line_text(spans)))
    return SourceBlock(style=part.style, level=part.level, spans=spans)
