"""Laying known fields over an object that has more."""

import time

from update_editor.model.overlay import overlay


def test_what_is_known_wins_and_what_is_not_known_stays():
    assert overlay({"a": 1, "new": 2}, {"a": 3}) == {"a": 3, "new": 2}


def test_entries_with_an_id_are_found_wherever_they_went():
    raw = [{"id": "1", "new": "one"}, {"id": "2", "new": "two"}]
    assert overlay(raw, [{"id": "2"}, {"id": "3"}, {"id": "1"}]) == [
        {"id": "2", "new": "two"},
        {"id": "3"},
        {"id": "1", "new": "one"},
    ]


def test_what_was_removed_from_a_list_stays_removed():
    assert overlay([{"id": "1", "new": "one"}], []) == []


def test_entries_without_an_id_are_found_by_being_the_same():
    raw = [{"text": "tea", "new": 1}, {"text": "milk", "new": 2}, {"text": "tea", "new": 3}]
    known = [{"text": "milk", "bold": False}, {"text": "cake", "bold": False}, {"text": "tea", "bold": False}]
    assert [entry.get("new") for entry in overlay(raw, known)] == [2, None, 3]


def test_an_entry_that_changed_loses_what_was_said_of_its_old_self():
    assert overlay([{"text": "tea", "bold": True, "new": 1}], [{"text": "tea", "bold": False}]) == [
        {"text": "tea", "bold": False}
    ]


def test_an_object_that_became_nothing_is_nothing():
    assert overlay({"insertion": {"author": "Ash", "new": 1}}, {"insertion": None}) == {"insertion": None}


def test_ten_thousand_changed_spans_are_not_compared_each_with_each():
    raw = [{"text": f"word {number}", "new": number} for number in range(10_000)]
    known = [{"text": f"other {number}"} for number in range(10_000)]
    started = time.process_time()
    assert overlay(raw, known) == known
    assert time.process_time() - started < 5  # each with each took 80 seconds
