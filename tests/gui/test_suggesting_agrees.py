"""The pane and the pure functions make the same of every script of keys that two people press."""

from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from builders.editing import spliced
from gui.driving import press, select, type_text
from update_editor.gui.bound_panes import BoundPanes
from update_editor.gui.bridge import Bridge
from update_editor.gui.text_pane import TextPane
from update_editor.model import (
    Block,
    Message,
    Span,
    TextRegion,
    Update,
    line,
    region_at,
    text_of,
    with_region,
)
from update_editor.review.edits import Reviewer, Typing
from update_editor.review.pieces import cut, deletion_of, pieces_of
from update_editor.review.track import tracked
from update_editor.services.packs import pack_for
from update_editor.services.session import Session
from update_editor.storage import Weekly

PEOPLE = ("Ash Quill", "Bo Fenn")
BACKSPACE, DELETE, RETURN = Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return
WORDS = st.sampled_from(["Tea.", "Cake at ten.", "😀 hot", "", "a"])
PLACES = st.integers(0, 40)
STEPS = st.tuples(
    st.sampled_from(PEOPLE),
    PLACES,
    st.sampled_from([0, 0, 0, 1, 3, 40]),
    st.sampled_from(["x", "x", "é", "back", "back", "delete", "enter"]),
)


class Pure:
    """What the keys make of a message by pure functions alone."""

    def __init__(self, update):
        self.update = update
        self.caret = 0
        self._ids = (f"n{number}" for number in count())

    @property
    def blocks(self):
        return region_at(self.update, "message").blocks

    def press(self, author, start, end, key):
        if key in ("back", "delete"):
            self._delete(author, start, end, backwards=key == "back")
        else:
            lines = [(), ()] if key == "enter" else [(Span(text=key),)]
            self._replace(author, start, end, lines, caret=start + 1)

    def _delete(self, author, start, end, *, backwards):
        alone = start == end
        if alone:
            start = end = self._past_deleted(start, backwards=backwards)
            start, end = (start - 1, end) if backwards else (start, end + 1)
        if start < 0 or end > len(text_of(self.blocks)):
            self.caret = max(start, 0) if backwards else start
            return
        self._replace(author, start, end, [()], caret=start, backwards=alone and backwards)

    def _past_deleted(self, at, *, backwards):
        last = len(text_of(self.blocks))
        while at > 0 if backwards else at < last:
            before = at - 1 if backwards else at
            (piece,) = cut(list(pieces_of(self.blocks)), before, before + 1)
            if deletion_of(piece) is None:
                break
            at += -1 if backwards else 1
        return at

    def _replace(self, author, start, end, lines, caret, *, backwards=False):
        after = with_region(
            self.update, TextRegion("message", spliced(self.blocks, start, end, lines, self._ids))
        )
        done = tracked(self.update, after, Reviewer(author), Typing("message", caret, backwards))
        self.update, self.caret = done.update, caret if done.caret is None else done.caret


@pytest.fixture(scope="module")
def bound(qapp):
    """A pane that is bound to a session, in no window."""
    session = Session(Weekly(update=update_of(("",))), pack_for("weekly-update"))
    parent = QWidget()
    panes = BoundPanes(session, Bridge(session, parent), parent)
    pane = TextPane("message", parent)
    panes.add(pane)
    yield session, panes, pane
    parent.deleteLater()


def update_of(paragraphs):
    body = tuple(Block(id=f"b{number}", spans=line(each)) for number, each in enumerate(paragraphs))
    return Update(id="u", template="weekly-update", sections=(Message(id="message", body=body),))


def seen(blocks):
    """Return a text's letters and breaks, each with who inserted and who deleted it."""
    return [
        (
            [(span.text, by(span.insertion), by(span.deletion)) for span in block.spans],
            by(block.mark_insertion),
            by(block.mark_deletion),
        )
        for block in together(blocks)
    ]


def together(blocks):
    """Return blocks in which neighbours that differ in the ids of their changes alone are one span."""
    for block in blocks:
        spans = []
        for span in block.spans:
            if spans and same_marks(spans[-1], span):
                spans[-1] = Span(
                    text=spans[-1].text + span.text, insertion=span.insertion, deletion=span.deletion
                )
            else:
                spans.append(span)
        yield Block(
            id="",
            spans=tuple(spans),
            mark_insertion=block.mark_insertion,
            mark_deletion=block.mark_deletion,
        )


def same_marks(one, other):
    return (by(one.insertion), by(one.deletion)) == (by(other.insertion), by(other.deletion))


def by(change):
    return None if change is None else change.author


def do(pane, key):
    keys = {"back": BACKSPACE, "delete": DELETE, "enter": RETURN}
    if key in keys:
        press(pane, keys[key])
    else:
        type_text(pane, key)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS, min_size=1, max_size=3), st.lists(STEPS, min_size=1, max_size=8))
def test_every_script_of_keys(bound, paragraphs, script):
    session, panes, pane = bound
    pure = Pure(update_of(paragraphs))
    session.suggest_as(None)
    session.do("test", pure.update)
    for author, place, length, key in script:
        end = len(text_of(pure.blocks))
        start = min(place, end)
        stop = min(start + length, end)
        session.suggest_as(author)
        panes.follow_tracking()
        select(pane, start, stop)
        do(pane, key)
        pure.press(author, start, stop, key)
        assert seen(pane.blocks()) == seen(pure.blocks)
        assert pane.caret() == pure.caret
        assert session.update.sections[0].body == pane.blocks()
