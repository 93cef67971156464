"""Drawings (SVG) as pictures of pixels, for outputs that hold no drawings."""

import tempfile
from pathlib import Path
from typing import Final

from update_editor import assets
from update_editor.model import Unusable

SIDE: Final = 512
"""Pixels: more than 220 to the inch at the width that easy read gives a picture (4.2 cm)."""
_SOURCE = """\
#set page(width: 72pt, height: 72pt, margin: 0pt, fill: none)
#image("drawing.svg", width: 72pt, height: 72pt, fit: "contain")
"""


def png_of(drawing: bytes, side: int = SIDE) -> bytes:
    """Return a drawing as a square PNG of so many pixels, its ground see-through.

    ``drawing`` was cleaned by ``easyread.clean_svg`` before.

    Raises:
        Unusable: ``not-a-drawing`` where it can't be drawn.
    """
    import typst

    with tempfile.TemporaryDirectory(prefix="drawing-") as folder:
        (Path(folder) / "drawing.svg").write_bytes(drawing)
        source = Path(folder) / "drawing.typ"
        source.write_text(_SOURCE, encoding="utf-8")
        try:
            data = typst.compile(
                str(source),
                root=folder,
                font_paths=[str(assets.resources() / "fonts")],
                ignore_system_fonts=True,
                format="png",
                ppi=side,
            )
        except typst.TypstError as error:
            raise Unusable("not-a-drawing") from error
    return bytes(data)
