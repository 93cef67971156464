"""``easy-read status`` says how far an easy read has come, and ``digest`` makes one of several."""

import datetime as dt
import json

import pytest
from msgspec.structs import replace

from builders.easy_reading import statements, with_written
from builders.updates import paragraph, small_update
from update_editor.cli.main import main
from update_editor.easyread.units import rest_left_out, written
from update_editor.model import HardWord, Statement, line_text
from update_editor.services import commands
from update_editor.storage import Weekly, open_weekly, save_weekly


def saved(path, update):
    save_weekly(path, Weekly(update=update))
    return path


def called(*arguments):
    return main([str(argument) for argument in arguments])


@pytest.fixture
def begun(tmp_path):
    """Return a file of which two things are written, and one of them is out of date."""
    update = commands.set_text(
        with_written(small_update(), "m1", "b1"), "message", (paragraph("m1", "No ferry."),)
    )
    return saved(tmp_path / "begun.weekly", update)


def test_progress_is_said_in_items(begun, capsys):
    assert called("easy-read", "status", begun) == 1
    last = capsys.readouterr().out.splitlines()[-1]
    assert last == (f"{begun}: 7 items: 2 written, 0 left out on purpose, 5 to decide, 1 out of date; draft")


def test_progress_is_told_to_other_programs(begun, capsys):
    assert called("easy-read", "status", begun, "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert isinstance(told.pop("checks"), list)
    assert told == {
        "items": 7,
        "written": 2,
        "left_out": 0,
        "to_decide": 5,
        "out_of_date": 1,
        "stage": "draft",
    }


def test_a_file_is_not_changed_by_asking(begun):
    before = begun.read_bytes()
    called("easy-read", "status", begun)
    assert begun.read_bytes() == before


def test_a_file_that_is_not_there_is_one_line(tmp_path, capsys):
    assert called("easy-read", "status", tmp_path / "none.weekly") == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_digest_is_made_of_what_is_written(tmp_path, capsys):
    files = [
        saved(tmp_path / f"{day}.weekly", with_written(small_update(date=dt.date(2026, 11, day)), "b1"))
        for day in (20, 13)
    ]
    out = tmp_path / "november.weekly"
    assert called("easy-read", "digest", *files, out) == 0
    assert capsys.readouterr().out == f"{out}: 2 updates in easy words\n"
    assert [each.statements for each in open_weekly(out).update.easy_read] == [statements("Easy b1.")] * 2


def test_what_is_to_be_seen_to_in_a_digest_is_named(tmp_path, capsys):
    used = (Statement(text="The Board met.", hard_words=("Board",)),)
    explained = [
        replace(
            written(small_update(date=dt.date(2026, 11, day)), ("m1",), used),
            hard_words=(HardWord(word="Board", explanation=text),),
        )
        for day, text in ((6, "People."), (13, "People who decide."))
    ]
    files = [saved(tmp_path / f"{at}.weekly", each) for at, each in enumerate((*explained, small_update()))]
    assert called("easy-read", "digest", *files, tmp_path / "out.weekly") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{files[2]}: it has nothing in easy words yet")
    assert lines[1].startswith("Board: explained as “People.” and later as “People who decide.”")


def test_an_item_that_may_not_go_out_yet_is_named_as_left_out_of_a_digest(tmp_path, capsys):
    given = with_written(small_update(date=dt.date(2026, 11, 6)), "m1", "b1")
    news = given.sections[1]
    items = (replace(news.items[0], not_before="2999-12-24"), *news.items[1:])
    held = replace(given, sections=(given.sections[0], replace(news, items=items)))
    file, out = saved(tmp_path / "a.weekly", held), tmp_path / "out.weekly"
    assert called("easy-read", "digest", file, out) == 1
    heading = line_text(news.items[0].heading)
    first = capsys.readouterr().out.splitlines()[0]
    assert first == f"{file}: “{heading}” may not go out before 2999-12-24, and is not in the digest"


def test_a_digest_of_nothing_is_refused_and_no_file_is_made(tmp_path, capsys):
    file = saved(tmp_path / "a.weekly", rest_left_out(small_update(), "no time"))
    assert called("easy-read", "digest", file, tmp_path / "out.weekly") == 2
    assert "write the easy read of an update first" in capsys.readouterr().err
    assert not (tmp_path / "out.weekly").exists()


def test_a_digest_writes_over_a_file_only_when_that_is_asked_for(tmp_path, capsys):
    file = saved(tmp_path / "a.weekly", with_written(small_update(), "b1"))
    out = saved(tmp_path / "out.weekly", small_update())
    assert called("easy-read", "digest", file, out) == 2
    assert "--force" in capsys.readouterr().err
    assert called("easy-read", "digest", file, out, "--force") == 0
    assert len(open_weekly(out).update.easy_read) == 1


def test_a_digest_never_writes_over_an_update_that_it_is_made_of(tmp_path, capsys):
    file = saved(tmp_path / "a.weekly", with_written(small_update(), "b1"))
    before = file.read_bytes()
    assert called("easy-read", "digest", file, file, "--force") == 2
    assert "digest is made of" in capsys.readouterr().err
    assert file.read_bytes() == before
