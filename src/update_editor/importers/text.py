"""Plain text to paragraphs.

Blank lines divide paragraphs. Where a text has none between its paragraphs, each line is one. A text that a
program broke at a fixed width is unwrapped; any other line break was made by a person and stays.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from update_editor.importers.wording import is_heading_like, words_in
from update_editor.markup.markers import is_marked, with_lists
from update_editor.markup.source import Source, SourceBlock
from update_editor.model import line
from update_editor.model.visible import is_blank

_WIDEST_WRAP = 100
_NARROWEST_WRAP = 40
_SHARE_OF_FULL_LINES = 0.75
_LONG_WORD = re.compile(r"\S{31,}")
_RULE = re.compile(r"[ \t]*(?:[-=~*–—+][ \t]*){3,}")
_HEADING_MARK = re.compile(r"[ \t\u00a0]*(#{1,6})[ \t\u00a0]+(?=[^#\s])")
_SOFT_BREAKS = str.maketrans({"\x0b": "\n", "\u2028": "\n", "\x0c": "\n\n", "\u2029": "\n\n", "\x85": "\n"})
_ENDS_SENTENCE = re.compile(r"[.!?:;…][\"'”’)\]]*\s*$")

Chunk = list[str]


def read_paragraphs(text: str) -> Source:
    """Return the paragraphs, marked headings (``##``) and list entries of a plain text."""
    chunks = _chunks(text.replace("\r\n", "\n").replace("\r", "\n").translate(_SOFT_BREAKS))
    width = _wrap_width(chunks)
    if width:
        chunks = [_unwrapped(chunk, width) for chunk in chunks]
    if _each_line_is_a_paragraph(chunks):
        chunks = [each for chunk in chunks for each in _divided(chunk)]
    blocks = tuple(block for chunk in chunks for block in _blocks(chunk))
    return Source(blocks=with_lists(blocks))


def _chunks(text: str) -> list[Chunk]:
    """Return the runs of lines that blank lines divide, or lines that only draw a rule."""
    chunks: list[Chunk] = [[]]
    for each in text.split("\n"):
        if is_blank(each) or _RULE.fullmatch(each):
            chunks.append([])
        else:
            chunks[-1].append(each)
    return [chunk for chunk in chunks if chunk]


def _pairs(chunks: Sequence[Chunk]) -> Iterator[tuple[str, str]]:
    """Yield every line with the unmarked one that follows it without a blank line."""
    for chunk in chunks:
        yield from ((first, second) for first, second in pairwise(chunk) if not is_marked(second))


def _wrap_width(chunks: Sequence[Chunk]) -> int | None:
    """Return the width at which a program broke every line, None for a text that no program wrapped.

    A wrapped line is full: the first word of the next one had no room on it.
    """
    pairs = list(_pairs(chunks))
    lines = [each for chunk in chunks for each in chunk if not _LONG_WORD.search(each)]
    if len(pairs) < 3 or max(map(len, lines), default=0) > _WIDEST_WRAP:
        return None
    width = max((len(first.rstrip()) for first, _ in pairs if not _LONG_WORD.search(first)), default=0)
    full = sum(_is_full(first, second, width) for first, second in pairs)
    is_wrapped = width >= _NARROWEST_WRAP and full >= _SHARE_OF_FULL_LINES * len(pairs)
    return width if is_wrapped else None


def _is_full(first: str, second: str, width: int) -> bool:
    return len(first.rstrip()) + 1 + len(second.split(maxsplit=1)[0]) > width


def _unwrapped(chunk: Chunk, width: int) -> Chunk:
    """Return a chunk with each full line and the one that goes on from it made one."""
    lines = chunk[:1]
    for first, second in pairwise(chunk):
        if is_marked(second) or not _is_full(first, second, width):
            lines.append(second)
        else:
            lines[-1] = lines[-1].rstrip(" ") + " " + second.lstrip(" \t")
    return lines


def _each_line_is_a_paragraph(chunks: Sequence[Chunk]) -> bool:
    """Say whether single line breaks divide paragraphs: no blank line stands between two of running text."""
    return not any(_is_running(first[-1]) and _is_running(second[0]) for first, second in pairwise(chunks))


def _is_running(text: str) -> bool:
    return not is_marked(text) and not is_heading_like(text)


def _divided(chunk: Chunk) -> list[Chunk]:
    """Return each line as a chunk of its own, but for those that go on with a sentence or a list entry."""
    divided = [chunk[:1]]
    for first, second in pairwise(chunk):
        goes_on = _goes_on_in_entry if is_marked(divided[-1][0]) else _goes_on
        if goes_on(first, second):
            divided[-1].append(second)
        else:
            divided.append([second])
    return divided


def _goes_on(first: str, second: str) -> bool:
    """Say whether a line break stands inside a sentence."""
    return not is_marked(second) and not _ENDS_SENTENCE.search(first) and _starts_small(second)


def _goes_on_in_entry(first: str, second: str) -> bool:
    """Say whether a line goes on with the list entry above it. Entries often end without a stop."""
    if is_marked(second):
        return False
    hangs = len(second) - len(second.lstrip(" \t")) >= 2 or second.startswith("\t")
    return hangs or words_in(first) == 1 or (not _ENDS_SENTENCE.search(first) and _starts_small(second))


def _starts_small(text: str) -> bool:
    start = text.lstrip()[:1]
    return start.islower() or start == "("


def _blocks(chunk: Chunk) -> Iterator[SourceBlock]:
    """Yield a chunk's lines as one paragraph, but each marked heading by itself."""
    waiting: list[str] = []
    for each in chunk:
        heading = _HEADING_MARK.match(each)
        if not heading:
            waiting.append(each)
            continue
        yield from _paragraph(waiting)
        waiting = []
        text = each[heading.end() :].rstrip(" \t").rstrip("#").rstrip(" \t")
        yield SourceBlock(style="heading", level=len(heading[1]), spans=line(text))
    yield from _paragraph(waiting)


def _paragraph(lines: Sequence[str]) -> Iterator[SourceBlock]:
    if lines:
        yield SourceBlock(spans=line("\n".join(lines)))
