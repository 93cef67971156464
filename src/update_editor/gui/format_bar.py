"""The small bar over selected words: bold, italic, link, the styles of a paragraph, and a comment."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from update_editor.gui.floating import let_float
from update_editor.gui.format_pane import CurrentFormat, FormatPane
from update_editor.gui.icons import icon
from update_editor.gui.text_pane import TextPane
from update_editor.model import BlockStyle

_PAUSE = 150
"""Milliseconds that a selection must stand still: the bar doesn't run after one that is being made."""

_GAP = 8
"""Pixels between the bar and the words."""


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("FormatBar", text))


class _Button(Struct, frozen=True):
    """One button: its icon, words and keys, what it does to a pane, and the style that it stands for."""

    icon: str
    words: str
    keys: str
    action: Callable[[FormatPane], object]
    style: BlockStyle | None = None


def _style_button(name: str, words: str, keys: str, style: BlockStyle) -> _Button:
    return _Button(name, words, keys, partial(_toggle_style, style), style)


def _toggle_style(style: BlockStyle, pane: FormatPane) -> None:
    if isinstance(pane, TextPane):
        pane.toggle_style(style)


_BUTTONS = (
    _Button("bold", _("Bold"), "Ctrl+B", FormatPane.toggle_bold),
    _Button("italic", _("Italic"), "Ctrl+I", FormatPane.toggle_italic),
    _Button("link", _("Link"), "Ctrl+K", FormatPane.edit_link),
    _style_button("heading", _("Sub-heading"), "Ctrl+Alt+1", "subheading"),
    _style_button("list", _("Bullets"), "Ctrl+Shift+8", "bullet"),
    _style_button("list-ordered", _("Numbers"), "Ctrl+Shift+7", "number"),
    _style_button("quote", _("Quotation"), "Ctrl+Shift+9", "quote"),
)


class FormatBar(QFrame):
    """Floats over the selection of the panes that it watches; ``parent`` is what the panes stand on.

    It never takes the focus: the keyboard reaches the same actions by the menu and their shortcuts. Escape,
    or the end of the selection, closes it.
    """

    comment_wanted = Signal()
    """On what is selected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._pane: FormatPane | None = None
        self._buttons: list[tuple[_Button, QToolButton]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._appear)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _make(self) -> None:
        """Make what is seen, when it is first wanted: a start does not pay for it."""
        let_float(self, "formatBar", 2)
        self.setAccessibleName(self.tr("Format"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        for button in _BUTTONS:
            row.addWidget(self._made(button))
        comment = self._tool("message-square-plus", self.tr("Comment"), "Ctrl+Alt+M")
        comment.clicked.connect(self._comment)
        row.addWidget(comment)

    def _made(self, spec: _Button) -> QToolButton:
        button = self._tool(spec.icon, QCoreApplication.translate("FormatBar", spec.words), spec.keys)
        button.setCheckable(True)
        button.clicked.connect(partial(self._do, spec))
        self._buttons.append((spec, button))
        return button

    def _tool(self, name: str, words: str, keys: str) -> QToolButton:
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(QSize(20, 20))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(f"{words} ({native})")
        button.setAccessibleName(words)
        return button

    def watch(self, pane: QWidget) -> None:
        """Appear over this pane's selections from now on; one whose words have no formats is passed over."""
        if not isinstance(pane, FormatPane):
            return
        pane.format_changed.connect(partial(self._note_change, pane))
        pane.destroyed.connect(self._close)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close where Escape is pressed in a pane."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.isVisible()
        ):
            self._close()
            # What is not accepted goes on to the page, whatever a filter says.
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _note_change(self, pane: FormatPane) -> None:
        if not pane.textCursor().hasSelection() or not pane.hasFocus() or pane.isReadOnly():
            if pane is self._pane:
                self._close()
            return
        self._pane = pane
        if self.isVisible():
            self._show_format(pane.current_format())
            self._place(pane)
        else:
            self._timer.start()

    def _appear(self) -> None:
        pane = self._pane
        if pane is None or not pane.textCursor().hasSelection():
            return
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._timer.start()
            return
        if not self._buttons:
            self._make()
        self._show_format(pane.current_format())
        self.adjustSize()
        self._place(pane)
        pane.installEventFilter(self)
        self.show()
        self.raise_()

    def _show_format(self, current: CurrentFormat) -> None:
        on = {"bold": current.bold, "italic": current.italic, "link": current.link is not None}
        for spec, button in self._buttons:
            button.setChecked(on.get(spec.icon, spec.style == current.style))
            if spec.style is not None and self._pane is not None:
                button.setVisible(spec.style in self._pane.styles)

    def _place(self, pane: FormatPane) -> None:
        """Stand above the selection, or below it where there is no room, and never outside what is seen."""
        cursor = pane.textCursor()
        first, last = QTextCursor(cursor), QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        last.setPosition(cursor.selectionEnd())
        start, end = pane.cursorRect(first), pane.cursorRect(last)
        middle = (start.left() + end.left()) // 2 if start.top() == end.top() else start.left()
        over = self._mapped(pane, QPoint(middle, start.top()))
        under = self._mapped(pane, QPoint(middle, end.bottom()))
        seen = self._ground.visibleRegion().boundingRect()
        y = over.y() - self.height() - _GAP
        if y < seen.top() + _GAP:
            y = min(under.y() + _GAP, seen.bottom() - self.height() - _GAP)
        x = min(over.x() - self.width() // 2, seen.right() - self.width() - _GAP)
        self.move(max(x, seen.left() + _GAP), y)

    def _mapped(self, pane: FormatPane, point: QPoint) -> QPoint:
        return self._ground.mapFromGlobal(pane.viewport().mapToGlobal(point))

    def _do(self, spec: _Button) -> None:
        pane = self._pane
        if pane is not None:
            spec.action(pane)
            self._show_format(pane.current_format())

    def _comment(self) -> None:
        self.comment_wanted.emit()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._pane is not None and new is not self._pane:
            self._close()

    def _close(self) -> None:
        self._timer.stop()
        if self._pane is not None and isValid(self._pane):
            self._pane.removeEventFilter(self)
        self._pane = None
        self.hide()
