"""Finding a template's section headings in a source, however they are spaced or apostrophed."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from msgspec.structs import replace

from update_editor.importers.front import Blocks, text_in
from update_editor.importers.wording import key
from update_editor.markup.source import SourceBlock
from update_editor.markup.spans import lines_of, together
from update_editor.model import Line, line_text
from update_editor.model.visible import is_blank
from update_editor.templating.pack import SectionSpec, TemplatePack


class Part(NamedTuple):
    """A section's heading as the source has it, and the blocks up to the next one."""

    spec: SectionSpec
    heading: SourceBlock
    blocks: Blocks


def parts_of(blocks: Iterable[SourceBlock], pack: TemplatePack) -> tuple[Blocks, tuple[Part, ...]]:
    """Return what stands before the first section heading, and the part under each of them."""
    specs = _known_headings(pack)
    return _parts(tuple(each for block in blocks for each in _headings_apart(block, specs)), specs)


def _known_headings(pack: TemplatePack) -> dict[str, SectionSpec]:
    """Return the sections by the keys of the headings under which importers know them."""
    known: dict[str, SectionSpec] = {}
    for spec in pack.sections:
        for heading in (spec.heading, *spec.also):
            if key(heading):
                known.setdefault(key(heading), spec)
    return known


def _headings_apart(block: SourceBlock, specs: Mapping[str, SectionSpec]) -> Iterator[SourceBlock]:
    """Yield a block, cut where one of its lines is a section's heading."""
    if "\n" not in text_in(block):
        yield block
        return
    waiting: list[Line] = []
    style = block
    for spans in lines_of(block.spans):
        alone = replace(block, style="paragraph", level=0, spans=spans)
        if key(text_in(alone)) not in specs:
            waiting.append(spans)
            continue
        yield from _rejoined(style, waiting)
        yield alone
        waiting, style = [], replace(block, style="paragraph", level=0)
    yield from _rejoined(style, waiting)


def _rejoined(block: SourceBlock, lines: list[Line]) -> Iterator[SourceBlock]:
    spans = together(lines, "\n")
    if not is_blank(line_text(spans)):
        yield replace(block, spans=spans)


def _parts(blocks: Blocks, specs: Mapping[str, SectionSpec]) -> tuple[Blocks, tuple[Part, ...]]:
    """Return what stands before the first section heading, and each section's heading with its blocks."""
    named = [_section_named(block, specs) for block in blocks]
    found = [at for at, spec in enumerate(named) if spec is not None]
    ends = [*found[1:], len(blocks)] if found else []
    while found and ends[0] == found[0] + 1:
        # Nothing stands under it and no section before it: a list of contents, or the end of a text.
        found, ends = found[1:], ends[1:]
    start = found[0] if found else len(blocks)
    parts = (
        Part(spec, blocks[at], blocks[at + 1 : end])
        for at, end in zip(found, ends, strict=True)
        if (spec := named[at]) is not None
    )
    return blocks[:start], tuple(parts)


def _section_named(block: SourceBlock, specs: Mapping[str, SectionSpec]) -> SectionSpec | None:
    """Return the section that a line heads: as it stands, as it becomes, or as it was."""
    if block.style not in ("paragraph", "heading"):
        return None
    texts = [text_in(block)]
    if any(span.insertion or span.deletion for span in block.spans):
        texts.append(line_text(span for span in block.spans if span.deletion is None))
        texts.append(line_text(span for span in block.spans if span.insertion is None))
    return next((specs[key(text)] for text in texts if key(text) in specs), None)
