"""Publishing to an archive by the command line: exit codes, and what is printed."""

import datetime as dt
import json

import pytest

from builders.updates import NOW, small_update
from update_editor.cli.main import main
from update_editor.services.approval import approve
from update_editor.storage import Weekly, save_weekly


@pytest.fixture
def weekly(tmp_path):
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=approve(small_update(date=dt.date(2026, 1, 2)), "Amara", NOW)))
    return path


def test_updates_are_published_with_what_lies_beside_them(weekly, tmp_path, capsys):
    folder = tmp_path / "archive"
    assert main(["publish", str(weekly), "--archive", str(folder), "--with", "pdf", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["page"] == str(folder / "2026-01-02" / "index.html")
    assert {"index.html", "feed.xml", "2026-01-02/update.pdf"} <= set(said["written"])
    assert (said["warnings"], said["left"], said["feed"]) == ([], [], True)


def test_what_is_not_ready_is_told_and_refused_where_that_is_wanted(tmp_path, capsys):
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=small_update(date=dt.date(2026, 1, 2))))
    call = ["publish", str(path), "--archive", str(tmp_path / "archive")]
    assert main([*call, "--strict"]) == 2
    assert not (tmp_path / "archive").exists()
    assert main(call) == 1
    assert "not ready:" in capsys.readouterr().out


def test_a_format_that_no_page_has_beside_it_is_refused(weekly, tmp_path, capsys):
    call = ["publish", str(weekly), "--archive", str(tmp_path / "archive"), "--with", "email"]
    assert main(call) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "choose from word, pdf, large-print, easy-read" in error
    assert not (tmp_path / "archive").exists()
