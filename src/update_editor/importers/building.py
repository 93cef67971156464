"""Putting the parts of a source together as the sections of an update, nothing lost and nothing reordered."""

from collections.abc import Collection, Iterable

from update_editor.importers.front import Blocks, Front, front_of, message_and_closing, text_in
from update_editor.importers.imported import Note, quoted
from update_editor.importers.parts import Part
from update_editor.importers.residue import is_residue
from update_editor.importers.sections import (
    bullets_of,
    items_of,
    rich_text,
    until_other_section,
    without_tail,
)
from update_editor.markup.source import SourceBlock
from update_editor.markup.spans import heading_line
from update_editor.model import Bullets, Items, Message, Section, new_id
from update_editor.templating.pack import SectionSpec, TemplatePack


class Building:
    """The sections so far, the closing, and the notes; parts are added in the order of the source."""

    def __init__(self, pack: TemplatePack, headed: Collection[str]) -> None:
        """Start with nothing; ``headed`` are the ids of the sections whose headings the source has."""
        self.notes: list[Note] = []
        self.closing: Blocks = ()
        self._pack = pack
        self._headed = headed
        self._sections: list[Section] = []

    def begin(self, blocks: Blocks) -> Front:
        """Sort what stands before the first section heading; the message in it needs no heading."""
        front = front_of(blocks, self._pack, has_sections=bool(self._headed))
        self._report_residue((*front.opening, *front.message, *front.rest))
        spec = self._message_without_heading()
        if spec is not None and (front.message or front.closing):
            self._sections.append(Message(id=spec.id, body=rich_text(front.message)))
            self.closing = front.closing
        elif front.message or front.closing:
            body = front.message or front.closing
            self._sections.append(Message(id=new_id(), body=rich_text(body)))
            self.closing = front.closing if front.message else ()
        if front.rest:
            self._add_unnamed("after-sign-off", front.rest)
        return front

    def _message_without_heading(self) -> SectionSpec | None:
        messages = (spec for spec in self._pack.sections if spec.kind == "message")
        return next((spec for spec in messages if spec.id not in self._headed), None)

    def add(self, part: Part) -> None:
        """Add a section; what is not its content follows it in a section without a name."""
        self._report_residue(part.blocks)
        if any(section.id == part.spec.id for section in self._sections):
            self._add_unnamed("section-twice", (part.heading, *part.blocks))
            return
        level = part.heading.level if part.heading.style == "heading" else 0
        blocks, other = until_other_section(part.blocks, level, part.spec.kind)
        section, left = self._section(part, blocks)
        if section is None:
            self._add_unnamed("heading-alone", (part.heading, *left, *other))
            return
        self._sections.append(section)
        if left:
            self._add_unnamed("after-section", left)
        if other:
            self._add_unnamed("other-section", other)

    def _section(self, part: Part, blocks: Blocks) -> tuple[Section | None, Blocks]:
        """Return a part's section, None where it has no content, and what is left of the part."""
        heading = heading_line(part.heading.spans)
        if part.spec.kind == "message":
            return self._message(part, blocks), ()
        if part.spec.kind == "items":
            blocks, left = without_tail(blocks)
            items = items_of(blocks)
            if items and not items[0].heading:
                self.notes.append(Note("item-without-heading", {"text": quoted(blocks[0].spans)}))
            return (Items(id=part.spec.id, heading=heading, items=items) if items else None), left
        bullets, unmarked, left = bullets_of(blocks)
        for block in unmarked:
            self.notes.append(Note("text-as-bullet", {"text": quoted(block.spans)}))
        return (Bullets(id=part.spec.id, heading=heading, bullets=bullets) if bullets else None), left

    def _message(self, part: Part, blocks: Blocks) -> Message | None:
        """Return a message under a heading of its own; the update's first one may end in the closing."""
        body = blocks
        if not any(isinstance(section, Message) for section in self._sections):
            message, closing = message_and_closing(blocks)
            if message:
                body, self.closing = message, closing
        heading = heading_line(part.heading.spans)
        return Message(id=part.spec.id, heading=heading, body=rich_text(body)) if body else None

    def _add_unnamed(self, reason: str, blocks: Blocks) -> None:
        """Add a section that the template does not know, and report why; a marked heading heads it."""
        self.notes.append(Note(reason, {"text": quoted(blocks[0].spans)}))
        has_heading = blocks[0].style == "heading" and any(block.style != "heading" for block in blocks)
        heading = heading_line(blocks[0].spans) if has_heading else ()
        body = rich_text(blocks[1:] if has_heading else blocks)
        self._sections.append(Message(id=new_id(), heading=heading, body=body))

    def _report_residue(self, blocks: Iterable[SourceBlock]) -> None:
        for block in blocks:
            if is_residue(text_in(block)):
                self.notes.append(Note("residue", {"text": quoted(block.spans)}))

    def sections(self) -> tuple[Section, ...]:
        """Return all sections, empty ones added where the source has none of the template's."""
        sections = list(self._sections)
        for spec in self._pack.sections:
            if not any(section.id == spec.id for section in sections):
                sections.insert(self._place(spec, sections), spec.empty())
        return tuple(sections)

    def _place(self, spec: SectionSpec, sections: list[Section]) -> int:
        """Return where a missing section goes: behind the last of those before it in the template.

        The closing ends the first message, so that no message may come to stand before it.
        """
        before = [each.id for each in self._pack.sections[: self._pack.sections.index(spec)]]
        place = max((at + 1 for at, section in enumerate(sections) if section.id in before), default=0)
        if self.closing and spec.kind == "message":
            first = next(at for at, section in enumerate(sections) if isinstance(section, Message))
            place = max(place, first + 1)
        return place
