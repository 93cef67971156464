"""What is typed in every open update is on the disk within moments."""

import os
import threading
from functools import partial

import pytest

from builders.working import crash, type_title
from update_editor.model import Picture, Unusable, Update
from update_editor.services import journal as journal_module
from update_editor.services.journal import Journals
from update_editor.services.messages import error_sentence
from update_editor.services.packs import pack_for
from update_editor.services.saving import write
from update_editor.services.session import Session, open_session
from update_editor.storage import Journal, Weekly, open_weekly, read_journal, save_weekly

PACK = pack_for("weekly-update")


def a_session(update_id: str = "updateaaaa", path=None) -> Session:
    return Session(Weekly(update=Update(id=update_id, template="weekly-update")), PACK, path)


def quick(folder, **more) -> Journals:
    return Journals(folder, pause=0, **more)


def kept(folder) -> list[str]:
    """Return the titles that the journals in a state folder hold, in the order of the alphabet."""
    read = (read_journal(each) for each in (folder / "journal").glob("*"))
    return sorted(each.weekly.update.title[0].text for each in read if each is not None)


def test_what_is_typed_is_in_the_journal_without_any_name(tmp_path):
    journals, session = quick(tmp_path), a_session()
    journals.follow(session)
    type_title(session, "Ferry")
    journals.finish()
    assert kept(tmp_path) == ["Ferry"]


def test_nothing_is_written_before_something_is_typed(tmp_path):
    journals = quick(tmp_path)
    journals.follow(a_session())
    journals.finish()
    assert list(tmp_path.iterdir()) == []


def test_a_picture_and_a_version_are_kept_as_they_come(tmp_path):
    journals, session = quick(tmp_path), a_session()
    journals.follow(session)
    session.add_picture_bytes(Picture(id="quayaaaaaa", file="quay.png"), b"quay")
    session.keep_version("Ash", session.now(), "kept by hand")
    journals.finish()
    (journal,) = (tmp_path / "journal").iterdir()
    weekly = read_journal(journal).weekly
    assert weekly.pictures == {"quay.png": b"quay"}
    assert list(weekly.others) == ["history/001.json"]


def test_two_updates_have_a_journal_each(tmp_path):
    journals, one, other = quick(tmp_path), a_session(), a_session("otheraaaaa")
    for session, words in ((one, "Bridge"), (other, "Ferry")):
        journals.follow(session)
        type_title(session, words)
    journals.finish()
    assert kept(tmp_path) == ["Bridge", "Ferry"]


def test_what_was_saved_is_in_the_journal_no_longer(tmp_path):
    journals, session = quick(tmp_path), a_session()
    journals.follow(session)
    type_title(session, "Ferry")
    journals.finish()
    session.save(tmp_path / "ferry.weekly")
    journals.settle(session)
    journals.finish()
    assert kept(tmp_path) == []


def test_what_was_typed_while_it_was_saved_stays_in_the_journal(tmp_path):
    journals, session = quick(tmp_path), a_session()
    journals.follow(session)
    type_title(session, "Ferry")
    session.save(tmp_path / "ferry.weekly")
    type_title(session, "Ferry at noon")
    journals.settle(session)
    journals.finish()
    assert kept(tmp_path) == ["Ferry at noon"]


def test_a_journal_tells_the_file_under_its_new_name(tmp_path):
    journals, session = quick(tmp_path), a_session()
    journals.follow(session)
    type_title(session, "Ferry")
    journals.finish()
    session.save(tmp_path / "ferry.weekly")
    type_title(session, "Ferry at noon")
    journals.finish()
    (journal,) = (tmp_path / "journal").iterdir()
    about = read_journal(journal).about
    assert about.original == str((tmp_path / "ferry.weekly").resolve())
    assert about.digest == session.seen.digest


def test_a_journal_knows_what_a_save_is_about_to_write(tmp_path):
    path = tmp_path / "ferry.weekly"
    save_weekly(path, a_session().weekly)
    journals, session = quick(tmp_path), open_session(path, pack_for)
    before = session.seen.digest
    journals.follow(session)
    type_title(session, "Ferry")
    journals.finish()
    order, told = session.order_save(), []

    def announce(expected) -> None:
        journals.expect(session, expected)
        told.append(about_in(tmp_path))

    saved = write(order, announce=announce)
    after = saved.seen.digest
    assert [(each.digest, each.expected) for each in told] == [(before, (after,))]
    type_title(session, "Ferry at noon")  # the window does not know yet that it is saved
    journals.finish()
    assert (about_in(tmp_path).digest, about_in(tmp_path).expected) == (before, (after,))
    session.take_saved(order, saved)
    journals.settle(session)
    journals.finish()
    assert (about_in(tmp_path).digest, about_in(tmp_path).expected) == (after, ())


def test_a_save_does_not_fail_for_a_journal_that_cannot_be_written(tmp_path, monkeypatch):
    path = tmp_path / "ferry.weekly"
    save_weekly(path, a_session().weekly)
    journals, session = quick(tmp_path), open_session(path, pack_for)
    journals.follow(session)
    type_title(session, "Ferry")
    journals.finish()

    def refuse(_self, *_more) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(Journal, "_append", refuse)
    write(session.order_save(), announce=partial(journals.expect, session))
    assert open_weekly(path).update == session.update


def about_in(folder):
    (journal,) = (folder / "journal").iterdir()
    return read_journal(journal).about


def test_what_was_closed_leaves_no_journal_and_is_heard_no_more(tmp_path):
    journals, session = quick(tmp_path), a_session()
    journals.follow(session)
    type_title(session, "Ferry")
    journals.forget(session)
    type_title(session, "Ferry at noon")
    journals.finish()
    assert list(tmp_path.glob("journal/*")) == []


def test_it_is_kept_at_once_where_something_went_wrong(tmp_path):
    journals, session = Journals(tmp_path, pause=100), a_session()
    type_title(session, "Ferry")
    journals.keep(session)
    assert kept(tmp_path) == ["Ferry"]


def test_the_journal_of_a_program_that_runs_is_not_left_over_for_another(tmp_path):
    journals, session = quick(tmp_path), a_session()
    journals.keep(session)
    assert Journals(tmp_path).left_over() == ()
    (own,) = (tmp_path / "journal").iterdir()
    crash(journals, session)  # as the system does when a program ends
    assert Journals(tmp_path).left_over() == (own,)
    assert journals.left_over() == ()


def test_a_failure_is_told_and_the_end_of_it_too(tmp_path):
    told = []
    journals, session = quick(tmp_path, failed=told.append), a_session()
    (tmp_path / "journal").write_text("in the way")
    journals.follow(session)
    type_title(session, "Ferry")
    journals.finish()
    assert [type(each) for each in told] == [Unusable]
    (tmp_path / "journal").unlink()
    type_title(session, "Ferry at noon")
    journals.finish()
    assert told[1:] == [None]
    assert kept(tmp_path) == ["Ferry at noon"]


def test_what_could_not_be_written_is_tried_again_without_another_letter(tmp_path, monkeypatch):
    monkeypatch.setattr(journal_module, "RETRY", 0.01)
    in_the_way = tmp_path / "journal"
    in_the_way.write_text("in the way")

    def make_room(error: Unusable | None) -> None:
        if error is not None:
            in_the_way.unlink()

    journals, session = quick(tmp_path, failed=make_room), a_session()
    journals.follow(session)
    type_title(session, "Ferry")
    journals._thread.join()
    assert kept(tmp_path) == ["Ferry"]


def test_however_many_are_left_over_none_goes_by_itself(tmp_path):
    for number in range(40):
        journals, session = Journals(tmp_path), a_session(f"update{number:04}")
        type_title(session, f"Ferry {number}")
        journals.keep(session)
        crash(journals, session)
    assert len(Journals(tmp_path).left_over()) == 40
    assert kept(tmp_path) == sorted(f"Ferry {number}" for number in range(40))


def test_the_path_of_a_file_whose_name_is_no_text_does_not_cost_the_journal(tmp_path):
    journals = quick(tmp_path)
    session = a_session(path=tmp_path / "ferry\udcff.weekly")
    type_title(session, "Ferry")
    journals.keep(session)
    assert kept(tmp_path) == ["Ferry"]


def test_a_key_press_is_not_kept_waiting_by_the_disk(tmp_path):
    """Noting is all that the caller does: the steps of writing are on another thread."""
    import threading

    threads = set()
    journals = quick(tmp_path, reached=lambda _step: threads.add(threading.current_thread().name))
    session = a_session()
    journals.follow(session)
    type_title(session, "Ferry")
    journals.finish()
    assert threads == {"journal"}


def test_a_saved_file_is_no_business_of_the_journal(tmp_path):
    save_weekly(tmp_path / "ferry.weekly", a_session().weekly)
    assert Journals(tmp_path).left_over() == ()


def test_a_mistake_that_nobody_foresaw_does_not_end_the_keeping(tmp_path, monkeypatch):
    mistakes, told = [RuntimeError("a mistake"), RuntimeError("the same again")], []

    def stumble(_step: str) -> None:
        if mistakes:
            raise mistakes.pop()

    reported = []
    monkeypatch.setattr(threading, "excepthook", reported.append)
    monkeypatch.setattr(journal_module, "RETRY", 0)
    journals, session = quick(tmp_path, failed=told.append, reached=stumble), a_session()
    journals.follow(session)
    type_title(session, "Ferry")
    journals._thread.join()
    assert kept(tmp_path) == ["Ferry"]
    assert [None if each is None else each.code for each in told] == [
        "journal-mistake",
        "journal-mistake",
        None,
    ]
    assert [each.exc_type for each in reported] == [RuntimeError]
    assert error_sentence(told[0]).startswith("something unexpected happened (RuntimeError)")


@pytest.mark.skipif(os.name == "nt", reason="Windows gives a person's folders to that person by itself")
def test_nobody_else_can_look_into_what_is_typed(tmp_path):
    journals, session = quick(tmp_path / "state"), a_session()
    type_title(session)
    journals.keep(session)
    assert (tmp_path / "state" / "journal").stat().st_mode & 0o077 == 0
