"""The clipboard samples beside the project (``../shared/clipboard``), and what they are to become.

Spaces at the ends of a paragraph don't count, and a space that doesn't break is a space; all else does, to
the letter.
"""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

from update_editor.model import Span

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "clipboard"
NOT_HERE = "../shared is not here: the clipboard samples can't be read"
_KINDS = {"numbered": "number", "bulleted": "bullet"}
_WITHOUT_HEADINGS = {"google-docs-br-paragraph-simple-paragraphs": {"A": 1}}
"""The headings of samples for which that editor was run without any, by their text."""
_PRINTED = re.compile(r"\n\t*")
"""How the expectations are laid out, which is not part of their text."""


def samples():
    """Return each sample's file, and the text that says what is to become of it."""
    return [
        (path.with_name(path.name.replace(".expected", "")), path)
        for path in sorted(SAMPLES.glob("*.expected.html"))
    ]


def expected_blocks(path, heading="heading"):
    """Return style, level and letters of each block that has text; ``heading`` names the style of one."""
    name = path.name.partition(".")[0]
    found = []
    for element in ET.fromstring(f"<all>{path.read_text('utf-8').replace('$text', 'text')}</all>"):
        letters = letters_of(_spans(element))
        style = _KINDS.get(element.get("listType", ""), "paragraph")
        level = int(element.get("listIndent", "0"))
        of_heading = _WITHOUT_HEADINGS.get(name, {}).get("".join(letter[0] for letter in letters))
        if element.tag.startswith("heading"):
            of_heading = int(element.tag.removeprefix("heading"))
        if of_heading:
            style, level = heading, of_heading if heading == "heading" else 0
        if letters:
            found.append((style, level, letters))
    return found


def letters_of(spans):
    """Return each letter of a line with whether it is bold or italic and where it leads."""
    letters = [
        (letter.replace("\u00a0", " "), span.bold, span.italic, span.link)
        for span in spans
        for letter in span.text
    ]
    while letters and letters[0][0].isspace():
        letters.pop(0)
    while letters and letters[-1][0].isspace():
        letters.pop()
    # No reader sees whether a space is bold or italic.
    return [(" ", False, False, letter[3]) if letter[0] == " " else letter for letter in letters]


def _spans(element):
    yield Span(text=_PRINTED.sub("", element.text or ""))
    for run in element:
        yield Span(
            text=_PRINTED.sub("", run.text or ""),
            bold=run.get("bold") == "true",
            italic=run.get("italic") == "true",
            link=run.get("linkHref"),
        )
        yield Span(text=_PRINTED.sub("", run.tail or ""))
