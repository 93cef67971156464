"""What kind of list a paragraph's number names, and how deep it stands there (ECMA-376, part 1, 17.9)."""

from typing import Any, Literal

from update_editor.ooxml.names import qn
from update_editor.ooxml.styles import Styles
from update_editor.ooxml.values import number, val

ListKind = Literal["bullet", "number"]
_LEVEL = qn("w:lvl")
_ABSTRACT_ID = qn("w:abstractNumId")
_LIST_ID = qn("w:numId")
_NO_LIST = "0"
_MOST_LEVELS = 9


class Numbering:
    """The lists of a file; without ``w:numbering`` there are none."""

    def __init__(self, root: Any | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract: dict[str, Any] = {}
        self._lists: dict[str, Any] = {}
        self._levels: dict[str, dict[int, Any]] = {}
        if root is not None:
            for element in root.findall(qn("w:abstractNum")):
                self._abstract.setdefault(element.get(_ABSTRACT_ID, ""), element)
            for element in root.findall(qn("w:num")):
                self._lists.setdefault(element.get(_LIST_ID, ""), element)

    def has(self, list_id: str | None) -> bool:
        """Say whether the file defines a list."""
        return list_id != _NO_LIST and list_id in self._lists

    def kind(self, list_id: str, level: int) -> ListKind | None:
        """Return what a list shows before its entries at a level, from 0; None where nothing."""
        element = self._levels_of(list_id).get(level)
        shown = val(element, qn("w:numFmt"))
        if element is None:
            return None
        if shown == "none":
            return "bullet" if (val(element, qn("w:lvlText")) or "").strip(" %123456789.") else None
        return "bullet" if shown == "bullet" else "number"

    def level_of(self, list_id: str, style_id: str) -> int:
        """Return the level of a list that a paragraph style stands for; 0 where none does."""
        levels = self._levels_of(list_id).items()
        return next((at for at, each in levels if val(each, qn("w:pStyle")) == style_id), 0)

    def _levels_of(self, list_id: str) -> dict[int, Any]:
        if list_id not in self._levels:
            self._levels[list_id] = self._found(list_id)
        return self._levels[list_id]

    def _found(self, list_id: str) -> dict[int, Any]:
        concrete = self._lists.get(list_id)
        abstract = self._abstract_of(concrete)
        linked = val(abstract, qn("w:numStyleLink"))
        if linked and abstract is not None and abstract.find(_LEVEL) is None:
            abstract = self._abstract_of(self._lists.get(self._styles.list_of(linked) or ""))
        levels = {} if abstract is None else _by_number(abstract.findall(_LEVEL))
        for override in () if concrete is None else concrete.findall(qn("w:lvlOverride")):
            levels |= _by_number(override.findall(_LEVEL))
        return levels

    def _abstract_of(self, concrete: Any | None) -> Any | None:
        return self._abstract.get(val(concrete, _ABSTRACT_ID) or "")


def _by_number(levels: list[Any]) -> dict[int, Any]:
    numbered = ((number(each.get(qn("w:ilvl"))), each) for each in levels)
    return {at: each for at, each in numbered if at is not None and 0 <= at < _MOST_LEVELS}
