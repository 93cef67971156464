"""The paragraphs of a Word file as they grow, with what stands in them: comments, bookmarks, pictures."""

from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from update_editor.model import (
    Block,
    BlockFormat,
    Change,
    FormatChange,
    Span,
    StyleChange,
    joined,
    new_id,
)
from update_editor.ooxml.document import Bookmark, InlinePicture, Paragraph
from update_editor.ooxml.paragraphs import Kind

_PLAIN = Kind(BlockFormat())
_MOST_OPEN = 100
"""How many comments may be about the same words."""


class Draft:
    """A paragraph that is being read."""

    def __init__(
        self,
        kind: Kind = _PLAIN,
        style_change: StyleChange | None = None,
        insertion: Change | None = None,
        deletion: Change | None = None,
        *,
        is_loose: bool = False,
    ) -> None:
        """Begin a paragraph; ``is_loose`` where the file has text, or a picture, that stands in none."""
        self.id = new_id()
        self.is_loose = is_loose
        self.kind = kind
        self.style_change = style_change
        self.insertion = insertion
        self.deletion = deletion
        self.spans: list[Span] = []

    @property
    def is_tracked(self) -> bool:
        """Whether its mark was inserted or deleted, so that the next paragraph may join it."""
        return self.insertion is not None or self.deletion is not None


class Look(NamedTuple):
    """How text stands: what was tracked of it, how it looks, where it links to."""

    insertion: Change | None = None
    deletion: Change | None = None
    bold: bool = False
    italic: bool = False
    link: str | None = None
    format_change: FormatChange | None = None


class Flow:
    """Collects the paragraphs in their order. Text that stands in none gets one of its own."""

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.bookmarks: list[Bookmark] = []
        self.pictures: list[InlinePicture] = []
        self.points: dict[str, str] = {}
        """The blocks that comments first stand in, by the comments' ids."""
        self._drafts: list[Draft] = []
        self._kinds: list[Kind] = []
        self._open_comments: dict[str, int] = {}
        self._comments: tuple[str, ...] = ()
        self._waiting_names: list[str] = []
        self._waiting_points: dict[str, None] = {}
        self._ends: set[int] = set()

    def begin(self, draft: Draft) -> None:
        """Begin a paragraph; one that is begun within another stands before it."""
        if self._drafts and self._drafts[-1].is_loose:
            self.end()
        self._drafts.append(draft)
        self._settle(draft.id)

    def end(self) -> Draft:
        """End the paragraph that was begun last, and return it."""
        draft = self._drafts.pop()
        block = Block(
            id=draft.id,
            style=draft.kind.format.style,
            level=draft.kind.format.level,
            spans=joined(draft.spans),
            mark_insertion=draft.insertion,
            mark_deletion=draft.deletion,
            style_change=draft.style_change,
        )
        self.paragraphs.append(Paragraph(block=block, heading=draft.kind.heading))
        self._kinds.append(draft.kind)
        return draft

    def text(self, text: str, look: Look) -> None:
        """Add text to the paragraph."""
        if not text:
            return
        if not self._drafts:
            self.begin(Draft(insertion=look.insertion, deletion=look.deletion, is_loose=True))
        self._drafts[-1].spans.append(
            Span(
                text=text,
                bold=look.bold,
                italic=look.italic,
                link=look.link,
                insertion=look.insertion,
                deletion=look.deletion,
                format_change=look.format_change,
                comments=self._comments,
            )
        )

    @property
    def has_text(self) -> bool:
        """Whether something stands in the paragraph already."""
        return bool(self._drafts and self._drafts[-1].spans)

    def end_container(self) -> None:
        """Say that what has been read ends a cell, a note, or the text before a table: nothing joins it."""
        if self.paragraphs:
            self._ends.add(len(self.paragraphs) - 1)

    def open_comment(self, comment: str) -> None:
        """Say that the text from here is what a comment is about; of too many at once the last stand here."""
        self.point(comment)
        if comment in self._open_comments or len(self._open_comments) < _MOST_OPEN:
            self._open_comments[comment] = self._open_comments.get(comment, 0) + 1
            self._comments = tuple(self._open_comments)

    def close_comment(self, comment: str) -> None:
        """Say that what a comment is about ends here."""
        left = self._open_comments.pop(comment, 0) - 1
        if left > 0:
            self._open_comments[comment] = left
        self._comments = tuple(self._open_comments)

    def point(self, comment: str) -> None:
        """Say that a comment stands here, unless it stands somewhere already."""
        if comment in self.points or comment in self._waiting_points:
            return
        if self._drafts:
            self.points[comment] = self._drafts[-1].id
        else:
            self._waiting_points[comment] = None

    def bookmark(self, name: str) -> None:
        """Say that a bookmark begins here: in this paragraph, or between two in the next."""
        if self._drafts:
            self.bookmarks.append(Bookmark(name=name, block=self._drafts[-1].id))
        else:
            self._waiting_names.append(name)

    def picture(self, data: bytes, alt: str, decorative: bool) -> None:
        """Add a picture to the paragraph."""
        if not self._drafts:
            self.begin(Draft(is_loose=True))
        block = self._drafts[-1].id
        self.pictures.append(InlinePicture(block=block, data=data, alt=alt, decorative=decorative))

    def finished(self) -> tuple[Paragraph, ...]:
        """Return all paragraphs, after the last of them.

        Where a paragraph has the style of titles, it is the first heading, and all others stand under it.
        """
        while self._drafts:
            self.end()
        if self.paragraphs:
            self._settle(self.paragraphs[-1].block.id)
            self._ends.add(len(self.paragraphs) - 1)
        for at in self._ends:
            paragraph = self.paragraphs[at]
            self.paragraphs[at] = replace(paragraph, block=_ending(paragraph.block))
        has_title = any(kind.is_title for kind in self._kinds)
        return tuple(
            replace(each, heading=_level(kind)) if has_title else each
            for each, kind in zip(self.paragraphs, self._kinds, strict=True)
        )

    def _settle(self, block: str) -> None:
        """Give what stood between two paragraphs to a block."""
        self.bookmarks += [Bookmark(name=name, block=block) for name in self._waiting_names]
        self.points |= dict.fromkeys(self._waiting_points, block)
        self._waiting_names, self._waiting_points = [], {}


def _level(kind: Kind) -> int:
    if kind.is_title:
        return 1
    return kind.heading + 1 if kind.heading else 0


def _ending(block: Block) -> Block:
    """Return a block that ends its container: its mark is tracked only where all of its text is, too.

    Words that stay have nothing behind them to be joined with; a paragraph that goes whole goes all the same.
    """
    return replace(
        block,
        mark_insertion=block.mark_insertion if _all(span.insertion for span in block.spans) else None,
        mark_deletion=block.mark_deletion if _all(span.deletion for span in block.spans) else None,
    )


def _all(changes: Iterable[Change | None]) -> bool:
    return all(each is not None for each in changes)
