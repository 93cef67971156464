"""What is printed: the PDF of an update, and its pages in the order in which they leave the printer."""

from update_editor.exporters.edition import Edition
from update_editor.exporters.registry import FORMATS
from update_editor.services.export_job import edition_for, resolved
from update_editor.storage import Weekly
from update_editor.templating.pack import TemplatePack

PRINTED = ("pdf", "easy-read")
"""The formats that have a PDF, in the order in which they are offered."""


def printed(weekly: Weekly, pack: TemplatePack, name: str) -> bytes:
    """Return the PDF of a format as it would go out, with every tracked change accepted.

    Raises:
        Unusable: the template or a picture can't be used.
    """
    edition = edition_for(resolved(weekly.update, "accept"), weekly, pack, FORMATS[name])
    return _easy_read(edition) if name == "easy-read" else _update(edition)


def _update(edition: Edition) -> bytes:
    from update_editor.exporters.pdf import export_pdf

    return export_pdf(edition)[0].data


def _easy_read(edition: Edition) -> bytes:
    from update_editor.exporters.easy_read_content import easy_read
    from update_editor.exporters.easy_read_pdf import easy_read_pdf

    return easy_read_pdf(edition, easy_read(edition)).data


def pages_in_order(
    pages: range, *, copies: int = 1, collated: bool = True, backwards: bool = False
) -> tuple[int, ...]:
    """Return the pages to print, one after the other, with as many copies of them.

    ``collated`` puts out the whole text, then all of it again; otherwise each page as often as it is wanted.
    """
    once = tuple(reversed(pages)) if backwards else tuple(pages)
    if collated:
        return once * copies
    return tuple(page for page in once for _ in range(copies))
