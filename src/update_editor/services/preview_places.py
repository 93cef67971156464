"""Where in a page each paragraph of an update came out, so that a preview can follow the caret.

The outputs themselves carry no marks for it. The words of each paragraph are looked for in the page, in the
order in which a reader meets them, and the preview's copy gets an empty mark before them. That works for
every template and every format, also for one whose pages nobody here has seen.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from html import unescape

from update_editor.exporters.printable import printable
from update_editor.model import Line, LineRegion, Update, regions
from update_editor.services.preview_html import PIECE

Address = tuple[str, str]
"""An address (``where``) and the id of a paragraph there; no id means the place as a whole."""

_MOST = 48
"""Letters of a paragraph that are looked for: enough to tell it from others."""

_CHARACTER = re.compile(r"&(?:#\w+|\w+);|.", re.DOTALL)
_HIDDEN = re.compile(r"display:\s*none", re.IGNORECASE)
_LEADS_INSIDE = re.compile(r"""<a\b[^>]*\bhref\s*=\s*["']?#""", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[>\n])[ \t]*(?:-|\d+\.)?\s*$")
_LONGEST_MARKER = 24
"""Characters before a paragraph's first word in which a line's beginning and a list's mark are looked for."""


def with_places(html: str, update: Update, *, easy: bool = False) -> tuple[str, Mapping[Address, str]]:
    """Return a page with a mark before each paragraph of the update, and the id of each one's mark.

    A paragraph that the page does not show has the mark of the last one before it that it does; an empty
    id stands for the top. On an ``easy`` read one stands where its first statement does.
    """
    text = _Text(html)
    places: dict[Address, str] = {}
    marks: list[tuple[int, str]] = []
    last, position = "", 0
    easy_words = _first_statements(update) if easy else {}
    for address, source in _paragraphs(update):
        words = easy_words.get(address[1], source)
        found = text.find(words, position) if words else None
        if found is not None:
            last = f"place-{len(marks)}"
            marks.append((text.offset(found), last))
            position = found + len(words)
        places[address] = last
        places.setdefault((address[0], ""), last)
    return _marked(html, marks), places


def _paragraphs(update: Update) -> Iterator[tuple[Address, str]]:
    """Yield each paragraph's address with the letters by which it is found."""
    for region in regions(update):
        if isinstance(region, LineRegion):
            section_id, _, rest = region.where.partition("/")
            bullet = rest if rest and "heading" not in rest.split("/") else ""
            yield (section_id if bullet else region.where, bullet), _letters(region.spans)
        else:
            for block in region.blocks:
                yield (region.where, block.id), _letters(block.spans)


def _first_statements(update: Update) -> dict[str, str]:
    """Return the first letters of what was written in easy words, by the source before which it stands."""
    found: dict[str, str] = {}
    for unit in update.easy_read:
        if unit.decision == "write" and unit.statements:
            letters = "".join(printable(unit.statements[0].text).split())[:_MOST]
            found.update((source, letters if at == 0 else "") for at, source in enumerate(unit.sources))
    return found


def _letters(spans: Line) -> str:
    """Return the first letters of a line, without spaces: those up to the end of its first link.

    Plain text has the link's address behind it.
    """
    words = ""
    for span in spans:
        words += span.text
        if span.link:
            break
    return "".join(printable(words).split())[:_MOST]


def _marked(html: str, marks: Iterable[tuple[int, str]]) -> str:
    parts, done = [], 0
    for offset, mark in marks:
        parts += [html[done:offset], f'<span id="{mark}"></span>']
        done = offset
    return "".join((*parts, html[done:]))


class _Text:
    """The letters that a page shows, without any space, and where in the page they stand."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._starts: list[int] = []
        self._offsets: list[int] = []
        letters: list[str] = []
        count = 0
        for offset, raw in _runs(html):
            run = "".join(unescape(raw).split())
            if run:
                self._starts.append(count)
                self._offsets.append(offset)
                letters.append(run)
                count += len(run)
        self._letters = "".join(letters)

    def find(self, words: str, start: int) -> int | None:
        """Return where a paragraph with these letters begins."""
        found = self._letters.find(words, start)
        while found >= 0:
            offset = self.offset(found)
            if _BEGINS.search(self._html, max(0, offset - _LONGEST_MARKER), offset):
                return found
            found = self._letters.find(words, found + 1)
        return None

    def offset(self, position: int) -> int:
        """Return where in the page a letter stands."""
        run = bisect_right(self._starts, position) - 1
        left = position - self._starts[run]
        for character in _CHARACTER.finditer(self._html, self._offsets[run]):
            shown = unescape(character[0])
            if not shown.isspace():
                left -= len(shown)
                if left < 0:
                    return character.start()
        raise AssertionError  # the letter was counted in this run


def _runs(html: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that a reader sees as the update's, with their places.

    No list of contents is among them, and nothing hidden.
    """
    is_skipped = False
    for piece in PIECE.finditer(html):
        if piece["tag"]:
            is_skipped = bool(_HIDDEN.search(piece[0]) or _LEADS_INSIDE.match(piece[0]))
        elif piece["text"] and not is_skipped:
            start = piece.start()
            for line in piece[0].splitlines(keepends=True):
                yield start, line
                start += len(line)
