"""What must hold for the easy read whatever becomes of the update."""

import unicodedata
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from builders.easy_read_work import IN_EASY_READ, ON_SOURCES, Work, steps, words_of
from builders.easy_reading import item, unit, with_items
from builders.reviewed import reviewed_updates
from builders.updates import paragraph, small_update
from update_editor.easyread.progress import progress
from update_editor.easyread.signing import version_of
from update_editor.easyread.staleness import difference_of, is_stale
from update_editor.easyread.units import places
from update_editor.exporters.registry import FORMATS
from update_editor.model import Bullets, Items, Message, Update, line_text
from update_editor.review.edits import Reviewer
from update_editor.review.merge import merge
from update_editor.review.resolve import accept_all, reject_all
from update_editor.services.export_job import edition_for
from update_editor.services.packs import pack_for
from update_editor.services.session import Session
from update_editor.storage import Weekly

PACK = pack_for("weekly-update")
START = with_items(
    small_update(),
    item("i1", paragraph("b1", "The garden opens on Thursday."), paragraph("b2", "Bring a hat.")),
    item(
        "i2",
        paragraph("b3", "The choir sang."),
        paragraph("b4", "Until midnight."),
        paragraph("b5", "Again."),
    ),
    item("i3", paragraph("b6", "The bus is late.")),
)
ALL = (*ON_SOURCES, *IN_EASY_READ)

LETTERS = st.characters(categories=["Ll", "Lu", "Lo", "Nd"]).filter(
    lambda letter: letter.upper().casefold() == letter.casefold()
)
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=5), min_size=1, max_size=6)
SIGNS = st.characters(categories=["Pc", "Pd", "Ps", "Pe", "Po", "Zs"], exclude_characters="%‰.:")
PUNCTUATION = st.text(SIGNS, max_size=3)
PARTS = st.sampled_from(["otters ", "swim, ", "Tea", ". ", "10", "\n", "–", "é"]) | LETTERS
TEXTS = st.lists(PARTS).map("".join)


def shown_sources(update: Update) -> Counter[str]:
    """Return the ids of all that an easy read is made from."""
    found = [(block.id, block.spans, block.style) for block in (*update.opening, *update.closing)]
    for section in update.sections:
        bodies = [section.body] if isinstance(section, Message) else []
        if isinstance(section, Items):
            bodies = [each.body for each in section.items if each.audience == "everyone"]
        found += [(block.id, block.spans, block.style) for body in bodies for block in body]
        if isinstance(section, Bullets):
            found += [(bullet.id, bullet.spans, "") for bullet in section.bullets]
    says = [name for name, spans, style in found if style != "subheading" and _says(line_text(spans))]
    return Counter(dict.fromkeys(says, 1))


def _says(text: str) -> bool:
    return any(unicodedata.category(each)[0] in "LNPSM" for each in text)


def letters(text: str) -> str:
    """Return the letters and figures of a text in small letters."""
    return "".join(filter(str.isalnum, text)).casefold()


def assert_whole(update: Update) -> None:
    """See that each source and each unit has just one place, and that what is told adds up."""
    found = places(update)
    assert Counter(source for each in found for source in each.sources) == shown_sources(accept_all(update))
    assert Counter(each.unit.id for each in found if each.unit is not None) == Counter(
        each.id for each in update.easy_read
    )
    assert len({each.id for each in found}) == len(found)
    now = progress(update)
    assert now.items == now.written + now.left_out + now.to_decide


@given(WORDS, st.data())
def test_case_spaces_and_punctuation_never_make_anything_out_of_date(words, data):
    other = data.draw(PUNCTUATION)
    for word in words:
        cased = data.draw(st.sampled_from([word, word.upper(), word.lower(), word.swapcase()]))
        other += data.draw(PUNCTUATION).join(cased) + data.draw(PUNCTUATION)
    before = " ".join(words)
    update = small_update(opening=(paragraph("s", other),), sections=())
    assert not is_stale(unit("u", ["s"], before), update)
    assert all(piece.kind == "same" for piece in difference_of(before, other))


@given(
    WORDS,
    st.text(LETTERS, min_size=1, max_size=5),
    st.integers(0, 5),
    st.sampled_from(["put in", "instead", "out"]),
)
def test_another_word_is_never_missed(words, word, at, how):
    at %= len(words)
    other = [*words[:at], *([] if how == "out" else [word]), *words[at + (how != "put in") :]]
    update = small_update(opening=(paragraph("s", " ".join(other)),), sections=())
    is_other = "".join(other).casefold() != "".join(words).casefold()
    assert is_stale(unit("u", ["s"], " ".join(words)), update) == is_other


@given(TEXTS, TEXTS)
def test_the_difference_holds_all_of_what_is_said_and_every_word_of_what_was(before, after):
    pieces = difference_of(before, after)
    assert "".join(each.text for each in pieces if each.kind != "gone") == after
    assert letters("".join(each.text for each in pieces if each.kind != "new")) == letters(before)


@given(steps(*ALL, most=16))
def test_nothing_is_dropped_whatever_is_done(work):
    doing = Work()
    update, written = START, set()
    for step in work:
        update = doing.done(update, [step])
        assert_whole(update)
        written |= words_of(update)
        assert words_of(update) == written


@given(steps(*IN_EASY_READ), steps(*ON_SOURCES))
def test_what_is_written_of_other_words_than_there_are_is_out_of_date(work, edits):
    update = Work().done(START, work)
    edited = Work().done(update, edits)
    texts = {each.id: each.text for each in places(edited)}
    for place in places(edited):
        if place.unit is not None and place.sources and place.state != "to decide":
            assert place.is_stale or letters(texts[place.id]) == letters(place.unit.source_text)


@given(steps(*ALL), st.booleans())
def test_nothing_is_dropped_by_work_in_the_window_nor_by_deciding_on_what_was_tracked(work, suggesting):
    doing, written = Work(), set()
    session = Session(Weekly(update=START), PACK)
    session.suggest_as("Bo Fenn" if suggesting else None)
    for step in work:
        updated = doing.done(session.update, [step])
        session.do("Work", updated, tracked=step[0] in ON_SOURCES)
        written |= words_of(updated)
        assert words_of(session.update) == written
        assert_whole(session.update)
    for decided in (accept_all(session.update), reject_all(session.update)):
        assert words_of(decided) == written
        assert_whole(decided)
    while session.undo() is not None:
        assert_whole(session.update)
    assert session.update == START


@given(steps(*ALL), steps(*ALL, most=6), steps(*ALL, most=6))
def test_nothing_that_either_wrote_is_lost_in_a_merge(first, mine, theirs):
    doing = Work()
    base = doing.done(START, first)
    left, right = doing.done(base, mine), doing.done(base, theirs)
    merged = merge(base, left, right, Reviewer("Me")).update
    assert words_of(merged) == words_of(left) | words_of(right)
    assert_whole(merged)


@given(steps(*ALL))
def test_an_export_of_it_has_the_same_version_where_no_unit_tells_of_hidden_items_beside_others(work):
    update = accept_all(Work().done(START, work))
    edition = edition_for(update, Weekly(update=update), PACK, FORMATS["easy-read"])
    kept = {each.id for each in edition.update.easy_read}
    hidden = [each for each in places(update) if each.unit is not None and each.unit.id not in kept]
    if all(each.kind == "orphan" for each in hidden):
        assert version_of(edition.update) == version_of(update)


@given(reviewed_updates)
def test_every_source_of_a_reviewed_update_has_one_place(update):
    assert_whole(update)
