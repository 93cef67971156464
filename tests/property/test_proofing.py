"""What must hold for checking whatever stands in an update."""

from hypothesis import given
from hypothesis import strategies as st

from builders.strategies import ANYTHING, updates
from update_editor.model import Update, block, line_text, region_at
from update_editor.model.regions import LineRegion
from update_editor.proofing.check import house_checker
from update_editor.proofing.context import Context
from update_editor.review.resolve import accept_all

CHECKER = house_checker()
CONTEXT = Context(required_sections=(("message", "Message"), ("gone", "Gone")))
PIECES = st.sampled_from(
    ["here", "Click", "andcommunity", "www.", "https://a.b", "’s", "-", "\u00ad", " ", "\n", "'", "\ud800"]
)


@given(updates())
def test_every_finding_points_at_its_text(update):
    update = accept_all(update)
    for finding in CHECKER.check(update, CONTEXT).findings:
        if not finding.text:
            continue
        region = region_at(update, finding.where)
        spans = (
            region.spans
            if isinstance(region, LineRegion)
            else next(each.spans for each in region.blocks if each.id == finding.block)
        )
        assert line_text(spans)[finding.start : finding.end] == finding.text


@given(updates())
def test_a_check_that_remembers_finds_what_a_fresh_one_does(update):
    assert CHECKER.check(update, CONTEXT) == house_checker().check(update, CONTEXT)


@given(st.lists(st.one_of(PIECES, ANYTHING)).map("".join))
def test_no_text_is_too_odd_to_check(text):
    report = CHECKER.check(Update(id="u", template="t", opening=(block(text),)), CONTEXT)
    assert all(0 <= each.start <= each.end <= len(text) for each in report.findings)
