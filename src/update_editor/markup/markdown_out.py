"""An update as Markdown, for people who have only an unzip tool and for the rescue of a damaged file."""

import re
from collections.abc import Iterator

from update_editor.model import Block, LineRegion, Span, TextRegion, Update, regions, undeleted
from update_editor.model.visible import is_blank

_SPECIAL = re.compile(r"([\\`*_{}\[\]>#!])")
_ENTRY_MARK = re.compile(r"^(\s*\d*)([-+.)])(?=\s)", re.MULTILINE)
_RULE = re.compile(r"^([=-]+)(?=\s*$)", re.MULTILINE)
_BULLET_INDENT = "    "


def update_markdown(update: Update) -> str:
    """Return the words of an update as Markdown. Deleted words are left out: this is for reading."""
    parts = [part for region in regions(update) for part in _region_markdown(region)]
    return "\n\n".join(part for part in parts if not is_blank(part)) + "\n"


def _region_markdown(region: LineRegion | TextRegion) -> Iterator[str]:
    if isinstance(region, TextRegion):
        yield from (_block_markdown(block) for block in region.blocks)
        return
    text = _spans_markdown(region.spans)
    if text:
        yield _line_prefix(region.where) + text


def _line_prefix(where: str) -> str:
    if where == "title":
        return "# "
    if where.endswith("/heading"):
        return "## " if where.count("/") == 1 else "### "
    return "- "


def _block_markdown(block: Block) -> str:
    text = _spans_markdown(block.spans)
    indent = _BULLET_INDENT * block.level
    # Every number is written “1.”: Markdown counts by itself.
    prefix = {"subheading": "#### ", "bullet": f"{indent}- ", "number": f"{indent}1. ", "quote": "> "}
    return prefix.get(block.style, "") + text if text else ""


def _spans_markdown(spans: tuple[Span, ...]) -> str:
    text = "".join(_span_markdown(span) for span in undeleted(spans))
    text = _RULE.sub(lambda found: "".join(f"&#{ord(each)};" for each in found.group()), text)
    return _ENTRY_MARK.sub(r"\1\\\2", text).replace("\n", "\\\n")


def _span_markdown(span: Span) -> str:
    core = span.text.strip()
    if not core:
        return span.text
    start = span.text.index(core)
    lead, tail = span.text[:start], span.text[start + len(core) :]
    core = _SPECIAL.sub(r"\\\1", core.replace("&", "&amp;").replace("<", "&lt;"))
    if span.italic:
        core = f"*{core}*"
    if span.bold:
        core = f"**{core}**"
    if span.link:
        core = f"[{core}](<{span.link}>)"
    return lead + core + tail
