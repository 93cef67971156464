"""Settings are kept in a file that is never lost and never stops the program."""

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.model import Lead, Unusable
from update_editor.services.organisation import OwnOrganisation
from update_editor.services.settings import Folders, Settings, TypingAids
from update_editor.services.settings_file import (
    DAMAGED,
    FILE,
    KeptSettings,
    kept_settings,
    load_settings,
    save_settings,
    set_damaged_aside,
)

VERSION_1 = Path(__file__).parent / "settings_v1" / FILE
AMARA = Lead(name="Amara Whitcombe", role="Director", greeting="Mara")


def test_settings_come_back(tmp_path):
    settings = Settings(
        appearance="dark",
        people=(AMARA,),
        organisation=OwnOrganisation(name="Saltmarsh Council", accent="#0b57a4"),
        folders=Folders(updates="/updates"),
        language="en-GB",
    )
    save_settings(tmp_path / "new folder", settings)
    assert kept_settings(tmp_path / "new folder") == KeptSettings(settings)


def test_without_a_file_they_are_the_defaults_and_there_is_nothing_to_tell(tmp_path):
    assert kept_settings(tmp_path) == KeptSettings(Settings())


def test_a_file_of_version_1_is_carried_over(tmp_path):
    shutil.copy(VERSION_1, tmp_path / FILE)
    assert kept_settings(tmp_path) == KeptSettings(
        Settings(
            appearance="dark",
            zoom=125,
            recent=("/home/ash/Updates/week 41.weekly",),
            people=(
                Lead(name="Rosalind Achterberg", role="Director of Care", organisation="Vale Trust"),
                Lead(name="Dr Tamsin Okoro"),
            ),
            export_folder="/home/ash/Outputs",
            typing=TypingAids(markdown=False),
        )
    )


def test_a_file_of_version_1_that_is_saved_has_people_and_no_leads(tmp_path):
    shutil.copy(VERSION_1, tmp_path / FILE)
    save_settings(tmp_path, load_settings(tmp_path))
    kept = json.loads((tmp_path / FILE).read_text(encoding="utf-8"))
    assert kept["version"] == 2
    assert "leads" not in kept
    assert [person["name"] for person in kept["people"]] == ["Rosalind Achterberg", "Dr Tamsin Okoro"]


def test_what_this_program_does_not_know_survives(tmp_path):
    said = {
        "version": 2,
        "weather": "rain",
        "typing": {"markdown": False, "rhymes": True},
        "people": [{"name": "Amara Whitcombe", "role": "Director", "greeting": "Mara", "badge": 7}],
    }
    (tmp_path / FILE).write_text(json.dumps(said))
    save_settings(tmp_path, load_settings(tmp_path))
    kept = json.loads((tmp_path / FILE).read_text(encoding="utf-8"))
    assert kept["weather"] == "rain"
    assert kept["typing"] == {"markdown": False, "typographic": True, "rhymes": True}
    assert kept["people"][0]["badge"] == 7


def test_settings_of_a_newer_program_stay_as_they_are(tmp_path):
    newer = '{"version": 3, "people": "somewhere else"}'
    (tmp_path / FILE).write_text(newer)
    assert kept_settings(tmp_path) == KeptSettings(Settings(), "settings-newer")
    save_settings(tmp_path, Settings(zoom=150))
    assert (tmp_path / FILE).read_text() == newer
    assert kept_settings(tmp_path) == KeptSettings(Settings(zoom=150))


@pytest.mark.parametrize(
    "damaged",
    [
        "{ broken",
        "",
        "[]",
        "{}",
        '{"version": "two"}',
        '{"version": true}',
        '{"version": 2, "appearance": "sepia"}',
        '{"version": 2, "organisation": {"logo": "R0lGODlhAQABAAAAACw="}}',
        '{"version": 2, "organisation": {"accent": "blue"}}',
        '{"version": 2, "zoom": ' + "[" * 5000,
        " " * (5 * 1024 * 1024),
    ],
)
def test_a_damaged_file_is_set_aside_and_the_defaults_are_used(tmp_path, damaged):
    (tmp_path / FILE).write_text(damaged)
    assert kept_settings(tmp_path) == KeptSettings(Settings(), "settings-damaged")
    set_damaged_aside(tmp_path)
    save_settings(tmp_path, Settings(zoom=90))
    assert (tmp_path / DAMAGED).read_text() == damaged
    assert kept_settings(tmp_path) == KeptSettings(Settings(zoom=90))


@pytest.fixture
def locked(monkeypatch):
    """Let no file be read, as where another program holds it."""

    def refuse(path, longest=0):
        raise Unusable("not-readable", detail="held")

    monkeypatch.setattr("update_editor.services.settings_file.file_bytes", refuse)


def test_a_file_that_cannot_be_read_now_is_not_taken_as_damaged(tmp_path, locked):
    assert kept_settings(tmp_path) == KeptSettings(Settings(), "settings-unreadable")


def test_a_file_that_cannot_be_read_now_is_not_written_over(tmp_path, locked):
    (tmp_path / FILE).write_text('{"version": 3}')
    with pytest.raises(Unusable):
        save_settings(tmp_path, Settings(zoom=150))
    assert (tmp_path / FILE).read_text() == '{"version": 3}'


def test_each_file_that_was_set_aside_stays(tmp_path):
    for words in ("one", "two", "three"):
        (tmp_path / FILE).write_text(words)
        set_damaged_aside(tmp_path)
    assert {each.name: each.read_text() for each in tmp_path.iterdir()} == {
        "settings.damaged.json": "three",
        "settings.damaged-2.json": "one",
        "settings.damaged-3.json": "two",
    }


def test_a_files_odd_name_does_not_keep_the_settings_from_being_saved(tmp_path):
    save_settings(tmp_path, Settings(recent=("/home/ash/week\udcff.weekly",)))
    assert kept_settings(tmp_path).settings.recent == ("/home/ash/week?.weekly",)


@pytest.mark.parametrize(("kept", "zoom"), [(0, 50), (-5, 50), (125, 125), (10**30, 400)])
def test_a_zoom_that_no_page_has_is_brought_within_bounds(tmp_path, kept, zoom):
    (tmp_path / FILE).write_text(f'{{"version": 2, "zoom": {kept}}}')
    assert kept_settings(tmp_path) == KeptSettings(Settings(zoom=zoom))


@given(data=st.binary(max_size=200))
def test_no_file_stops_the_program(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("settings")
    (folder / FILE).write_bytes(data)
    assert kept_settings(folder) == KeptSettings(Settings(), "settings-damaged")
