"""Take the contact sheets of easy read's concepts again: each picture with its word and alternative text.

    python docs/concept_sheets.py [FOLDER]        into docs/pictures, as easy-read-concepts-1.png and so on

They are there to be looked at: is the picture what its words say, adult, and not to be taken for another?
"""

import io
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import typst
from PIL import Image

from update_editor import assets
from update_editor.easyread.concepts import Concept, concepts, shipped_svg

PICTURES = Path(__file__).with_name("pictures")
COLUMNS, ROWS = 8, 9
PPI = 108
COLOURS = 255
SOURCE = """\
#set page(width: auto, height: auto, margin: 10pt, fill: white)
#set text(font: "Atkinson Hyperlegible", size: 7pt)
#set par(leading: 0.4em)
#let cell(it) = block(width: 100pt, inset: 3pt, breakable: false)[
  #image(it.file, width: 52pt, height: 52pt, fit: "contain")
  #v(-5pt) #text(size: 9pt, weight: "bold", it.word) \\
  #text(fill: luma(70), it.alt)
]
#let parts = json("sheet.json")
#for part in parts [
  #block(above: 6pt, below: 4pt, text(size: 12pt, weight: "bold", fill: rgb("#1d4f91"), part.theme))
  #grid(columns: (100pt,) * 8, align: left + top, ..part.concepts.map(cell))
]
"""


def main(folder: Path = PICTURES) -> None:
    """Write a sheet for every seventy concepts or so, themes together."""
    for old in folder.glob("easy-read-concepts-*.png"):
        old.unlink()
    for number, sheet in enumerate(sheets(), start=1):
        picture = Image.open(io.BytesIO(drawn(sheet))).convert("RGB")
        few = picture.quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(folder / f"easy-read-concepts-{number}.png", optimize=True)


def sheets() -> Iterator[Sequence[Concept]]:
    """Yield the concepts that have a picture, as many at a time as one sheet holds."""
    shown = [each for each in concepts() if each.picture]
    for first in range(0, len(shown), COLUMNS * ROWS):
        yield shown[first : first + COLUMNS * ROWS]


def drawn(sheet: Sequence[Concept]) -> bytes:
    """Return a sheet as PNG."""
    themes = dict.fromkeys(each.theme for each in sheet)
    parts = [
        {
            "theme": theme.capitalize(),
            "concepts": [
                {"file": f"{each.picture}.svg", "word": each.word, "alt": each.alt}
                for each in sheet
                if each.theme == theme
            ],
        }
        for theme in themes
    ]
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "sheet.json").write_text(json.dumps(parts), encoding="utf-8")
        (Path(folder) / "sheet.typ").write_text(SOURCE, encoding="utf-8")
        for each in sheet:
            (Path(folder) / f"{each.picture}.svg").write_bytes(shipped_svg(f"{each.picture}.svg"))
        return bytes(
            typst.compile(
                str(Path(folder) / "sheet.typ"),
                root=folder,
                font_paths=[str(assets.resources() / "fonts")],
                ignore_system_fonts=True,
                format="png",
                ppi=PPI,
            )
        )


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
