"""The Word file for review: where it goes, and what it never takes the place of."""

import datetime as dt

import pytest
from lxml import etree

from builders.editions import shipped
from builders.review_copies import WordFile
from builders.word_edits import EditedFile
from update_editor.exporters.edition import AS_USUAL, WordChoices
from update_editor.model import Unusable, Update
from update_editor.ooxml.names import qn
from update_editor.services.packs import pack_for
from update_editor.services.returning import returned
from update_editor.services.review_copies import (
    proposed_copy,
    was_sent,
    with_sent_version,
    write_review_copy,
)
from update_editor.services.review_round import Sending
from update_editor.services.sample import sample_weekly
from update_editor.services.versions import with_version

NOW = dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)
PACK = shipped("weekly-update")


@pytest.fixture
def weekly():
    return with_sent_version(sample_weekly(), "Priya Nair", NOW)


def protection(path):
    settings = etree.fromstring(WordFile(path.read_bytes()).parts["word/settings.xml"])
    names = [etree.QName(each).localname for each in settings]
    return names, settings.find(qn("w:documentProtection"))


def test_the_name_says_which_update_it_is_and_for_whom(tmp_path):
    update = Update(id="u", template="weekly-update", date=dt.date(2017, 7, 21))
    path = proposed_copy(tmp_path, update, PACK, ("Amara Whitcombe", "Tom Abara"))
    assert path.name == "Weekly update 21 July 2017 - for review by Amara Whitcombe and Tom Abara.docx"


def test_what_no_file_may_be_called_is_left_out_of_the_name(tmp_path):
    path = proposed_copy(
        tmp_path, Update(id="u", template="weekly-update"), PACK, ('A/B: "C" \\ ?', "x" * 300)
    )
    assert path.parent == tmp_path
    assert path.name.startswith("Weekly update - for review by A B C and xxx")
    assert len(path.name) <= 125


def test_a_second_copy_for_the_same_person_has_a_number(tmp_path):
    update = Update(id="u", template="weekly-update")
    first = proposed_copy(tmp_path, update, PACK, ("Bo",))
    first.write_bytes(b"")
    assert proposed_copy(tmp_path, update, PACK, ("Bo",)).name == f"{first.stem} (2).docx"


def test_a_file_is_written_over_only_where_a_person_said_so(tmp_path, weekly):
    path = tmp_path / "copy.docx"
    path.write_bytes(b"mine")
    with pytest.raises(Unusable, match="file-exists"):
        write_review_copy(path, weekly, PACK, AS_USUAL)
    assert path.read_bytes() == b"mine"
    assert write_review_copy(path, weekly, PACK, AS_USUAL, replaces=True) == path
    assert path.read_bytes().startswith(b"PK")


def test_the_ending_is_added_and_what_has_that_name_then_stays(tmp_path, weekly):
    (tmp_path / "week 21.7.docx").write_bytes(b"mine")
    with pytest.raises(Unusable, match="file-exists"):
        write_review_copy(tmp_path / "week 21.7", weekly, PACK, AS_USUAL, replaces=True)
    assert write_review_copy(tmp_path / "week 22.7", weekly, PACK, AS_USUAL).name == "week 22.7.docx"


def test_word_can_be_told_to_keep_every_change_tracked_and_such_a_file_comes_back(tmp_path, weekly):
    path = write_review_copy(tmp_path / "a.docx", weekly, PACK, WordChoices(keeps_tracking=True))
    names, found = protection(path)
    assert (found.get(qn("w:edit")), found.get(qn("w:enforcement"))) == ("trackedChanges", "1")
    assert names.index("documentProtection") == names.index("trackRevisions") + 1
    assert not [key for key in found.attrib if "hash" in key.lower() or "salt" in key.lower()]
    pack = pack_for("weekly-update")
    assert returned(weekly, pack, path.read_bytes(), NOW).weekly is weekly


def test_without_it_tracking_is_on_and_can_be_switched_off(tmp_path, weekly):
    names, found = protection(write_review_copy(tmp_path / "a.docx", weekly, PACK, AS_USUAL))
    assert found is None
    assert "trackRevisions" in names


def test_what_was_sent_from_the_window_or_the_command_line_counts_as_sent():
    assert was_sent(Sending(people=("Bo",)).reason)
    assert was_sent("sent for review in Word")
    assert not was_sent("approved by Bo")


def test_a_file_that_lost_its_manifest_is_compared_with_what_the_window_sent_last(tmp_path):
    sent = with_version(sample_weekly(), "Priya Nair", NOW, Sending(people=("Bo",)).reason)[0]
    copy = EditedFile(write_review_copy(tmp_path / "a.docx", sent, PACK, AS_USUAL).read_bytes())
    copy.without_bookmarks()
    report = returned(sent, pack_for("weekly-update"), copy.data, NOW).report
    assert [each.rule for each in report.warnings] == ["compared-with-last-sent"]
