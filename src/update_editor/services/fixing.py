"""Writing what a check suggests in the place of what it found.

Formats, links, comments and ids stay, as where text is replaced. What was found is replaced only where it
still stands: a finding is of the update as it was when it was checked.
"""

from collections import defaultdict
from collections.abc import Iterable

from msgspec.structs import replace

from update_editor.model import LineRegion, Region, Update, regions, with_region
from update_editor.proofing.findings import Finding
from update_editor.services.finding_text import Passage, passages_of
from update_editor.services.found_passages import says
from update_editor.services.replacing_text import Edit, line_with

Fix = tuple[Finding, str]
"""What was found, and the words that come there."""


def fixed(update: Update, fixes: Iterable[Fix]) -> tuple[Update, int]:
    """Return the update with words written where findings are, and how many of them could be.

    Of findings that overlap, the first is seen to.
    """
    by_place: dict[tuple[str, str | None], list[Fix]] = defaultdict(list)
    for finding, words in fixes:
        by_place[finding.where, finding.block].append((finding, words))
    places = {where for where, _ in by_place}
    result, count = update, 0
    for region in regions(update):
        if region.where in places:
            changed, done = _region_with(region, by_place)
            result = with_region(result, changed) if done else result
            count += done
    return result, count


def fixes_of_rule(findings: Iterable[Finding], rule: str) -> tuple[Fix, ...]:
    """Return what there is to write for every finding of a rule that is sure enough to suggest something."""
    return tuple((each, each.suggestions[0]) for each in findings if each.rule == rule and each.suggestions)


def _region_with(region: Region, by_place: dict[tuple[str, str | None], list[Fix]]) -> tuple[Region, int]:
    lines: dict[str | None, list[Edit]] = {}
    for passage in passages_of(region):
        edits = _edits(passage, by_place.get((region.where, passage.block), []))
        if edits:
            lines[passage.block] = edits
    count = sum(map(len, lines.values()))
    if isinstance(region, LineRegion):
        return replace(region, spans=line_with(region.spans, lines.get(None, []))), count
    blocks = tuple(
        replace(block, spans=line_with(block.spans, lines[block.id])) if block.id in lines else block
        for block in region.blocks
    )
    return replace(region, blocks=blocks), count


def _edits(passage: Passage, fixes: list[Fix]) -> list[Edit]:
    edits: list[Edit] = []
    passed = 0
    for finding, wanted in sorted(fixes, key=_start):
        start, end, words = finding.start, finding.end, wanted
        if start == end > 0:  # what is missing comes behind the letter before, and is set as that is
            start, words = start - 1, passage.text[start - 1 : start] + words
        if start >= passed and start < end and says(passage, finding):
            full_start, full_end = passage.full(start, is_end=False), passage.full(end, is_end=True)
            edits.append((full_start, full_end, words))
            passed = end
    return edits


def _start(fix: Fix) -> int:
    return fix[0].start
