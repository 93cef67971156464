"""Pictures that stand in the text, read as bytes and never fetched."""

from typing import Any

from update_editor.model import Unusable
from update_editor.ooxml.flow import Flow
from update_editor.ooxml.losses import Losses
from update_editor.ooxml.names import qn
from update_editor.ooxml.package import MEGABYTE, Package
from update_editor.ooxml.walking import Context, Handler, Step, within

LARGEST = 64 * MEGABYTE
MOST = 500
"""How many pictures are read."""

_BLIP, _IMAGE = qn("a:blip"), qn("v:imagedata")
_IDS = {_BLIP: qn("r:embed"), _IMAGE: qn("r:id")}


class Pictures:
    """Adds pictures to the flow; those that the file only links to are named as a loss."""

    def __init__(self, flow: Flow, losses: Losses, package: Package) -> None:
        self._flow = flow
        self._losses = losses
        self._package = package

    def handlers(self) -> dict[str, Handler]:
        """Return what handles the elements that name a picture."""
        return dict.fromkeys(_IDS, self._picture)

    def _picture(self, element: Any, context: Context) -> Step:
        data = self._data(element, context)
        if data is None:
            self._losses.add("picture")
        else:
            self._flow.picture(data, context.alt, context.decorative)
        return within(element, context)

    def _data(self, element: Any, context: Context) -> bytes | None:
        relation = context.relations.get(element.get(_IDS[element.tag], ""))
        if relation is None or relation.is_external or len(self._flow.pictures) >= MOST:
            return None
        try:
            return self._package.bytes_of(relation.target, LARGEST)
        except Unusable:
            return None
