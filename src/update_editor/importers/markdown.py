"""Markdown to paragraphs."""

from msgspec.structs import replace

from update_editor.markup.markdown_in import read_markdown
from update_editor.markup.markers import with_lists
from update_editor.markup.source import Source


def read_paragraphs(text: str) -> Source:
    """Return the paragraphs of a Markdown text.

    Raises:
        Unusable: ``nested-too-deeply``.
    """
    source = read_markdown(text)
    return replace(source, blocks=with_lists(source.blocks))
