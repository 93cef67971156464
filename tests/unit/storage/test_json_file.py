"""What the program keeps for itself is written whole, whatever a file is called."""

import json

import pytest

from update_editor.model import Unusable
from update_editor.storage import as_json, write_json


def test_values_are_written_to_a_folder_that_is_made(tmp_path):
    write_json(tmp_path / "new" / "places.json", {"file": "Überfahrt.weekly"})
    assert json.loads((tmp_path / "new" / "places.json").read_text(encoding="utf-8")) == {
        "file": "Überfahrt.weekly"
    }


def test_half_of_a_surrogate_pair_is_a_question_mark():
    assert b'"week?.weekly"' in as_json(["week\udcff.weekly"])


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "state").write_text("in the way")
    with pytest.raises(Unusable):
        write_json(tmp_path / "state" / "places.json", {})
