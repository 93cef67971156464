"""The bar that appears over selected words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from gui.driving import press, select, type_text
from update_editor.gui.bullets_pane import BulletsPane
from update_editor.gui.format_bar import FormatBar
from update_editor.gui.link_dialog import LinkDialog
from update_editor.gui.text_pane import TextPane
from update_editor.model import Block, Bullet, Span, line


class Page(QWidget):
    """A page with running text and a list of bullets."""

    def __init__(self):
        super().__init__()
        self.text = TextPane("message", self)
        self.bullets = BulletsPane("next-week", self)
        self.bar = FormatBar(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 80, 24, 24)
        for pane in (self.text, self.bullets):
            layout.addWidget(pane)
            self.bar.watch(pane)
        layout.addStretch()
        self.text.show_value((Block(id="a", spans=line("black tea")),))
        self.bullets.show_value((Bullet(id="b", spans=line("an urn")),))

    def button(self, name):
        return next(each for each in self.bar.findChildren(QToolButton) if each.accessibleName() == name)


@pytest.fixture
def page(qtbot):
    page = Page()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    page.activateWindow()
    page.text.setFocus()
    qtbot.waitUntil(page.text.hasFocus)
    return page


def shown(qtbot, page, pane=None, start=0, end=5):
    pane = pane or page.text
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    select(pane, start, end)
    qtbot.waitUntil(page.bar.isVisible)


def test_it_appears_over_a_selection_and_goes_with_it(qtbot, page):
    shown(qtbot, page)
    words = page.text.mapTo(page, page.text.cursorRect().topLeft())
    assert page.bar.geometry().bottom() < words.y()
    assert page.rect().contains(page.bar.geometry())

    page.text.place_caret(0)
    assert page.bar.isHidden()


def test_it_stands_below_where_there_is_no_room_above(qtbot, page):
    page.layout().setContentsMargins(24, 0, 24, 24)
    page.layout().activate()
    shown(qtbot, page)

    words = page.text.mapTo(page, page.text.cursorRect().bottomLeft())
    assert page.bar.geometry().top() > words.y()


def test_it_never_takes_the_focus(qtbot, page):
    shown(qtbot, page)
    qtbot.mouseClick(page.button("Bold"), Qt.MouseButton.LeftButton)

    assert page.text.hasFocus()
    assert page.text.textCursor().hasSelection()
    assert all(each.focusPolicy() == Qt.FocusPolicy.NoFocus for each in page.bar.findChildren(QToolButton))


def test_its_buttons_format_the_selection_and_show_what_it_is(qtbot, page):
    shown(qtbot, page)
    qtbot.mouseClick(page.button("Bold"), Qt.MouseButton.LeftButton)
    assert page.text.value()[0].spans == (Span(text="black", bold=True), Span(text=" tea"))
    assert page.button("Bold").isChecked()

    qtbot.mouseClick(page.button("Bold"), Qt.MouseButton.LeftButton)
    assert page.text.value()[0].spans == line("black tea")
    assert not page.button("Bold").isChecked()


@pytest.mark.parametrize(
    ("name", "style"),
    [("Sub-heading", "subheading"), ("Bullets", "bullet"), ("Numbers", "number"), ("Quotation", "quote")],
)
def test_a_style_is_set_and_taken_away(qtbot, page, name, style):
    shown(qtbot, page)
    qtbot.mouseClick(page.button(name), Qt.MouseButton.LeftButton)
    assert page.text.value()[0].style == style
    assert page.button(name).isChecked()

    qtbot.mouseClick(page.button(name), Qt.MouseButton.LeftButton)
    assert page.text.value()[0].style == "paragraph"


def test_over_bullets_it_has_no_styles(qtbot, page):
    shown(qtbot, page, page.bullets, 3, 6)

    visible = [each.accessibleName() for each in page.bar.findChildren(QToolButton) if each.isVisible()]
    assert visible == ["Bold", "Italic", "Link", "Comment"]


def test_no_words_are_seen_through_it(qtbot, page, theme):
    palette = page.palette()
    palette.setColor(page.backgroundRole(), QColor("red"))
    page.setPalette(palette)
    page.setAutoFillBackground(True)
    shown(qtbot, page)

    between = page.bar.geometry().topLeft() + QPoint(page.bar.width() // 2, 3)
    assert page.grab().toImage().pixelColor(between) == QColor(theme.colours.surface)


def test_it_asks_for_a_comment_on_what_is_selected(qtbot, page):
    shown(qtbot, page)
    with qtbot.waitSignal(page.bar.comment_wanted):
        qtbot.mouseClick(page.button("Comment"), Qt.MouseButton.LeftButton)
    assert page.text.textCursor().selectedText() == "black"


def test_link_opens_the_dialog_for_the_selection(qtbot, page):
    shown(qtbot, page)
    qtbot.mouseClick(page.button("Link"), Qt.MouseButton.LeftButton)

    dialog = page.text.findChild(LinkDialog)
    assert dialog.isVisible()
    assert dialog.text_field.text() == "black"
    dialog.reject()


def test_escape_closes_it_and_goes_to_the_page_the_next_time(qtbot, page):
    shown(qtbot, page)
    assert press(page.text, Qt.Key.Key_Escape)
    assert page.bar.isHidden()
    assert not press(page.text, Qt.Key.Key_Escape)


def test_typing_over_the_selection_closes_it(qtbot, page):
    shown(qtbot, page)
    type_text(page.text, "x")

    assert page.bar.isHidden()


def test_a_pane_that_may_not_be_changed_has_none(qtbot, page):
    page.text.setReadOnly(True)
    select(page.text, 0, 5)
    qtbot.wait(250)

    assert page.bar.isHidden()


def test_it_goes_when_its_pane_goes(qtbot, page):
    shown(qtbot, page)
    page.text.deleteLater()
    qtbot.waitUntil(page.bar.isHidden)

    shown(qtbot, page, page.bullets, 3, 6)


def test_every_button_says_its_words_and_keys(qtbot, page):
    shown(qtbot, page)
    for button in page.bar.findChildren(QToolButton):
        assert button.accessibleName()
        assert "Ctrl+" in button.toolTip()
        assert button.toolTip().startswith(button.accessibleName())
