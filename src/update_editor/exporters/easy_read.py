"""The easy read in its three forms."""

from update_editor.exporters.easy_read_content import easy_read
from update_editor.exporters.easy_read_html import easy_read_html
from update_editor.exporters.easy_read_pdf import easy_read_pdf
from update_editor.exporters.easy_read_word import easy_read_word
from update_editor.exporters.edition import Edition, OutputFile


def export_easy_read(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``easy-read.docx``, ``easy-read.pdf``, ``easy-read/index.html`` and the pictures of the last.

    Raises:
        Unusable: a picture, or a file of the pack, can't be used.
    """
    page = easy_read(edition)
    return (easy_read_word(edition, page), easy_read_pdf(edition, page), *easy_read_html(edition, page))
