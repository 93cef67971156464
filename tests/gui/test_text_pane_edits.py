"""The pane against plain text: the same edits, made by keys and made on lists of strings, give the same."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtCore import Qt

from gui.driving import CTRL, clipboard, press, read_anew, select, type_text
from update_editor.gui.text_pane import TextPane
from update_editor.model import Block, line, line_text

WORDS = st.sampled_from(["a", "tea ", "😀", "é", "שלום", "10,000"])
PLACES = st.integers(0, 60)
LISTS = ("bullet", "number")


class EditedText(RuleBasedStateMachine):
    """Paragraphs as ``[style, level, text]``, edited beside a pane."""

    def __init__(self) -> None:
        super().__init__()
        self.pane = TextPane("message")
        self.pane.resize(400, 40)
        self.paragraphs = [["paragraph", 0, ""]]
        self.caret = 0

    @initialize(texts=st.lists(WORDS, min_size=1, max_size=4))
    def shown(self, texts):
        self.paragraphs = [["paragraph", 0, text] for text in texts]
        self.pane.show_value(tuple(Block(id=f"b{at}", spans=line(text)) for at, text in enumerate(texts)), 0)
        self.shown_before = self.pane.value()
        self.caret = 0

    def place(self, position):
        """Return which paragraph a position of the whole text is in, and where in it."""
        for at, (_, _, text) in enumerate(self.paragraphs):
            if position <= len(text):
                return at, position
            position -= len(text) + 1
        raise AssertionError(position)

    @property
    def length(self):
        return len("\n".join(text for _, _, text in self.paragraphs))

    def remove(self, start, end):
        first, before = self.place(start)
        last, behind = self.place(end)
        kept = self.paragraphs[first]
        takes_whole = first != last and before == 0 and behind == 0
        style, level = self.paragraphs[last][:2] if takes_whole else kept[:2]
        joined = kept[2][:before] + self.paragraphs[last][2][behind:]
        self.paragraphs[first : last + 1] = [[style, level, joined]]

    @rule(position=PLACES)
    def go(self, position):
        self.caret = position % (self.length + 1)
        self.pane.place_caret(self.caret)

    @rule(text=WORDS)
    def types(self, text):
        type_text(self.pane, text)
        at, before = self.place(self.caret)
        old = self.paragraphs[at][2]
        self.paragraphs[at][2] = old[:before] + text + old[before:]
        self.caret += len(text)

    @rule(start=PLACES, end=PLACES, text=WORDS)
    def types_over(self, start, end, text):
        start, end = sorted((start % (self.length + 1), end % (self.length + 1)))
        select(self.pane, start, end)
        self.remove(start, end)
        self.caret = start
        self.types(text)

    @rule(start=PLACES, end=PLACES)
    def deletes(self, start, end):
        start, end = sorted((start % (self.length + 1), end % (self.length + 1)))
        if start == end:
            return
        select(self.pane, start, end)
        press(self.pane, Qt.Key.Key_Delete)
        self.remove(start, end)
        self.caret = start

    @rule()
    def enters(self):
        press(self.pane, Qt.Key.Key_Return)
        at, before = self.place(self.caret)
        style, level, text = self.paragraphs[at]
        if not text and style != "paragraph":
            self.leaves_style(at)
            return
        heads_on = style == "subheading" and before == len(text)
        self.paragraphs[at : at + 1] = [
            [style, level, text[:before]],
            ["paragraph" if heads_on else style, level, text[before:]],
        ]
        self.caret += 1

    @rule()
    def backspaces(self):
        press(self.pane, Qt.Key.Key_Backspace)
        at, before = self.place(self.caret)
        if before == 0 and self.paragraphs[at][0] != "paragraph":
            self.leaves_style(at)
        elif self.caret:
            self.joins_or_removes(self.caret - 1)
            self.caret -= 1

    @rule()
    def deletes_forward(self):
        press(self.pane, Qt.Key.Key_Delete)
        if self.caret < self.length:
            self.joins_or_removes(self.caret)

    def joins_or_removes(self, position):
        """Remove one character; an empty paragraph gives way to the one behind it."""
        self.remove(position, position + 1)

    def leaves_style(self, at):
        paragraph = self.paragraphs[at]
        if paragraph[0] in LISTS and paragraph[1]:
            paragraph[1] -= 1
        else:
            paragraph[:2] = ["paragraph", 0]

    @rule(style=st.sampled_from(["paragraph", "subheading", "bullet", "number", "quote"]))
    def becomes(self, style):
        self.pane.set_style(style)
        paragraph = self.paragraphs[self.place(self.caret)[0]]
        paragraph[:2] = [style, paragraph[1] if style in LISTS else 0]

    @rule(by=st.sampled_from([1, -1]))
    def indents(self, by):
        self.pane.indent(by)
        paragraph = self.paragraphs[self.place(self.caret)[0]]
        if paragraph[0] in LISTS:
            paragraph[1] = min(max(paragraph[1] + by, 0), 7)

    @rule(lines=st.lists(st.sampled_from(["tea", "urn", "😀"]), min_size=1, max_size=3))
    def pastes(self, lines):
        self.pane.insertFromMimeData(clipboard(text="\n".join(lines)))
        at, before = self.place(self.caret)
        style, level, text = self.paragraphs[at]
        pasted = [["paragraph", 0, each] for each in lines]
        if text or len(lines) == 1:
            pasted[0][:2] = [style, level]
        pasted[0][2] = text[:before] + pasted[0][2]
        self.caret += len("\n".join(lines))
        pasted[-1][2] += text[before:]
        self.paragraphs[at : at + 1] = pasted

    @rule(start=PLACES, end=PLACES)
    def emboldens(self, start, end):
        start, end = sorted((start % (self.length + 1), end % (self.length + 1)))
        select(self.pane, start, end)
        press(self.pane, Qt.Key.Key_B, CTRL)
        self.pane.place_caret(end)
        self.caret = end

    @rule()
    def goes_back(self):
        """Show what was shown before, as undo does, and again what is there now."""
        now = self.pane.value()
        self.pane.show_value(self.shown_before)
        self.pane.show_value(now, self.caret)
        self.shown_before = now

    @invariant()
    def both_say_the_same(self):
        shown = self.pane.value() or (Block(id="none"),)
        assert [[each.style, each.level, line_text(each.spans)] for each in shown] == self.paragraphs

    @invariant()
    def the_caret_is_at_the_same_place(self):
        assert self.pane.caret() == self.caret

    @invariant()
    def every_paragraph_has_an_id_of_its_own(self):
        ids = [each.id for each in read_anew(self.pane)]
        assert all(ids)
        assert len(set(ids)) == len(ids)

    @invariant()
    def nothing_is_remembered_wrongly(self):
        assert self.pane.value() in (read_anew(self.pane), ())


EditedText.TestCase.settings = settings(deadline=None, max_examples=60, stateful_step_count=30)


class TestEditedText(EditedText.TestCase):
    """Random edits; the pane needs the application of the other tests."""

    def setUp(self):
        from PySide6.QtWidgets import QApplication

        self.application = QApplication.instance() or QApplication([])
        super().setUp()
