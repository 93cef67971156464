"""``export --to review`` and ``review return``: out to Word and back on the command line."""

import json

import pytest
from lxml import etree

from builders.editions import sample_edition
from builders.review_copies import WHEN
from builders.updates import small_update, with_open_changes
from builders.word_edits import LEAD, EditedFile
from update_editor.cli.main import main
from update_editor.ooxml.names import qn
from update_editor.services.review_round import Sending, with_requests
from update_editor.storage import Weekly, open_weekly, save_weekly


@pytest.fixture
def called(capsys, monkeypatch, tmp_path):
    """Call the command line and return its exit code and what it printed."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))

    def call(*arguments):
        code = main([str(each) for each in arguments])
        return code, capsys.readouterr()

    return call


def saved(path, update, pictures=()):
    save_weekly(path, Weekly(update=update, pictures=dict(pictures)))
    return path


@pytest.fixture
def sent(called, tmp_path):
    """Return an update and its review copy, both as files."""
    path = saved(tmp_path / "week.weekly", small_update())
    called("export", path, "--out", tmp_path / "out", "--to", "review")
    return path, tmp_path / "out" / "review.docx"


def edited(path, edit):
    file = EditedFile(path.read_bytes())
    edit(file)
    path.write_bytes(file.data)


def test_a_review_copy_is_made_with_changes_open_and_the_sent_version_is_kept(called, tmp_path):
    path = saved(tmp_path / "week.weekly", with_open_changes())
    code, said = called("export", path, "--out", tmp_path / "out", "--to", "review", "--json")
    assert code == 0
    assert [each["format"] for each in json.loads(said.out)["files"]] == ["review"]
    assert (tmp_path / "out" / "review.docx").exists()
    _, listed = called("history", "list", path, "--json")
    assert [each["reason"] for each in json.loads(listed.out)["versions"]] == ["sent for review in Word"]


def test_a_version_that_is_sent_twice_is_kept_once(called, sent, tmp_path):
    path, _ = sent
    called("export", path, "--out", tmp_path / "again", "--to", "review")
    _, listed = called("history", "list", path, "--json")
    assert len(json.loads(listed.out)["versions"]) == 1


def test_with_another_format_open_changes_refuse_both(called, tmp_path):
    path = saved(tmp_path / "week.weekly", with_open_changes())
    code, _ = called("export", path, "--out", tmp_path / "out", "--to", "review,web")
    assert code == 2
    assert not (tmp_path / "out").exists()


def test_all_formats_are_those_that_are_published(called, tmp_path):
    edition = sample_edition()
    path = saved(tmp_path / "week.weekly", edition.update, edition.pictures)
    _, said = called("export", path, "--out", tmp_path / "out", "--json")
    assert "review" not in {each["format"] for each in json.loads(said.out)["files"]}


def test_what_comes_back_is_in_the_file_and_told(called, sent):
    path, copy = sent
    edited(copy, lambda file: file.tracked("sails again", "sails at last"))
    code, said = called("review", "return", path, copy, "--author", "Amara", "--json")
    assert code == 0
    report = json.loads(said.out)
    assert {key: report[key] for key in ("tracked", "untracked", "moved", "unplaced", "comments")} == {
        "tracked": 1,
        "untracked": 0,
        "moved": 0,
        "unplaced": 0,
        "comments": 0,
    }
    assert {"where": "message", "placed_by": "bookmark"} in report["blocks"]
    _, listed = called("review", "list", path, "--json")
    assert [each["after"] for each in json.loads(listed.out)["changes"]] == ["sails at last"]


def test_words_for_people_say_the_same(called, sent):
    path, copy = sent
    edited(copy, lambda file: file.untracked("It opens on Thursday", "It opens on Friday"))
    code, said = called("review", "return", path, copy, "--author", "Amara")
    assert code == 0
    assert said.out.endswith("0 tracked changes, 1 not tracked, 0 moved, 0 that fit nowhere, 0 comments\n")


def test_a_file_that_came_back_before_says_so_and_changes_nothing(called, sent):
    path, copy = sent
    edited(copy, lambda file: file.tracked("sails again", "sails at last"))
    called("review", "return", path, copy)
    before = path.read_bytes()
    code, said = called("review", "return", path, copy, "--json")
    assert code == 1
    assert [each["rule"] for each in json.loads(said.out)["warnings"]] == ["came-back-before"]
    assert path.read_bytes() == before


def test_the_copy_of_another_update_is_refused_with_its_name(called, sent, tmp_path):
    _, copy = sent
    other = saved(tmp_path / "other.weekly", small_update(id="other"))
    before = other.read_bytes()
    code, said = called("review", "return", other, copy)
    assert code == 2
    assert "Weekly update, Friday 20 November 2026" in said.err
    assert said.out == ""
    assert other.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04 not a zip", b"{\\rtf1 hello}", b"\xd0\xcf\x11\xe0\xa1\xb1"]
)
def test_what_is_no_word_file_is_one_line(called, sent, content):
    path, copy = sent
    before = path.read_bytes()
    copy.write_bytes(content)
    code, said = called("review", "return", path, copy)
    assert code == 2
    assert len(said.err.splitlines()) == 1
    assert path.read_bytes() == before


def test_a_version_can_be_brought_back_after_a_return(called, sent):
    path, copy = sent
    edited(copy, lambda file: file.tracked("sails again", "sails at last"))
    called("review", "return", path, copy)
    code, _ = called("history", "restore", path, "1")
    assert code == 0
    assert open_weekly(path).update.sections == small_update().sections


def test_whoever_was_asked_has_answered_by_a_return(called, tmp_path):
    edition = sample_edition()
    asked = with_requests(edition.update, Sending(people=(LEAD,), by="Priya Nair"), WHEN)
    path = saved(tmp_path / "week.weekly", asked, edition.pictures)
    called("export", path, "--out", tmp_path / "out", "--to", "review")
    copy = tmp_path / "out" / "review.docx"
    edited(copy, lambda file: file.tracked("opened its doors", "flung its doors open"))
    called("review", "return", path, copy)
    assert [each.answer for each in open_weekly(path).update.reviews] == ["answered"]


def test_what_was_left_out_is_told_in_words_and_not_by_its_code(called, sent):
    def with_a_table(file):
        paragraph = file.paragraph("sails again")
        table = etree.SubElement(paragraph.getparent(), qn("w:tbl"))
        cell = etree.SubElement(etree.SubElement(table, qn("w:tr")), qn("w:tc"))
        paragraph.addprevious(table)
        cell.append(paragraph)

    path, copy = sent
    edited(copy, with_a_table)
    _, said = called("review", "return", path, copy)
    assert "the source has a table; its text was kept, cell after cell" in said.out
    assert "(table)" not in said.out
