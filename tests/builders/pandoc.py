"""Pandoc as a reader of Word files that is not ours."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def found() -> str | None:
    """Return where pandoc is: beside pypandoc, which carries it, or installed; None where it is not."""
    spec = find_spec("pypandoc")
    if spec is not None and spec.origin is not None:
        for name in ("pandoc", "pandoc.exe"):
            program = Path(spec.origin).parent / "files" / name
            if program.is_file():
                return str(program)
    return shutil.which("pandoc")


PANDOC = found()
_MARKED = ("Emph", "Strong", "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps")


def read(data: bytes, changes: str) -> dict[str, Any]:
    """Return a Word file as pandoc's document; ``changes`` is accept, reject or all."""
    command = [str(PANDOC), "--from=docx", "--to=json", f"--track-changes={changes}"]
    return json.loads(
        subprocess.run(command, input=data, capture_output=True, check=True, timeout=120).stdout
    )


def paragraphs_of(document: dict[str, Any]) -> list[str]:
    """Return the text of each paragraph; what has the style of a title comes first."""
    title = document["meta"].get("title")
    first = [text_of(title["c"])] if title else []
    return [*first, *_paragraphs(document["blocks"])]


def _paragraphs(blocks: list[Any]) -> Iterator[str]:
    for block in blocks:
        kind, content = block["t"], block.get("c")
        if kind in ("Para", "Plain"):
            yield text_of(content)
        elif kind == "Header":
            yield text_of(content[2])
        elif kind in ("BulletList", "OrderedList"):
            for entry in content if kind == "BulletList" else content[1]:
                yield from _paragraphs(entry)
        elif kind in ("BlockQuote", "Div"):
            yield from _paragraphs(content if kind == "BlockQuote" else content[1])
        elif kind != "Figure":
            raise AssertionError(f"pandoc read a {kind}")


def text_of(inlines: list[Any]) -> str:
    """Return the text of what stands in a paragraph, pictures and comments left out."""
    found = []
    for inline in inlines:
        kind, content = inline["t"], inline.get("c")
        if kind == "Str":
            found.append(content)
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            found.append(" ")
        elif kind in _MARKED:
            found.append(text_of(content))
        elif kind in ("Link", "Span") and not _is_comment(inline):
            found.append(text_of(content[1]))
        elif kind not in ("Image", "Span"):
            raise AssertionError(f"pandoc read a {kind}")
    return "".join(found)


def _is_comment(inline: Any) -> bool:
    return any(name.startswith("comment-") for name in inline["c"][0][1])


def spans(node: Any, name: str) -> Iterator[tuple[dict[str, str], str]]:
    """Yield what pandoc calls by a name (insertion, deletion, comment-start): attributes and text."""
    if isinstance(node, dict):
        if node.get("t") == "Span" and name in node["c"][0][1]:
            yield dict(node["c"][0][2]), text_of(node["c"][1])
        for each in node.values():
            yield from spans(each, name)
    elif isinstance(node, list):
        for each in node:
            yield from spans(each, name)
