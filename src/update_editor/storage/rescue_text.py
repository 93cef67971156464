"""The two members of a container that are for people: the words in Markdown, and what the file is."""

from collections.abc import Iterator

from update_editor.model import Block, LineRegion, Span, TextRegion, Update, regions

_BULLET_INDENT = "  "


def readme_text() -> str:
    """Return the note that tells somebody with an unzip tool what they are looking at."""
    return (
        "This file is an update written with Update Editor. It is a zip archive.\n\n"
        "update.md     the words, as Markdown, to read or to rescue\n"
        "content.json  everything, as JSON: this is what the program reads\n"
        "images/       the pictures\n"
        "history/      kept versions, where there are any\n"
        "manifest.json the SHA-256 of each of these, to notice damage\n"
    )


def update_markdown(update: Update) -> str:
    """Return the words of an update as Markdown. Deleted words are left out: this is for reading."""
    parts = [part for region in regions(update) for part in _region_markdown(region)]
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def _region_markdown(region: LineRegion | TextRegion) -> Iterator[str]:
    if isinstance(region, TextRegion):
        yield from (_block_markdown(block) for block in region.blocks)
        return
    text = _spans_markdown(region.spans)
    if not text:
        return
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
    prefix = {"subheading": "#### ", "bullet": f"{indent}- ", "number": f"{indent}1. ", "quote": "> "}
    return prefix.get(block.style, "") + text if text else ""


def _spans_markdown(spans: tuple[Span, ...]) -> str:
    return "".join(_span_markdown(span) for span in spans if span.deletion is None)


def _span_markdown(span: Span) -> str:
    core = span.text.strip()
    if not core:
        return span.text
    lead, tail = span.text[: span.text.index(core)], span.text[span.text.index(core) + len(core) :]
    core = core.replace("\n", "\\\n")
    if span.italic:
        core = f"*{core}*"
    if span.bold:
        core = f"**{core}**"
    if span.link:
        core = f"[{core}](<{span.link}>)"
    return lead + core + tail
