"""What a careful editor found in real updates: how much of it is found, and that what is right is left alone.

Each update is imported as the program does it, and checked against the other two.
"""

import csv
import datetime as dt
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from msgspec import Struct

from builders.checking import found_in
from update_editor.proofing.findings import Finding
from update_editor.services.checks import check, past_documents
from update_editor.services.opening import import_file
from update_editor.services.packs import pack_for

SHARED = Path(__file__).parents[4] / "shared"
DATES = {
    "2017-12-weekly-update.txt": dt.date(2017, 12, 15),
    "2018-02-weekly-update.txt": dt.date(2018, 2, 16),
    "2018-08-weekly-update.txt": dt.date(2018, 8, 17),
}
LINKS = ("link.vague", "link.bare-url", "link.lost")


class Row(Struct, frozen=True):
    """A line of the editor's list. One of level ``never`` says what must not be found."""

    file: str
    level: str
    rule: str
    text: str

    @property
    def family(self) -> str:
        return self.rule.partition(".")[0]


class Found(Struct, frozen=True):
    """A finding, and the text of the paragraph that it is in: none where it is about the whole update."""

    finding: Finding
    paragraph: str

    def is_at(self, row: Row) -> bool:
        """Say whether this is of the row's rule, or family, and touches one of its lines."""
        rule = self.finding.rule
        if rule != row.rule and rule.partition(".")[0] != row.rule:
            return False
        return any(self._touches(each) for each in row.text.split("\n") if each.strip())

    def _touches(self, line: str) -> bool:
        start = self.paragraph.find(line)
        while start >= 0:
            if self.finding.start <= start + len(line) and start <= self.finding.end:
                return True
            start = self.paragraph.find(line, start + 1)
        return False


def shared(*parts: str) -> Path:
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"../shared is not here: {path.name}")
    return path


def rows(*levels: str) -> tuple[Row, ...]:
    """Every line of the editor's list, or those of some levels."""
    with shared("checks", "proofing.tsv").open(encoding="utf-8", newline="") as lines:
        read = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        every = [Row(each["file"], each["level"], each["rule"], _written(each["text"])) for each in read]
    return tuple(each for each in every if not levels or each.level in levels)


def _written(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\u00a0", "\u00a0")


@cache
def found() -> dict[str, tuple[Found, ...]]:
    """What is found in each update, by its file."""
    pack = pack_for("weekly-update")
    updates = {name: import_file(shared("updates", name), pack, date).update for name, date in DATES.items()}
    answers = {}
    for name, update in updates.items():
        past = past_documents(each for other, each in updates.items() if other != name)
        (document,) = past_documents([update])
        texts = {(each.where, each.block): each.text for each in document.paragraphs}
        findings = check(update, pack, past=past).findings
        answers[name] = tuple(Found(each, texts.get((each.where, each.block), "")) for each in findings)
    return answers


def missed(wanted: Iterable[Row]) -> list[Row]:
    return [row for row in wanted if not any(each.is_at(row) for each in found()[row.file])]


def test_every_error_that_needs_no_grammar_is_found():
    assert missed(row for row in rows("error") if row.family != "grammar") == []


def test_of_a_hundred_warnings_eighty_five_are_found():
    wanted = rows("warning")
    assert len(missed(wanted)) <= 0.15 * len(wanted)


def test_of_all_the_rest_six_in_ten_are_found():
    wanted = tuple(row for row in rows() if row.level not in ("error", "warning", "never"))
    wanted += tuple(row for row in rows("error") if row.family == "grammar")
    assert len(missed(wanted)) <= 0.4 * len(wanted)


def test_nothing_is_found_in_what_is_right():
    right = rows("never")
    assert right
    assert missed(right) == list(right)


def test_every_link_that_the_editor_found_is_found_and_none_besides():
    wanted = [row for row in rows() if row.rule in LINKS]
    assert wanted
    for name, all_found in found().items():
        links = [each.finding for each in all_found if each.finding.rule in LINKS]
        told = sorted((each.rule, each.severity) for each in links)
        assert told == sorted((row.rule, row.level) for row in wanted if row.file == name)


def test_no_name_of_a_person_or_place_is_misspelt():
    for path in sorted(shared("updates").glob("*.txt")):
        findings = found_in(*path.read_text("utf-8").split("\n"), family="spell.")
        assert [each.text for each in findings] == []
