"""What must hold for whatever two people do to a text while their changes are tracked."""

import datetime as dt
from itertools import count

from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.editing import formatted, looks, spliced, styled
from builders.strategies import LEVELS, LINKS, STYLES, WORDS
from update_editor.model import Block, Message, Span, Update, joined, text_of
from update_editor.review.edits import Edit, Reviewer, Typing, edit_at_caret
from update_editor.review.resolve import accept_all, has_changes, reject_all
from update_editor.review.suggest import suggested
from update_editor.review.track import tracked
from update_editor.review.unfolding import shown_position, unfolded

NOON = dt.datetime(2031, 5, 2, 12, tzinfo=dt.UTC)
PEOPLE = [Reviewer("Ash Quill", NOON), Reviewer("Bo Fenn", NOON + dt.timedelta(hours=1))]
SPANS = st.builds(Span, text=WORDS, bold=st.booleans(), italic=st.booleans(), link=LINKS)
LINES = st.lists(SPANS, max_size=3).map(tuple)


@st.composite
def texts(draw):
    """Draw a text of one to four paragraphs without changes."""
    return tuple(
        Block(id=f"b{number}", style=draw(STYLES), level=draw(LEVELS), spans=draw(LINES))
        for number in range(draw(st.integers(1, 4)))
    )


@st.composite
def places(draw, blocks):
    """Draw two positions in a text, often the same, in order."""
    length = len(text_of(blocks))
    start = draw(st.integers(0, length))
    return start, draw(st.sampled_from([start, min(start + 1, length), min(start + 7, length), length]))


@st.composite
def edited(draw, blocks, ids):
    """Draw what somebody does to a text: what becomes of it untracked, and the edit of its letters."""
    kind = draw(st.sampled_from(["type", "type", "format", "style"]))
    if kind == "style":
        number = draw(st.integers(0, len(blocks) - 1))
        return styled(blocks, number, draw(STYLES), draw(LEVELS)), ()
    start, end = draw(places(blocks))
    if kind == "format":
        return formatted(blocks, start, end, bold=draw(st.booleans()), link=draw(LINKS)), ()
    inserted = draw(st.lists(LINES, min_size=1, max_size=3))
    after = spliced(blocks, start, end, inserted, ids)
    new_end = len(text_of(after)) - (len(text_of(blocks)) - end)
    return after, (Edit(start, end, start, new_end),)


@st.composite
def steps(draw):
    """Draw a text that two people worked on, and one more thing that one of them does to it."""
    ids = (f"n{number}" for number in count())
    original = draw(texts())
    states = [original]
    by = PEOPLE[0]
    for _ in range(draw(st.integers(1, 6))):
        before, by = states[-1], draw(st.sampled_from(PEOPLE))
        after, edits = draw(edited(before, ids))
        states.append(suggested(before, after, edits, by).blocks)
    return original, states, (before, after, edits, by)


def resolved(blocks, resolve):
    update = Update(id="u", template="t", sections=(Message(id="message", body=blocks),))
    return resolve(update).sections[0].body


@given(steps())
def test_rejecting_all_gives_the_original_words_formats_and_styles(example):
    original, states, _ = example
    assert looks(resolved(states[-1], reject_all)) == looks(original)


@given(steps())
def test_rejecting_all_gives_the_original_paragraphs_with_their_ids(example):
    original, states, _ = example
    assert [block.id for block in resolved(states[-1], reject_all)] == [block.id for block in original]


@given(steps())
def test_accepting_all_gives_what_the_last_edit_would_have_made_untracked(example):
    _, states, (_, after, _, _) = example
    assert looks(resolved(states[-1], accept_all)) == looks(resolved(after, accept_all))


@given(steps())
def test_no_word_that_stood_there_goes_but_the_persons_own(example):
    _, states, (before, _, _, by) = example
    kept = "".join(
        span.text
        for block in before
        for span in block.spans
        if not (span.insertion and span.insertion.author == by.author and span.deletion is None)
    )
    letters = iter("".join(span.text for block in states[-1] for span in block.spans))
    assert all(letter in letters for letter in kept)


@given(steps())
def test_ids_are_unique_and_the_last_break_is_never_marked(example):
    _, states, _ = example
    blocks = states[-1]
    assert len({block.id for block in blocks}) == len(blocks)
    assert blocks[-1].mark_insertion is None
    assert blocks[-1].mark_deletion is None


@given(steps())
def test_suggesting_nothing_adds_nothing(example):
    _, states, (_, _, _, by) = example
    assert suggested(states[-1], states[-1], (), by).blocks is states[-1]


@given(steps())
def test_somebody_elses_changes_stay_theirs(example):
    """A change of another person is never given to me, nor does it vanish where I only type."""
    _, states, (before, _, edits, by) = example
    if any(edit.end > edit.start for edit in edits):
        return
    theirs = {
        change.id
        for block in before
        for span in block.spans
        for change in (span.insertion, span.deletion)
        if change is not None and change.author != by.author
    }
    left = {
        change.id
        for block in states[-1]
        for span in block.spans
        for change in (span.insertion, span.deletion)
        if change is not None and change.author != by.author
    }
    assert left == theirs


@given(steps())
def test_the_edit_that_the_caret_tells_makes_the_same_of_the_letters(example):
    _, _, (before, after, edits, _) = example
    caret = edits[0].new_end if edits else 0
    edit = edit_at_caret(before, after, caret)
    old, new = text_of(before), text_of(after)
    if edit is None:
        assert old == new
    else:
        assert old[: edit.start] + new[edit.new_start : edit.new_end] + old[edit.end :] == new


@given(texts())
def test_a_text_that_nobody_touched_has_no_changes(blocks):
    assert not has_changes(
        Update(id="u", template="t", opening=suggested(blocks, blocks, (), PEOPLE[0]).blocks)
    )


@given(steps(), st.data())
def test_writing_where_deletions_are_not_shown_is_writing_in_the_full_text(example, data):
    """What is shown afterwards is what was written, and nobody's deletion goes."""
    original, states, _ = example
    full = states[-1]
    shown = resolved(full, accept_all)
    after, edits = data.draw(edited(shown, (f"m{number}" for number in count())))
    caret = edits[0].new_end if edits else 0
    written = unfolded(full, shown, after, caret)
    edit = edit_at_caret(full, written.blocks, written.caret)
    tracked = suggested(full, written.blocks, () if edit is None else (edit,), PEOPLE[0]).blocks
    assert looks(resolved(tracked, accept_all)) == looks(after)
    assert looks(resolved(tracked, reject_all)) == looks(original)


@given(steps(), st.data())
def test_a_caret_goes_to_the_full_text_and_back(example, data):
    _, states, _ = example
    full = states[-1]
    shown = resolved(full, accept_all)
    caret = data.draw(st.integers(0, len(text_of(shown))))
    assert shown_position(full, unfolded(full, shown, shown, caret).caret) == caret


@st.composite
def letters_in_insertions(draw):
    """Draw a text, what it is when somebody typed into an insertion as an editor does, and their caret."""
    _, states, _ = draw(steps())
    before = tuple(replace(block, spans=joined(block.spans)) for block in states[-1])
    inserted = [
        (number, at)
        for number, block in enumerate(before)
        for at, span in enumerate(block.spans)
        if span.insertion is not None and span.text
    ]
    assume(inserted)
    number, at = draw(st.sampled_from(inserted))
    spans = before[number].spans
    offset = draw(st.integers(0, len(spans[at].text)))
    typed = draw(WORDS.filter(bool))
    grown = replace(spans[at], text=spans[at].text[:offset] + typed + spans[at].text[offset:])
    block = replace(before[number], spans=(*spans[:at], grown, *spans[at + 1 :]))
    caret = len(text_of((*before[:number], Block(id="x", spans=spans[:at])))) + offset + len(typed)
    return before, (*before[:number], block, *before[number + 1 :]), caret


@given(letters_in_insertions(), st.sampled_from(PEOPLE))
def test_what_is_typed_into_an_insertion_is_tracked_as_any_edit_is(drawn, by):
    before, after, caret = drawn
    edit = edit_at_caret(before, after, caret)
    old, new = (
        Update(id="u", template="t", sections=(Message(id="message", body=each),)) for each in (before, after)
    )
    result = tracked(old, new, by, Typing("message", caret))
    whole = suggested(before, after, () if edit is None else (edit,), by)
    assert _marked(result.update.sections[0].body) == _marked(whole.blocks)
    assert result.caret == whole.end


def _marked(blocks):
    """Return paragraphs without the ids of their changes: a new change has one that is new each time."""
    return [replace(block, spans=joined(map(_without_ids, block.spans))) for block in blocks]


def _without_ids(span):
    changes = {name: getattr(span, name) for name in ("insertion", "deletion", "format_change")}
    kept = {name: change and replace(change, id="", group=None) for name, change in changes.items()}
    return replace(span, **kept)
