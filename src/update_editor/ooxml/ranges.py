"""Where comments, bookmarks and moves begin and end. Ranges cross paragraphs, nest and overlap."""

from collections.abc import Mapping
from typing import Any

from update_editor.ooxml import changes
from update_editor.ooxml.changes import Moves
from update_editor.ooxml.flow import Flow
from update_editor.ooxml.names import qn
from update_editor.ooxml.values import ID, NAME
from update_editor.ooxml.walking import Context, Handler

_START, _END = qn("w:commentRangeStart"), qn("w:commentRangeEnd")
_REFERENCE = qn("w:commentReference")
_BOOKMARK = qn("w:bookmarkStart")


class Ranges:
    """Tells the flow what begins and ends. A comment's range without an end is a point.

    ``comments`` are the comments that are no answers, by their ids in the file.
    """

    def __init__(self, flow: Flow, moves: Moves, comments: Mapping[str, str]) -> None:
        self._flow = flow
        self._moves = moves
        self._comments = comments
        self._closing: dict[Any, Any] = {}
        self._closes: set[Any] = set()

    def find_pairs(self, root: Any) -> None:
        """Look for the comments' ranges of a part that end; its reference ends one that has no other end."""
        waiting: dict[str, list[Any]] = {}
        unended: dict[str, Any] = {}
        for element in root.iter(_START, _END, _REFERENCE):
            comment = element.get(ID, "")
            if element.tag == _START:
                waiting.setdefault(comment, []).append(element)
            elif element.tag == _REFERENCE:
                unended.setdefault(comment, element)
            elif waiting.get(comment):
                self._closing[waiting[comment].pop(0)] = element
        for comment, starts in waiting.items():
            if starts and comment in unended and starts[0].tag == _START:
                self._closing.setdefault(starts[0], unended[comment])
        self._closes = set(self._closing.values())

    def handlers(self) -> dict[str, Handler]:
        """Return what handles the elements that stand where something begins or ends."""
        return {
            _START: self._start,
            _END: self._end,
            _REFERENCE: self._end,
            _BOOKMARK: self._bookmark,
            **dict.fromkeys(changes.STARTS, self._start_move),
            **dict.fromkeys(changes.ENDS, self._end_move),
        }

    def _start(self, element: Any, _context: Context) -> None:
        comment = self._comments.get(element.get(ID, ""))
        if comment is None:
            return
        if element in self._closing:
            self._flow.open_comment(comment)
        else:
            self._flow.point(comment)

    def _end(self, element: Any, _context: Context) -> None:
        comment = self._comments.get(element.get(ID, ""))
        if comment is None:
            return
        self._flow.point(comment)
        if element in self._closes:
            self._flow.close_comment(comment)

    def _bookmark(self, element: Any, _context: Context) -> None:
        if name := element.get(NAME):
            self._flow.bookmark(name)

    def _start_move(self, element: Any, _context: Context) -> None:
        self._moves.start(element)

    def _end_move(self, element: Any, _context: Context) -> None:
        self._moves.end(element)
