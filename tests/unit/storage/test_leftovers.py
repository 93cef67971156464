"""What a killed write left beside its file is removed by a later one, and nothing else ever is."""

import os
import subprocess
import sys
import time

import pytest

from builders.updates import small_update
from builders.working import type_title
from update_editor.services.packs import pack_for
from update_editor.services.session import Session, open_session
from update_editor.storage import Weekly, file_bytes, save_weekly, turn_at
from update_editor.storage.backups import keep_backup
from update_editor.storage.leftovers import OLD, new_temporary, remove_leftovers

WRITE_AND_DIE = """
import os
import signal
import sys
from pathlib import Path
from update_editor.services.packs import pack_for
from update_editor.services.saving import write
from update_editor.services.session import open_session

def reached(step):
    if step == "half written":
        os.kill(os.getpid(), signal.SIGKILL)

write(open_session(Path(sys.argv[1]), pack_for).order_save(), reached)
"""


@pytest.fixture
def session(tmp_path) -> Session:
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=small_update()))
    session = open_session(path, pack_for)
    type_title(session, "Ferry at noon")
    return session


def make_old(path, seconds: float = OLD + 60) -> None:
    then = time.time() - seconds
    os.utime(path, (then, then))


def names(folder) -> set[str]:
    return {each.name for each in folder.iterdir()}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_a_save_that_was_killed_left_goes_with_the_next_save_once_it_is_old(tmp_path, session):
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    died = subprocess.run([sys.executable, "-c", WRITE_AND_DIE, str(session.path)], env=env, check=False)
    assert died.returncode < 0
    (left,) = tmp_path.glob(".*.tmp")
    session.save()
    assert left.exists()
    make_old(left)
    type_title(session, "Ferry at one")
    session.save()
    assert not left.exists()
    assert open_session(session.path, pack_for).update == session.update


@pytest.mark.parametrize(
    "name",
    [
        "week.weekly-abcdefgh.tmp",
        ".week.weekly-abcdefgh.tmp.weekly",
        ".week.weekly-abcdefghi.tmp",
        ".week.weekly-ABCDEFGH.tmp",
        ".week.weekly.tmp",
        ".week-abcdefgh.tmp",
        ".week.docx-abcdefgh.tmp",
        ".week.weekly-old-abcdefgh.tmp",
        ".other.weekly-abcdefgh.tmp",
        ".week.weekly.open-by-abcdefgh",
    ],
)
def test_what_is_not_a_leftover_of_this_very_file_stays_however_old(tmp_path, session, name):
    other = tmp_path / name
    other.write_bytes(b"somebody's")
    make_old(other, 400 * OLD)
    session.save()
    assert other.read_bytes() == b"somebody's"


@pytest.mark.skipif(sys.platform == "win32", reason="a link takes an administrator")
def test_a_folder_or_a_link_with_such_a_name_stays(tmp_path, session):
    folder, link = tmp_path / ".week.weekly-abcdefgh.tmp", tmp_path / ".week.weekly-abcdefgi.tmp"
    folder.mkdir()
    link.symlink_to(folder)
    make_old(folder)
    os.utime(link, (0, 0), follow_symlinks=False)
    session.save()
    assert {folder.name, link.name} <= names(tmp_path)


def test_a_leftover_stays_where_it_can_not_be_seen_whether_somebody_writes(tmp_path, session, monkeypatch):
    left = tmp_path / ".week.weekly-abcdefgh.tmp"
    left.touch()
    make_old(left)

    def refuse(_file):
        raise OSError("this drive holds no files")

    monkeypatch.setattr("update_editor.storage.turns.hold", refuse)
    session.save()
    assert left.exists()


def test_a_turn_tells_whether_others_wait(tmp_path, monkeypatch):
    with turn_at(tmp_path / "week.weekly") as is_alone:
        assert is_alone
        monkeypatch.setattr("update_editor.storage.turns.LONGEST", 0.05)
        with turn_at(tmp_path / "week.weekly") as is_second_alone:
            assert not is_second_alone


@pytest.mark.parametrize("letter", ["n", "é", "漢", "🎉"])
def test_nothing_is_removed_of_a_file_whose_name_is_too_long_to_be_told_from_another(tmp_path, letter):
    size = len(letter.encode())
    target = tmp_path / (letter * (160 // size))
    longer = target.with_name(target.name + letter)
    for each in (target, longer):
        each.touch()
        handle, left = new_temporary(each)
        os.close(handle)
        make_old(left)
    before = names(tmp_path)
    remove_leftovers(target)
    assert names(tmp_path) == before


def test_a_leftover_of_a_backup_goes_with_the_next_one(tmp_path, session):
    folder = tmp_path / "backups"
    keep_backup(folder, file_bytes(session.path), session.path, session.now())
    (backup,) = folder.glob("*.weekly")
    left, foreign = folder / f".{backup.name}-abcdefgh.tmp", folder / ".notes.weekly-abcdefgh.tmp"
    for each in (left, foreign):
        each.touch()
        make_old(each)
    session.save()
    keep_backup(folder, file_bytes(session.path), session.path, session.now())
    assert not left.exists()
    assert foreign.exists()
