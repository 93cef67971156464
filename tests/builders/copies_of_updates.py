"""Review copies of many updates, and what any reader of Word files must find in them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from builders.editions import shipped
from builders.review_copies import OTTILIE, PRIYA, review_copy, reviewed_edition
from builders.reviewed import reviewed_update
from update_editor.exporters.edition import Edition
from update_editor.exporters.review_outline import labels_for, outline
from update_editor.model import (
    Block,
    Bullets,
    Items,
    Message,
    Section,
    TextRegion,
    Update,
    line_text,
    regions,
    with_region,
)
from update_editor.ooxml.reading import read_docx
from update_editor.review import comments
from update_editor.review.normalise import normalised
from update_editor.review.track import tracked
from update_editor.services.opening import import_file
from update_editor.services.returned.building import built
from update_editor.services.returned.placing import placed

PACK = shipped("weekly-update")
TITLE = "Weekly update"
PAST = Path(__file__).resolve().parents[3] / "shared" / "updates"


def editions(random: int = 16) -> dict[str, Edition]:
    """Return the sample as two people reviewed it, random updates, and past ones where they are here."""
    found = {"sample": reviewed_edition()}
    for seed in range(random):
        found[f"random-{seed}"] = edition_of(reviewed_update(seed))
    for path in sorted(PAST.glob("*.txt")):
        found[path.stem] = edition_of(edited(import_file(path, PACK).update))
    return found


def edition_of(update: Update) -> Edition:
    """Return an update, whose changes are in their simplest form, as it goes out."""
    return Edition(update=normalised(update), pack=PACK, title=TITLE, pictures={})


def edited(update: Update) -> Update:
    """Return an update in which one person replaced, deleted, split and added, and another commented."""
    message, *others = update.sections
    assert isinstance(message, Message)
    body = list(message.body)
    body[1] = replace(body[1], spans=_without_third_word(body[1].spans))
    del body[-2]
    sections = tuple(_shortened(each) for each in others)
    after = replace(update, sections=(replace(message, body=tuple(body)), *sections))
    result = tracked(update, after, PRIYA).update
    result = comments.add_comment(result, "Is this still so?", OTTILIE, "message", 3, 40)
    result = comments.answer(result, result.comments[0].id, "Yes, since May.", PRIYA)
    return comments.add_comment(result, "A good week.", OTTILIE)


def _without_third_word(spans):
    first, *rest = spans
    words = first.text.split(" ")
    return (replace(first, text=" ".join([*words[:2], "indeed", *words[3:]])), *rest)


def _shortened(section):
    if isinstance(section, Items):
        return replace(section, items=section.items[1:])
    if isinstance(section, Bullets):
        return replace(section, bullets=section.bullets[:-1])
    return section


def as_word_has_it(update: Update) -> Update:
    """Return an update without what no Word file says: where an entry was before it was moved."""
    return _with_entries(update, lambda each: replace(each, move=None))


def without_marks(update: Update) -> Update:
    """Return an update in which no paragraph, item or bullet was added, removed, split or joined."""
    update = _with_blocks(update, lambda each: replace(each, mark_insertion=None, mark_deletion=None))
    return _with_entries(update, lambda each: replace(each, insertion=None, deletion=None, move=None))


def without_twice_marked(update: Update) -> Update:
    """Return an update in which no paragraph's end was both inserted and deleted."""
    return _with_blocks(
        update, lambda each: replace(each, mark_deletion=None) if each.mark_insertion else each
    )


def as_libreoffice_saves_it(update: Update) -> Update:
    """Return an update without what LibreOffice 7.4 loses when it saves a Word file again.

    That is one of the two changes of an entry that was added and removed again; and the deletion of all words
    of a paragraph whose style was changed too.
    """
    update = _with_entries(update, lambda each: replace(each, insertion=None, deletion=None))
    return _with_blocks(update, _without_style_change)


def _without_style_change(block: Block) -> Block:
    has_deletion = any(each.deletion for each in block.spans)
    return replace(block, style_change=None) if has_deletion else block


def _with_blocks(update: Update, changed: Callable[[Block], Block]) -> Update:
    for region in list(regions(update)):
        if isinstance(region, TextRegion):
            update = with_region(update, replace(region, blocks=tuple(map(changed, region.blocks))))
    return update


def _with_entries(update: Update, changed: Callable[[Any], Any]) -> Update:
    return replace(update, sections=tuple(_section_with(each, changed) for each in update.sections))


def _section_with(section: Section, changed: Callable[[Any], Any]) -> Section:
    if isinstance(section, Items):
        return replace(section, items=tuple(map(changed, section.items)))
    if isinstance(section, Bullets):
        return replace(section, bullets=tuple(map(changed, section.bullets)))
    return section


def paragraphs(edition: Edition, decide: Callable[[Update], Update]) -> list[str]:
    """Return the paragraphs with words that a review copy has once its changes are all decided.

    What a section is called stands over it only where it had no heading of its own when it was sent.
    """
    labels = labels_for(edition.pack, edition.title)
    headed = {slot.pane for slot in outline(edition.update, labels) if slot.kind == "heading"}
    decided = outline(decide(edition.update), labels)
    texts = (line_text(slot.spans) for slot in decided if not (slot.kind == "label" and slot.pane in headed))
    return plain(texts)


def plain(texts) -> list[str]:
    """Return texts with single spaces, without those that are empty."""
    return [words for each in texts if (words := " ".join(each.split()))]


def written_again(update: Update) -> Update:
    """Return an update as its own review copy says it."""
    edition = edition_of(update)
    return read_again(edition, review_copy(edition))


def read_again(edition: Edition, data: bytes) -> Update:
    """Return an update as a Word file says it that was its review copy."""
    document = read_docx(data)
    slots = outline(edition.update, labels_for(edition.pack, edition.title))
    back = built(edition.update, document, placed(document, slots))
    assert not back.unplaced
    return replace(back.update, title=edition.update.title)  # one of the template's own comes back as words
