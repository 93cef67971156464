"""What must hold for checking whatever stands in an update."""

import contextlib
import datetime as dt

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.strategies import ANYTHING, updates
from update_editor.model import (
    Bullet,
    Bullets,
    Item,
    Items,
    Message,
    Unusable,
    Update,
    block,
    line,
    line_text,
    region_at,
)
from update_editor.model.regions import LineRegion
from update_editor.proofing.check import house_checker
from update_editor.proofing.context import Context
from update_editor.proofing.paragraphs import document_of
from update_editor.review.resolve import accept_all

CHECKER = house_checker()
CONTEXT = Context(required_sections=(("message", "Message"), ("gone", "Gone")))
PIECES = st.sampled_from(
    [
        "here",
        "Click",
        "andcommunity",
        "www.",
        "https://a.b",
        "’s",
        "-",
        "\u00ad",
        " ",
        "\u2003",
        "\n",
        "'",
        "\ud800",
    ]
)

SENTENCES = [
    "The Fern Valley Owl Care Board met.",
    "The Fern Valley Owl Care and Tea Board met.",
    "Our Otter Tea Board Group is back.",
    "Our Otter Tea Group Board is back.",
    "The Otter Voices Forum and the Otter Voice Forum sang",
    "Ask Ada Moss, Head Gardener.",
    "Ask Ada Moss, Head Kind Gardener.",
    "See ‘A long way home for the otters’ tonight.",
    "See ‘A long way back for the otters’ tonight.",
    "The QHB met the MoU team.",
    "A Quiet Hedge Board (QHB) was set up.",
    "We sign a memorandum of understanding, the MOU.",
    "Call NHS111 or NHS 111.",
    "We co-ordinate it. They coordinate and coordinate.",
    "Our eleven village halls opened.",
    "All 12 village halls opened.",
    "Over 40 people came. These 41 people sang.",
    "She said “we go on",
    'A "straight" mark, a ‘curly’ one.',
    "It is at 9am, and at 10.30 pm.",
    "Listen to this podcast.",
    "The link below says more.",
    "See https://a.example/b now",
    "12 Village Halls Open At The Otter Voices Forum",
    "All of the 12 halls are open. All the 13 halls are warm.",
    "We met Stephen Marsh, who sang. Steven Marsh said so.",
    "and all of the",
    "It was (it is) said” again",
    "We met in the past 14 months. It began in March 2024.",
]
WAYS = ["put in", "take out", "move", "before", "behind", "anew", "heading", "list"]
STYLES = {"heading": "subheading", "list": "bullet"}
ROUNDS = st.sampled_from(
    ["as before", "another day", "another context", "other past updates", "cancelled first"]
)
"""What else is different when an update is checked the next time."""


def _past(texts):
    body = tuple(map(block, texts))
    date = dt.date(2026, 3, 6)
    return document_of(Update(id="p", template="t", date=date, sections=(Message(id="message", body=body),)))


PAST = (_past(SENTENCES[::3]), _past(SENTENCES[1::3]))


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


class _Desk:
    """An update that is edited, and all that it is checked with."""

    def __init__(self, texts):
        self.body = list(map(block, texts))
        self.date, self.context, self.past = dt.date(2026, 3, 13), CONTEXT, PAST[:1]

    def edit(self, at, way, words):
        """Change a paragraph, put one in, take one out, move one to the end, or make it another kind."""
        body = self.body
        if way == "put in" or not body:
            body.insert(at, block(words))
            return
        at %= len(body)
        text = line_text(body[at].spans)
        if way == "take out":
            del body[at]
        elif way == "move":
            body.append(body.pop(at))
        elif way == "anew":
            body[at] = replace(block(text), style=body[at].style)
        elif way in STYLES:
            body[at] = replace(body[at], style="paragraph" if body[at].style == STYLES[way] else STYLES[way])
        elif way == "before":
            body[at] = replace(body[at], spans=line(f"{words} {text}"))
        else:
            body[at] = replace(body[at], spans=line(f"{text} {words}"))

    def change(self, how):
        """Let the next check be another in something else than the words."""
        if how == "another day":
            self.date = self.date + dt.timedelta(days=7)
        elif how == "another context":
            words = CONTEXT.words if self.context.words else frozenset({"QHB"})
            self.context = replace(CONTEXT, words=words, date=self.date)
        elif how == "other past updates":
            self.past = PAST if self.past != PAST else PAST[::-1]

    @property
    def update(self):
        """The update: of its paragraphs one is the opening, one the closing, one the heading of an item."""
        opening, rest, closing = tuple(self.body[:1]), tuple(self.body[1:-1]), tuple(self.body[1:][-1:])
        item = Item(id="item", heading=rest[0].spans if rest else (), body=rest[2:])
        return Update(
            id="u",
            template="t",
            date=self.date,
            opening=opening,
            closing=closing,
            sections=(
                Message(id="message", body=rest[1:2]),
                Items(id="happening", heading=line("News"), items=(item,)),
                Bullets(
                    id="next-week",
                    heading=line("Next week"),
                    bullets=(Bullet(id="bullet", spans=line("Tea.")),),
                ),
            ),
        )


def _wanted_twice():
    answers = iter([True, True])
    return lambda: next(answers, False)


@given(
    st.lists(st.lists(st.sampled_from(SENTENCES), max_size=3).map(" ".join), max_size=6),
    st.lists(
        st.tuples(st.integers(0, 7), st.sampled_from(WAYS), st.sampled_from(SENTENCES), ROUNDS), max_size=5
    ),
)
def test_after_any_edits_the_same_is_found_as_in_a_first_check(texts, edits):
    checker, desk = house_checker(), _Desk(texts)
    for at, way, words, how in edits:
        desk.edit(at, way, words)
        desk.change(how)
        if how == "cancelled first":
            with contextlib.suppress(Unusable):
                checker.check(desk.update, desk.context, desk.past, _wanted_twice())
        found = checker.check(desk.update, desk.context, desk.past)
        assert found == house_checker().check(desk.update, desk.context, desk.past)


@given(st.lists(st.one_of(PIECES, ANYTHING)).map("".join))
def test_no_text_is_too_odd_to_check(text):
    report = CHECKER.check(Update(id="u", template="t", opening=(block(text),)), CONTEXT)
    assert all(0 <= each.start <= each.end <= len(text) for each in report.findings)
