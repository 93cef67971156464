"""The command line keeps its contract: words, exit codes, one line for every error."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from builders.contract import SHOWN_UPDATE, everything, missing_keys
from builders.updates import NOW, small_update, with_open_changes
from builders.word_text import part
from update_editor.cli.main import main
from update_editor.cli.rescue import told as rescue_told
from update_editor.exporters.platforms import SendingWith
from update_editor.services.backups import back_up
from update_editor.services.organisation import OwnOrganisation
from update_editor.services.places import state_folder
from update_editor.services.rescue import ALL, LostPicture, Rescued
from update_editor.services.settings import Settings
from update_editor.services.settings_file import save_settings, settings_folder
from update_editor.storage import Weekly, open_weekly, save_weekly

PAST_UPDATE = """Hello my name is Amara and welcome to this week’s update

The ferry sails again on Monday. Thank you to everybody who mended it.

Have a good weekend

Amara

What else has been happening this week?

New garden for Millbrook

Joiners turned a bin yard into a garden with raised beds and a bench.

What’s happening next week?

• The Board meets on Tuesday.
• The bus calls on Friday.
"""


@pytest.fixture
def weekly(tmp_path):
    path = tmp_path / "update.weekly"
    save_weekly(path, Weekly(update=small_update()))
    return path


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "past.txt"
    path.write_text(PAST_UPDATE, encoding="utf-8")
    return path


def called(*arguments):
    return main([str(argument) for argument in arguments])


def test_a_past_update_is_imported_shown_and_exported(source, tmp_path, capsys):
    out = tmp_path / "out.weekly"
    assert called("import", source, out) == 0
    assert "1 item, 2 bullets" in capsys.readouterr().out
    assert called("show", out) == 0
    shown = capsys.readouterr().out
    assert shown.split() == PAST_UPDATE.replace("•", "-").split()
    assert called("export", out, "--out", tmp_path / "all", "--json") == 1
    result = json.loads(capsys.readouterr().out)
    assert {each["format"] for each in result["files"]} == {"email", "web", "word", "pdf", "easy-read"}
    assert [each["rule"] for each in result["warnings"]] == ["ready.approval"]


def test_show_json_has_every_key_of_the_contract(tmp_path, capsys):
    path = tmp_path / "everything.weekly"
    save_weekly(path, everything())
    assert called("show", path, "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert list(missing_keys(SHOWN_UPDATE, shown)) == []
    assert [section["kind"] for section in shown["sections"]] == ["message", "items", "bullets"]
    assert [unit["stale"] for unit in shown["easy_read"]] == [True]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [("accept", "The ferry sails again on Monday."), ("reject", "The ferry sails never on Monday.")],
)
def test_show_resolves_changes_in_what_it_prints_and_not_in_the_file(tmp_path, capsys, changes, expected):
    path = tmp_path / "changes.weekly"
    save_weekly(path, Weekly(update=with_open_changes()))
    before = path.read_bytes()
    assert called("show", path, "--text", "--changes", changes) == 0
    assert expected in capsys.readouterr().out
    assert path.read_bytes() == before


def test_open_changes_refuse_an_export_with_their_number(tmp_path, capsys):
    path = tmp_path / "changes.weekly"
    save_weekly(path, Weekly(update=with_open_changes()))
    assert called("export", path, "--out", tmp_path / "out") == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "2 tracked changes" in told.err
    assert not (tmp_path / "out").exists()


def test_a_new_update_follows_last_weeks(weekly, tmp_path, capsys):
    out = tmp_path / "next.weekly"
    assert called("new", out, "--from", weekly) == 0
    update = open_weekly(out).update
    assert update.date.isoformat() == "2026-11-27"
    assert len(update.sections[1].items) == 2
    assert "next.weekly" in capsys.readouterr().out


def test_a_new_update_of_another_template_has_its_sections(tmp_path):
    out = tmp_path / "bulletin.weekly"
    assert called("new", out, "--template", "monthly-bulletin", "--lead", "Amara Whitcombe, Director") == 0
    update = open_weekly(out).update
    assert len(update.sections) == 4
    assert update.leads[0].role == "Director"


def test_an_existing_file_is_written_over_only_when_forced(source, weekly, capsys):
    before = weekly.read_bytes()
    assert called("import", source, weekly) == 2
    assert "--force" in capsys.readouterr().err
    assert weekly.read_bytes() == before
    assert called("import", source, weekly, "--force") == 0
    assert weekly.read_bytes() != before


def test_check_json_names_what_is_wrong(tmp_path, capsys):
    path = tmp_path / "wrong.weekly"
    opening = small_update().opening[0]
    from msgspec.structs import replace

    from update_editor.model import line

    misspelt = replace(opening, spans=line("We recieved the keys."))
    save_weekly(path, Weekly(update=small_update(opening=(misspelt,))))
    code = called("check", path, "--json")
    findings = json.loads(capsys.readouterr().out)["findings"]
    spelling = next(each for each in findings if each["text"] == "recieved")
    assert "received" in spelling["suggestions"]
    assert (spelling["where"], spelling["block"], spelling["start"]) == ("opening", "o1", 3)
    assert code == (1 if any(each["severity"] == "error" for each in findings) else 0)


def test_in_a_folder_of_past_updates_what_can_not_be_read_is_passed_over(tmp_path, capsys):
    path, past = tmp_path / "this.weekly", tmp_path / "past"
    past.mkdir()
    save_weekly(path, Weekly(update=small_update()))
    (past / "round.weekly").symlink_to("round.weekly")
    (past / "gone.weekly").symlink_to("nowhere.weekly")
    (past / "broken.weekly").write_bytes(b"PK, and no more")
    (past / "folder.weekly").mkdir()
    os.link(path, past / "same.weekly")
    assert called("check", path, "--against", past) in (0, 1)
    assert "finding" in capsys.readouterr().out


def test_the_demo_writes_every_format_and_needs_nothing(tmp_path, capsys):
    assert called("demo", tmp_path / "demo") == 0
    assert (tmp_path / "demo" / "email.eml").is_file()
    assert "easy-read" in capsys.readouterr().out


def test_the_shipped_templates_are_listed_and_have_nothing_wrong(capsys):
    assert called("templates", "list") == 0
    assert "monthly-bulletin" in capsys.readouterr().out
    assert called("templates", "check") == 0


def bad_files(tmp_path):
    """Return a path for each way in which a file can be unusable."""
    contents = {
        "empty.weekly": b"",
        "truncated.weekly": b"PK\x03\x04\x14\x00",
        "binary.weekly": bytes(range(256)),
        "words.weekly": b"only words",
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    for name, content in (
        ("json", b"{"),
        ("type", b'{"id": "u", "template": "weekly-update", "sections": 3}'),
    ):
        with zipfile.ZipFile(tmp_path / f"{name}.weekly", "w") as archive:
            archive.writestr("content.json", content)
    save_weekly(tmp_path / "template.weekly", Weekly(update=small_update(template="carnival")))
    (tmp_path / "folder.weekly").mkdir()
    return [*tmp_path.glob("*.weekly"), tmp_path / "missing.weekly"]


def test_every_unusable_file_is_one_line_and_writes_nothing(tmp_path, capsys):
    for path in bad_files(tmp_path):
        arguments = ["export", path, "--out", tmp_path / "out"]
        assert called(*arguments) == 2, path.name
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.startswith(f"update-editor: {path}: ")
        assert told.err.count("\n") == 1
        assert "Traceback" not in told.err
        assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["sing"],
        ["export"],
        ["new", "a.weekly", "--date", "tomorrow"],
        ["new", "a.weekly", "--template", "carnival"],
        ["import", "missing.txt", "b.weekly"],
        ["import", "notes.xyz", "b.weekly"],
        ["templates", "check", "missing-folder"],
    ],
)
def test_every_unusable_call_is_one_line(tmp_path, monkeypatch, capsys, arguments):
    monkeypatch.chdir(tmp_path)
    try:
        code = called(*arguments)
    except SystemExit as exit_:
        code = exit_.code
    told = capsys.readouterr()
    assert code == 2
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_the_program_runs_as_a_module(weekly):
    run = subprocess.run(
        [sys.executable, "-m", "update_editor", "show", str(weekly)],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    assert "What’s happening next week?" in run.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_the_window_is_one_line_too():
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    run = subprocess.run(
        [sys.executable, "-m", "update_editor"], capture_output=True, check=False, text=True, env=environment
    )
    assert run.returncode == 2
    assert run.stdout == ""
    assert run.stderr.startswith("update-editor: there is no display")
    assert run.stderr.count("\n") == 1


def test_a_reader_that_goes_away_is_no_error(weekly):
    run = subprocess.run(
        f"{sys.executable} -m update_editor show --json {weekly} | head -c 1",
        shell=True,
        capture_output=True,
        check=True,
        text=True,
    )
    assert run.stderr == ""


def test_a_damaged_file_names_the_rescue_and_the_rescue_brings_it_back(weekly, tmp_path, capsys):
    weekly.write_bytes(weekly.read_bytes()[:-300])
    assert called("show", weekly) == 2
    assert "rescue" in capsys.readouterr().err
    assert called("rescue", weekly, tmp_path / "back.weekly") == 0
    assert open_weekly(tmp_path / "back.weekly").update == small_update()


def test_a_rescue_that_may_have_lost_versions_does_not_say_everything(weekly, tmp_path, capsys):
    data = weekly.read_bytes()
    weekly.write_bytes(data[: data.index(b"manifest.json") - 30])
    assert called("rescue", weekly, tmp_path / "back.weekly") == 1
    told = capsys.readouterr().out
    assert "all words were brought back" in told
    assert "kept versions may be lost too" in told
    assert "everything" not in told


def test_a_rescue_names_three_pictures_and_counts_the_others():
    lost = (
        LostPicture("a.png", "A bus", "Vaccination bus"),
        *(LostPicture(f"{n}.png") for n in range(19)),
    )
    rescued = Rescued(Weekly(update=small_update()), ALL, lost)
    told = list(rescue_told(rescued))
    assert len(told) == 6
    assert "Vaccination bus" in told[1]
    assert told[-1] == "16 more pictures are lost; add them again"


def test_where_nothing_can_be_rescued_the_backup_copy_is_named(weekly, tmp_path, capsys):
    back_up(state_folder(), weekly.read_bytes(), weekly, NOW)
    weekly.write_bytes(b"PK")
    assert called("rescue", weekly, tmp_path / "back.weekly") == 2
    line = capsys.readouterr().err
    assert line.count("\n") == 1
    assert open_weekly(Path(line.rpartition(": ")[2].strip())).update == small_update()


def test_an_approved_update_is_exported_without_a_word(weekly, tmp_path, capsys):
    assert called("review", "approve", weekly, "--by", "Amara Whitcombe", "--how", "by email") == 0
    assert called("export", weekly, "--out", tmp_path / "out", "--to", "email") == 0
    assert "not ready" not in capsys.readouterr().out


def test_a_pane_that_is_not_there_can_not_be_approved(weekly, capsys):
    before = weekly.read_bytes()
    assert called("review", "approve", weekly, "--by", "Amara", "--pane", "nowhere") == 2
    assert weekly.read_bytes() == before
    assert "nowhere" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_in_place_of_a_file_is_refused_and_not_waited_for(tmp_path, capsys):
    os.mkfifo(tmp_path / "pipe.weekly")
    assert called("show", tmp_path / "pipe.weekly") == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_name_that_no_file_can_have_is_one_line_about_it(tmp_path, capsys):
    out = tmp_path / ("x" * 300 + ".weekly")
    assert called("new", out) == 2
    assert capsys.readouterr().err.startswith(f"update-editor: {out}: ")


def test_a_rescue_never_writes_over_what_it_rescues(weekly, capsys):
    before = weekly.read_bytes()
    assert called("rescue", weekly, weekly, "--force") == 2
    assert weekly.read_bytes() == before
    assert "another name" in capsys.readouterr().err


def test_an_unknown_template_is_refused_by_name(tmp_path, capsys):
    path = tmp_path / "carnival.weekly"
    save_weekly(path, Weekly(update=small_update(template="carnival")))
    assert called("show", path) == 2
    assert "carnival" in capsys.readouterr().err


def test_outputs_are_of_the_organisation_in_the_settings(weekly, tmp_path, monkeypatch, capsys):
    folder = tmp_path / "settings"
    save_settings(folder, Settings(organisation=OwnOrganisation(name="Saltmarsh Council")))
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(folder))
    assert called("export", weekly, "--out", tmp_path / "out", "--to", "web") == 1
    page = (tmp_path / "out" / "web" / "index.html").read_text(encoding="utf-8")
    assert "Saltmarsh Council" in page
    assert "Harbour and Vale" not in page


@pytest.mark.parametrize("options", [[], ["--protect"]])
def test_the_copy_for_review_is_protected_where_that_is_wanted(options, weekly, tmp_path):
    assert called("export", weekly, "--out", tmp_path / "out", "--to", "review", *options) == 0
    settings = part((tmp_path / "out" / "review.docx").read_bytes(), "word/settings.xml")
    assert "trackRevisions" in settings
    assert ("documentProtection" in settings) == bool(options)


@pytest.mark.parametrize("options", [[], ["--contents"]])
def test_the_word_file_has_a_table_of_contents_where_that_is_wanted(options, weekly, tmp_path):
    called("export", weekly, "--out", tmp_path / "out", "--to", "word", *options)
    document = part((tmp_path / "out" / "update.docx").read_bytes(), "word/document.xml")
    assert ("TOC " in document) == bool(options)


def test_an_email_is_made_for_the_tool_that_is_named_or_that_of_the_settings(weekly, tmp_path, capsys):
    folder = tmp_path / "out"
    address = "https://files.example.org/email"
    said = ("--sending-with", "dotdigital", "--pictures-at", address)
    called("export", weekly, "--out", folder, "--to", "email", *said)
    assert (folder / "email-dotdigital.zip").is_file()
    save_settings(settings_folder(), Settings(sending=SendingWith(platform="notify")))
    try:
        called("export", weekly, "--out", folder, "--to", "email")
    finally:
        save_settings(settings_folder(), Settings())
    assert (folder / "email-notify.md").read_text("utf-8").startswith("# ")


@pytest.mark.parametrize("said", [("--sending-with", "pigeon"), ("--pictures-at", "javascript:alert(1)")])
def test_a_tool_or_an_address_that_is_none_is_refused(weekly, tmp_path, capsys, said):
    with pytest.raises(SystemExit) as stopped:
        called("export", weekly, "--out", tmp_path / "out", *said)
    assert stopped.value.code == 2
    assert said[1] in capsys.readouterr().err
