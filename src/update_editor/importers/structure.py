"""From a neutral sequence of paragraphs to an update with the sections of a template.

Every word of the source stands in the update, in its order. Sections stand in the source's order, those of
the template that it lacks are empty; what belongs to none of them stands in its place, in a section of its
own without a heading, and is reported.
"""

import datetime as dt

from msgspec.structs import replace

from update_editor.importers.building import Building
from update_editor.importers.dates import stated_date
from update_editor.importers.front import Blocks, Front, text_in
from update_editor.importers.imported import Imported, Note
from update_editor.importers.leads import stated_leads
from update_editor.importers.parts import parts_of
from update_editor.importers.residue import says_when_published
from update_editor.importers.sections import rich_text
from update_editor.importers.wording import words_in
from update_editor.markup.autolink import with_links
from update_editor.markup.source import Source
from update_editor.markup.spans import heading_line
from update_editor.model import Unusable, Update, new_id
from update_editor.model.visible import is_blank
from update_editor.templating.pack import TemplatePack

_LONGEST_DATED_LINE = 25
_LONGEST_SEARCHED = 2000


def structured(source: Source, pack: TemplatePack, date: dt.date | None = None) -> Imported:
    """Return the update that a source's paragraphs make in a template, and what there is to say about it.

    A date that is given counts for more than one that the source states.

    Raises:
        Unusable: ``no-text`` where the source has no words.
    """
    written = (block for block in source.blocks if not is_blank(text_in(block)))
    blocks = tuple(replace(block, spans=with_links(block.spans)) for block in written)
    if not blocks:
        raise Unusable("no-text")
    start, parts = parts_of(blocks, pack)
    building = Building(pack, {part.spec.id for part in parts})
    front = building.begin(start)
    for part in parts:
        building.add(part)
    update = Update(
        id=new_id(),
        template=pack.id,
        date=date or _stated_date(front, blocks),
        title=heading_line(front.title[0].spans) if front.title else (),
        leads=stated_leads(_text((*front.opening, *front.message[:1])), _text(building.closing)),
        opening=rich_text(front.opening),
        closing=rich_text(building.closing),
        sections=building.sections(),
    )
    left_out = tuple(Note(f"left-out-{kind}") for kind in source.left_out)
    return Imported(update, (*building.notes, *left_out))


def _text(blocks: Blocks) -> str:
    return "\n".join(map(text_in, blocks))[:_LONGEST_SEARCHED]


def _stated_date(front: Front, blocks: Blocks) -> dt.date | None:
    """Return the date that the title, the lines near the top or a “Posted on” line state."""
    dated = [text_in(block) for block in front.title]
    dated += [text for text in map(text_in, blocks) if says_when_published(text)]
    dated += [text for text in map(text_in, front.opening) if words_in(text) <= _LONGEST_DATED_LINE]
    return next((date for date in map(stated_date, dated) if date), None)
