"""What must hold for comments, whatever is done to the text that they are about."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.updates import small_update
from update_editor.model import (
    Block,
    Bullets,
    Change,
    Items,
    LineRegion,
    Message,
    Span,
    line_text,
    region_text,
    regions,
    with_region,
)
from update_editor.review import comments
from update_editor.review.comments import WHOLE, threads
from update_editor.review.edits import Reviewer
from update_editor.review.resolve import accept_all, reject_all
from update_editor.review.track import tracked

ASH, BO = Reviewer("Ash Quill"), Reviewer("Bo Fenn")
WORDS = st.sampled_from(["tea ", "😀", "Wednesday’s", "e\u0301", " ", "a\nb"])
MADE = [None, None, None, Change(author="Bo Fenn", id="c1"), Change(author="Ash Quill", id="c2")]
SPANS = st.builds(
    lambda text, inserted, deleted: Span(text=text, insertion=MADE[inserted], deletion=MADE[deleted]),
    WORDS,
    st.integers(0, 4),
    st.integers(0, 4),
)
LINES = st.lists(SPANS, max_size=4).map(tuple)
PARAGRAPHS = st.lists(st.tuples(LINES, st.integers(0, 4), st.integers(0, 4)), max_size=3)
ACTIONS = st.sampled_from(
    ["type", "type", "suggest", "suggest", "comment", "accept", "reject", "drop", "empty", "resolve"]
)


def typed(spans, start, end, text):
    """Return a line with letters replaced: as in an editor, they belong to a comment on both sides."""
    letters = [replace(span, text=letter) for span in spans for letter in span.text]
    before, behind = letters[:start], letters[end:]
    shared = ()
    if before and behind:
        shared = tuple(each for each in before[-1].comments if each in behind[0].comments)
    return (*before, Span(text=text, comments=shared), *behind) if text else (*before, *behind)


@st.composite
def updates(draw):
    """Draw the small update with a heading and paragraphs of its own, some of it tracked by two people."""
    body = tuple(
        Block(id=f"m{number}", spans=spans, mark_insertion=MADE[inserted], mark_deletion=MADE[deleted])
        for number, (spans, inserted, deleted) in enumerate(draw(PARAGRAPHS))
    )
    message = Message(id="message", heading=draw(LINES), body=body)
    return small_update(sections=(message, *small_update().sections[1:]))


class Writing:
    """An update to which something happens, drawn step by step."""

    def __init__(self, draw, update):
        self.draw = draw
        self.update = update

    def _region(self):
        return self.draw(st.sampled_from(list(regions(self.update))))

    def _positions(self, length):
        return self.draw(st.integers(0, length)), self.draw(st.integers(0, length))

    def step(self):
        getattr(self, self.draw(ACTIONS))()

    def comment(self):
        region = self._region()
        start, end = self._positions(len(region_text(region)))
        self.update = comments.add_comment(self.update, "Hm.", ASH, region.where, start, end)

    def type(self):
        region = self._region()
        text = self.draw(st.just("") | WORDS)
        if isinstance(region, LineRegion):
            start, end = sorted(self._positions(len(line_text(region.spans))))
            region = replace(region, spans=typed(region.spans, start, end, text))
        elif region.blocks:
            number = self.draw(st.integers(0, len(region.blocks) - 1))
            block = region.blocks[number]
            start, end = sorted(self._positions(len(line_text(block.spans))))
            block = replace(block, spans=typed(block.spans, start, end, text))
            region = replace(region, blocks=(*region.blocks[:number], block, *region.blocks[number + 1 :]))
        self.update = with_region(self.update, region)

    def suggest(self):
        before = self.update
        self.type()
        self.update = tracked(before, self.update, self.draw(st.sampled_from([ASH, BO]))).update

    def empty(self):
        region = self._region()
        empty = {"spans": ()} if isinstance(region, LineRegion) else {"blocks": ()}
        self.update = with_region(self.update, replace(region, **empty))

    def drop(self):
        section = self.draw(st.sampled_from(self.update.sections))
        if isinstance(section, Items) and section.items:
            shorter = replace(section, items=section.items[1:])
        elif isinstance(section, Bullets) and section.bullets:
            shorter = replace(section, bullets=section.bullets[1:])
        else:
            return
        sections = tuple(shorter if each is section else each for each in self.update.sections)
        self.update = replace(self.update, sections=sections)

    def accept(self):
        self.update = accept_all(self.update)

    def reject(self):
        self.update = reject_all(self.update)

    def resolve(self):
        if self.update.comments:
            chosen = self.draw(st.sampled_from(self.update.comments))
            self.update = comments.resolve_comment(self.update, chosen.id)


@st.composite
def histories(draw):
    """Draw the states of an update with comments, as edits, accepting and rejecting follow each other."""
    writing = Writing(draw, draw(updates()))
    states = []
    for _ in range(draw(st.integers(1, 6))):
        writing.step()
        states.append(writing.update)
    return states


@given(histories())
def test_every_comment_is_listed_once_in_order_and_never_inverted(states):
    for update in states:
        listed = threads(update)
        order = {region.where: number for number, region in enumerate(regions(update))}
        places = [order.get(each.where, -1) for each in listed]
        assert places == sorted(places)
        assert sorted(each.comment.id for each in listed) == sorted(each.id for each in update.comments)
        texts = {region.where: region_text(region) for region in regions(update)}
        for thread in listed:
            assert thread.where == WHOLE or thread.where in texts
            if thread.start is not None:
                assert 0 <= thread.start < thread.end <= len(texts[thread.where])
            else:
                assert thread.end is None


@given(updates(), st.data())
def test_a_comment_is_about_the_words_it_was_made_on_and_changes_no_letter(update, data):
    region = data.draw(st.sampled_from(list(regions(update))))
    length = len(region_text(region))
    start, end = sorted((data.draw(st.integers(0, length)), data.draw(st.integers(0, length))))
    commented = comments.add_comment(update, "Hm.", ASH, region.where, start, end)
    assert list(map(region_text, regions(commented))) == list(map(region_text, regions(update)))
    made = next(each for each in threads(commented) if each.comment == commented.comments[-1])
    assert made.where == region.where
    if region_text(region)[start:end].strip("\n"):
        assert start <= made.start < made.end <= end


@given(updates(), st.data())
def test_deleting_what_one_made_leaves_the_text_as_it_was(update, data):
    region = data.draw(st.sampled_from(list(regions(update))))
    length = len(region_text(region))
    commented = comments.add_comment(update, "Hm.", ASH, region.where, 0, data.draw(st.integers(0, length)))
    deleted = comments.delete_comment(commented, commented.comments[-1].id, "Ash Quill")
    assert deleted.comments == update.comments
    assert [region_text(each) for each in regions(deleted)] == [region_text(each) for each in regions(update)]
