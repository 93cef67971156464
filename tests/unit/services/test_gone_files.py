"""A file that is renamed or deleted while its update is open is missed at the save, not made in silence."""

import pytest
from msgspec.structs import replace

from builders.updates import small_update
from builders.working import type_title
from update_editor.model import Span, Unusable
from update_editor.services.packs import pack_for
from update_editor.services.session import Session, open_session
from update_editor.storage import SeenFile, Weekly, open_weekly, save_weekly
from update_editor.storage.seen_file import MOST_READ, SameFile, renamed


@pytest.fixture
def session(tmp_path) -> Session:
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=small_update()))
    session = open_session(path, pack_for)
    type_title(session, "Ferry at noon")
    return session


def refusal(session: Session) -> Unusable:
    with pytest.raises(Unusable) as told:
        session.save()
    return told.value


def test_a_deleted_file_is_missed_and_made_again_where_that_is_wanted(session):
    session.path.unlink()
    assert refusal(session).code == "file-gone"
    assert not session.path.exists()
    session.save(replaces=True)
    assert open_weekly(session.path).update == session.update
    assert session.is_saved


def test_a_renamed_file_is_found_and_not_made_a_second_time(session):
    now = session.path.rename(session.path.with_name("week, final.weekly"))
    told = refusal(session)
    assert (told.code, told.parameters["now"]) == ("file-renamed", now.name)
    assert not session.path.exists()
    session.follow_renamed(now)
    session.save()
    assert open_weekly(now).update == session.update


def copied(session: Session, *names: str) -> None:
    for name in names:
        session.path.with_name(name).write_bytes(session.path.read_bytes())


def test_a_copy_to_keep_of_a_deleted_file_is_not_taken_for_the_renamed_one(session):
    copied(session, "week to keep.weekly")
    session.path.unlink()
    told = refusal(session)
    assert (told.code, told.parameters["now"]) == ("file-copied", "week to keep.weekly")


def test_the_renamed_file_is_told_from_an_older_copy_beside_it(session):
    copied(session, "a copy.weekly", "z copy.weekly")
    now = session.path.rename(session.path.with_name("week, final.weekly"))
    told = refusal(session)
    assert (told.code, told.parameters["now"]) == ("file-renamed", now.name)


def test_one_of_two_copies_of_what_is_gone_is_not_chosen(session):
    copied(session, "one.weekly", "other.weekly")
    session.path.unlink()
    assert refusal(session).code == "file-gone"


def test_a_renamed_file_whose_size_nobody_knows_is_looked_for_in_so_many_files(session):
    seen = SeenFile(digest=session.seen.digest)
    now = session.path.rename(session.path.with_name("week, final.weekly"))
    assert renamed(session.path, seen) == SameFile(now, is_certain=False)
    for number in range(MOST_READ):
        now.with_name(f"{number}.weekly").touch()
    assert renamed(session.path, seen) is None


def test_another_file_of_the_same_size_is_not_what_is_gone(session):
    size = session.path.stat().st_size
    session.path.unlink()
    session.path.with_name("other.weekly").write_bytes(bytes(size))
    assert refusal(session).code == "file-gone"


def test_a_file_moved_to_another_folder_is_missed(session, tmp_path):
    (tmp_path / "archive").mkdir()
    session.path.rename(tmp_path / "archive" / "week.weekly")
    assert refusal(session).code == "file-gone"


def test_what_somebody_else_saved_under_the_name_since_is_not_written_over(session):
    session.path.unlink()
    save_weekly(session.path, Weekly(update=replace(small_update(), title=(Span(text="Theirs"),))))
    assert refusal(session).code == "changed-on-disk"


def test_an_update_that_is_saved_under_another_name_misses_nothing(session, tmp_path):
    session.path.unlink()
    session.save(tmp_path / "new.weekly")
    assert session.is_saved
