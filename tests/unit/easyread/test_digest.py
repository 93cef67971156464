"""One easy read made of several updates."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.easy_reading import item, statements, told, with_items, with_written
from builders.updates import paragraph, small_update
from update_editor.easyread.digest import DigestPart, TwoExplanations, digest
from update_editor.easyread.signing import with_step
from update_editor.easyread.units import left_out, places, written
from update_editor.model import (
    Comment,
    EasyReadStep,
    HardWord,
    Picture,
    Span,
    Statement,
    StatementPicture,
    Unusable,
    line_text,
)

DATE = dt.date(2026, 11, 27)
FIRST = with_written(small_update(), "m1", "b1", "n2")
SECOND = with_written(small_update(id="second"), "b2")


def made(*updates):
    parts = [DigestPart(update=each, heading=f"Week {at}") for at, each in enumerate(updates, 1)]
    return digest(parts, template="weekly-update", title="The main points", date=DATE)


def bodies(update):
    return [[(each.style, line_text(each.spans)) for each in section.body] for section in update.sections]


def test_each_update_is_a_section_of_what_was_written_with_its_statements():
    update = made(FIRST, SECOND).update
    assert [line_text(each.heading) for each in update.sections] == ["Week 1", "Week 2"]
    assert bodies(update) == [
        [
            ("paragraph", "The ferry sails again on Monday."),
            ("subheading", "New garden"),
            ("paragraph", "It opens on Thursday."),
            ("bullet", "The bus calls."),
        ],
        [("subheading", "Choir"), ("paragraph", "They sang until midnight.")],
    ]
    assert [each.state for each in places(update)] == ["written"] * 4
    assert [each.statements[0].text for each in update.easy_read] == [
        "Easy m1.", "Easy b1.", "Easy n2.", "Easy b2.",
    ]  # fmt: skip
    assert (update.date, line_text(update.title), update.template) == (
        DATE,
        "The main points",
        "weekly-update",
    )


def test_nothing_in_it_has_an_id_of_its_sources():
    update = made(FIRST, FIRST).update
    ids = [block.id for section in update.sections for block in section.body]
    ids += [unit.id for unit in update.easy_read]
    assert len(set(ids)) == len(ids)
    assert not {"m1", "b1", "n2", *(unit.id for unit in FIRST.easy_read)} & set(ids)


def test_what_was_left_out_or_is_undecided_is_not_in_it():
    update = made(left_out(FIRST, ("b2",), "late")).update
    assert "They sang until midnight." not in str(bodies(update))


def test_an_item_of_several_paragraphs_has_its_heading_once():
    update = with_items(small_update(), item("i1", paragraph("b1", "One."), paragraph("b2", "Two.")))
    update = written(update, ("b1", "b2"), statements("Easy."))
    assert bodies(made(update).update) == [
        [("subheading", "About i1"), ("paragraph", "One."), ("paragraph", "Two.")]
    ]


def test_what_was_out_of_date_is_so_in_the_digest():
    changed = with_items(FIRST, item("i1", paragraph("b1", "It opens on Friday.")))
    assert [row[2] for row in told(made(changed).update)] == ["written", "out of date", "written"]


def test_nobody_has_seen_to_it_and_no_comment_comes_along():
    spans = (Span(text="The ferry sails.", comments=("k",)),)
    message = replace(small_update().sections[0], body=(replace(paragraph("m1", ""), spans=spans),))
    update = replace(FIRST, sections=(message,), comments=(Comment(id="k", where="m1", author="Ash"),))
    update = with_step(update, EasyReadStep(stage="read", by="Priya"))
    digested = made(update).update
    assert (digested.easy_read_steps, digested.comments) == ((), ())
    assert digested.sections[0].body[0].spans == (Span(text="The ferry sails."),)


def picture(file, **details):
    return Picture(id="bus", file=file, **details)


def with_bus(update, file, source="m1"):
    shown = Statement(text="A bus.", picture=StatementPicture(id="bus", alt="A bus"))
    return replace(written(update, (source,), (shown,)), pictures=(picture(file, credit=file),))


def test_its_pictures_come_along_and_two_with_one_id_are_told_apart():
    update = made(with_bus(FIRST, "one.png"), with_bus(FIRST, "two.png"), with_bus(FIRST, "one.png")).update
    files = {each.id: each.file for each in update.pictures}
    shown = [each.statements[0].picture for each in update.easy_read if each.statements[0].picture]
    assert [files[each.id] for each in shown] == ["one.png", "two.png", "one.png"]
    assert len(files) == 2


def test_a_picture_that_no_statement_shows_stays_behind():
    assert made(replace(FIRST, pictures=(picture("one.png"),))).update.pictures == ()


def with_word(update, explanation, word="Board"):
    used = Statement(text="The board met.", hard_words=("board",))
    return replace(
        written(update, ("m1",), (used,)),
        hard_words=(HardWord(word=word, explanation=explanation), HardWord(word="unused", explanation="x")),
    )


def test_hard_words_are_joined_and_of_two_explanations_the_later_counts_and_is_told():
    one, two, three = (with_word(FIRST, each) for each in ("People.", "People.", "People who decide."))
    result = made(one, two, three)
    assert result.update.hard_words == (HardWord(word="Board", explanation="People who decide."),)
    assert result.told == (TwoExplanations(word="Board", earlier="People.", later="People who decide."),)


def test_an_update_without_easy_words_has_no_section_and_is_told():
    result = made(small_update(), FIRST)
    assert (len(result.update.sections), result.without) == (1, (0,))


def test_without_any_easy_words_there_is_no_digest():
    with pytest.raises(Unusable, match="nothing-in-easy-words"):
        made(small_update(), small_update())


def test_what_was_written_of_an_item_for_other_readers_too_stays_out_of_it():
    news = FIRST.sections[1].items
    both = with_written(written(FIRST, ("b1", "b2"), statements("The staff party is on Friday.")), "m1")
    hidden = with_items(both, news[0], replace(news[1], audience="email"))
    digested = made(hidden).update
    said = [each.text for unit in digested.easy_read for each in unit.statements]
    assert not any("party" in each for each in said)
    assert not any("midnight" in unit.source_text for unit in digested.easy_read)
