"""Rich text as a source gave it, before it is known what is a heading of what."""

from typing import Literal

from msgspec import Struct

from update_editor.model import Block, BlockStyle, Line, new_id

SourceStyle = BlockStyle | Literal["heading"]


class SourceBlock(Struct, frozen=True, kw_only=True):
    """A paragraph of a source. ``level`` is 1 to 6 for a heading, the depth from 0 for a list entry."""

    style: SourceStyle = "paragraph"
    level: int = 0
    spans: Line = ()

    def as_block(self) -> Block:
        """Return it as a block of an update, with a new id; a heading becomes a sub-heading."""
        if self.style == "heading":
            return Block(id=new_id(), style="subheading", spans=self.spans)
        return Block(id=new_id(), style=self.style, level=self.level, spans=self.spans)


class Source(Struct, frozen=True, kw_only=True):
    """What a source says, and the kinds of thing in it that could not be kept (``table``, ``picture``)."""

    blocks: tuple[SourceBlock, ...] = ()
    left_out: tuple[str, ...] = ()
