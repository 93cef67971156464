"""The sample is a real update that could go out as it is."""

from builders.updates import NOW
from update_editor.easyread.progress import Progress, progress
from update_editor.services.checks import check
from update_editor.services.easy_read_checks import easy_read_findings
from update_editor.services.export_job import ExportOrder, not_ready
from update_editor.services.packs import pack_for
from update_editor.services.sample import sample_weekly


def test_the_sample_has_nothing_to_see_to_but_one_long_sentence():
    weekly = sample_weekly()
    pack = pack_for(weekly.update.template)
    told = [(each.severity, each.rule) for each in check(weekly.update, pack).findings]
    assert told == [("advice", "read.long-sentence")]
    assert not_ready(ExportOrder(weekly=weekly, pack=pack, formats=()), NOW) == ()


def test_the_easy_read_of_the_sample_is_whole_and_nothing_in_it_is_found():
    update = sample_weekly().update
    assert progress(update) == Progress(items=16, written=12, left_out=4, to_decide=0, out_of_date=0)
    told = easy_read_findings(update, pack=pack_for(update.template))
    assert [each.rule for each in told if each.severity != "advice"] == []
    assert all(each.picture for unit in update.easy_read for each in unit.statements)
    assert all(unit.reason for unit in update.easy_read if unit.decision == "left out")


def test_the_sample_has_described_pictures():
    weekly = sample_weekly()
    assert {picture.file for picture in weekly.update.pictures} == set(weekly.pictures)
    assert all(picture.alt for picture in weekly.update.pictures)
