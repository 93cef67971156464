"""Markdown to paragraphs, by Python-Markdown and then through the allow-list of ``html_in``.

Python-Markdown reads lists more narrowly than writers of Markdown today expect: it wants a blank line before
one, four spaces for a deeper level, and counts every number afresh. ``_Lists`` puts lists into that form.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from update_editor.markup.html_in import read_html
from update_editor.markup.html_tags import IN_MARKDOWN
from update_editor.markup.source import Source
from update_editor.model import Unusable

_DEEPEST = 40
"""Quotations that may stand in each other: each is read again with those in it, which takes ever longer."""
_MOST_OPEN = 30
"""Brackets in a paragraph that are opened and not closed: from each, the rest is looked through."""
_BRACKETS = re.compile(r"\\.|\]\(|[\[\])]")
_QUOTED = re.compile(r"(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)]))*")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ENTRY = re.compile(
    r"(?P<indent> *)(?P<marker>[-*+•·▪◦●]|(?P<number>\d{1,9})[.)])(?P<gap>[ \t\u00a0]+)(?=\S)"
)
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_NOT_A_HEADING = re.compile(r"#{1,6}(?=[^\s#])")
_TAG_LIKE = re.compile(
    r"(?P<code>(?<!`)(?P<ticks>`++).{1,2000}?(?<!`)(?P=ticks)(?!`))"
    r"|<!--.{0,2000}?-->|<(?P<unseen>script|style)\b[^<>]*>.{0,2000}?</(?P=unseen)\s*>"
    r"|<(?:https?://|mailto:)[^<>\s]+>|<[^<>\s@]+@[^<>\s@]+>|</?(?P<name>[A-Za-z][\w:-]*)(?:\s[^<>]*|/)?>"
    r"|(?P<alone><(?=[A-Za-z/!?]))",
    re.IGNORECASE,
)
_BACKSLASH_BREAK = re.compile(r"(?<!\\)\\$")


class _Open(NamedTuple):
    """A list entry that may go on: where its text starts, its kind, and its number (0 for a bullet)."""

    column: int
    number: int
    all_ones: bool = False


def read_markdown(text: str) -> Source:
    """Return the paragraphs of a Markdown text; HTML in it is cleaned like any other.

    A single line break is a space, as Markdown has it; two spaces or a backslash before it make it one that
    stays. Numbers make a list only if they count from 1 (or are all 1), so that no number is changed.

    Raises:
        Unusable: ``nested-too-deeply`` where quotations, lists or brackets stand in each other beyond all
            measure.
    """
    from markdown import Markdown

    lines = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).split("\n")
    if any(_quotations(line) > _DEEPEST for line in lines) or _leaves_open(lines):
        raise Unusable("nested-too-deeply")
    converter = Markdown(extensions=["sane_lists", "tables", "fenced_code"], output_format="html")
    try:
        return read_html(converter.convert("\n".join(_Lists().rewritten(lines))))
    except RecursionError as error:
        raise Unusable("nested-too-deeply") from error


def _quotations(line: str) -> int:
    """Return in how many quotations a line stands."""
    marks = _QUOTED.match(line)
    return 0 if marks is None else marks[0].count(">")


def _leaves_open(lines: Sequence[str]) -> bool:
    """Say whether some paragraph opens far more square brackets, or addresses of links, than it closes."""
    texts = addresses = 0
    for line in lines:
        if not line.strip():
            texts = addresses = 0
        for bracket in _BRACKETS.findall(line):
            if bracket == "[":
                texts += 1
            elif bracket == ")":
                addresses = max(0, addresses - 1)
            elif bracket in ("]", "]("):
                texts = max(0, texts - 1)
                addresses += bracket == "]("
            if texts > _MOST_OPEN or addresses > _MOST_OPEN:
                return True
    return False


class _Lists:
    """Rewrites the lines of a text, one after the other."""

    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._fence = ""
        self._lines: list[str] = []

    def rewritten(self, lines: list[str]) -> list[str]:
        """Return the lines with lists, headings and line breaks in Python-Markdown's own form."""
        for line in lines:
            self._line(line if line.strip() else "")
        return self._lines

    def _line(self, line: str) -> None:
        fence = _FENCE.match(line)
        if self._fence or fence:
            self._fenced(line, fence[1] if fence else "")
            return
        line = _BACKSLASH_BREAK.sub("  ", _TAG_LIKE.sub(_known_tag, line))
        entry = None if _RULE.match(line) else _ENTRY.match(line)
        if entry:
            self._entry(line, entry)
        elif not line:
            self._lines.append(line)
        else:
            self._text(line)

    def _fenced(self, line: str, fence: str) -> None:
        if not self._fence:
            self._fence = fence
        elif fence.startswith(self._fence):
            self._fence = ""
        self._lines.append(line)

    def _text(self, line: str) -> None:
        """Add a line that starts no entry: it goes on with the entry above, or ends the list."""
        indent = len(line) - len(line.lstrip(" "))
        starts_afresh = not self._lines or not self._lines[-1] or line.startswith(("#", ">"))
        while self._open and starts_afresh and indent < self._open[-1].column:
            self._open.pop()
            self._blank_line()
        if self._open:
            self._lines.append(" " * 4 * len(self._open) + line.lstrip(" "))
        else:
            self._lines.append("\\" + line if _NOT_A_HEADING.match(line) else line)

    def _entry(self, line: str, match: re.Match[str]) -> None:
        number = int(match["number"] or 0)
        around, before = self._around(len(match["indent"]))
        entry = _Open(match.end(), number)
        if number or match["number"]:
            counted = _counted(before, entry)
            if counted is None:
                self._text(_ENTRY.sub(r"\g<indent>\g<number>\\.\g<gap>", line, count=1))
                return
            entry = counted
        if not around and (before is None or bool(before.number) != bool(number)):
            self._blank_line()
        marker = f"{number}." if number else "-"
        self._lines.append(" " * 4 * len(around) + f"{marker} {line[match.end() :]}")
        self._open = [*around, entry]

    def _around(self, column: int) -> tuple[list[_Open], _Open | None]:
        """Return the open entries that hold one starting at this column, and the one that it follows."""
        around = list(self._open)
        before = None
        while around and column < around[-1].column:
            before = around.pop()
        return around, before

    def _blank_line(self) -> None:
        if self._lines and self._lines[-1]:
            self._lines.append("")


def _known_tag(found: re.Match[str]) -> str:
    """Return a tag that Markdown is written with as it is; of any other, which could hide words, its text."""
    name = found["name"]
    if found["alone"] or (name and name.lower() not in IN_MARKDOWN):
        return found.group().replace("<", "&lt;")
    return found.group()


def _counted(before: _Open | None, entry: _Open) -> _Open | None:
    """Return a numbered entry that goes on from the one before it or starts at 1; None for any other."""
    if before is None or not before.number:
        return entry if entry.number == 1 else None
    if entry.number == 1 and (before.number == 1 or before.all_ones):
        return entry._replace(all_ones=True)
    return entry if entry.number == before.number + 1 and not before.all_ones else None
