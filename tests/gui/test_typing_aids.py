"""What typing does by itself: Markdown's marks, and quotation marks, dashes and dots as a book has them."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from gui.driving import CTRL, clipboard, press, read_anew, select, type_text
from update_editor.gui.bullets_pane import BulletsPane
from update_editor.gui.line_pane import LinePane
from update_editor.gui.text_pane import TextPane
from update_editor.model import Block, Bullet, Span, block, line, line_text, region_at, text_of
from update_editor.services.settings import TypingAids


@pytest.fixture
def pane(qtbot):
    pane = TextPane("message")
    pane.aids = TypingAids()
    qtbot.addWidget(pane)
    pane.resize(600, 100)
    return pane


def shape(pane):
    assert pane.value() == read_anew(pane) or not pane.value()
    return [(each.style, each.level, line_text(each.spans)) for each in pane.value()]


@pytest.mark.parametrize(
    ("typed", "style"),
    [
        ("- ", "bullet"),
        ("* ", "bullet"),
        ("1. ", "number"),
        ("1) ", "number"),
        ("## ", "subheading"),
        ("> ", "quote"),
    ],
)
def test_a_mark_at_the_start_of_a_paragraph_gives_it_a_style(pane, typed, style):
    type_text(pane, typed + "Tea")
    assert shape(pane) == [(style, 0, "Tea")]


def test_a_mark_typed_before_words_that_are_there_gives_them_a_style(pane):
    pane.show_value((block("First"), block("Tea")), 6)
    type_text(pane, "- ")
    assert shape(pane) == [("paragraph", 0, "First"), ("bullet", 0, "Tea")]
    assert pane.caret() == 6


def test_in_a_list_a_mark_is_a_mark(pane):
    pane.show_value((block("", "bullet"),), 0)
    type_text(pane, "1. Tea")
    assert shape(pane) == [("bullet", 0, "1. Tea")]


def test_the_id_of_the_paragraph_stays(pane):
    pane.show_value((Block(id="teaaaaaaaa", spans=line("x")),), 1)
    press(pane, Qt.Key.Key_Backspace)
    type_text(pane, "- Tea")
    assert [each.id for each in pane.value()] == ["teaaaaaaaa"]


def test_words_between_marks_become_bold_and_italic_and_what_follows_does_not(pane):
    type_text(pane, "Hot **tea** and *cake* or _buns_, all 2*3*4 of snake_case_words.")
    (only,) = pane.value()
    assert only.spans == (
        Span(text="Hot "),
        Span(text="tea", bold=True),
        Span(text=" and "),
        Span(text="cake", italic=True),
        Span(text=" or "),
        Span(text="buns", italic=True),
        Span(text=", all 2*3*4 of snake_case_words."),
    )


def test_bold_inside_italic_is_both(pane):
    type_text(pane, "_hot **tea** here_")
    (only,) = pane.value()
    assert only.spans == (
        Span(text="hot ", italic=True),
        Span(text="tea", bold=True, italic=True),
        Span(text=" here", italic=True),
    )


def test_marks_work_behind_an_emoji_and_a_line_break(pane):
    type_text(pane, "😀")
    press(pane, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text(pane, '😀 **té** "x"')
    (only,) = pane.value()
    assert only.spans == (Span(text="😀\n😀 "), Span(text="té", bold=True), Span(text=" “x”"))


def test_words_and_an_address_in_brackets_become_a_link(pane):
    type_text(pane, "Read [the tea book](https://example.org/tea_(urn)) now")
    (only,) = pane.value()
    assert only.spans == (
        Span(text="Read "),
        Span(text="the tea book", link="https://example.org/tea_(urn)"),
        Span(text=" now"),
    )


def test_inside_a_link_marks_are_marks(pane):
    pane.show_value((Block(id="a", spans=(Span(text="an *urn here", link="https://example.org"),)),), 7)
    type_text(pane, "*")
    assert line_text(pane.value()[0].spans) == "an *urn* here"


def test_typographic_marks_keep_the_format_that_is_typed_in(pane):
    press(pane, Qt.Key.Key_B, CTRL)
    type_text(pane, 'It\'s "hot" -- really...')
    (only,) = pane.value()
    assert only.spans == (Span(text="It’s “hot” – really…", bold=True),)


def test_a_mark_typed_over_a_selection_turns_too(pane):
    pane.show_value((block("one two three"),))
    select(pane, 4, 7)
    type_text(pane, '"')
    assert shape(pane) == [("paragraph", 0, "one “ three")]


def test_a_dead_key_composes_the_same(pane):
    event = QInputMethodEvent()
    event.setCommitString('"')
    QApplication.sendEvent(pane, event)
    assert shape(pane) == [("paragraph", 0, "“")]


def test_what_is_pasted_stays_as_it_is(pane):
    pane.insertFromMimeData(clipboard(text='- "tea" **hot** ...'))
    assert text_of(pane.value()) == '- "tea" **hot** ...'


def test_each_aid_can_be_switched_off(pane):
    pane.aids = TypingAids(markdown=False, typographic=False)
    type_text(pane, '- "tea" **hot** ...')
    assert text_of(pane.value()) == '- "tea" **hot** ...'
    pane.show_value(())
    pane.aids = TypingAids(markdown=False)
    type_text(pane, '- "tea" **hot**')
    assert text_of(pane.value()) == "- “tea” **hot**"


def test_a_line_has_typographic_marks_and_no_markdown(qtbot):
    pane = LinePane("title")
    qtbot.addWidget(pane)
    pane.aids = TypingAids()
    type_text(pane, '- The "new" **ferry**')
    assert pane.value() == line("- The “new” **ferry**")


def test_bullets_take_bold_italic_and_typographic_marks(qtbot):
    pane = BulletsPane("next-week")
    qtbot.addWidget(pane)
    pane.aids = TypingAids()
    pane.show_value((Bullet(id="a", spans=()),), 0)
    type_text(pane, "It's **hot**")
    assert pane.value()[0].spans == (Span(text="It’s "), Span(text="hot", bold=True))


def typed_in_window(open_window, text):
    page = open_window.workspace.page
    page.go_to("message")
    pane = page.panes.pane("message")
    select(pane, 0, len(pane.toPlainText()))
    press(pane, Qt.Key.Key_Backspace)
    type_text(pane, text)
    return pane


def words(open_window):
    blocks = region_at(open_window.files.session.update, "message").blocks
    return [(each.style, line_text(each.spans)) for each in blocks]


@pytest.mark.parametrize(
    ("typed", "becomes", "back"),
    [
        ("- ", ("bullet", ""), ("paragraph", "- ")),
        ("## ", ("subheading", ""), ("paragraph", "## ")),
        ("So **tea**", ("paragraph", "So tea"), ("paragraph", "So **tea**")),
        ("[tea](https://example.org)", ("paragraph", "tea"), ("paragraph", "[tea](https://example.org)")),
        ('So "', ("paragraph", "So “"), ("paragraph", 'So "')),
        ("wait...", ("paragraph", "wait…"), ("paragraph", "wait...")),
        ("tea - ", ("paragraph", "tea – "), ("paragraph", "tea - ")),
    ],
)
def test_undo_right_after_gives_back_what_was_typed(open_window, typed, becomes, back):
    pane = typed_in_window(open_window, typed)
    assert words(open_window) == [becomes]
    press(pane, Qt.Key.Key_Z, CTRL)
    assert words(open_window) == [back]
    assert pane.caret() == len(back[1])
    press(pane, Qt.Key.Key_Y, CTRL)
    assert words(open_window) == [becomes]


def test_after_undo_typing_goes_on_with_the_literal_mark(open_window):
    pane = typed_in_window(open_window, 'So "')
    press(pane, Qt.Key.Key_Z, CTRL)
    type_text(pane, "tea")
    assert words(open_window) == [("paragraph", 'So "tea')]


def test_a_mark_put_right_belongs_to_the_word_once_that_is_typed_on(open_window):
    pane = typed_in_window(open_window, "We don't go")
    steps = []
    while words(open_window) and words(open_window)[0][1] != "The bridge is open again.":
        steps.append(words(open_window)[0][1])
        press(pane, Qt.Key.Key_Z, CTRL)
    assert steps == ["We don’t go", "We don’t ", "We ", ""]


def test_the_settings_switch_the_aids_of_every_pane(open_window, environment):
    environment.keep(replace(environment.settings, typing=TypingAids(markdown=False, typographic=False)))
    typed_in_window(open_window, '- "tea"')
    assert words(open_window) == [("paragraph", '- "tea"')]
