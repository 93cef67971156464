"""The update in large print, as Word and PDF: the same words in one column, nothing below 18 points.

Sizes follow the Royal National Institute of Blind People's *clear print* advice (16 to 18 points for large
print, ranged left, not hyphenated).
"""

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.pdf import update_pdf
from update_editor.exporters.word import update_word
from update_editor.templating.contract import LARGE_PRINT_LAYOUT

LEAST_SIZE = 18
"""Points."""


def export_large_print(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``large-print.docx`` and ``large-print.pdf``, the same bytes for the same edition.

    Raises:
        Unusable: as ``export_word`` and ``export_pdf``.
    """
    return (
        OutputFile("large-print.docx", update_word(edition, LEAST_SIZE)),
        OutputFile("large-print.pdf", update_pdf(edition, LARGE_PRINT_LAYOUT)),
    )
