"""The sample is a real update that could go out as it is."""

from builders.updates import NOW
from update_editor.services.checks import check
from update_editor.services.export_job import ExportOrder, not_ready
from update_editor.services.packs import pack_for
from update_editor.services.sample import sample_weekly


def test_the_sample_has_nothing_to_see_to_but_one_long_sentence():
    weekly = sample_weekly()
    pack = pack_for(weekly.update.template)
    told = [(each.severity, each.rule) for each in check(weekly.update, pack).findings]
    assert told == [("advice", "read.long-sentence")]
    assert not_ready(ExportOrder(weekly=weekly, pack=pack, formats=()), NOW) == ()


def test_the_sample_has_a_described_picture():
    weekly = sample_weekly()
    assert [picture.file for picture in weekly.update.pictures] == list(weekly.pictures)
    assert all(picture.alt for picture in weekly.update.pictures)
