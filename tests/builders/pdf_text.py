"""The text of a PDF and the names in its structure tree, read with pikepdf alone."""

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf


def opened(data: bytes) -> pikepdf.Pdf:
    """Return the PDF that some bytes are."""
    return pikepdf.open(io.BytesIO(data))


def structure(pdf: pikepdf.Pdf) -> Iterator[tuple[str, str]]:
    """Yield role and alternative text of each structure element, in reading order."""
    yield from _elements(pdf.Root.StructTreeRoot.K)


def _elements(node: Any) -> Iterator[tuple[str, str]]:
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from _elements(child)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield str(node.S).removeprefix("/"), str(node.get("/Alt", ""))
        if "/K" in node:
            yield from _elements(node.K)


def letters(data: bytes) -> str:
    """Return all letters and figures on the pages, in the order in which they are drawn."""
    drawn = "".join(text for page in opened(data).pages for text in _page_text(page))
    return "".join(re.findall(r"\w", drawn))


def _page_text(page: pikepdf.Page) -> Iterator[str]:
    fonts = {name: _unicode_map(font) for name, font in page.Resources.get("/Font", {}).items()}
    current: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            current = fonts[str(operands[0])]
        elif str(operator) in ("Tj", "TJ"):
            pieces = operands[0] if str(operator) == "TJ" else operands
            for piece in pieces:
                if isinstance(piece, pikepdf.String):
                    codes = bytes(piece)
                    yield "".join(
                        current.get(int.from_bytes(codes[at : at + 2], "big"), "")
                        for at in range(0, len(codes), 2)
                    )


def _unicode_map(font: Any) -> dict[int, str]:
    """Return what each two-byte code of a font means, by its ToUnicode map."""
    cmap = font.ToUnicode.read_bytes().decode("latin-1")
    found: dict[int, str] = {}
    for section in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", section):
            found[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    for section in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for low, high, text in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", section):
            start = bytes.fromhex(text).decode("utf-16-be")
            for code in range(int(low, 16), int(high, 16) + 1):
                found[code] = start[:-1] + chr(ord(start[-1]) + code - int(low, 16))
    return found
