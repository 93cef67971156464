"""What was typed when the program broke off is found, set beside what was saved, and taken up again."""

from functools import partial

import pytest
from msgspec.structs import replace

from builders.recovering import take_up
from builders.working import break_off, crash, type_title
from update_editor.model import Item, Items, Picture, Span, Unusable, Update, block
from update_editor.services.journal import Journals
from update_editor.services.packs import pack_for
from update_editor.services.recovering import FileNow, discard, recovered
from update_editor.services.saving import write
from update_editor.services.session import Session, open_session
from update_editor.services.taking_in import take_in_saved
from update_editor.storage import (
    Weekly,
    go_on,
    open_weekly,
    picture_file,
    read_weekly,
    save_weekly,
    seen_file,
)
from update_editor.storage.atomic import STEPS

UPDATE = Update(id="updateaaaa", template="weekly-update")


def look(state):
    return recovered(Journals(state).left_over())


def title(weekly: Weekly) -> str:
    return weekly.update.title[0].text


@pytest.fixture
def saved(tmp_path):
    """A session with a file."""
    path = tmp_path / "ferry.weekly"
    save_weekly(path, Weekly(update=replace(UPDATE, title=(Span(text="Ferry"),))))
    return open_session(path, pack_for)


def test_what_was_typed_stands_beside_what_was_saved(tmp_path, saved):
    break_off(tmp_path, saved)
    (left,) = look(tmp_path)
    assert left.original == saved.path
    assert (title(left.saved), title(left.typed)) == ("Ferry", "Ferry at noon")


def test_an_update_without_a_file_is_recovered_too(tmp_path):
    break_off(tmp_path, Session(Weekly(update=UPDATE), pack_for("weekly-update")))
    (left,) = look(tmp_path)
    assert left.original is None
    session = take_up(left, Journals(tmp_path), pack_for)
    assert session.path is None
    assert not session.is_saved


def test_it_opens_as_its_file_with_unsaved_changes_and_saves_there(tmp_path, saved):
    break_off(tmp_path, saved)
    (left,) = look(tmp_path)
    session = take_up(left, Journals(tmp_path), pack_for)
    assert not session.is_saved
    assert session.save() == saved.path
    assert title(open_weekly(saved.path)) == "Ferry at noon"


class PowerCut(BaseException):
    """The end of the program, at a step of it."""


def cut_at(step: str):
    def reached(now: str) -> None:
        if now == step:
            raise PowerCut

    return reached


def save_until(state, session: Session, save_step: str = "", journal_step: str = "") -> None:
    """Type and save, until the program ends at a step of saving, or of noting that it is about to."""
    journals = Journals(state)
    type_title(session, "Ferry at noon")
    journals.keep(session)
    journals._reached = cut_at(journal_step)
    with pytest.raises(PowerCut):
        write(session.order_save(), cut_at(save_step), partial(journals.expect, session))
    type_title(session, "Ferry at noon, too")
    journals._reached = go_on
    journals.keep(session)  # as the thread does that writes the journal: it may be quicker than the end
    crash(journals, session)


@pytest.mark.parametrize(
    "steps",
    [*((step, "") for step in STEPS), ("", "frame written"), ("", "frame synced")],
    ids=lambda steps: " ".join(steps).strip(),
)
def test_a_save_that_the_end_cut_off_is_nobody_elses(tmp_path, saved, steps):
    save_until(tmp_path, saved, *steps)
    (left,) = look(tmp_path)
    session = take_up(left, Journals(tmp_path), pack_for)
    assert title(session.weekly) == "Ferry at noon, too"
    session.save()
    assert title(open_weekly(saved.path)) == "Ferry at noon, too"


def test_a_save_at_once_after_taking_up_that_the_end_cut_off_is_nobody_elses(tmp_path, saved):
    break_off(tmp_path, saved)
    (left,) = look(tmp_path)
    journals = Journals(tmp_path, pause=100)  # it has not written yet
    session = take_up(left, journals, pack_for)
    type_title(session, "Ferry at six")
    with pytest.raises(PowerCut):
        write(session.order_save(), cut_at("replaced"), partial(journals.expect, session))
    type_title(session, "Ferry at seven")
    crash(journals, session)
    assert look(tmp_path) == ()  # the file says what the journal does
    opened = open_session(saved.path, pack_for)
    assert title(opened.weekly) == "Ferry at six"


def test_a_journal_that_an_earlier_run_wrote_is_told_of_a_save(tmp_path, saved):
    break_off(tmp_path, saved)
    (left,) = look(tmp_path)
    journals = Journals(tmp_path, pause=100)
    session = take_up(left, journals, pack_for)
    type_title(session, "Ferry at six")
    order = session.order_save()
    type_title(session, "Ferry at seven")
    with pytest.raises(PowerCut):
        write(order, cut_at("replaced"), partial(journals.expect, session))
    crash(journals, session)
    (left,) = look(tmp_path)
    again = take_up(left, Journals(tmp_path), pack_for)
    assert title(again.weekly) == "Ferry at seven"
    again.save()


def test_after_a_save_that_the_end_cut_off_somebody_elses_is_still_seen(tmp_path, saved):
    save_until(tmp_path, saved, "replaced")
    save_weekly(saved.path, Weekly(update=replace(UPDATE, title=(Span(text="Theirs"),))))
    (left,) = look(tmp_path)
    with pytest.raises(Unusable, match="changed-on-disk"):
        take_up(left, Journals(tmp_path), pack_for).save()


def test_what_was_taken_up_can_be_merged_with_what_somebody_else_saves_then(tmp_path, saved):
    break_off(tmp_path, saved)
    (left,) = look(tmp_path)
    session = take_up(left, Journals(tmp_path), pack_for)
    body = (replace(block("Dear all"), id="blockaaaaa"),)
    theirs = Weekly(update=replace(UPDATE, title=(Span(text="Ferry"),), opening=body))
    save_weekly(saved.path, theirs)
    data = saved.path.read_bytes()
    assert take_in_saved(session, "merge", read_weekly(data), seen_file(saved.path, data), "Ash") == ()
    session.save()
    assert title(open_weekly(saved.path)) == "Ferry at noon"
    assert open_weekly(saved.path).update.opening == body


def test_somebody_elses_save_since_then_is_not_written_over(tmp_path, saved):
    break_off(tmp_path, saved)
    save_weekly(saved.path, Weekly(update=replace(UPDATE, title=(Span(text="Theirs"),))))
    (left,) = look(tmp_path)
    with pytest.raises(Unusable, match="changed-on-disk"):
        take_up(left, Journals(tmp_path), pack_for).save()
    assert title(open_weekly(saved.path)) == "Theirs"


def test_what_says_the_same_as_its_file_is_not_offered(tmp_path, saved):
    break_off(tmp_path, saved)
    saved.save()
    assert look(tmp_path) == ()
    assert list((tmp_path / "journal").iterdir()) == []


def test_a_second_crash_before_a_letter_is_typed_loses_nothing(tmp_path, saved):
    break_off(tmp_path, saved)
    (left,) = look(tmp_path)
    journals = Journals(tmp_path)
    session = take_up(left, journals, pack_for)
    crash(journals, session)
    (again,) = look(tmp_path)
    assert title(again.typed) == "Ferry at noon"


def test_several_crashes_are_all_offered_the_latest_first(tmp_path, saved):
    import os

    break_off(tmp_path, Session(Weekly(update=UPDATE), pack_for("weekly-update")), "Bridge")
    (first,) = Journals(tmp_path).left_over()
    os.utime(first / "log", (1, 1))
    break_off(tmp_path, saved)
    assert [title(each.typed) for each in look(tmp_path)] == ["Ferry at noon", "Bridge"]


def test_two_programs_never_take_up_the_same(tmp_path, saved):
    break_off(tmp_path, saved)
    (left,) = look(tmp_path)
    taken = take_up(left, Journals(tmp_path), pack_for)
    for refused in (lambda: take_up(left, Journals(tmp_path), pack_for), lambda: discard(left)):
        with pytest.raises(Unusable, match="journal-held"):
            refused()
    assert look(tmp_path) == ()
    assert title(taken.weekly) == "Ferry at noon"


def test_what_was_given_up_is_gone(tmp_path, saved):
    break_off(tmp_path, saved)
    (left,) = look(tmp_path)
    discard(left)
    assert look(tmp_path) == ()


def test_a_file_that_is_gone_or_damaged_costs_nothing_of_what_was_typed(tmp_path, saved):
    break_off(tmp_path, saved)
    saved.path.write_bytes(b"PK damaged")
    (left,) = look(tmp_path)
    assert left.saved is None
    saved.path.unlink()
    (left,) = look(tmp_path)
    session = take_up(left, Journals(tmp_path), pack_for)
    with pytest.raises(Unusable, match="file-gone"):
        session.save()
    session.save(replaces=True)
    assert title(open_weekly(saved.path)) == "Ferry at noon"


def test_pictures_come_back_and_a_lost_one_leaves_the_words(tmp_path):
    name = picture_file(b"quay", "png")
    item = Item(id="quayaaaaaa", heading=(Span(text="The quay"),), picture="pictureaaa")
    update = replace(
        UPDATE,
        sections=(Items(id="happening", items=(item,)),),
        pictures=(Picture(id="pictureaaa", file=name),),
    )
    session = Session(Weekly(update=update, pictures={name: b"quay"}), pack_for("weekly-update"))
    break_off(tmp_path, session)
    (left,) = look(tmp_path)
    assert left.typed.pictures == {name: b"quay"}
    (member,) = (left.journal / "members").iterdir()
    member.unlink()
    (left,) = look(tmp_path)
    assert left.missing == 1
    back = take_up(left, Journals(tmp_path), pack_for)
    assert back.update.sections[0].items[0].picture is None
    back.save(tmp_path / "saved.weekly")


def test_what_another_version_kept_is_told_and_stays(tmp_path, saved):
    break_off(tmp_path, saved)
    (journal,) = Journals(tmp_path).left_over()
    (journal / "log").write_bytes(b"update-editor journal 9\n")
    (left,) = look(tmp_path)
    assert left.problem.code == "journal-of-another-version"
    with pytest.raises(Unusable):
        take_up(left, Journals(tmp_path), pack_for)
    assert look(tmp_path)[0].problem.code == "journal-of-another-version"


@pytest.mark.parametrize("is_known", [True, False])
def test_what_was_taken_up_is_merged_with_what_somebody_saved_before(tmp_path, saved, is_known):
    """From the backup copy of what both began with, or, where there is none, from what both have."""
    before = open_weekly(saved.path).update if is_known else None
    break_off(tmp_path, saved)
    body = (replace(block("Dear all"), id="blockaaaaa"),)
    mine = title(open_weekly(saved.path))
    save_weekly(saved.path, Weekly(update=replace(open_weekly(saved.path).update, opening=body)))
    (left,) = look(tmp_path)
    session = take_up(left, Journals(tmp_path), pack_for)
    data = saved.path.read_bytes()
    seen = seen_file(saved.path, data)
    clashes = take_in_saved(session, "merge", read_weekly(data), seen, "Ash", before)
    session.save()
    assert open_weekly(saved.path).update.opening == body
    words = title(open_weekly(saved.path))
    assert mine != "Ferry at noon"
    assert words == "Ferry at noon" if is_known else "Ferry at noon" in words
    assert not (is_known and clashes)


def test_how_the_file_is_now_is_told(tmp_path, saved):
    break_off(tmp_path, saved)
    (left,) = look(tmp_path)
    assert left.file == FileNow()
    save_weekly(saved.path, Weekly(update=replace(UPDATE, title=(Span(text="Bea was here"),))))
    (left,) = look(tmp_path)
    assert left.file.changed is not None
    saved.path.unlink()
    (left,) = look(tmp_path)
    assert left.file.is_gone
