"""From draft to approved, and back with an edit."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.easy_reading import item, statements, with_items, with_written
from builders.updates import paragraph, small_update
from update_editor.easyread.signing import STAGES, read_by_people, stage, steps_of, version_of, with_step
from update_editor.easyread.units import left_out, rest_left_out, still_right, with_statement_picture, written
from update_editor.exporters.registry import FORMATS
from update_editor.model import EasyReadStep, HardWord, Message, Statement, StatementPicture, line
from update_editor.proofing.findings import Finding
from update_editor.services.export_job import edition_for
from update_editor.services.packs import pack_for
from update_editor.storage import Weekly

DONE = rest_left_out(with_written(small_update(), "m1", "b1"), "main points")
WARNING = Finding(rule="easy.long", severity="warning", where="easy-read/u/0", code="easy.long")


def step(name, **details):
    return EasyReadStep(stage=name, by="Priya", date=dt.date(2026, 11, 23), **details)


def with_steps(update, *names):
    for name in names:
        update = with_step(update, step(name))
    return update


def test_it_is_a_draft_until_all_is_decided():
    assert stage(with_written(small_update(), "m1"), ()) == "draft"
    assert stage(DONE, ()) == "checks clear"


def test_it_is_a_draft_where_all_is_left_out():
    assert stage(rest_left_out(small_update(), "no time"), ()) == "draft"


def test_a_warning_keeps_it_a_draft_and_advice_does_not():
    assert stage(DONE, (WARNING,)) == "draft"
    assert stage(DONE, (replace(WARNING, severity="advice"),)) == "checks clear"


def test_each_stage_is_reached_in_its_turn():
    for number, name in enumerate(STAGES, 1):
        assert stage(with_steps(DONE, *STAGES[:number]), ()) == name


def test_a_stage_does_not_count_without_those_before_it_and_is_not_forgotten():
    read = with_steps(DONE, "read")
    assert stage(read, ()) == "checks clear"
    assert stage(with_steps(read, "facts checked"), ()) == "read"


def test_an_edit_reopens_it_and_taking_the_edit_back_closes_it_again():
    approved = with_steps(DONE, *STAGES)
    edited = written(approved, ("m1",), statements("The boat goes."))
    assert (stage(edited, ()), bool(read_by_people(edited))) == ("checks clear", False)
    back = written(edited, ("m1",), statements("Easy m1."))
    assert (stage(back, ()), bool(read_by_people(back))) == ("approved", True)


def test_another_source_makes_it_a_draft_and_still_right_brings_its_stage_back():
    approved = with_steps(DONE, *STAGES)
    message = Message(id="message", body=(paragraph("m1", "The ferry sails again on Sunday."),))
    changed = replace(approved, sections=(message, *approved.sections[1:]))
    assert (stage(changed, ()), bool(read_by_people(changed))) == ("draft", True)
    unit = next(each.id for each in changed.easy_read if each.sources == ("m1",))
    assert stage(still_right(changed, unit), ()) == "approved"


def test_a_step_says_of_which_wording_it_is():
    checked = with_step(DONE, step("read", readers="The Tuesday group", consent=True, version="made up"))
    (taken,) = steps_of(checked)
    assert (taken.version, taken.readers, taken.consent) == (version_of(DONE), "The Tuesday group", True)


def test_a_stage_taken_again_stands_once_and_those_of_earlier_wordings_stay():
    twice = with_step(with_steps(DONE, "read"), step("read", changed="Two words"))
    assert [each.changed for each in twice.easy_read_steps] == ["Two words"]
    edited = written(twice, ("m1",), statements("The boat goes."))
    assert len(with_steps(edited, "read").easy_read_steps) == 2


BUS = StatementPicture(id="bus", alt="A bus")
PICTURED = with_statement_picture(DONE, DONE.easy_read[1].id, 0, BUS)


@pytest.mark.parametrize(
    "other",
    [
        written(DONE, ("b1",), statements("Easy b1!")),
        written(DONE, ("n1",), statements("The Board meets.")),
        PICTURED,
        with_statement_picture(
            PICTURED, DONE.easy_read[1].id, 0, StatementPicture(id="bus", alt="Two buses")
        ),
        replace(DONE, title=line("Easy news")),
    ],
)
def test_words_decisions_and_pictures_make_another_version(other):
    assert version_of(other) != version_of(DONE)


def test_the_explanation_of_a_hard_word_that_is_used_makes_another_version():
    update = written(DONE, ("b1",), (Statement(text="The Board met.", hard_words=("board",)),))
    explained = replace(update, hard_words=(HardWord(word="Board", explanation="People who decide."),))
    unused = replace(explained, hard_words=(*explained.hard_words, HardWord(word="budget")))
    assert version_of(explained) != version_of(update)
    assert version_of(unused) == version_of(explained)


def test_words_that_came_from_somebody_else_for_what_was_read_are_not_shown_as_read():
    read = with_steps(DONE, "read")
    mine = next(each for each in read.easy_read if each.sources == ("m1",))
    theirs = replace(mine, id="theirs", statements=statements("Nobody has read this."))
    merged = replace(read, easy_read=(theirs, *read.easy_read))
    assert not read_by_people(merged)
    assert read_by_people(replace(read, easy_read=(*read.easy_read, theirs)))


def test_what_is_new_since_it_was_read_brings_the_notice_back():
    read = with_steps(DONE, "read")
    news = read.sections[1]
    more = with_items(read, *news.items, item("i9", paragraph("b9", "A new slide for the pool.")))
    assert not read_by_people(more)
    headed = replace(
        read, sections=(read.sections[0], replace(news, heading=line("Gossip")), *read.sections[2:])
    )
    assert not read_by_people(headed)
    pictured = with_items(read, replace(news.items[0], picture="bus"), *news.items[1:])
    assert not read_by_people(pictured)


def test_an_export_has_the_version_of_its_update():
    hidden = with_items(
        DONE,
        *DONE.sections[1].items,
        item("i3", paragraph("b3", "For the email."), audience="email"),
    )
    read = with_steps(with_written(hidden, "b3"), "read")
    edition = edition_for(read, Weekly(update=read), pack_for("weekly-update"), FORMATS["easy-read"])
    assert len(edition.update.easy_read) < len(read.easy_read)
    assert read_by_people(edition.update)


def test_an_export_says_nothing_of_what_was_written_for_next_week_too():
    first, second = DONE.sections[1].items[:2]
    both = written(DONE, ("b1", "b2"), statements("The garden opens. The choir sings."))
    sent_on = replace(with_items(both, first), held_over=(second,))
    edition = edition_for(sent_on, Weekly(update=sent_on), pack_for("weekly-update"), FORMATS["easy-read"])
    assert not any("choir" in each.text for unit in edition.update.easy_read for each in unit.statements)
    assert version_of(edition.update) == version_of(sent_on)


def test_what_was_left_out_with_an_item_for_others_stays_left_out():
    first, second = DONE.sections[1].items[:2]
    both = left_out(replace(DONE, easy_read=()), ("b1", "b2"), "not for all")
    hidden = with_items(both, first, replace(second, audience="email"))
    edition = edition_for(hidden, Weekly(update=hidden), pack_for("weekly-update"), FORMATS["easy-read"])
    (kept,) = edition.update.easy_read
    assert (kept.decision, kept.source_text) == ("left out", "")
    assert version_of(edition.update) == version_of(hidden)
