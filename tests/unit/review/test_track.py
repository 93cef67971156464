"""Tracking what somebody did to a whole update, by example."""

import datetime as dt

from msgspec.structs import replace

from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Change,
    Item,
    Items,
    Move,
    Span,
    Update,
    block,
    line,
    text_of,
)
from update_editor.review.edits import Reviewer, Typing
from update_editor.review.resolve import accept_all, reject_all
from update_editor.review.track import tracked

ANN, BOB = (Reviewer(name, dt.datetime(2031, 5, 2, 12, tzinfo=dt.UTC)) for name in ("Ann Oke", "Bob Fell"))
BOBS = Change(author="Bob Fell")


def bullets(*entries):
    made = tuple(each if isinstance(each, Bullet) else Bullet(id=each, spans=line(each)) for each in entries)
    return Update(id="u", template="t", sections=(Bullets(id="next", bullets=made),))


def order(update):
    return " ".join(bullet.id for bullet in update.sections[0].bullets)


def rearranged(update, ids):
    known = {bullet.id: bullet for bullet in update.sections[0].bullets}
    section = update.sections[0]
    made = tuple(known.get(each) or Bullet(id=each, spans=line(each)) for each in ids.split())
    return replace(update, sections=(replace(section, bullets=made),))


def done(update, ids, by):
    return tracked(update, rearranged(update, ids), by).update


def test_a_bullet_moved_behind_one_that_its_author_takes_back_still_finds_its_place():
    update = done(bullets("x", "y", "z"), "n x y z", BOB)
    update = done(update, "n y z x", ANN)
    update = done(update, "y z x", BOB)
    assert order(update) == "y z x"
    assert order(reject_all(update)) == "x y z"


def test_each_of_several_bullets_added_at_once_is_a_change_of_its_own():
    added = done(bullets("x"), "x n m", BOB).sections[0].bullets[1:]
    assert len({bullet.insertion.id for bullet in added}) == 2


def test_a_moved_bullet_names_the_one_that_it_stood_behind():
    moved = done(bullets("x", "y", "z"), "y z x", ANN).sections[0].bullets[2].move
    assert isinstance(moved, Move)
    assert moved.from_after is None


def own_item(*spans):
    added = Item(id="i", insertion=Change(author="Ann Oke"), body=(block(spans),))
    return Update(id="u", template="t", sections=(Items(id="happening", items=(added,)),))


def body(update):
    return update.sections[0].items[0].body[0].spans


def with_body(update, *spans):
    section = update.sections[0]
    item = replace(section.items[0], body=(replace(section.items[0].body[0], spans=spans),))
    return replace(update, sections=(replace(section, items=(item,)),))


def test_in_an_item_of_my_own_my_words_come_and_go_without_a_mark():
    before = own_item(Span(text="Tea and cake"))
    after = with_body(before, Span(text="Tea or scones"))
    assert body(tracked(before, after, ANN).update) == (Span(text="Tea or scones"),)


def test_in_an_item_of_my_own_what_another_suggested_is_not_lost():
    before = own_item(Span(text="Tea"), Span(text=" bobs", insertion=BOBS), Span(text=" gone", deletion=BOBS))
    after = with_body(before, Span(text="Tea"))
    _, theirs, gone = body(tracked(before, after, ANN).update)
    assert (theirs.text, theirs.insertion, theirs.deletion.author) == (" bobs", BOBS, "Ann Oke")
    assert (gone.text, gone.deletion) == (" gone", BOBS)


def test_words_behind_a_last_paragraph_whose_end_a_file_has_deleted_are_not_lost():
    by_bo = Change(author="Bo Fenn", id="bo")
    swim = Block(id="m2", spans=(Span(text="swim", deletion=by_bo),), mark_deletion=by_bo)
    before = Update(id="u", template="t", opening=(block("keep"), swim))
    after = replace(before, opening=(*before.opening, block("otters")))
    suggested = tracked(before, after, Reviewer("Ash Quill")).update
    assert text_of(accept_all(suggested).opening) == "keep\n\notters"
    assert text_of(reject_all(suggested).opening) == "keep\nswim"


def test_what_is_typed_in_paragraphs_that_somebody_deleted_stands_behind_the_last_of_them():
    gone = tuple(
        Block(id=f"m{at}", spans=(Span(text="swim", deletion=BOBS),), mark_deletion=BOBS) for at in range(4)
    )
    before = Update(id="u", template="t", opening=(block("keep"), *gone, block("stays")))
    typed = replace(gone[0], spans=(Span(text="swotterim", deletion=BOBS),))
    after = replace(before, opening=(before.opening[0], typed, *before.opening[2:]))
    result = tracked(before, after, ANN, Typing("opening", len("keep\nswotter")))
    assert text_of(accept_all(result.update).opening) == "keep\notterstays"
    assert text_of(reject_all(result.update).opening) == text_of(before.opening)
    assert text_of(result.update.opening)[: result.caret].endswith("otter")
