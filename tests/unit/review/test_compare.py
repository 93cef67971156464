"""One update shown as tracked changes on another, by example."""

import datetime as dt

from msgspec.structs import replace

from builders.updates import paragraph, small_update
from update_editor.easyread.units import written
from update_editor.model import (
    Bullets,
    Comment,
    HardWord,
    Item,
    Items,
    Lead,
    Message,
    Picture,
    Span,
    Statement,
    StatementPicture,
    line,
    line_text,
)
from update_editor.review.changes import changes_of
from update_editor.review.compare import compare
from update_editor.review.edits import Reviewer
from update_editor.review.resolve import accept_all, reject_all

BO = Reviewer("Bo Fenn", dt.datetime(2031, 5, 2, 12, tzinfo=dt.UTC))


def said(update):
    return [(change.kind, change.before, change.after) for change in changes_of(update)]


def with_sections(*sections):
    """Return the small update with sections in place of those of the same id."""
    there = {section.id: section for section in sections}
    update = small_update()
    return replace(update, sections=tuple(there.get(each.id, each) for each in update.sections))


def test_each_difference_is_somebody_s_tracked_change():
    new = with_sections(Message(id="message", body=(paragraph("m1", "The ferry sails again on Tuesday."),)))
    result = compare(small_update(), new, BO)
    assert said(result) == [("replacement", "Monday", "Tuesday")]
    assert {(change.author, change.date) for change in changes_of(result)} == {("Bo Fenn", BO.date)}


def test_items_added_removed_moved_and_retitled():
    garden = Item(id="i1", heading=line("A new garden"), body=(paragraph("b1", "It opens on Thursday."),))
    market = Item(id="i3", heading=line("Market"), body=(paragraph("b3", "Stalls until noon."),))
    old = small_update()
    choir = old.sections[1].items[1]
    heading = old.sections[1].heading
    moved = compare(old, with_sections(Items(id="happening", heading=heading, items=(choir, garden))), BO)
    assert sorted(kind for kind, _, _ in said(moved)) == ["item moved", "replacement"]
    swapped = compare(old, with_sections(Items(id="happening", heading=heading, items=(market, garden))), BO)
    assert {kind for kind, _, _ in said(swapped)} == {"item added", "item removed", "replacement"}


def test_an_update_from_a_document_is_matched_by_its_words():
    old = small_update()
    message, happening, following = old.sections
    garden, choir = happening.items
    body = (paragraph("x1", "They sang until one in the morning, until midnight was long over."),)
    read = replace(
        old,
        id="read",
        sections=(
            replace(message, id="s1", body=(paragraph("x2", "The ferry sails again on Monday."),)),
            replace(happening, id="s2", items=(garden, replace(choir, id="x3", body=body))),
            following,
        ),
        comments=(Comment(id="k", where="x3", author="Ash"),),
    )
    result = compare(old, read, BO)
    assert [each.id for each in result.sections] == ["message", "happening", "next-week"]
    assert [each.id for each in result.sections[1].items] == ["i1", "i2"]
    assert result.comments[0].where == "i2"
    assert {change.where for change in changes_of(result)} == {"happening/i2"}


def test_what_an_item_is_planned_for_and_the_leads_are_the_new_ones_untracked():
    old = small_update()
    happening = old.sections[1]
    ready = replace(happening, items=tuple(replace(item, status="ready") for item in happening.items))
    new = replace(with_sections(ready), leads=(Lead(name="Bo Fenn"),), date=dt.date(2031, 5, 2))
    result = compare(old, new, BO)
    assert result == replace(new, id=old.id)


def test_a_section_that_only_one_has_is_there():
    old = small_update()
    news = Bullets(id="news", heading=line("News"), bullets=old.sections[2].bullets[:1])
    new = replace(old, template="monthly", sections=(old.sections[0], news))
    result = compare(old, new, BO)
    assert [each.id for each in result.sections] == ["message", "happening", "next-week"]
    assert result.template == old.template
    assert [line_text(each.heading) for each in accept_all(result).sections] == ["", "", "News"]
    other = replace(new, sections=(old.sections[0], Message(id="next-week", heading=line("Trains run"))))
    both = compare(old, other, BO)
    assert len({each.id for each in both.sections}) == 4
    assert [line_text(each.heading) for each in reject_all(both).sections if each.heading] == [
        "What else has been happening this week?",
        "What’s happening next week?",
    ]


def test_an_item_that_went_to_another_section_has_one_id_in_each():
    old = small_update()
    garden = old.sections[1].items[0]
    more = Items(id="more", heading=line("More"), items=(garden,))
    happening = replace(old.sections[1], items=old.sections[1].items[1:])
    new = replace(old, sections=(old.sections[0], happening, old.sections[2], more))
    result = compare(old, new, BO)
    ids = [item.id for section in result.sections for item in getattr(section, "items", ())]
    assert len(ids) == len(set(ids)) == 3


def test_formats_and_styles_are_compared_too():
    old = small_update()
    bold = replace(
        paragraph("m1", ""), style="quote", spans=(Span(text="The ferry sails again on Monday.", bold=True),)
    )
    result = compare(old, with_sections(Message(id="message", body=(bold,))), BO)
    assert sorted(kind for kind, _, _ in said(result)) == ["format", "style"]


def test_the_easy_read_stays_where_a_document_without_one_is_compared():
    bus = Statement(text="A bus.", picture=StatementPicture(id="bus", alt="A bus"))
    old = replace(
        written(small_update(), ("b1",), (bus,)),
        pictures=(Picture(id="bus", file="bus.png"),),
        hard_words=(HardWord(word="board", explanation="People."),),
    )
    result = compare(old, small_update(), BO)
    assert (result.easy_read, result.hard_words, result.pictures) == (
        old.easy_read,
        old.hard_words,
        old.pictures,
    )
    new = written(small_update(), ("b1",), (Statement(text="Another."),))
    assert compare(old, new, BO).easy_read == new.easy_read
