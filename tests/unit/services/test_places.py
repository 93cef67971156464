"""Where a person was is kept in a file of the program's own, bounded, and never stops it."""

from hypothesis import given
from hypothesis import strategies as st

from update_editor.services.places import (
    MOST_FILES,
    MOST_WINDOWS,
    FilePlace,
    KeptPlaces,
    Place,
    Places,
    PreviewChoice,
    WindowPlace,
    load_places,
    place_in,
    save_places,
    with_place,
    with_windows,
)

HERE = Place(where="message", caret=12, scroll=340)


def test_places_come_back(tmp_path):
    places = with_place(Places(), tmp_path / "ferry.weekly", HERE)
    places = with_windows(places, (WindowPlace(file=str(tmp_path / "ferry.weekly"), panel="checks"),))
    save_places(tmp_path / "state", places)
    assert load_places(tmp_path / "state") == places


def test_missing_broken_or_newer_places_are_none(tmp_path):
    assert load_places(tmp_path) == Places()
    for content in (
        "{ broken",
        '{"version": 99}',
        "[" * 100_000,
        '{"files": [{"file": "a", "place": {"scroll": 9999999999}}]}',
        '{"files": 3}',
        "[]",
    ):
        (tmp_path / "places.json").write_text(content)
        assert load_places(tmp_path) == Places()


@given(st.lists(st.integers(0, 80), max_size=200))
def test_only_so_many_files_are_remembered_the_latest_first_and_each_once(numbers):
    from pathlib import Path

    places = Places()
    for number in numbers:
        places = with_place(places, Path(f"/folder/{number}.weekly"), Place(caret=number))
    names = [each.file for each in places.files]
    assert len(names) == len(set(names)) <= MOST_FILES
    for number in numbers[-1:]:
        assert places.files[0] == FilePlace(file=f"/folder/{number}.weekly", place=Place(caret=number))


def test_of_a_file_that_names_too_many_only_so_many_are_taken(tmp_path):
    files = tuple(FilePlace(file=f"/{number}.weekly", place=HERE) for number in range(3 * MOST_FILES))
    windows = tuple(WindowPlace(file=each.file) for each in files)
    save_places(tmp_path, Places(files=files, windows=windows))
    places = load_places(tmp_path)
    assert (len(places.files), len(places.windows)) == (MOST_FILES, MOST_WINDOWS)


def test_a_file_is_known_by_its_whole_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    from pathlib import Path

    places = with_place(Places(), Path("ferry.weekly"), HERE)
    assert place_in(places, tmp_path / "ferry.weekly") == HERE
    assert place_in(places, tmp_path / "other.weekly") is None


def test_a_window_without_a_file_does_not_come_back():
    places = with_windows(Places(), (WindowPlace(file=""), WindowPlace(file="/a.weekly")))
    assert [each.file for each in places.windows] == ["/a.weekly"]


def test_places_that_cannot_be_kept_are_done_without(tmp_path):
    (tmp_path / "state").write_text("a file where the folder should be")
    kept = KeptPlaces(tmp_path / "state")
    kept.keep_place(tmp_path / "ferry.weekly", HERE)
    assert kept.place_in(tmp_path / "ferry.weekly") == HERE
    assert kept.begin_restoring()
    kept.end_restoring()


def test_a_file_whose_name_is_no_text_does_not_keep_the_others_from_being_kept(tmp_path):
    kept = KeptPlaces(tmp_path)
    kept.keep_place(tmp_path / "ferry.weekly", HERE)
    kept.keep_place(tmp_path / "week\udcff.weekly", HERE)
    kept.keep_windows((WindowPlace(file=str(tmp_path / "week\udcff.weekly")),))
    assert place_in(load_places(tmp_path), tmp_path / "ferry.weekly") == HERE


def test_windows_are_not_brought_back_twice_where_the_first_time_did_not_end(tmp_path):
    assert KeptPlaces(tmp_path).begin_restoring()
    assert not KeptPlaces(tmp_path).begin_restoring()
    later = KeptPlaces(tmp_path)
    assert later.begin_restoring()
    later.end_restoring()
    assert KeptPlaces(tmp_path).begin_restoring()


def test_what_was_looked_at_in_the_preview_comes_back(tmp_path):
    choice = PreviewChoice(format="easy-read", width="page", scheme="dark")
    KeptPlaces(tmp_path).keep_preview(choice)
    assert KeptPlaces(tmp_path).value.preview == choice
