"""The update as a Word file for review: tracked changes and comments as Word's own.

Every paragraph has a hidden bookmark, by which it is found again when the file comes back. Bookmarks and
custom XML are what LibreOffice keeps too; content controls would destroy the tracked changes in them.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec.structs import replace

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.flow import DEEPEST_LIST, Illustration, find_picture
from update_editor.exporters.review_manifest import manifest_xml
from update_editor.exporters.review_outline import Slot, labels_for, outline
from update_editor.exporters.review_parts import add_parts, keep_tracking, track_revisions
from update_editor.exporters.word_package import WordFile
from update_editor.exporters.word_text import picture_run
from update_editor.model import BlockFormat, Item, Update
from update_editor.ooxml.comments_out import CommentRanges
from update_editor.ooxml.names import OFFICE
from update_editor.ooxml.runs_out import Around
from update_editor.ooxml.writing import Look, Marks, TextWriter
from update_editor.templating.contract import WORD_REFERENCE

REVIEW_FILE = "review.docx"
LARGEST_PICTURE = (10.0, 5.0)
"""How wide and how high a picture may be, in centimetres: here it is only looked at."""
_STYLES = {
    "note": "Caption",
    "title": "Title",
    "label": "Heading 1",
    "heading": "Heading 1",
    "item": "Heading 2",
}


def export_review(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``review.docx``, the same bytes for the same edition in the same time zone.

    Raises:
        Unusable: a picture or the pack's reference document can't be used.
    """
    file = WordFile(edition, WORD_REFERENCE)
    slots = outline(edition.update, labels_for(edition.pack, edition.title))
    comments = CommentRanges(edition.update.comments, (slot.spans for slot in slots))
    for paragraph in _Copy(edition, file, slots, comments).paragraphs():
        file.append(paragraph)
    TextWriter.declare(file.document.element)
    manifest = manifest_xml(edition.update, edition.title)
    add_parts(file.document, comments, manifest, edition.update)
    settings = file.document.settings.element
    track_revisions(settings)
    keep_tracking(settings, is_wanted=edition.word.keeps_tracking)
    return (OutputFile(REVIEW_FILE, file.data()),)


class _Copy:
    """Writes the paragraphs of one review copy, one after the other."""

    def __init__(
        self, edition: Edition, file: WordFile, slots: Sequence[Slot], comments: CommentRanges
    ) -> None:
        self._edition = edition
        self._file = file
        self._slots = slots
        self._part = file.document.part
        self._writer = TextWriter(self._relation, file.reference.style_id("Hyperlink"), comments)
        self._about = _about_places(edition.update, slots, comments)
        self._list: int | None = None

    def paragraphs(self) -> Iterator[Any]:
        """Yield the paragraphs; numbers begin at 1 where a list of them begins."""
        for slot in self._slots:
            if slot.block is None or slot.block.style not in ("number", "bullet"):
                self._list = None
            yield from self._paragraph(slot)

    def _paragraph(self, slot: Slot) -> Iterator[Any]:
        entry = slot.entry
        around = Around(entry.insertion, entry.deletion) if entry is not None else Around()
        if slot.kind == "picture":
            illustration = find_picture(self._edition, entry.picture if isinstance(entry, Item) else None)
            if illustration is not None:
                yield self._picture(slot, illustration, around)
            return
        yield self._writer.paragraph(
            self._look(slot),
            slot.spans,
            bookmark=slot.bookmark,
            marks=self._marks(slot, around),
            around=around,
            comments=self._about.get(_place_of(slot), ()),
        )

    def _look(self, slot: Slot) -> Look:
        if slot.block is not None:
            return self._look_of(BlockFormat(style=slot.block.style, level=slot.block.level), slot)
        if slot.kind == "bullet":
            return self._look_of(BlockFormat(style="bullet"), slot)
        return Look(self._file.reference.style_id(_STYLES.get(slot.kind, "Normal")))

    def _look_of(self, form: BlockFormat, slot: Slot) -> Look:
        """Return how a block of a form looks; a sub-heading is one level below what it stands under."""
        reference = self._file.reference
        level = min(form.level, DEEPEST_LIST)
        if form.style == "bullet":
            return Look(reference.style_id("List Bullet"), (reference.list_of("List Bullet"), level))
        if form.style == "number":
            if self._list is None:
                self._list = reference.new_list("List Number", DEEPEST_LIST + 1)
            return Look(reference.style_id("List Number"), (self._list, level))
        deeper = "Heading 3" if isinstance(slot.entry, Item) else "Heading 2"
        names = {"subheading": deeper, "quote": "Quote"}
        return Look(reference.style_id(names.get(form.style, "Normal")))

    def _marks(self, slot: Slot, around: Around) -> Marks:
        """Return what is tracked about a paragraph's end; the last one of a text has no end of its own."""
        block = slot.block
        if block is None:
            return Marks(insertion=around.insertion, deletion=around.deletion)
        change = block.style_change
        own = replace(block, mark_insertion=None, mark_deletion=None) if slot.is_last else block
        return Marks(
            insertion=own.mark_insertion or around.insertion,
            deletion=own.mark_deletion or around.deletion,
            style_change=change,
            before=None if change is None else self._look_of(change.before, slot),
        )

    def _picture(self, slot: Slot, illustration: Illustration, around: Around) -> Any:
        look = Look(self._file.reference.style_id("Normal"))
        run = picture_run(illustration, self._part, LARGEST_PICTURE)
        return self._writer.holding(look, run, bookmark=slot.bookmark, around=around)

    def _relation(self, address: str) -> str:
        relation: str = self._part.relate_to(address, f"{OFFICE}hyperlink", is_external=True)
        return relation


def _place_of(slot: Slot) -> str:
    """Return what comments on a paragraph name it by."""
    return slot.id or slot.pane


def _about_places(update: Update, slots: Sequence[Slot], comments: CommentRanges) -> dict[str, list[str]]:
    """Return the comments that are about a paragraph, an item or the whole, by the place they name.

    What is about a place that the copy does not show is about the whole.
    """
    shown = {_place_of(slot) for slot in slots if slot.kind not in ("note", "picture", "end")}
    found: dict[str, list[str]] = {}
    for comment in update.comments:
        if comment.id not in comments.with_words:
            names = (comment.where, comment.place, comment.place.removesuffix("/heading"))
            place = next((each for each in names if each in shown), "title")
            found.setdefault(place, []).append(comment.id)
    return found
