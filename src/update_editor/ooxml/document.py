"""What is read from a Word file: values of the model, and what the model has no place for."""

from msgspec import Struct

from update_editor.model import Block, Comment, RichText


class Paragraph(Struct, frozen=True, kw_only=True):
    """A paragraph of a Word file.

    ``heading`` is its level from 1, 0 where it is none; its block is a sub-heading then.
    """

    block: Block
    heading: int = 0


class Bookmark(Struct, frozen=True, kw_only=True):
    """A bookmark, and the block that it begins in."""

    name: str
    block: str


class InlinePicture(Struct, frozen=True, kw_only=True):
    """A picture that stands in a block. ``data`` are the bytes that the file has, whatever they are."""

    block: str
    data: bytes
    alt: str = ""
    decorative: bool = False


class Document(Struct, frozen=True, kw_only=True):
    """What a Word file says.

    Ids are new ones: those in a file are not to be trusted. The ``where`` of a comment is the id of the block
    that its words begin in, ``update`` where it stands nowhere. ``left_out`` are codes of what the model has
    no place for, each once: of most of it, such as a ``table``, the text is in the paragraphs. ``manifest``
    is the XML by which a review copy says which update it is.
    """

    paragraphs: tuple[Paragraph, ...] = ()
    comments: tuple[Comment, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    pictures: tuple[InlinePicture, ...] = ()
    left_out: tuple[str, ...] = ()
    manifest: bytes | None = None

    @property
    def blocks(self) -> RichText:
        """The paragraphs as rich text."""
        return tuple(each.block for each in self.paragraphs)
