"""Marks stay with their words, and go when those are touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.gui.proofing.marks import MarkedLine, PlacedMark, edited, moved
from update_editor.proofing.findings import Finding

TEXT = "We recieve it, and you did."


def mark(start: int, end: int) -> PlacedMark:
    return PlacedMark(start, end, Finding(rule="spell.unknown", severity="warning", where="message", code=""))


def marked(text: str, *marks: PlacedMark) -> list[str]:
    return [text[each.start : each.end] for each in marks]


RECIEVE = mark(3, 10)


@pytest.mark.parametrize(
    ("after", "left"),
    [
        ("Yes. We recieve it, and you did.", ["recieve"]),
        ("We recieve it, and you did not.", ["recieve"]),
        ("We recievve it, and you did.", []),
        ("We recieves it, and you did.", []),
        ("We xrecieve it, and you did.", []),
        ("We recieve, it, and you did.", ["recieve"]),
        ("We  recieve it, and you did.", ["recieve"]),
        ("We it, and you did.", []),
        ("recieve it, and you did.", ["recieve"]),
    ],
)
def test_an_edit_takes_the_marks_of_the_words_that_it_touches(after: str, left: list[str]) -> None:
    assert marked(after, *moved((RECIEVE,), TEXT, after)) == left


def test_a_mark_over_a_passage_grows_with_it() -> None:
    text = "word " * 20
    (grown,) = moved((mark(0, 99),), text, "word and " + text[5:])
    assert (grown.start, grown.end) == (0, 103)


def test_a_paragraph_that_is_split_shares_its_marks() -> None:
    lines = edited((MarkedLine(TEXT, (RECIEVE, mark(23, 26))),), ("We recieve it,", " and you did."))
    assert [marked(line.text, *line.marks) for line in lines] == [["recieve"], ["did"]]


def test_a_mark_that_is_cut_in_two_is_gone() -> None:
    assert edited((MarkedLine(TEXT, (RECIEVE,)),), ("We rec", "ieve it, and you did."))[0].marks == ()


def test_paragraphs_that_are_joined_keep_their_marks() -> None:
    lines = (MarkedLine("One ond", (mark(4, 7),)), MarkedLine("twoo", (mark(0, 4),)))
    (joined,) = edited(lines, ("One ond, twoo",))
    assert marked(joined.text, *joined.marks) == ["ond", "twoo"]


@given(st.text("ab ,😀", max_size=30), st.data())
def test_what_stays_marked_says_what_it_said(text: str, data: st.DataObject) -> None:
    place = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(place, place).map(sorted), max_size=5))
    marks = tuple(sorted((mark(start, end) for start, end in spans if start < end), key=lambda m: m.start))
    start, end = sorted((data.draw(place), data.draw(place)))
    after = text[:start] + data.draw(st.text("ab ,😀", max_size=5)) + text[end:]
    kept = moved(marks, text, after)
    before = [text[each.start : each.end] for each in marks]
    assert all(after[each.start : each.end] in before for each in kept)
    assert all(0 <= each.start < each.end <= len(after) for each in kept)
