"""Cutting lines: parts of a line keep the format of the text they are cut from."""

import re
from collections import deque
from collections.abc import Iterable

from msgspec.structs import replace

from update_editor.model import Line, Span, joined, line_text
from update_editor.model.visible import is_blank

_LINE_END = re.compile("\n")


def portion(spans: Line, start: int, end: int) -> Line:
    """Return the part of a line from ``start`` up to ``end``, in code points of its text."""
    parts: list[Span] = []
    at = 0
    for span in spans:
        stop = at + len(span.text)
        if stop > start and at < end:
            parts.append(replace(span, text=span.text[max(start - at, 0) : end - at]))
        at = stop
    return tuple(part for part in parts if part.text)


def stripped(spans: Line, characters: str | None = None) -> Line:
    """Return the line without white space, or the characters given, at either end."""
    text = line_text(spans)
    start = len(text) - len(text.lstrip(characters))
    return portion(spans, start, len(text.rstrip(characters)))


def split(spans: Line, separator: re.Pattern[str]) -> tuple[Line, ...]:
    """Return the parts of a line between the places where its text matches the separator."""
    waiting = deque(match.span() for match in separator.finditer(line_text(spans)))
    parts: list[list[Span]] = [[]]
    at = done = 0
    for span in spans:
        stop = at + len(span.text)
        while waiting and waiting[0][0] <= stop:
            start, end = waiting.popleft()
            parts[-1].append(replace(span, text=span.text[done - at : start - at]))
            parts.append([])
            done = end
        parts[-1].append(replace(span, text=span.text[done - at :] if done <= stop else ""))
        at = stop
        done = max(done, at)
    return tuple(tuple(span for span in part if span.text) for part in parts)


def lines_of(spans: Line) -> tuple[Line, ...]:
    """Return the lines that line breaks divide."""
    return split(spans, _LINE_END)


def heading_line(spans: Line) -> Line:
    """Return a heading's line; bold throughout says no more than that it is one."""
    if all(span.bold for span in spans if not is_blank(span.text)):
        return joined(replace(span, bold=False) for span in spans)
    return spans


def together(lines: Iterable[Line], separator: str) -> Line:
    """Return lines as one, with a plain separator between them."""
    spans: list[Span] = []
    for number, each in enumerate(lines):
        spans.extend((Span(text=separator), *each) if number else each)
    return joined(spans)
