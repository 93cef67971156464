"""``history`` lists, shows and restores the versions that a file keeps."""

import json

import pytest
from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update
from update_editor.cli.main import main
from update_editor.services import commands
from update_editor.services.versions import with_version
from update_editor.storage import Weekly, open_weekly, save_weekly


@pytest.fixture
def weekly(tmp_path):
    """Return a file that was sent to Amara, and then edited."""
    kept, _ = with_version(Weekly(update=small_update()), "Priya", NOW, "sent to Amara")
    edited = commands.set_text(kept.update, "message", (paragraph("m1", "No ferry."),))
    path = tmp_path / "update.weekly"
    save_weekly(path, replace(kept, update=edited))
    return path


def called(*arguments):
    return main([str(argument) for argument in arguments])


def test_the_versions_are_listed(weekly, capsys):
    assert called("history", "list", weekly) == 0
    assert capsys.readouterr().out == f"1: 2026-11-20 09:30, Priya, sent to Amara\n{weekly}: 1 version\n"
    assert called("history", "list", weekly, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "versions": [
            {"number": 1, "date": "2026-11-20T09:30:00Z", "author": "Priya", "reason": "sent to Amara"}
        ]
    }


def test_a_file_without_versions_has_an_empty_list(tmp_path, capsys):
    path = tmp_path / "new.weekly"
    save_weekly(path, Weekly(update=small_update()))
    assert called("history", "list", path, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"versions": []}


def test_a_version_is_shown(weekly, capsys):
    assert called("history", "show", weekly, "1") == 0
    assert "The ferry sails again on Monday." in capsys.readouterr().out
    assert called("history", "show", weekly, "1", "--json") == 0
    assert json.loads(capsys.readouterr().out)["template"] == "weekly-update"


def test_a_version_is_restored_and_the_present_one_kept(weekly, capsys):
    edited = open_weekly(weekly).update
    assert called("history", "restore", weekly, "1", "--by", "Priya") == 0
    assert "version 1 is back; what it said before is version 2" in capsys.readouterr().out
    assert open_weekly(weekly).update == small_update()
    assert called("history", "restore", weekly, "2") == 0
    assert open_weekly(weekly).update == edited


@pytest.mark.parametrize(
    ("number", "told"),
    [("7", "it keeps no version 7"), ("one", "“one” is no number of a version"), ("-1", "update-editor: ")],
)
@pytest.mark.parametrize("action", ["show", "restore"])
def test_a_version_that_is_not_there_is_one_line(weekly, capsys, action, number, told):
    before = weekly.read_bytes()
    try:
        code = called("history", action, weekly, number)
    except SystemExit as exit_:
        code = exit_.code
    captured = capsys.readouterr()
    assert code == 2
    assert captured.out == ""
    assert captured.err.startswith("update-editor: ")
    assert captured.err.count("\n") == 1
    assert told in captured.err
    assert weekly.read_bytes() == before


def test_a_damaged_version_is_listed_and_named(weekly, capsys):
    kept = open_weekly(weekly)
    save_weekly(weekly, replace(kept, others={**kept.others, "history/002.json": b"{"}))
    assert called("history", "list", weekly) == 0
    assert "2: damaged" in capsys.readouterr().out
    assert called("history", "restore", weekly, "2") == 2
    assert "its kept version 2 is damaged" in capsys.readouterr().err
