"""What a careful editor found in real updates, as far as there are rules for it yet."""

import csv
from pathlib import Path

import pytest

from builders.checking import found_in

SHARED = Path(__file__).parents[4] / "shared"
BUILT = ("link.vague", "link.bare-url", "link.lost")


def shared(*parts):
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"../shared is not here: {path.name}")
    return path


def expected():
    """Every line of the editor's list: file, level, rule, text."""
    with shared("checks", "proofing.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def findings_in(name):
    return found_in(*shared("updates", name).read_text("utf-8").split("\n"))


def test_every_link_that_the_editor_found_is_found_and_none_besides():
    rows = [row for row in expected() if row["rule"] in BUILT]
    assert rows
    for name in {row["file"] for row in expected()}:
        found = [(each.rule, each.severity) for each in findings_in(name) if each.rule.startswith("link.")]
        wanted = [(row["rule"], row["level"]) for row in rows if row["file"] == name]
        assert sorted(found) == sorted(wanted)


def test_each_vague_link_is_where_the_editor_saw_it():
    for row in expected():
        if row["rule"] in BUILT:
            text = shared("updates", row["file"]).read_text("utf-8")
            seen = row["text"].replace("\\n", "\n").strip()
            assert seen in text
            assert any(each.text in seen for each in findings_in(row["file"]) if each.rule == row["rule"])


def test_no_name_of_a_person_or_place_is_misspelt():
    for path in sorted(shared("updates").glob("*.txt")):
        assert [each.text for each in findings_in(path.name) if each.rule.startswith("spell.")] == []
