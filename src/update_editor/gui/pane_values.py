"""What the pane at each address of an update shows: paragraphs, a line, or a section's bullets."""

from typing import cast

from update_editor.gui.bullets_pane import BulletsPane
from update_editor.gui.line_pane import LinePane
from update_editor.gui.text_pane import TextPane
from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Line,
    LineRegion,
    RichText,
    Span,
    TextRegion,
    Update,
    line_text,
    region_at,
    regions,
    text_of,
)
from update_editor.services import commands

BoundPane = TextPane | LinePane | BulletsPane
Value = RichText | Line | tuple[Bullet, ...]


def show(pane: BoundPane, value: Value, caret: int | None = None) -> None:
    """Show a value of the kind that a pane of its sort holds."""
    if isinstance(pane, TextPane):
        pane.show_value(cast(RichText, value), caret)
    elif isinstance(pane, LinePane):
        pane.show_value(cast(Line, value), caret)
    else:
        pane.show_value(cast(tuple[Bullet, ...], value), caret)


def settle(pane: BoundPane, value: Value, caret: int | None) -> None:
    """Show what became of an edit in a pane of its sort."""
    if isinstance(pane, TextPane):
        pane.settle_value(cast(RichText, value), caret)
    elif isinstance(pane, LinePane):
        pane.settle_value(cast(Line, value), caret)
    else:
        pane.settle_value(cast(tuple[Bullet, ...], value), caret)


def value_at(update: Update, where: str) -> Value:
    """Return what a pane at an address shows: paragraphs, a line, or a section's bullets."""
    section = next((each for each in update.sections if each.id == where), None)
    if isinstance(section, Bullets):
        return section.bullets
    region = region_at(update, where)
    return region.spans if isinstance(region, LineRegion) else region.blocks


def values_of(update: Update) -> dict[str, Value]:
    """Return what the pane at each address shows, gathered in one walk over the update."""
    values: dict[str, Value] = {
        each.where: each.spans if isinstance(each, LineRegion) else each.blocks for each in regions(update)
    }
    lists = (section for section in update.sections if isinstance(section, Bullets))
    return values | {section.id: section.bullets for section in lists}


def with_value(update: Update, where: str, value: Value) -> Update:
    """Return the update with what a pane at an address says now."""
    section = next((each for each in update.sections if each.id == where), None)
    if isinstance(section, Bullets):
        return commands.set_bullets(update, where, cast(tuple[Bullet, ...], value))
    if where == "title" or where.endswith("/heading"):
        return commands.set_line(update, where, cast(Line, value))
    return commands.set_text(update, where, cast(RichText, value))


def as_text(value: Value) -> TextRegion:
    """Return a value of any kind as paragraphs."""
    blocks = []
    for part in value:
        if isinstance(part, Block):
            blocks.append(part)
        elif isinstance(part, Bullet):
            blocks.append(Block(id=part.id, spans=part.spans))
        else:
            return TextRegion("", (Block(id="", spans=cast(Line, value)),))
    return TextRegion("", tuple(blocks))


def words_of(value: Value) -> str:
    """Return a value's words, a paragraph or bullet a line."""
    return text_of(as_text(value).blocks)


def changed_blocks(value: Value) -> frozenset[str]:
    """Return the ids of the paragraphs and bullets in which something is tracked."""
    from update_editor.review.tracked import has_change

    found = {block.id for block in as_text(value).blocks if has_change(block)}
    bullets = {each.id for each in value if isinstance(each, Bullet) and (each.insertion or each.move)}
    return frozenset(found | bullets)


def unfolded_value(full: Value, shown: Value, edited: Value, caret: int) -> tuple[Value, int]:
    """Return a value with its marks after somebody wrote where deletions are not shown, and their caret."""
    from update_editor.review import unfolding

    if _is_list(full) or _is_list(edited):
        made = unfolding.unfolded_list(_bullets(full), _bullets(shown), _bullets(edited), caret)
        return made.bullets, made.caret
    parts = [as_text(each).blocks for each in (full, shown, edited)]
    written = unfolding.unfolded(parts[0], parts[1], parts[2], caret)
    is_line = any(isinstance(span, Span) for each in (full, shown, edited) for span in each)
    return written.blocks[0].spans if is_line else written.blocks, written.caret


def shown_caret(full: Value, shown: Value, caret: int) -> int:
    """Return where a caret in a value with all its marks stands in what is shown of it."""
    from update_editor.review import unfolding

    if _is_list(full):
        return unfolding.shown_list_position(_bullets(full), _bullets(shown), caret)
    return unfolding.shown_position(as_text(full).blocks, caret)


def _is_list(value: Value) -> bool:
    return any(isinstance(each, Bullet) for each in value)


def _bullets(value: Value) -> tuple[Bullet, ...]:
    return tuple(each for each in value if isinstance(each, Bullet))


def block_start(update: Update, where: str, block_id: str | None) -> int:
    """Return where a block, or the bullet at an address, begins in its pane, in code points."""
    section_id, _, rest = where.partition("/")
    section = next((each for each in update.sections if each.id == section_id), None)
    value: Value
    if isinstance(section, Bullets) and rest != "heading":
        value, wanted = section.bullets, rest
    else:
        value, wanted = value_at(update, where), block_id or ""
    start = 0
    for block in as_text(value).blocks:
        if block.id == wanted:
            return start
        start += len(line_text(block.spans)) + 1
    return 0
