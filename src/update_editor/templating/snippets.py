"""Standing text: the pack's ``snippets/*.md``, written in Markdown and put into an update as it is."""

from msgspec import Struct

from update_editor.markup.source import Source
from update_editor.model import line_text
from update_editor.templating.members import member_names, read_text_member
from update_editor.templating.pack import TemplatePack

_FOLDER, _ENDING = "snippets", ".md"


class Snippet(Struct, frozen=True):
    """A piece of standing text: its id is the file's name, its name the file's first heading."""

    id: str
    name: str
    source: Source


def snippets(pack: TemplatePack) -> tuple[Snippet, ...]:
    """Return the pack's snippets in the order of their ids, with those of the packs that it extends.

    Raises:
        Unusable: what ``members.read_text`` says of one that can't be read.
    """
    return tuple(read_snippet(pack, name) for name in member_names(pack, _FOLDER, _ENDING))


def read_snippet(pack: TemplatePack, name: str) -> Snippet:
    """Return one snippet by its name inside the pack, ``snippets/contact.md``.

    A first line that is a heading of the first level names it and is not part of its text.

    Raises:
        Unusable: as ``members.read_text_member``.
    """
    from update_editor.markup.markdown_in import read_markdown

    snippet_id = name.removeprefix(f"{_FOLDER}/").removesuffix(_ENDING)
    source = read_markdown(read_text_member(pack, name))
    first = source.blocks[0] if source.blocks else None
    if first is None or first.style != "heading" or first.level != 1:
        return Snippet(snippet_id, snippet_id.replace("-", " ").capitalize(), source)
    rest = Source(blocks=source.blocks[1:], left_out=source.left_out)
    return Snippet(snippet_id, line_text(first.spans).strip(), rest)
