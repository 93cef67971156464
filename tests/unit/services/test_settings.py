"""Settings are a value that is kept in a file and never stops the program."""

from pathlib import Path

from update_editor.model import Lead
from update_editor.services.settings import (
    MOST_RECENT,
    Settings,
    load_settings,
    save_settings,
    with_hint_seen,
    with_leads,
    with_recent,
    without_recent,
)


def test_settings_come_back(tmp_path):
    settings = Settings(appearance="dark", leads=(Lead(name="Amara"),))
    save_settings(tmp_path / "new folder", settings)
    assert load_settings(tmp_path / "new folder") == settings


def test_missing_or_broken_settings_are_the_defaults(tmp_path):
    assert load_settings(tmp_path) == Settings()
    (tmp_path / "settings.json").write_text("{ broken")
    assert load_settings(tmp_path) == Settings()


def test_the_latest_file_is_the_first_and_stands_there_once(tmp_path):
    settings = with_recent(with_recent(Settings(), tmp_path / "a"), tmp_path / "b")
    settings = with_recent(settings, tmp_path / "a")
    assert [Path(name).name for name in settings.recent] == ["a", "b"]


def test_only_so_many_files_are_remembered(tmp_path):
    settings = Settings()
    for number in range(MOST_RECENT + 5):
        settings = with_recent(settings, tmp_path / str(number))
    assert len(settings.recent) == MOST_RECENT


def test_a_lead_with_a_new_role_replaces_the_old_one():
    settings = with_leads(Settings(), (Lead(name="Amara", role="Deputy"),))
    settings = with_leads(settings, (Lead(name="Amara", role="Director"),))
    assert settings.leads == (Lead(name="Amara", role="Director"),)


def test_a_file_is_taken_out_of_those_used_last(tmp_path):
    settings = with_recent(with_recent(Settings(), tmp_path / "a"), tmp_path / "b")
    assert [Path(name).name for name in without_recent(settings, tmp_path / "b").recent] == ["a"]


def test_a_hint_is_noted_once():
    settings = with_hint_seen(with_hint_seen(Settings(), "first-steps"), "first-steps")
    assert settings.hints_seen == ("first-steps",)
