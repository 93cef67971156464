"""Two people's updates as one, by example."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.updates import paragraph, small_update
from update_editor.model import (
    Approval,
    Block,
    Bullet,
    Change,
    Comment,
    Item,
    Items,
    Lead,
    Message,
    Move,
    Reply,
    Span,
    Unusable,
    line,
    line_text,
    text_of,
)
from update_editor.review.changes import by_author, changes_of
from update_editor.review.edits import Reviewer
from update_editor.review.merge import merge
from update_editor.review.resolve import accept, accept_all, reject, reject_all
from update_editor.review.track import tracked

ME, ASH, BO = (
    Reviewer(name, dt.datetime(2031, 5, 2, 12, tzinfo=dt.UTC)) for name in ("Me", "Ash Quill", "Bo Fenn")
)
BASE = small_update()


def with_message(*texts, update=BASE):
    """Return the update with a message of these paragraphs."""
    blocks = tuple(paragraph(f"m{at}", text) for at, text in enumerate(texts, 1))
    return replace(update, sections=(Message(id="message", body=blocks), *update.sections[1:]))


def with_entries(place, entries, update=BASE):
    """Return the update with other items (place 1) or bullets (place 2)."""
    section = update.sections[place]
    name = "items" if isinstance(section, Items) else "bullets"
    changed = replace(section, **{name: tuple(entries)})
    return replace(update, sections=(*update.sections[:place], changed, *update.sections[place + 1 :]))


def message(update):
    return text_of(update.sections[0].body)


def said(update):
    return [(change.author, change.kind, change.before, change.after) for change in changes_of(update)]


def test_edits_in_different_places_are_both_there():
    base = with_message("The ferry sails on Monday.", "The choir sings.")
    mine = with_message("The old ferry sails on Monday.", "The choir sings.")
    theirs = with_message("The ferry sails on Tuesday.", "The choir sings.", "Bread is baked.")
    merged = merge(base, mine, theirs, ME)
    assert message(merged.update) == "The old ferry sails on Tuesday.\nThe choir sings.\nBread is baked."
    assert merged.clashes == ()
    assert said(merged.update) == []


def test_what_both_wrote_alike_is_there_once():
    mine = theirs = with_message("The ferry sails again on Friday.")
    merged = merge(BASE, mine, theirs, ME)
    assert (message(merged.update), merged.clashes) == ("The ferry sails again on Friday.", ())


def test_words_that_both_changed_differently_are_a_tracked_change_that_holds_both():
    mine = with_message("The ferry sails again on Tuesday.")
    theirs = with_message("The ferry sails again on Friday.")
    merged = merge(BASE, mine, theirs, ME)
    (clash,) = merged.clashes
    assert (clash.where, clash.kind, clash.base) == ("message", "words", "Monday")
    assert (clash.mine, clash.theirs) == ("Tuesday", "Friday")
    assert said(merged.update) == [("Me", "replacement", "Tuesday", "Friday")]
    assert message(accept(merged.update, {clash.change})) == message(theirs)
    assert message(reject(merged.update, {clash.change})) == message(mine)


def test_a_word_that_they_replaced_under_tracking_and_i_changed_is_one_clash():
    base = with_message("The ferry is three weeks early.")
    mine = with_message("The ferry is two weeks early.")
    theirs = tracked(base, with_message("The ferry is five weeks early."), ASH).update
    merged = merge(base, mine, theirs, ME)
    assert len(merged.clashes) == 1
    assert message(accept_all(merged.update)) == "The ferry is five weeks early."
    assert message(reject_all(merged.update)) == "The ferry is two weeks early."


def test_words_that_one_deleted_and_the_other_changed_are_kept():
    mine = with_message("The ferry sails again.")
    theirs = with_message("The ferry sails again on Friday.")
    merged = merge(BASE, mine, theirs, ME)
    assert message(reject(merged.update, by_author("Me"))) == message(mine)
    assert message(accept(merged.update, by_author("Me"))) == message(theirs)


def test_what_both_put_in_at_one_place_is_there_with_theirs_tracked():
    mine = with_message("The ferry sails again on Monday.", "Bread is baked.")
    theirs = with_message("The ferry sails again on Monday.", "Trains stop here.")
    merged = merge(BASE, mine, theirs, ME)
    assert len(merged.clashes) == 1
    assert message(reject(merged.update, by_author("Me"))) == message(mine)
    assert "Trains stop here." in message(accept(merged.update, by_author("Me")))


def test_tracked_changes_of_both_stay_tracked():
    mine = tracked(BASE, with_message("The ferry sails at last on Monday."), ASH).update
    theirs = tracked(BASE, with_message("The ferry sails again on Friday."), BO).update
    merged = merge(BASE, mine, theirs, ME)
    assert said(merged.update) == [
        ("Ash Quill", "replacement", "again", "at last"),
        ("Bo Fenn", "replacement", "Monday", "Friday"),
    ]
    assert merged.clashes == ()


def test_two_who_tracked_other_words_for_one_are_told_and_need_no_change_of_mine():
    mine = tracked(BASE, with_message("The ferry sails again on Tuesday."), ASH).update
    theirs = tracked(BASE, with_message("The ferry sails again on Friday."), BO).update
    merged = merge(BASE, mine, theirs, ME)
    assert [clash.change for clash in merged.clashes] == [None]
    assert said(merged.update) == [
        ("Ash Quill", "replacement", "Monday", "Tuesday"),
        ("Bo Fenn", "insertion", "", "Friday"),
    ]


def test_a_change_that_one_accepted_is_accepted():
    tracked_base = tracked(BASE, with_message("The ferry sails again on Tuesday."), ASH).update
    mine = accept(tracked_base, lambda change: True)
    theirs = tracked(tracked_base, with_message_in(tracked_base, " Hooray"), BO).update
    merged = merge(tracked_base, mine, theirs, ME)
    assert message(merged.update) == "The ferry sails again on Tuesday. Hooray"
    assert said(merged.update) == [("Bo Fenn", "insertion", "", " Hooray")]


def with_message_in(update, text):
    """Return the update with some words at the end of its message."""
    (block,) = update.sections[0].body
    longer = replace(block, spans=(*block.spans, Span(text=text)))
    return replace(update, sections=(Message(id="message", body=(longer,)), *update.sections[1:]))


def test_a_paragraph_that_both_split_keeps_one_id_for_each():
    base = with_message("The ferry sails. The choir sings. Bread is baked.")
    mine = with_message("The ferry sails.", "The choir sings. Bread is baked.")
    theirs = with_message("The ferry sails. The choir sings.", "Bread is baked.")
    merged = merge(base, mine, theirs, ME)
    assert message(merged.update) == "The ferry sails.\nThe choir sings.\nBread is baked."
    assert len({block.id for block in merged.update.sections[0].body}) == 3


def test_formats_and_styles_of_both_are_kept():
    words = "The ferry sails again on Monday."
    bold = Block(id="m1", spans=(Span(text=words, bold=True),))
    quoted = Block(id="m1", style="quote", spans=(Span(text=words, italic=True),))
    mine = replace(BASE, sections=(Message(id="message", body=(bold,)), *BASE.sections[1:]))
    theirs = replace(BASE, sections=(Message(id="message", body=(quoted,)), *BASE.sections[1:]))
    (block,) = merge(BASE, mine, theirs, ME).update.sections[0].body
    assert block == Block(id="m1", style="quote", spans=(Span(text=words, bold=True, italic=True),))


def test_items_and_bullets_that_either_added_are_there():
    garden, choir = BASE.sections[1].items
    market, bakery = Item(id="i3", heading=line("Market")), Item(id="i4", heading=line("Bakery"))
    mine = with_entries(1, [market, garden, choir])
    theirs = with_entries(1, [garden, bakery, choir])
    merged = merge(BASE, mine, theirs, ME)
    assert [item.id for item in merged.update.sections[1].items] == ["i3", "i1", "i4", "i2"]
    assert merged.clashes == ()


def test_an_item_that_one_removed_goes_unless_the_other_changed_it():
    garden, choir = BASE.sections[1].items
    removed = with_entries(1, [garden])
    assert merge(BASE, removed, BASE, ME).update == merge(BASE, BASE, removed, ME).update == removed
    sings = with_entries(1, [garden, replace(choir, heading=line("Our choir"))])
    merged = merge(BASE, removed, sings, ME)
    assert said(merged.update) == [("Me", "item added", "", "Our choir\nThey sang until midnight.")]
    other_way = merge(BASE, sings, removed, ME)
    assert said(other_way.update) == [("Me", "item removed", "Our choir\nThey sang until midnight.", "")]
    for each in (merged, other_way):
        (clash,) = each.clashes
        assert (clash.where, clash.kind) == ("happening/i2", "removed")
        assert clash.change in {change.id for change in changes_of(each.update)}


def test_an_item_that_one_held_over_goes_there_with_what_the_other_wrote():
    garden, choir = BASE.sections[1].items
    mine = replace(with_entries(1, [garden]), held_over=(choir,))
    theirs = with_entries(1, [garden, replace(choir, heading=line("Our choir"))])
    for merged in (merge(BASE, mine, theirs, ME), merge(BASE, theirs, mine, ME)):
        assert [item.id for item in merged.update.sections[1].items] == ["i1"]
        assert [line_text(item.heading) for item in merged.update.held_over] == ["Our choir"]
        assert merged.clashes == ()
    back = merge(mine, BASE, mine, ME)
    assert back.update == BASE


def test_moves_of_both_are_kept():
    a, b, c, d = (Bullet(id=each, spans=line(each)) for each in "abcd")
    base = with_entries(2, [a, b, c, d])
    move = Move(author="Bo Fenn", id="x", from_after="c")
    mine = with_entries(2, [b, a, c, d])
    theirs = with_entries(2, [replace(d, move=move), a, b, c])
    merged = merge(base, mine, theirs, ME).update.sections[2].bullets
    assert "".join(bullet.id for bullet in merged) == "dbac"
    assert merged[0].move == move


def test_what_an_item_is_planned_for_is_merged_and_a_clash_is_told():
    garden, choir = BASE.sections[1].items
    mine = with_entries(1, [replace(garden, status="ready", contributor="Ash"), choir])
    theirs = with_entries(1, [replace(garden, due=dt.date(2031, 5, 2), contributor="Bo"), choir])
    merged = merge(BASE, mine, theirs, ME)
    item = merged.update.sections[1].items[0]
    assert (item.status, item.due, item.contributor) == ("ready", dt.date(2031, 5, 2), "Ash")
    (clash,) = merged.clashes
    assert (clash.where, clash.kind, clash.detail) == ("happening/i1", "detail", "contributor")
    assert (clash.base, clash.mine, clash.theirs) == ("", "Ash", "Bo")


def test_comments_answers_and_approvals_of_both_are_there():
    asked = Comment(id="k1", where="m1", author="Ash", text="Monday?")
    base = replace(BASE, comments=(asked,))
    mine = replace(
        base, comments=(replace(asked, replies=(Reply(author="Ash", text="I asked"),), resolved=True),)
    )
    more = Comment(id="k2", where="m1", author="Bo", text="Hooray")
    answered = replace(asked, replies=(Reply(author="Bo", text="Yes"),))
    theirs = replace(base, comments=(answered, more), approvals=(Approval(by="Bo"),))
    merged = merge(base, mine, theirs, ME).update
    assert [comment.id for comment in merged.comments] == ["k1", "k2"]
    assert [reply.text for reply in merged.comments[0].replies] == ["I asked", "Yes"]
    assert merged.comments[0].resolved
    assert [approval.by for approval in merged.approvals] == ["Bo"]


def test_the_date_and_the_leads_are_those_of_who_changed_them():
    mine = replace(BASE, date=dt.date(2031, 5, 2))
    theirs = replace(BASE, leads=(*BASE.leads, Lead(name="Bo Fenn")))
    merged = merge(BASE, mine, theirs, ME)
    assert merged.update == replace(theirs, date=mine.date)
    both = merge(BASE, mine, replace(BASE, date=dt.date(2031, 5, 9)), ME)
    assert both.update == mine
    assert [(clash.where, clash.detail) for clash in both.clashes] == [("update", "date")]


def test_a_section_that_one_removed_and_the_other_changed_stays():
    without = replace(BASE, sections=BASE.sections[1:])
    changed = with_message("The ferry sails again on Friday.")
    merged = merge(BASE, without, changed, ME)
    assert message(merged.update) == "The ferry sails again on Friday."
    assert [(clash.where, clash.kind) for clash in merged.clashes] == [("message", "removed")]
    assert merge(BASE, without, BASE, ME).update == without


def test_headings_and_titles_are_merged_too():
    happening = BASE.sections[1]
    mine = replace(BASE, title=line("Weekly news"))
    theirs = replace(
        BASE,
        sections=(BASE.sections[0], replace(happening, heading=line("What else?")), BASE.sections[2]),
    )
    merged = merge(BASE, mine, theirs, ME).update
    assert (line_text(merged.title), line_text(merged.sections[1].heading)) == ("Weekly news", "What else?")


def test_updates_of_different_origin_or_template_are_refused():
    other = replace(BASE, id="other")
    for three in ((other, BASE, BASE), (BASE, other, BASE), (BASE, BASE, other)):
        with pytest.raises(Unusable, match="no-common-ancestor"):
            merge(*three, ME)
    monthly = replace(BASE, template="monthly-bulletin")
    with pytest.raises(Unusable) as error:
        merge(BASE, BASE, monthly, ME)
    assert error.value.code == "other-template"
    assert error.value.parameters == {"mine": "weekly-update", "theirs": "monthly-bulletin"}


def test_a_deletion_that_both_tracked_is_the_first_one_s():
    mine = tracked(BASE, with_message("The ferry sails on Monday."), ASH).update
    theirs = tracked(BASE, with_message("The ferry sails on Monday."), BO).update
    merged = merge(BASE, mine, theirs, ME)
    assert said(merged.update) == [("Ash Quill", "deletion", "again ", "")]
    assert merged.clashes == ()


def test_an_insertion_by_somebody_else_in_what_clashed_stays_theirs():
    by_bo = Change(author="Bo Fenn", id="bo")
    (block,) = with_message("x").sections[0].body
    words = ("The ferry sails again on Friday", " at ten", ".")
    before, at_ten, after = (Span(text=text) for text in words)
    theirs_block = replace(block, spans=(before, replace(at_ten, insertion=by_bo), after))
    theirs = replace(BASE, sections=(Message(id="message", body=(theirs_block,)), *BASE.sections[1:]))
    merged = merge(BASE, with_message("The ferry sails again on Tuesday."), theirs, ME).update
    assert ("Bo Fenn", "insertion", "", " at ten") in said(merged)


def dated(hour):
    """Return the lead, who reviews at an hour."""
    return Reviewer("Bo Fenn", dt.datetime(2031, 5, 3, hour, tzinfo=dt.UTC))


SENT = with_message("We fed eleven people.", "The choir sings on Monday.")
LEAD = tracked(SENT, with_message("We fed fourteen people.", "The choir sings on Monday."), dated(9)).update
LEAD = tracked(
    LEAD,
    replace(
        LEAD,
        sections=(
            Message(
                id="message", body=(LEAD.sections[0].body[0], paragraph("m2", "The choir hums on Monday."))
            ),
            *LEAD.sections[1:],
        ),
    ),
    dated(10),
).update
LEAD = replace(
    LEAD,
    comments=(Comment(id="k1", where="m2", author="Bo Fenn", date=dated(11).date, text="Do they sing?"),),
)


def decided_by_officer():
    """Return the lead's update with the first change accepted, the second rejected, the comment answered."""
    first, second = changes_of(LEAD)
    (asked,) = LEAD.comments
    answered = replace(asked, replies=(Reply(author="Me", text="They do."),), resolved=True)
    return replace(reject(accept(LEAD, {first.id}), {second.id}), comments=(answered,))


def test_a_change_that_one_accepted_is_not_said_twice_where_the_base_has_it_not():
    accepted = accept(LEAD, {changes_of(LEAD)[0].id})
    for sides in ((accepted, LEAD), (LEAD, accepted)):
        merged = merge(SENT, *sides, ME)
        assert message(accept(merged.update, lambda change: True)).startswith("We fed fourteen people.")
        assert [each[1:] for each in said(merged.update)] == [("replacement", "sings", "hums")]
        assert merged.clashes == ()


def test_what_one_decided_and_answered_is_as_they_left_it():
    mine = decided_by_officer()
    for sides in ((mine, LEAD), (LEAD, mine)):
        merged = merge(LEAD, *sides, ME)
        assert (merged.update, merged.clashes) == (mine, ())


def test_what_one_rejected_that_the_base_has_not_stays_open_as_if_they_had_never_seen_it():
    mine = decided_by_officer()
    for sides in ((mine, LEAD), (LEAD, mine)):
        merged = merge(SENT, *sides, ME)
        assert said(merged.update) == [("Bo Fenn", "replacement", "sings", "hums")]
        assert merged.update.comments == mine.comments
        assert merged.clashes == ()


def test_a_deletion_of_words_that_only_one_has_stays_open():
    longer = with_message("The ferry sails again on Monday. It is blue.")
    theirs = tracked(longer, BASE, BO).update
    assert said(merge(BASE, with_message("The old ferry sails again on Monday."), theirs, ME).update) == [
        ("Bo Fenn", "deletion", " It is blue.", "")
    ]


def test_words_that_both_tracked_alike_are_there_once():
    changed = with_message("The ferry sails again on Tuesday.")
    mine, theirs = tracked(BASE, changed, BO).update, tracked(BASE, changed, BO).update
    assert said(merge(BASE, mine, theirs, ME).update) == [("Bo Fenn", "replacement", "Monday", "Tuesday")]


def test_items_and_bullets_that_one_decided_on_are_decided():
    garden = BASE.sections[1].items[0]
    market = Item(id="i3", heading=line("Market"))
    theirs = tracked(BASE, with_entries(1, [market, garden]), BO).update
    mine = accept(theirs, lambda change: True)
    for sides in ((mine, theirs), (theirs, mine)):
        merged = merge(BASE, *sides, ME)
        assert [item.id for item in merged.update.sections[1].items] == ["i3", "i1"]
        assert (said(merged.update), merged.clashes) == ([], ())


def with_comment(**details):
    return replace(BASE, comments=(Comment(id="k1", where="m1", author="Ash Quill", **details),))


def test_a_comment_is_resolved_or_reopened_as_the_side_has_it_that_changed_it():
    for was in (False, True):
        base, changed = with_comment(resolved=was), with_comment(resolved=not was)
        for sides in ((base, changed), (changed, base)):
            assert merge(base, *sides, ME).update.comments == changed.comments


def test_a_new_comment_is_as_the_side_has_it_that_answered_it():
    asked = with_comment(text="Monday?")
    answered = with_comment(text="Monday?", replies=(Reply(author="Me", text="Yes"),), resolved=True)
    for sides in ((asked, answered), (answered, asked)):
        assert merge(BASE, *sides, ME).update.comments == answered.comments


def test_a_comment_that_one_deleted_and_the_other_left_alone_stays_deleted_with_its_place():
    words = (Block(id="m1", spans=(Span(text="The ferry sails again on Monday.", comments=("k1",)),)),)
    base = replace(with_comment(), sections=(Message(id="message", body=words), *BASE.sections[1:]))
    moved = replace(base, comments=(replace(base.comments[0], where="message"),), title=line("Ferries"))
    for sides in ((BASE, moved), (moved, BASE)):
        merged = merge(base, *sides, ME).update
        assert merged.comments == ()
        assert merged.sections[0].body == BASE.sections[0].body


def test_a_link_and_a_style_that_both_changed_differently_are_told():
    words = "The ferry sails again on Monday."
    mine, theirs = (
        Block(id="m1", style=style, spans=(Span(text=words, link=link),))
        for style, link in (("quote", "https://a.example"), ("subheading", "https://b.example"))
    )
    sides = [replace(BASE, sections=(Message(id="message", body=(each,)),)) for each in (mine, theirs)]
    merged = merge(BASE, *sides, ME)
    assert merged.update.sections[0].body == (mine,)
    assert [(clash.where, clash.kind, clash.detail) for clash in merged.clashes] == [
        ("message", "detail", "link"),
        ("message", "detail", "style"),
    ]
    assert (merged.clashes[1].mine, merged.clashes[1].theirs) == ("quote", "subheading")


def test_a_move_that_names_a_bullet_that_goes_names_the_one_before_it():
    a, b, c, d = (Bullet(id=each, spans=line(each)) for each in "abcd")
    moved = replace(c, move=Move(author="Bo Fenn", id="x", from_after="b"))
    base, mine, theirs = (with_entries(2, each) for each in ([a, b, c, d], [a, c, d], [moved, a, b, d]))
    for sides in ((mine, theirs), (theirs, mine)):
        merged = merge(base, *sides, ME)
        assert [bullet.id for bullet in merged.update.sections[2].bullets] == ["c", "a", "d"]
        assert merged.clashes == ()
        rejected = reject(merged.update, {"x"}).sections[2].bullets
        assert [bullet.id for bullet in rejected] == ["a", "c", "d"]
