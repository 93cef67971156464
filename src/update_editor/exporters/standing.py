"""What every output says besides the update's own text: its title, and how to ask for other formats."""

from functools import lru_cache

from update_editor.exporters.edition import Edition
from update_editor.exporters.flow import Illustration
from update_editor.exporters.printable import one_line
from update_editor.model import RichText, Span, block, safe_link
from update_editor.model.visible import is_blank
from update_editor.templating.pack import TemplatePack


def title_of(edition: Edition) -> str:
    """Return the edition's title in one line; the pack's name where it says nothing."""
    return one_line(edition.pack.name if is_blank(edition.title) else edition.title)


def other_formats(pack: TemplatePack) -> RichText:
    """Return the pack's paragraphs about other formats, and the address of the organisation's pages.

    Raises:
        Unusable: ``nested-too-deeply``.
    """
    web = safe_link(pack.organisation.web)
    own_pages = (block((Span(text=short_address(web), link=web),)),) if web else ()
    return (*_paragraphs(pack.organisation.other_formats), *own_pages)


def short_address(address: str) -> str:
    """Return an address as people say it: ``example.org`` of ``https://example.org/``."""
    return address.partition("://")[2].removesuffix("/") or address


def logo_of(pack: TemplatePack) -> Illustration | None:
    """Return the organisation's logo, described by its name; None where there is none."""
    return None if pack.logo is None else Illustration(pack.logo.picture, pack.logo.data)


@lru_cache(maxsize=16)
def _paragraphs(markdown: str) -> RichText:
    """Return Markdown as paragraphs, addresses linked; an export asks for the same ones in each format."""
    from update_editor.markup.autolink import with_links
    from update_editor.markup.markdown_in import read_markdown

    return tuple(block(with_links(each.spans)) for each in read_markdown(markdown).blocks)
