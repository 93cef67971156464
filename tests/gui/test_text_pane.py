"""The pane of running text, driven by keys."""

import pytest
from hypothesis import given, settings
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from builders.strategies import rich_texts
from gui.driving import CTRL, SHIFT, clipboard, press, read_anew, select, type_text
from update_editor.gui.link_dialog import LinkDialog
from update_editor.gui.text_pane import TextPane
from update_editor.model import Block, Change, Span, line, text_of

ENTER = Qt.Key.Key_Return
BACKSPACE = Qt.Key.Key_Backspace
LINK = "https://example.org"


@pytest.fixture
def pane(qtbot):
    pane = TextPane("message")
    qtbot.addWidget(pane)
    pane.resize(600, 40)
    pane.show()
    yield pane
    # The offscreen clipboard outlives Python: nothing of Python's may stay on it.
    QApplication.clipboard().clear()


def block(text, style="paragraph", level=0, block_id=None):
    spans = line(text) if isinstance(text, str) else text
    return Block(id=block_id or f"id{text}", style=style, level=level, spans=spans)


def shape(pane):
    return [(each.style, each.level, text_of((each,))) for each in pane.value()]


def test_what_is_typed_is_its_value(pane):
    type_text(pane, "Tea 😀 für")
    press(pane, ENTER)
    type_text(pane, "שלום")

    assert text_of(pane.value()) == "Tea 😀 für\nשלום"


@settings(deadline=None)
@given(rich_texts())
def test_every_rich_text_comes_back(qapp, blocks):
    pane = TextPane("message")
    pane.show_value(blocks)

    assert pane.value() == blocks


class TestTelling:
    def test_an_edit_is_told_once_with_the_steps_of_undo(self, pane):
        told = []
        pane.edited.connect(told.append)
        type_text(pane, "tea urn")
        press(pane, BACKSPACE)
        press(pane, BACKSPACE)

        assert told == [True, False, False, False, True, False, False, True, False]

    def test_what_is_shown_is_told_to_nobody(self, qtbot, pane):
        with qtbot.assertNotEmitted(pane.edited):
            pane.show_value((block("tea"),))
            pane.show_value((block("tea"), block("urn")), caret=2)

    def test_another_font_or_palette_is_no_edit(self, qtbot, pane):
        pane.show_value((block((Span(text="tea", link=LINK),), block_id="a"),))
        font = pane.font()
        font.setPointSizeF(24)
        with qtbot.assertNotEmitted(pane.edited):
            pane.setFont(font)
            palette = pane.palette()
            palette.setColor(palette.ColorRole.Link, Qt.GlobalColor.green)
            pane.setPalette(palette)

        assert pane.value() == (block((Span(text="tea", link=LINK),), block_id="a"),)

    @pytest.mark.parametrize(
        ("key", "held", "signal"),
        [
            (Qt.Key.Key_Z, CTRL, "undo_wanted"),
            (Qt.Key.Key_Z, CTRL | SHIFT, "redo_wanted"),
            (Qt.Key.Key_Y, CTRL, "redo_wanted"),
        ],
    )
    def test_undo_and_redo_are_asked_for(self, qtbot, pane, key, held, signal):
        type_text(pane, "tea")
        with qtbot.waitSignal(getattr(pane, signal)):
            press(pane, key, held)

        assert text_of(pane.value()) == "tea"

    def test_escape_and_page_keys_are_left_to_the_page(self, pane):
        assert not press(pane, Qt.Key.Key_Escape)
        assert not press(pane, Qt.Key.Key_PageDown)


class TestCaret:
    def test_it_is_counted_in_code_points(self, pane):
        pane.show_value((block("😀😀"), block("tea")))
        pane.place_caret(4)

        assert pane.caret() == 4
        assert pane.textCursor().position() == 6

    def test_it_leaves_upwards_from_the_first_line_only(self, qtbot, pane):
        pane.show_value((block("one"), block("two")))
        pane.place_caret(5)
        with qtbot.assertNotEmitted(pane.left_up):
            press(pane, Qt.Key.Key_Up)
        with qtbot.waitSignal(pane.left_up):
            press(pane, Qt.Key.Key_Up)

    def test_it_leaves_downwards_from_the_last_line_only(self, qtbot, pane):
        pane.show_value((block("one"), block("two")))
        pane.place_caret(0)
        with qtbot.assertNotEmitted(pane.left_down):
            press(pane, Qt.Key.Key_Down)
        with qtbot.waitSignal(pane.left_down):
            press(pane, Qt.Key.Key_Down)

    def test_it_leaves_sideways_at_the_very_ends(self, qtbot, pane):
        pane.show_value((block("one"),))
        pane.place_caret(3)
        with qtbot.waitSignal(pane.left_down):
            press(pane, Qt.Key.Key_Right)
        pane.place_caret(0)
        with qtbot.waitSignal(pane.left_up):
            press(pane, Qt.Key.Key_Left)

    def test_undo_puts_it_where_it_belongs(self, pane):
        pane.show_value((block("one"), block("two")), caret=5)

        assert pane.caret() == 5


class TestLists:
    def test_enter_goes_on_with_the_list(self, pane):
        pane.show_value((block("tea", "bullet", 1),), caret=3)
        press(pane, ENTER)
        type_text(pane, "urn")

        assert shape(pane) == [("bullet", 1, "tea"), ("bullet", 1, "urn")]

    def test_enter_in_an_empty_entry_goes_out_level_by_level(self, pane):
        pane.show_value((block("", "bullet", 1),))
        press(pane, ENTER)
        assert shape(pane) == [("bullet", 0, "")]

        press(pane, ENTER)
        assert shape(pane) == [("paragraph", 0, "")]

    @pytest.mark.parametrize("style", ["bullet", "number", "quote", "subheading"])
    def test_backspace_at_its_start_makes_a_block_ordinary(self, pane, style):
        pane.show_value((block("tea"), block("urn", style)), caret=4)
        press(pane, BACKSPACE)

        assert shape(pane) == [("paragraph", 0, "tea"), ("paragraph", 0, "urn")]

    def test_entries_are_pushed_in_and_out(self, pane):
        pane.show_value((block("tea", "bullet"), block("urn", "number"), block("end")))
        select(pane, 0, 6)
        press(pane, Qt.Key.Key_BracketRight, CTRL)
        pane.indent(1)
        assert shape(pane) == [("bullet", 2, "tea"), ("number", 2, "urn"), ("paragraph", 0, "end")]

        press(pane, Qt.Key.Key_BracketLeft, CTRL)
        assert [level for _, level, _ in shape(pane)] == [1, 1, 0]

    def test_an_entry_that_came_in_very_deep_stays_where_it_is(self, pane):
        pane.show_value((block("tea", "bullet", 200),))
        pane.indent(1)

        assert shape(pane) == [("bullet", 200, "tea")]

    def test_a_style_that_is_set_twice_is_taken_away(self, pane):
        pane.show_value((block("tea"), block("urn")))
        select(pane, 1, 5)
        pane.toggle_style("bullet")
        assert [style for style, _, _ in shape(pane)] == ["bullet", "bullet"]

        pane.toggle_style("bullet")
        assert [style for style, _, _ in shape(pane)] == ["paragraph", "paragraph"]

    def test_behind_a_subheading_ordinary_text_begins(self, pane):
        pane.show_value((block("Tea", "subheading"),), caret=3)
        press(pane, ENTER)
        type_text(pane, "x")

        assert shape(pane) == [("subheading", 0, "Tea"), ("paragraph", 0, "x")]

    def test_a_subheading_split_in_two_is_two(self, pane):
        pane.show_value((block("Tea urn", "subheading"),), caret=3)
        press(pane, ENTER)

        assert [style for style, _, _ in shape(pane)] == ["subheading", "subheading"]


class TestParagraphs:
    def test_the_first_half_of_a_split_keeps_the_id(self, pane):
        pane.show_value((block("tea urn", block_id="a"),), caret=3)
        press(pane, ENTER)

        first, second = pane.value()
        assert first.id == "a"
        assert second.id not in ("", "a")

    def test_a_tracked_paragraph_mark_stays_at_the_end(self, pane):
        change = Change(author="Ash Quill", id="c1")
        pane.show_value((Block(id="a", spans=line("tea urn"), mark_deletion=change),), caret=3)
        press(pane, ENTER)

        assert [each.mark_deletion for each in pane.value()] == [None, change]

    def test_joined_paragraphs_are_the_first(self, pane):
        pane.show_value((block("tea", "quote", block_id="a"), block("urn", block_id="b")), caret=4)
        press(pane, BACKSPACE)

        assert pane.value() == (block("teaurn", "quote", block_id="a"),)

    def test_shift_enter_breaks_the_line_inside_the_paragraph(self, pane):
        type_text(pane, "tea")
        press(pane, ENTER, SHIFT)
        type_text(pane, "urn")

        assert [each.spans for each in pane.value()] == [line("tea\nurn")]

    def test_deleting_across_paragraphs_leaves_the_first(self, pane):
        pane.show_value(
            (block("black tea", block_id="a"), block("x"), block("an urn", "bullet", block_id="c"))
        )
        select(pane, 5, 15)
        press(pane, Qt.Key.Key_Delete)

        assert pane.value() == (block("blackurn", block_id="a"),)

    def test_deleting_a_whole_line_leaves_the_next_what_it_is(self, pane):
        pane.show_value((block("tea", block_id="a"), block("urn", "bullet", block_id="b")))
        select(pane, 0, 4)
        press(pane, BACKSPACE)

        assert pane.value() == (block("urn", "bullet", block_id="b"),)

    def test_typing_over_everything_keeps_the_first_paragraph(self, pane):
        pane.show_value((block("tea", block_id="a"), block("urn", "quote", block_id="b")))
        press(pane, Qt.Key.Key_A, CTRL)
        type_text(pane, "x")

        assert pane.value() == (block("x", block_id="a"),)


class TestFormats:
    def test_selected_words_become_bold_and_are_so_no_more(self, pane):
        pane.show_value((block("black tea", block_id="a"),))
        select(pane, 0, 5)
        press(pane, Qt.Key.Key_B, CTRL)
        assert pane.value()[0].spans == (Span(text="black", bold=True), Span(text=" tea"))
        assert pane.current_format().bold

        press(pane, Qt.Key.Key_B, CTRL)
        assert pane.value()[0].spans == line("black tea")

    def test_a_partly_bold_selection_becomes_bold(self, pane):
        pane.show_value((block((Span(text="a", bold=True), Span(text="b")), block_id="a"),))
        select(pane, 0, 2)
        assert not pane.current_format().bold

        pane.toggle_bold()
        assert pane.value()[0].spans == (Span(text="ab", bold=True),)

    def test_what_is_typed_next_can_be_bold_and_italic(self, pane):
        type_text(pane, "a")
        press(pane, Qt.Key.Key_B, CTRL)
        press(pane, Qt.Key.Key_I, CTRL)
        type_text(pane, "b")
        press(pane, Qt.Key.Key_B, CTRL)
        type_text(pane, "c")

        assert pane.value()[0].spans == (
            Span(text="a"),
            Span(text="b", bold=True, italic=True),
            Span(text="c", italic=True),
        )

    def test_a_subheading_looks_bold_and_is_not(self, pane):
        pane.show_value((block("Tea", "subheading"),))

        assert not pane.current_format().bold
        pane.set_style("paragraph")
        assert pane.value()[0].spans == line("Tea")

    def test_the_style_at_the_caret_is_told(self, pane):
        pane.show_value((block("tea"), block("urn", "number", 1)), caret=5)

        assert (pane.current_format().style, pane.current_format().level) == ("number", 1)

    def test_a_changed_caret_asks_for_the_format_again(self, qtbot, pane):
        pane.show_value((block("tea"), block("urn", "bullet")))
        with qtbot.waitSignal(pane.format_changed):
            pane.place_caret(5)


class TestLinks:
    def linked(self, pane):
        spans = (Span(text="an "), Span(text="urn", link=LINK), Span(text=" here"))
        pane.show_value((block(spans, block_id="a"),))

    def test_typing_inside_a_link_goes_on_with_it_and_at_its_end_does_not(self, pane):
        self.linked(pane)
        pane.place_caret(5)
        type_text(pane, "X")
        pane.place_caret(7)
        type_text(pane, "Y")
        pane.place_caret(3)
        type_text(pane, "Z")

        assert [(span.text, span.link) for span in pane.value()[0].spans] == [
            ("an Z", None),
            ("urXn", LINK),
            ("Y here", None),
        ]

    def test_the_dialog_edits_the_whole_link_at_the_caret(self, pane):
        self.linked(pane)
        pane.place_caret(4)
        press(pane, Qt.Key.Key_K, CTRL)
        dialog = pane.findChild(LinkDialog)
        assert (dialog.text_field.text(), dialog.address_field.text()) == ("urn", LINK)

        dialog.text_field.setText("kettle")
        dialog.address_field.setText("example.net")
        dialog.apply_button.click()

        assert pane.value()[0].spans == (
            Span(text="an "),
            Span(text="kettle", link="https://example.net"),
            Span(text=" here"),
        )

    def test_a_link_can_be_taken_away(self, pane):
        self.linked(pane)
        pane.place_caret(6)
        pane.edit_link()
        pane.findChild(LinkDialog).remove_button.click()

        assert pane.value()[0].spans == line("an urn here")

    def test_a_new_link_is_put_where_nothing_is_selected(self, pane):
        type_text(pane, "see ")
        pane.edit_link()
        dialog = pane.findChild(LinkDialog)
        dialog.text_field.setText("tea")
        dialog.address_field.setText("example.org")
        dialog.apply_button.click()
        type_text(pane, " now")

        assert [(span.text, span.link) for span in pane.value()[0].spans] == [
            ("see ", None),
            ("tea", LINK),
            (" now", None),
        ]

    def test_an_address_pasted_over_words_becomes_their_link(self, pane):
        pane.show_value((block("an urn", block_id="a"),))
        select(pane, 3, 6)
        pane.insertFromMimeData(clipboard(text="www.example.org"))

        assert pane.value()[0].spans[1] == Span(text="urn", link="https://www.example.org")


class TestTrackedText:
    def test_what_is_typed_is_no_part_of_a_change_around_it(self, pane):
        change = Change(author="Ash Quill", id="c1")
        pane.show_value((block((Span(text="tea", deletion=change, comments=("k1",)),), block_id="a"),))
        pane.place_caret(2)
        type_text(pane, "X")

        assert [(span.text, span.deletion, span.comments) for span in pane.value()[0].spans] == [
            ("te", change, ("k1",)),
            ("X", None, ("k1",)),
            ("a", change, ("k1",)),
        ]

    def test_bold_leaves_a_change_what_it_is(self, pane):
        change = Change(author="Ash Quill", id="c1")
        pane.show_value((block((Span(text="tea", insertion=change),), block_id="a"),))
        select(pane, 0, 3)
        pane.toggle_bold()

        assert pane.value()[0].spans == (Span(text="tea", insertion=change, bold=True),)


class TestPaste:
    def test_pasted_paragraphs_join_the_text_at_both_ends(self, pane):
        pane.show_value((block("one two", block_id="a"),), caret=4)
        pane.insertFromMimeData(clipboard(html="<p>A</p><ul><li>B</li></ul><p>C</p>"))

        assert shape(pane) == [("paragraph", 0, "one A"), ("bullet", 0, "B"), ("paragraph", 0, "Ctwo")]
        assert pane.value()[0].id == "a"
        assert len({each.id for each in pane.value()}) == 3

    def test_it_is_one_step(self, pane):
        told = []
        pane.edited.connect(told.append)
        pane.insertFromMimeData(clipboard(html="<p>A</p><p>B</p><p>C</p>"))

        assert told == [True]

    def test_a_list_pasted_into_an_empty_paragraph_is_a_list(self, pane):
        pane.insertFromMimeData(clipboard(html="<ul><li>B</li></ul>"))

        assert shape(pane) == [("bullet", 0, "B")]

    def test_what_was_left_out_is_said(self, qtbot, pane):
        with qtbot.waitSignal(pane.note) as said:
            pane.insertFromMimeData(clipboard(html="<table><tr><td>tea</td></tr></table>"))

        assert said.args == ["pasted-table"]
        assert text_of(pane.value()) == "tea"

    def test_copy_and_paste_keep_words_and_formats(self, pane):
        pane.show_value((block((Span(text="tea", bold=True),), "quote", block_id="a"), block("urn")))
        pane.selectAll()
        press(pane, Qt.Key.Key_C, CTRL)
        pane.show_value(())
        press(pane, Qt.Key.Key_V, CTRL)

        assert shape(pane) == [("quote", 0, "tea"), ("paragraph", 0, "urn")]
        assert pane.value()[0].spans[0].bold

    def test_cut_takes_the_words_away(self, pane):
        pane.show_value((block("one"), block("two", "bullet")))
        select(pane, 1, 5)
        press(pane, Qt.Key.Key_X, CTRL)

        assert shape(pane) == [("paragraph", 0, "owo")]
        assert "ne" in QApplication.clipboard().text()

    def test_the_words_alone_can_be_pasted(self, pane):
        QApplication.clipboard().setMimeData(clipboard(text="tea", html="<h1>tea</h1>"))
        press(pane, Qt.Key.Key_V, CTRL | SHIFT)

        assert shape(pane) == [("paragraph", 0, "tea")]

    def test_a_pane_that_may_not_be_changed_takes_nothing(self, pane):
        pane.show_value((block("tea", block_id="a"),))
        pane.setReadOnly(True)
        pane.insertFromMimeData(clipboard(text="x"))
        pane.toggle_bold()
        pane.set_style("quote")
        pane.edit_link()
        type_text(pane, "x")
        press(pane, ENTER)
        pane.selectAll()
        pane.cut()

        assert pane.value() == (block("tea", block_id="a"),)


class TestInputMethods:
    def test_what_is_composed_is_no_text_until_it_is_done(self, pane):
        type_text(pane, "caf")
        QApplication.sendEvent(pane, QInputMethodEvent("´", []))
        assert text_of(pane.value()) == "caf"

        done = QInputMethodEvent("", [])
        done.setCommitString("é")
        QApplication.sendEvent(pane, done)
        assert text_of(pane.value()) == "café"

    @pytest.mark.parametrize("key", [Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Up])
    def test_a_key_that_moves_the_caret_ends_what_is_composed(self, pane, key):
        pane.show_value((block("a", block_id="a"), block("b", block_id="b")), caret=3)
        QApplication.sendEvent(pane, QInputMethodEvent("ni", []))
        press(pane, key)
        assert pane.document().lastBlock().layout().preeditAreaText() == ""
        press(pane, Qt.Key.Key_Down)
        press(pane, Qt.Key.Key_End)
        type_text(pane, "x")
        assert text_of(pane.value()) == "a\nbx"

    def test_a_modifier_alone_lets_an_input_method_go_on(self, pane):
        QApplication.sendEvent(pane, QInputMethodEvent("ni", []))
        press(pane, Qt.Key.Key_Shift)
        assert pane.document().lastBlock().layout().preeditAreaText() == "ni"

    def test_text_that_changes_from_elsewhere_drops_what_is_composed(self, pane):
        pane.show_value((block("welcome", block_id="a"),), caret=7)
        QApplication.sendEvent(pane, QInputMethodEvent("ni", []))
        pane.show_value(())
        assert pane.document().lastBlock().layout().preeditAreaText() == ""
        type_text(pane, "x")
        assert text_of(pane.value()) == "x"

    def test_text_that_is_removed_takes_what_is_composed_with_it(self, pane):
        pane.show_value((block("tea", block_id="a"), block("urn", block_id="b")), caret=7)
        QApplication.sendEvent(pane, QInputMethodEvent("ni", []))
        pane.selectAll()
        pane.remove_selected()
        assert pane.document().lastBlock().layout().preeditAreaText() == ""
        type_text(pane, "x")
        assert text_of(pane.value()) == "x"

    def test_what_is_composed_at_the_end_of_a_link_is_outside_it(self, pane):
        pane.show_value((block((Span(text="urn", link=LINK),), block_id="a"),), caret=3)
        done = QInputMethodEvent("", [])
        done.setCommitString("é")
        QApplication.sendEvent(pane, done)

        assert pane.value()[0].spans == (Span(text="urn", link=LINK), Span(text="é"))


class TestHeight:
    @pytest.fixture
    def pane(self):
        return TextPane("message")

    @pytest.fixture
    def page(self, qtbot, pane):
        area = QScrollArea()
        area.setWidgetResizable(True)
        paper = QWidget()
        layout = QVBoxLayout(paper)
        layout.addWidget(pane)
        layout.addStretch()
        area.setWidget(paper)
        qtbot.addWidget(area)
        area.resize(500, 300)
        area.show()
        return area

    def test_it_is_as_high_as_its_text_and_never_scrolls(self, page, pane):
        pane.setFocus()
        heights = []
        for _ in range(30):
            type_text(pane, "tea")
            press(pane, ENTER)
            QApplication.processEvents()
            heights.append(pane.height())
            assert pane.verticalScrollBar().value() == 0

        assert heights == sorted(set(heights))
        assert pane.height() >= pane.document().size().height()

    def test_it_shrinks_with_its_text(self, page, pane):
        pane.show_value(tuple(block(f"tea {number}") for number in range(20)))
        high = pane.height()
        pane.show_value((block("tea"),))

        assert pane.height() < high / 10

    def test_it_is_higher_where_it_is_narrower(self, page, pane):
        pane.show_value((block("a few words of tea and urns " * 20),))
        wide = pane.height()
        page.resize(300, 300)
        QApplication.processEvents()

        assert pane.height() > wide
        assert pane.document().size().height() <= pane.height()


class TestOnePage:
    def test_another_pane_takes_the_selection_over(self, qtbot):
        page = QWidget()
        layout = QVBoxLayout(page)
        pane, other = TextPane("message"), TextPane("closing")
        layout.addWidget(pane)
        layout.addWidget(other)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        pane.show_value((block("tea"),))
        pane.setFocus()
        qtbot.waitUntil(pane.hasFocus)
        select(pane, 0, 2)
        with qtbot.waitSignal(other.focused):
            other.setFocus()

        assert not pane.textCursor().hasSelection()

    def test_tab_leaves_the_pane(self, pane):
        type_text(pane, "tea")
        press(pane, Qt.Key.Key_Tab)

        assert text_of(pane.value()) == "tea"

    def test_what_an_empty_pane_says_is_told_to_screen_readers(self, pane):
        pane.setPlaceholderText("Write the message here")

        assert pane.accessibleDescription() == "Write the message here"
        assert pane.placeholderText() == "Write the message here"


def test_what_is_remembered_is_what_the_document_says(pane):
    pane.show_value((block("one"), block("two", "bullet"), block("three", "number", 1)))
    for position, key in ((3, ENTER), (0, BACKSPACE), (6, BACKSPACE), (9, ENTER), (2, Qt.Key.Key_Delete)):
        pane.place_caret(position)
        press(pane, key)

        assert pane.value() == read_anew(pane)
