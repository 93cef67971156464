"""What stands in a Word file, read with python-docx and lxml."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(data: bytes) -> Any:
    """Return python-docx's document."""
    return docx.Document(io.BytesIO(data))


def paragraphs_of(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield style name and text of every paragraph of the body, in tables too, with links and line breaks."""
    document = opened(data)
    names = {style.style_id: style.name for style in document.styles}
    for paragraph in document.element.body.iter(W + "p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        text = "".join(
            "\n" if each.tag == W + "br" else each.text or "" for each in paragraph.iter(W + "t", W + "br")
        )
        yield names["Normal" if style is None else style.get(W + "val")], text


def words_in(data: bytes) -> list[str]:
    """Return every word of the body, in order."""
    return re.findall(r"\w+", "\n".join(text for _, text in paragraphs_of(data)))


def part(data: bytes, name: str) -> str:
    """Return one part of the package as text."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()
