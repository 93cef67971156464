"""What other programs put on the clipboard (``tests/clipboard``), and how what became of it is written down.

A block is a line: ``#`` before a heading, ``-`` or ``1.`` before a list entry, two spaces for each level,
``>`` before a quotation; ``**`` around bold, ``*`` around italic, ``[words](address)`` for a link, ``⏎`` for
a line break. What was left out is named in the last line.
"""

from itertools import groupby
from pathlib import Path

from update_editor.model import Block, Items, Message, line_text

FOLDER = Path(__file__).resolve().parents[1] / "clipboard"
NAMES = sorted(path.stem for path in FOLDER.glob("*.html"))


def html_of(name):
    """Return the HTML of a kind."""
    return (FOLDER / f"{name}.html").read_text("utf-8")


def expected(name):
    """Return what is to become of it: a line for each block."""
    return (FOLDER / f"{name}.txt").read_text("utf-8").splitlines()


def written(blocks, left_out=()):
    """Return blocks, of a source or an update, a line for each."""
    lines = [_mark(block) + _spans(block.spans) for block in blocks]
    return [*lines, f"left out: {', '.join(left_out)}"] if left_out else lines


def _mark(block):
    indent = "  " * block.level
    marks = {
        "bullet": f"{indent}- ",
        "number": f"{indent}1. ",
        "quote": "> ",
        "subheading": "## ",
        "heading": "#" * block.level + " ",
    }
    return marks.get(block.style, "")


def _spans(spans):
    parts = []
    for link, run in groupby(spans, key=lambda span: span.link):
        words = "".join(_formatted(span) for span in run)
        parts.append(f"[{words}]({link})" if link else words)
    return "".join(parts)


def _formatted(span):
    marks = "**" * span.bold + "*" * span.italic
    return marks + line_text((span,)).replace("\n", "⏎").replace("\u00a0", " ") + marks[::-1]


def blocks_of(update):
    """Return all that an update says, in its order, as blocks; headings are sub-headings.

    Sections that a template has and nobody filled say nothing.
    """
    found = [Block(id="", style="subheading", spans=update.title)] if update.title else []
    found += update.opening
    for section in update.sections:
        text = tuple(_blocks_in(section))
        if section.heading and text:
            found.append(Block(id="", style="subheading", spans=section.heading))
        found += text
    return (*found, *update.closing)


def _blocks_in(section):
    if isinstance(section, Message):
        yield from section.body
    elif isinstance(section, Items):
        for item in section.items:
            if item.heading:
                yield Block(id="", style="subheading", spans=item.heading)
            yield from item.body
    else:
        for bullet in section.bullets:
            yield Block(id="", style="bullet", spans=bullet.spans)
