"""HTML to paragraphs."""

from msgspec.structs import replace

from update_editor.markup.html_bounds import MOST_TAGS, is_too_long
from update_editor.markup.html_in import read_html
from update_editor.markup.markers import with_lists
from update_editor.markup.source import Source
from update_editor.model import Unusable


def read_paragraphs(html: str) -> Source:
    """Return the paragraphs of a page or of what was pasted from one; typed bullets become a list.

    Raises:
        Unusable: ``nested-too-deeply``; ``page-too-long`` where it is longer than any update.
    """
    if is_too_long(html):
        raise Unusable("page-too-long", tags=f"{MOST_TAGS:,}")
    source = read_html(html)
    return replace(source, blocks=with_lists(source.blocks))
