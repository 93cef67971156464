"""Items are duplicated, split, merged and sent to next week, and nothing is lost unsaid."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update
from update_editor.model import (
    Change,
    Comment,
    NamedPerson,
    Picture,
    Span,
    Unusable,
    line,
    line_text,
    text_of,
)
from update_editor.services import commands
from update_editor.services.approval import approve, is_approved
from update_editor.services.differences import changed
from update_editor.services.figures import figures
from update_editor.services.item_commands import (
    bring_back,
    duplicate_item,
    hold_over,
    merge_with_next,
    split_item,
)

FERRY = Picture(id="p1", file="a.png", alt="A ferry")
CHOIR = Picture(id="p2", file="b.png", alt="A choir")


def items(update):
    return commands.items_section(update, "happening").items


def headings(update):
    return [line_text(item.heading) for item in items(update)]


def with_item(**details):
    return commands.set_item(small_update(), "happening", "i1", **details)


class TestDuplicating:
    def test_the_copy_stands_behind_with_ids_of_its_own(self):
        made = duplicate_item(small_update(), "happening", "i1")
        assert headings(made.update) == ["New garden", "New garden", "Choir"]
        copy = items(made.update)[1]
        assert made.id == copy.id != "i1"
        assert copy.body[0].id != "b1"
        assert text_of(copy.body) == "It opens on Thursday."

    def test_the_copy_shows_the_same_picture_which_stays_while_one_of_them_does(self):
        update = commands.set_item_picture(small_update(), "happening", "i1", FERRY)
        made = duplicate_item(update, "happening", "i1")
        assert items(made.update)[1].picture == "p1"
        assert commands.remove_item(made.update, "happening", "i1").pictures == (FERRY,)

    def test_comments_stay_with_the_first(self):
        update = with_item(heading=(Span(text="New garden", comments=("k1",)),))
        assert items(duplicate_item(update, "happening", "i1").update)[1].heading == line("New garden")


class TestSplitting:
    BODY = (paragraph("b1", "It opens. "), paragraph("b2", "Bring boots."))

    @pytest.mark.parametrize(
        ("position", "first", "second"),
        [
            (0, "", "It opens. \nBring boots."),
            (3, "It ", "opens. \nBring boots."),
            (10, "It opens. ", "Bring boots."),
            (11, "It opens. ", "Bring boots."),
            (17, "It opens. \nBring ", "boots."),
            (23, "It opens. \nBring boots.", ""),
            (99, "It opens. \nBring boots.", ""),
        ],
    )
    def test_what_stands_behind_the_caret_becomes_the_new_items_text(self, position, first, second):
        made = split_item(with_item(body=self.BODY), "happening", "i1", position)
        old, new = items(made.update)[:2]
        assert (text_of(old.body), text_of(new.body)) == (first, second)
        assert (new.id, new.heading) == (made.id, ())

    def test_a_paragraph_that_is_cut_keeps_its_id_in_its_first_half(self):
        made = split_item(with_item(body=self.BODY), "happening", "i1", 3)
        old, new = items(made.update)[:2]
        assert old.body[0].id == "b1"
        assert new.body[0].id not in ("b1", "b2")
        assert new.body[1].id == "b2"

    def test_both_halves_wait_for_the_same_day_and_the_same_readers(self):
        update = with_item(
            body=self.BODY, not_before="2026-12-01", audience="email", status="ready", picture="p1"
        )
        new = items(split_item(update, "happening", "i1", 3).update)[1]
        assert (new.not_before, new.audience) == ("2026-12-01", "email")
        assert new.status == "draft"
        assert new.picture is None


class TestMerging:
    def test_the_second_heading_becomes_a_sub_heading(self):
        made = merge_with_next(small_update(), "happening", "i1")
        (item,) = items(made.update)
        assert (item.id, line_text(item.heading)) == ("i1", "New garden")
        assert [(each.style, line_text(each.spans)) for each in item.body] == [
            ("paragraph", "It opens on Thursday."),
            ("subheading", "Choir"),
            ("paragraph", "They sang until midnight."),
        ]
        assert made.left_out == ()

    def test_without_a_second_heading_the_texts_follow_each_other(self):
        update = commands.set_item(small_update(), "happening", "i2", heading=())
        (item,) = items(merge_with_next(update, "happening", "i1").update)
        assert [each.style for each in item.body] == ["paragraph", "paragraph"]

    def test_an_empty_item_takes_the_heading_of_the_next(self):
        update = with_item(heading=(), body=())
        (item,) = items(merge_with_next(update, "happening", "i1").update)
        assert line_text(item.heading) == "Choir"

    def test_the_only_picture_stays(self):
        update = commands.set_item_picture(small_update(), "happening", "i2", CHOIR)
        made = merge_with_next(update, "happening", "i1")
        assert items(made.update)[0].picture == "p2"
        assert made.update.pictures == (CHOIR,)
        assert made.left_out == ()

    def test_a_second_picture_is_left_out_and_that_is_said(self):
        update = commands.set_item_picture(small_update(), "happening", "i1", FERRY)
        update = commands.set_item_picture(update, "happening", "i2", CHOIR)
        made = merge_with_next(update, "happening", "i1")
        assert made.update.pictures == (FERRY,)
        assert made.left_out == ("merged-without-picture",)

    def test_the_narrower_readers_the_later_day_and_the_lower_status_hold(self):
        update = with_item(status="ready", not_before="2026-12-01T09:00", due=dt.date(2026, 11, 18))
        update = commands.set_item(
            update,
            "happening",
            "i2",
            audience="web",
            not_before="2026-11-25",
            status="draft",
            due=dt.date(2026, 11, 17),
        )
        (item,) = items(merge_with_next(update, "happening", "i1").update)
        assert (item.audience, item.not_before) == ("web", "2026-12-01T09:00")
        assert (item.status, item.due) == ("draft", dt.date(2026, 11, 17))

    def test_an_item_for_the_email_does_not_merge_with_one_for_the_website(self):
        update = commands.set_item(with_item(audience="email"), "happening", "i2", audience="web")
        with pytest.raises(Unusable, match="audiences-differ"):
            merge_with_next(update, "happening", "i1")

    @pytest.mark.parametrize("kind", ["insertion", "deletion"])
    def test_what_is_marked_as_new_or_deleted_merges_with_its_like_alone(self, kind):
        change = Change(id="c1", author="Bo Fenn", date=NOW)
        for marked in ("i1", "i2"):
            update = commands.set_item(small_update(), "happening", marked, **{kind: change})
            with pytest.raises(Unusable, match="item-changes-differ"):
                merge_with_next(update, "happening", "i1")
        both = commands.set_item(with_item(**{kind: change}), "happening", "i2", **{kind: change})
        (item,) = items(merge_with_next(both, "happening", "i1").update)
        assert getattr(item, kind) == change

    def test_somebody_who_must_be_asked_for_one_of_them_must_be_asked(self):
        update = with_item(people=(NamedPerson(name="Bo Fenn", basis="agreed", note="by phone"),))
        update = commands.set_item(
            update, "happening", "i2", people=(NamedPerson(name="Bo Fenn"), NamedPerson(name="Ash Quill"))
        )
        (item,) = items(merge_with_next(update, "happening", "i1").update)
        assert item.people == (
            NamedPerson(name="Bo Fenn", basis="ask", note="by phone"),
            NamedPerson(name="Ash Quill"),
        )

    def test_a_comment_on_the_second_is_one_on_both(self):
        update = replace(small_update(), comments=(Comment(id="k1", where="i2", author="Bo Fenn"),))
        assert merge_with_next(update, "happening", "i1").update.comments[0].where == "i1"

    def test_the_last_has_no_next(self):
        with pytest.raises(Unusable, match="no-next-item"):
            merge_with_next(small_update(), "happening", "i2")


class TestSendingToNextWeek:
    def test_it_leaves_its_section_and_is_held(self):
        held = hold_over(small_update(), "happening", "i1")
        assert headings(held) == ["Choir"]
        assert [item.id for item in held.held_over] == ["i1"]

    def test_it_keeps_its_picture(self):
        update = commands.set_item_picture(small_update(), "happening", "i1", FERRY)
        held = hold_over(update, "happening", "i1")
        assert held.pictures == (FERRY,)
        assert commands.remove_item(held, "happening", "i2").pictures == (FERRY,)

    def test_brought_back_it_stands_last(self):
        back = bring_back(hold_over(small_update(), "happening", "i1"), "i1")
        assert headings(back) == ["Choir", "New garden"]
        assert back.held_over == ()

    def test_what_is_not_held_can_not_be_brought_back(self):
        with pytest.raises(Unusable, match="no-such-place"):
            bring_back(small_update(), "i1")

    def test_figures_do_not_count_it(self):
        held = hold_over(small_update(), "happening", "i1")
        assert figures(held) == figures(replace(held, held_over=()))

    def test_it_is_told_as_a_change_of_structure(self):
        before = small_update()
        assert changed(before, hold_over(before, "happening", "i1")).structure

    def test_what_is_held_is_no_part_of_what_is_approved(self):
        update = commands.set_item_picture(small_update(), "happening", "i1", FERRY)
        approved = approve(hold_over(update, "happening", "i1"), "Amara Whitcombe", NOW)
        assert is_approved(replace(approved, held_over=(), pictures=()))
        assert is_approved(commands.describe_picture(approved, "p1", "A boat", decorative=False))
        assert not is_approved(bring_back(approved, "i1"))


def test_a_tracked_item_that_is_split_is_tracked_in_both_halves():
    change = Change(author="Bo Fenn", id="c1")
    made = split_item(with_item(insertion=change), "happening", "i1", 3)
    assert [item.insertion for item in items(made.update)] == [change, change, None]
