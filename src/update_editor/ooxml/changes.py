"""Who changed what: the marks of paragraphs, and the two halves of a move."""

from typing import Any, Literal

from update_editor.model import Change, new_id
from update_editor.ooxml.names import qn
from update_editor.ooxml.values import ID, NAME, change_of

Half = Literal["from", "to"]
_MARK = f"{qn('w:pPr')}/{qn('w:rPr')}"
_CHANGES = (qn("w:ins"), qn("w:del"), qn("w:moveTo"), qn("w:moveFrom"))
STARTS = {qn("w:moveFromRangeStart"): "from", qn("w:moveToRangeStart"): "to"}
"""Which half of a move begins with an element."""
ENDS = {qn("w:moveFromRangeEnd"): "from", qn("w:moveToRangeEnd"): "to"}
"""Which half of a move ends with an element."""


class Moves:
    """The moves of a file: the two halves of one share a group. Neither half needs the other."""

    def __init__(self) -> None:
        self._groups: dict[str, str] = {}
        self._open: dict[str, dict[str, str]] = {"from": {}, "to": {}}

    def start(self, element: Any) -> None:
        """Begin a half of a move."""
        self._open[STARTS[element.tag]][element.get(ID, "")] = element.get(NAME, "")

    def end(self, element: Any) -> None:
        """End a half of a move; one that was not begun ends nothing."""
        self._open[ENDS[element.tag]].pop(element.get(ID, ""), None)

    def group(self, half: Half, paragraph: Any | None = None) -> str | None:
        """Return the group of the move that a place is in.

        A paragraph's properties stand before the move that begins in it.
        """
        name = next(reversed(self._open[half].values()), "")
        if not name and paragraph is not None:
            tags = [tag for tag, each in STARTS.items() if each == half]
            name = next((each.get(NAME, "") for each in paragraph.iterchildren(*tags)), "")
        return self._groups.setdefault(name, new_id()) if name else None


def mark_changes(paragraph: Any, moves: Moves) -> tuple[Change | None, Change | None]:
    """Return the insertion and the deletion of a paragraph's mark."""
    properties = paragraph.find(_MARK)
    if properties is None or len(properties) == 0:
        return None, None
    insertion, deletion, here, gone = (properties.find(each) for each in _CHANGES)
    return (
        _change(insertion) or _change(here, moves.group("to", paragraph) if here is not None else None),
        _change(deletion) or _change(gone, moves.group("from", paragraph) if gone is not None else None),
    )


def _change(element: Any | None, group: str | None = None) -> Change | None:
    return None if element is None else change_of(element, group)
