"""Our Word files for review as pandoc reads them: accepted, rejected, and with all that is open.

Pandoc is not exact where a paragraph's end is tracked: it joins with a space, and neither headings nor list
entries. There the letters must be the same; everywhere else, and in the sample and past updates, the
paragraphs.
"""

from collections import Counter

import pytest
from hypothesis import given, settings

from builders import pandoc
from builders.copies_of_updates import (
    as_word_has_it,
    edition_of,
    editions,
    paragraphs,
    plain,
    without_marks,
)
from builders.review_copies import review_copy
from builders.reviewed import reviewed_updates
from update_editor.model import Span, regions
from update_editor.review.resolve import accept_all, reject_all

pytestmark = pytest.mark.skipif(pandoc.PANDOC is None, reason="pandoc is not installed")
DECISIONS = [("accept", accept_all), ("reject", reject_all)]
EDITIONS = {name: each for name, each in editions().items() if not name.startswith("random")}
few = settings(max_examples=20)
"""Each is a start of pandoc, or two."""


def letters(texts):
    return Counter("".join("".join(texts).split()))


@pytest.mark.parametrize("name", EDITIONS)
@pytest.mark.parametrize(("changes", "decide"), DECISIONS)
def test_what_is_accepted_or_rejected_there_is_what_is_here(name, changes, decide):
    edition = EDITIONS[name]
    read = pandoc.read(review_copy(edition), changes)
    assert plain(pandoc.paragraphs_of(read)) == paragraphs(edition, decide)


@few
@given(reviewed_updates)
@pytest.mark.parametrize(("changes", "decide"), DECISIONS)
def test_no_letter_is_more_or_less_whatever_was_reviewed(changes, decide, update):
    edition = edition_of(as_word_has_it(update))
    read = pandoc.read(review_copy(edition), changes)
    assert letters(pandoc.paragraphs_of(read)) == letters(paragraphs(edition, decide))


@few
@given(reviewed_updates)
@pytest.mark.parametrize(("changes", "decide"), DECISIONS)
def test_every_paragraph_is_the_same_where_none_was_split_or_joined(changes, decide, update):
    edition = edition_of(without_marks(update))
    read = pandoc.read(review_copy(edition), changes)
    assert plain(pandoc.paragraphs_of(read)) == paragraphs(edition, decide)


@pytest.mark.parametrize("name", EDITIONS)
def test_it_finds_the_insertions_and_deletions_by_their_authors(name):
    edition = EDITIONS[name]
    read = pandoc.read(review_copy(edition), "all")
    for kind in ("insertion", "deletion"):
        found = Counter()
        for attributes, text in pandoc.spans(read, kind):
            found[attributes["author"]] += len("".join(text.split()))
        expected = Counter()
        for change, text in changed(edition.update, kind):
            expected[change.author] += len("".join(text.split()))
        assert +found == +expected


def changed(update, kind):
    """Yield each change of a kind with its words; those of an entry that was added or removed are its."""
    for region in regions(update):
        around = getattr(entry_of(update, region.where), kind, None)
        lines = [region.spans] if hasattr(region, "spans") else [block.spans for block in region.blocks]
        for span in (span for line in lines for span in line):
            assert isinstance(span, Span)
            change = getattr(span, kind) or around
            if change is not None:
                yield change, span.text


def entry_of(update, where):
    section_id, _, rest = where.partition("/")
    for section in update.sections:
        if section.id == section_id:
            for entry in (*getattr(section, "items", ()), *getattr(section, "bullets", ())):
                if entry.id == rest.removesuffix("/heading"):
                    return entry
    return None


@pytest.mark.parametrize("name", EDITIONS)
def test_it_finds_every_comment_and_answer_with_its_author_and_words(name):
    edition = EDITIONS[name]
    read = pandoc.read(review_copy(edition), "all")
    found = [(each["author"], " ".join(text.split())) for each, text in pandoc.spans(read, "comment-start")]
    said = [each for comment in edition.update.comments for each in (comment, *comment.replies)]
    assert sorted(found) == sorted((each.author, " ".join(each.text.split())) for each in said)
