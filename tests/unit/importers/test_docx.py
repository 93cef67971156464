"""A Word file becomes an update: sections by their headings, changes and comments where they belong."""

import datetime as dt

import pytest

from builders.plain_packs import weekly_pack
from builders.word_files import (
    DEL_MARK,
    INS_MARK,
    comment,
    comments,
    dele,
    end,
    in_list,
    ins,
    level,
    numbering,
    p,
    r,
    refer,
    start,
    word_file,
)
from update_editor.importers.docx import import_docx
from update_editor.model import Items, Message, Unusable, line_text, text_of
from update_editor.review.resolve import accept_all, reject_all

LISTS = numbering(n1=(level(0, "bullet"), level(1, "bullet")))
NEXT = p("What’s happening next week?", style="Heading1")
ELSE = p("What else has been happening this week?", style="Heading1")
DRAWING = (
    '<w:drawing><wp:inline><wp:docPr id="1" name="P" descr="A bus"/><a:blip r:embed="i"/></wp:inline>'
    "</w:drawing>"
)
IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


def imported(*body, **parts):
    return import_docx(word_file(*body, **{"numbering": LISTS, **parts}), weekly_pack())


def section(update, number):
    return update.sections[number]


def items(update):
    return next(each for each in update.sections if isinstance(each, Items)).items


def bullets(update):
    return [line_text(each.spans) for each in update.sections[-1].bullets]


def told(result):
    return [note.code for note in result.notes]


def point(text, **details):
    return p(text, props=in_list(1), **details) if isinstance(text, str) else text


# sections


def test_headings_that_are_the_template_s_make_its_sections():
    update = imported(
        p("Hello my name is Bo"),
        p("We opened the quay to everybody who likes to sit in the rain with a flask of tea."),
        ELSE,
        p("New garden", style="Heading2"),
        p("It opens on Thursday."),
        NEXT,
        point("The Board meets."),
        point("The bus calls."),
    ).update
    assert text_of(update.opening) == "Hello my name is Bo"
    assert [line_text(each.heading) for each in items(update)] == ["New garden"]
    assert bullets(update) == ["The Board meets.", "The bus calls."]


def test_without_such_headings_all_of_it_is_the_message():
    update = imported(
        p("Board paper", style="Heading1"),
        p("Hello my name is Bo"),
        p("Friday 20 November 2026"),
        point("One thing"),
        p("Have a good weekend"),
        p("Bo"),
    ).update
    messages = [each for each in update.sections if isinstance(each, Message)]
    assert [each.style[0] for each in messages[0].body] == ["s", "p", "p", "b", "p", "p"]
    assert (update.opening, update.closing, update.title) == ((), (), ())
    assert update.date == dt.date(2026, 11, 20)


def test_a_section_s_heading_is_known_though_somebody_changed_it():
    heading = p("What’s ", dele("happening"), ins("coming up"), " next week?", style="Heading1")
    update = imported(p("Tea."), heading, point("The bus calls.")).update
    assert bullets(update) == ["The bus calls."]
    assert line_text(accept_all(update).sections[-1].heading) == "What’s coming up next week?"
    assert line_text(reject_all(update).sections[-1].heading) == "What’s happening next week?"


def test_a_file_without_words_is_refused():
    with pytest.raises(Unusable, match="no-text"):
        imported(p(), p(" "))


# what is tracked


def test_an_item_that_was_written_behind_another_is_an_added_item():
    update = imported(
        ELSE,
        p("Garden", style="Heading2"),
        p("It opens.", mark=INS_MARK),
        p(ins("Choir"), style="Heading2", mark=INS_MARK),
        p(ins("They sang.")),
    ).update
    garden, choir = items(update)
    assert choir.insertion.author == "Priya Nair"
    assert garden.body[-1].mark_insertion is None
    assert [line_text(each.heading) for each in items(reject_all(update))] == ["Garden"]
    assert [text_of(each.body) for each in items(accept_all(update))] == ["It opens.", "They sang."]


def test_an_item_that_was_deleted_with_its_marks_is_a_removed_item():
    update = imported(
        ELSE,
        p(dele("Choir"), style="Heading2", mark=DEL_MARK),
        p(dele("They sang."), mark=DEL_MARK),
        p("Garden", style="Heading2"),
        p("It opens."),
    ).update
    assert [bool(each.deletion) for each in items(update)] == [True, False]
    assert [line_text(each.heading) for each in items(accept_all(update))] == ["Garden"]
    assert [text_of(each.body) for each in items(reject_all(update))] == ["They sang.", "It opens."]


@pytest.mark.parametrize("mark", ["own", "before"])
def test_a_bullet_that_was_added_is_an_added_bullet(mark):
    update = imported(
        p("Tea."),
        NEXT,
        point("The Board meets.", mark=INS_MARK if mark == "before" else ""),
        p(ins("The bus calls."), props=in_list(1), mark=INS_MARK if mark == "own" else ""),
        point("The choir sings."),
    ).update
    assert bullets(accept_all(update)) == ["The Board meets.", "The bus calls.", "The choir sings."]
    assert bullets(reject_all(update)) == ["The Board meets.", "The choir sings."]
    assert [bool(each.insertion) for each in update.sections[-1].bullets] == [False, True, False]


def test_a_bullet_that_was_deleted_is_a_removed_bullet():
    update = imported(
        p("Tea."),
        NEXT,
        p(dele("The Board meets."), props=in_list(1), mark=DEL_MARK),
        point("The bus calls."),
    ).update
    assert bullets(accept_all(update)) == ["The bus calls."]
    assert bullets(reject_all(update)) == ["The Board meets.", "The bus calls."]


def test_a_bullet_that_was_cut_in_two_is_one_again_when_that_is_rejected():
    cut = point("The Board meets", mark=INS_MARK), point(" and eats.")
    update = imported(p("Tea."), NEXT, *cut, point("Bus")).update
    assert bullets(accept_all(update)) == ["The Board meets", " and eats.", "Bus"]
    assert bullets(reject_all(update)) == ["The Board meets and eats.", "Bus"]


def test_two_bullets_that_were_joined_are_two_again_when_that_is_rejected():
    met = point("The Board meets.", mark=DEL_MARK), point("Bus")
    update = imported(p("Tea."), NEXT, *met, point("Choir")).update
    assert bullets(accept_all(update)) == ["The Board meets.Bus", "Choir"]
    assert bullets(reject_all(update)) == ["The Board meets.", "Bus", "Choir"]


def test_what_was_written_at_the_end_goes_without_a_trace():
    update = imported(p("One."), p(ins("Two."), mark=INS_MARK), p(ins("Three."), mark=INS_MARK)).update
    assert text_of(reject_all(update).sections[0].body) == "One."
    assert text_of(accept_all(update).sections[0].body) == "One.\nTwo.\nThree."


def test_an_empty_paragraph_takes_nothing_with_it():
    update = imported(p("One.", mark=DEL_MARK), p(), p("Two.")).update
    assert text_of(accept_all(update).sections[0].body) == "One.\nTwo."
    assert text_of(reject_all(update).sections[0].body) == "One.\nTwo."


def test_a_break_beside_a_heading_that_can_t_be_tracked_is_told():
    result = imported(ELSE, p("Garden", style="Heading2", mark=DEL_MARK), p("It opens."))
    assert "left-out-break" in told(result)
    (item,) = items(result.update)
    assert (line_text(item.heading), text_of(item.body)) == ("Garden", "It opens.")


# comments


def test_comments_stand_on_the_words_wherever_these_came_to_stand():
    update = imported(
        p("Tea ", start(0), "and cake", end(0), "."),
        ELSE,
        p(start(1), "Garden", end(1), style="Heading2"),
        p("It opens.", refer(2)),
        NEXT,
        p(start(3), "The bus", end(3), " calls.", props=in_list(1)),
        comments=comments(*(comment(key, f"no {key}") for key in range(5))),
    ).update
    (item,) = items(update)
    bullet = update.sections[-1].bullets[0]
    message = next(each for each in update.sections if isinstance(each, Message))
    assert [(each.where, each.quote) for each in update.comments] == [
        (message.body[0].id, "and cake"),
        (item.id, "Garden"),
        (item.body[0].id, ""),
        (bullet.id, "The bus"),
        ("update", ""),
    ]
    assert update.comments[1].place.endswith(f"/{item.id}/heading")
    assert update.comments[3].id in bullet.spans[0].comments


def test_nothing_is_left_of_how_paragraphs_were_told_apart():
    update = imported(
        p("Tea ", ins("and cake")), ELSE, p("Garden", style="Heading2"), NEXT, point("Bus")
    ).update
    assert "paragraph 0" not in repr(update)


# pictures, and what has no place


def test_the_first_picture_of_an_item_is_its_picture():
    result = imported(
        p("Tea.", r(inner=DRAWING)),
        ELSE,
        p("Garden", style="Heading2"),
        p(r(inner=DRAWING)),
        p("It opens.", r(inner=DRAWING)),
        relations=[("i", IMAGE, "media/bus.png", False)],
        members={"word/media/bus.png": b"\x89PNG"},
    )
    (picture,) = result.found
    assert (picture.item, picture.alt, picture.data) == (items(result.update)[0].id, "A bus", b"\x89PNG")
    assert told(result) == ["left-out-picture"]


def test_what_has_no_place_is_told_and_kept_as_text():
    table = f"<w:tbl><w:tr><w:tc>{p('Monday')}</w:tc><w:tc>{p('Closed')}</w:tc></w:tr></w:tbl>"
    result = imported(p("Tea."), table, p())
    assert text_of(result.update.sections[0].body) == "Tea.\nMonday\nClosed"
    assert told(result) == ["left-out-table"]


def test_a_copy_that_went_out_for_review_is_told_from_others():
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
    result = imported(
        p("Tea."),
        relations=[("m", kind, "../customXml/item1.xml", False)],
        members={"customXml/item1.xml": '<manifest xmlns="urn:update-editor:review:1"/>'},
    )
    assert told(result) == ["review-copy"]


def test_a_great_many_bullets_cut_in_a_row_are_kept_and_told():
    cut = [point(f"no {number} ", mark=INS_MARK) for number in range(300)]
    result = imported(p("Tea."), NEXT, *cut, point("Bus"))
    assert len(bullets(accept_all(result.update))) == 301
    assert "left-out-break" in told(result)
