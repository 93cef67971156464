"""How hard a text is, as a hint: the grade of the Automated Readability Index, from proofing's figures."""

from collections.abc import Iterable

from update_editor.proofing.figures import figures
from update_editor.proofing.paragraphs import Paragraph


def grade(texts: Iterable[str]) -> float:
    """Return the years of school that it takes to read some statements, at least 0; an estimate."""
    return figures(Paragraph(where="", block=None, text=text) for text in texts).grade
