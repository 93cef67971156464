"""The text under a section's heading, as items or bullets."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec.structs import replace

from update_editor.importers.front import Blocks, sign_off_start, text_in
from update_editor.importers.residue import is_residue
from update_editor.importers.wording import is_call, is_heading_like, is_sign_off, words_in
from update_editor.markup.numbering import ENTRIES, numbers
from update_editor.markup.source import SourceBlock
from update_editor.markup.spans import heading_line, lines_of, portion, split, together
from update_editor.model import Bullet, Item, Line, RichText, Span, joined, line_text, new_id
from update_editor.model.visible import is_blank

_JOINING_WORDS = frozenset(
    "a an the of and or to for from in on at by with as but is are was were our your their its this that "
    "which who into".split()
)
_WORDS_OF_RUNNING_TEXT = 14
_NEW_LINE = re.compile(r"\n(?=[^a-z(])")


def rich_text(blocks: Iterable[SourceBlock]) -> RichText:
    """Return a source's blocks as an update's, each with a new id; headings become sub-headings."""
    return tuple(each.as_block() for each in blocks)


def without_tail(blocks: Blocks) -> tuple[Blocks, Blocks]:
    """Return blocks and, apart, what ends them that is no section's content: a sign-off, web page residue."""
    end = len(blocks)
    while end and is_residue(text_in(blocks[end - 1])):
        end -= 1
    sign_off = sign_off_start(blocks[:end])
    end = end if sign_off is None else sign_off
    return blocks[:end], blocks[end:]


def until_other_section(blocks: Blocks, level: int, kind: str) -> tuple[Blocks, Blocks]:
    """Return blocks up to a heading that starts another section than the one of this level, and the rest.

    In an items section headings of its own level head items where no deeper ones do.
    """
    if level == 0 or (kind == "items" and not _has_deeper_heading(blocks, level)):
        return blocks, ()
    for at, block in enumerate(blocks):
        if block.style == "heading" and block.level <= level:
            return blocks[:at], blocks[at:]
    return blocks, ()


def _has_deeper_heading(blocks: Blocks, level: int) -> bool:
    return any(block.style == "heading" and block.level > level for block in blocks)


def items_of(blocks: Blocks) -> tuple[Item, ...]:
    """Return the items of a section: marked headings head them, or else lines that look like headings.

    What stands before the first heading is an item without one.
    """
    marked = [block.level for block in blocks if block.style == "heading"]
    if marked:
        heads = [block.style == "heading" and block.level == min(marked) for block in blocks]
    else:
        blocks = tuple(part for block in blocks for part in _heading_apart(block))
        heads = _heads(blocks)
    items: list[tuple[Line, list[SourceBlock]]] = []
    for block, is_head in zip(blocks, heads, strict=True):
        if is_head:
            items.append((heading_line(block.spans), []))
        elif not items:
            items.append(((), [block]))
        else:
            items[-1][1].append(block)
    return tuple(Item(id=new_id(), heading=heading, body=rich_text(body)) for heading, body in items)


def _heads(blocks: Blocks) -> list[bool]:
    """Say of each block whether it is the heading of an item: a heading-like line that has text under it."""
    could_be = [_could_head(block) for block in blocks]
    heads: list[bool] = []
    for candidate, following in pairwise([*could_be, True]):
        heads.append(candidate and (not following or not heads))
    return heads


def _could_head(block: SourceBlock) -> bool:
    text = text_in(block)
    return block.style == "paragraph" and is_heading_like(text) and not is_call(text) and not is_residue(text)


def _heading_apart(block: SourceBlock) -> tuple[SourceBlock, ...]:
    """Return a heading and the text on the line below it as two blocks, anything else as it is.

    A break inside a sentence looks much the same. It is told by how the two lines meet: the first ends in a
    word that asks for another, or the second does not start like a sentence or is none.
    """
    first, separator, rest = text_in(block).partition("\n")
    if block.style != "paragraph" or not separator or not _meets_as_heading(first, rest):
        return (block,)
    length = len(text_in(block))
    return (
        replace(block, spans=portion(block.spans, 0, len(first))),
        replace(block, spans=portion(block.spans, len(first) + 1, length)),
    )


def _meets_as_heading(first: str, rest: str) -> bool:
    words = first.split()
    start = rest.lstrip().lstrip("\"'“‘")[:1]
    if not words or not (start.isupper() or start.isdigit()):
        return False
    runs_on = words[-1] in _JOINING_WORDS
    is_text = words_in(rest) > _WORDS_OF_RUNNING_TEXT or not is_heading_like(rest.split("\n", 1)[0])
    return is_heading_like(first) and not is_call(first) and not runs_on and is_text


def bullets_of(blocks: Blocks) -> tuple[tuple[Bullet, ...], Blocks, Blocks]:
    """Return a section's bullets, the blocks among them that are no list entries, and what comes after.

    Where nothing is marked as an entry, every line is a bullet.
    """
    ends = [at + 1 for at, block in enumerate(blocks) if block.style in ENTRIES]
    if not ends:
        blocks, after = without_tail(blocks)
        lines = (part for block in blocks for part in split(block.spans, _NEW_LINE))
        return tuple(_bullet(each) for each in lines if not is_blank(line_text(each))), (), after
    inside, after = blocks[: ends[-1]], blocks[ends[-1] :]
    last, sign_off = _sign_off_apart(inside[-1])
    inside, after = (*inside[:-1], last), (*sign_off, *after)
    unmarked = tuple(block for block in inside if block.style not in ENTRIES)
    return tuple(map(_bullet, _entry_lines(inside))), unmarked, after


def _sign_off_apart(entry: SourceBlock) -> tuple[SourceBlock, Blocks]:
    """Return the last entry and, apart, a sign-off that stands under it without a blank line."""
    lines = lines_of(entry.spans)
    start = next((at for at, each in enumerate(lines) if at and is_sign_off(line_text(each))), len(lines))
    below = tuple(SourceBlock(spans=each) for each in lines[start:])
    return replace(entry, spans=together(lines[:start], "\n")), below


def _entry_lines(blocks: Blocks) -> Iterator[Line]:
    """Yield the entries' lines; numbers stay as text, for bullets have none."""
    for block, number in zip(blocks, numbers(blocks), strict=True):
        yield joined((Span(text=f"{number}. "), *block.spans)) if number else block.spans


def _bullet(spans: Line) -> Bullet:
    return Bullet(id=new_id(), spans=spans)
