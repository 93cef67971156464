"""Settings are a value: what is remembered of files and people."""

from pathlib import Path

from msgspec.structs import replace

from update_editor.model import Lead
from update_editor.services.settings import (
    MOST_RECENT,
    Settings,
    with_changes,
    with_hint_seen,
    with_people,
    with_recent,
    without_recent,
)

AMARA = Lead(name="Amara Whitcombe", role="Deputy", greeting="Mara")
JORY = Lead(name="Jory Pell")


def test_the_latest_file_is_the_first_and_stands_there_once(tmp_path):
    settings = with_recent(with_recent(Settings(), tmp_path / "a"), tmp_path / "b")
    settings = with_recent(settings, tmp_path / "a")
    assert [Path(name).name for name in settings.recent] == ["a", "b"]


def test_only_so_many_files_are_remembered(tmp_path):
    settings = Settings()
    for number in range(MOST_RECENT + 5):
        settings = with_recent(settings, tmp_path / str(number))
    assert len(settings.recent) == MOST_RECENT


def test_a_file_is_taken_out_of_those_used_last(tmp_path):
    settings = with_recent(with_recent(Settings(), tmp_path / "a"), tmp_path / "b")
    assert [Path(name).name for name in without_recent(settings, tmp_path / "b").recent] == ["a"]


def test_a_hint_is_noted_once():
    settings = with_hint_seen(with_hint_seen(Settings(), "first-steps"), "first-steps")
    assert settings.hints_seen == ("first-steps",)


def test_a_person_with_a_new_role_keeps_the_place_and_the_greeting():
    settings = with_people(Settings(people=(AMARA, JORY)), (Lead(name=AMARA.name, role="Director"),))
    assert settings.people == (Lead(name=AMARA.name, role="Director", greeting="Mara"), JORY)


def test_somebody_new_comes_behind_the_others():
    assert with_people(Settings(people=(AMARA,)), (JORY,)).people == (AMARA, JORY)


def test_people_who_are_known_change_nothing():
    settings = Settings(people=(AMARA, JORY))
    assert with_people(settings, (JORY, Lead(name=AMARA.name))) is settings


def test_only_what_was_changed_is_put_into_the_settings_as_they_are_now():
    before = Settings(people=(Lead(name="Amara Whitcombe"), Lead(name="Jory Pell")), zoom=100)
    wanted = replace(before, appearance="dark", people=(Lead(name="Jory Pell"),))
    now = replace(before, zoom=150, people=(*before.people, Lead(name="Tamsin Okoro")))
    assert with_changes(now, before, wanted) == replace(
        now, appearance="dark", people=(Lead(name="Jory Pell"), Lead(name="Tamsin Okoro"))
    )
    assert with_changes(now, before, before) == now
