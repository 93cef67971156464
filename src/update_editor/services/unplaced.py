"""What came back in Word and fits nowhere: comments on the whole, until somebody puts it in its place."""

from msgspec.structs import replace

from update_editor.markup.spans import portion
from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Change,
    Line,
    LineRegion,
    RichText,
    Span,
    TextRegion,
    Unusable,
    Update,
    line,
    line_text,
    new_id,
    region_at,
    with_region,
)
from update_editor.review.comments import resolve_comment, unplaced_in
from update_editor.review.edits import Reviewer
from update_editor.services.commands import bullets_section, set_bullets

_LISTS = ("bullet", "number")


def put_in(update: Update, comment_id: str, where: str, position: int | None = None) -> Update:
    """Return the update with what fitted nowhere as a tracked insertion by whoever wrote it.

    It becomes a paragraph behind the one at ``position`` (code points of the text at the address ``where``),
    or the last one where that is None; among bullets a bullet; in a heading words. The comment is resolved.

    Raises:
        Unusable: ``no-such-comment`` or ``no-such-place``.
    """
    comment = next((each for each in unplaced_in(update) if each.id == comment_id), None)
    if comment is None:
        raise Unusable("no-such-comment", id=comment_id)
    words, change = comment.text.strip(), Reviewer(comment.author, comment.date).change()
    section_id, _, entry_id = where.partition("/")
    if any(isinstance(each, Bullets) and each.id == section_id for each in update.sections):
        put = _as_bullet(update, section_id, entry_id, words, change)
    else:
        put = _as_text(update, where, position, words, change)
    return resolve_comment(put, comment_id)


def _as_bullet(update: Update, section_id: str, bullet_id: str, words: str, change: Change) -> Update:
    bullets = bullets_section(update, section_id).bullets
    ids = [each.id for each in bullets]
    at = ids.index(bullet_id) + 1 if bullet_id in ids else len(ids)
    made = Bullet(id=new_id(), spans=line(" ".join(words.split())), insertion=change)
    return set_bullets(update, section_id, (*bullets[:at], made, *bullets[at:]))


def _as_text(update: Update, where: str, position: int | None, words: str, change: Change) -> Update:
    region = region_at(update, where)
    if isinstance(region, LineRegion):
        return with_region(update, replace(region, spans=_with_words(region, position, words, change)))
    return with_region(update, TextRegion(where, _with_paragraph(region.blocks, position, words, change)))


def _with_words(region: LineRegion, position: int | None, words: str, change: Change) -> Line:
    """Return a heading with words at a position, a space between them and those that are there."""
    said = line_text(region.spans)
    at = len(said) if position is None else min(position, len(said))
    before = " " if said[:at].strip() and not said[:at].endswith(" ") else ""
    behind = " " if said[at:].strip() and not said[at:].startswith(" ") else ""
    made = Span(text=f"{before}{' '.join(words.split())}{behind}", insertion=change)
    return (*portion(region.spans, 0, at), made, *portion(region.spans, at, len(said)))


def _with_paragraph(blocks: RichText, position: int | None, words: str, change: Change) -> RichText:
    """Return a text with a paragraph behind the one at a position; an empty one takes the words itself.

    Behind the last one it is the end of that which is new: what is last has no end of its own.
    """
    made = (Span(text=words, insertion=change),)
    if not blocks:
        return (Block(id=new_id(), spans=made),)
    at = _number_at(blocks, position)
    here, rest = blocks[at], blocks[at + 1 :]
    if not line_text(here.spans) and here.mark_insertion is None and here.mark_deletion is None:
        return (*blocks[:at], replace(here, spans=made), *rest)
    style, level = (here.style, here.level) if here.style in _LISTS else ("paragraph", 0)
    behind = Block(id=new_id(), style=style, level=level, spans=made)
    if rest:
        return (*blocks[: at + 1], replace(behind, mark_insertion=change), *rest)
    return (*blocks[:at], replace(here, mark_insertion=change, mark_deletion=None), behind)


def _number_at(blocks: RichText, position: int | None) -> int:
    """Return the number of the paragraph at a position; of the last one without."""
    if position is not None:
        for number, block in enumerate(blocks):
            length = len(line_text(block.spans))
            if position <= length:
                return number
            position -= length + 1
    return len(blocks) - 1
