"""Whether words fit into what they are written in."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

SLACK = 2
"""Pixels of rounding."""


def clipped_words(window: QWidget) -> list[str]:
    """Return the words of a window that can't be read in whole, each with what it lacks.

    Words that are shortened with “…” count too, unless the tool tip has them in whole.
    """
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or (not widget.visibleRegion().isEmpty() and widget.size().isEmpty()):
            continue
        for kind, needed in NEEDED.items():
            if isinstance(widget, kind):
                found += _lacking(widget, *needed(widget))
    found += [
        f"{_name(widget)} stands partly outside {type(widget.parentWidget()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, tuple(NEEDED)) and widget.isVisible() and _is_cut_by_parent(widget)
    ]
    return found


def _lacking(widget: QWidget, words: str, needed: QSize, room: QSize) -> list[str]:
    head, shortened, _ = words.partition("…")
    if not words.strip() or words in widget.toolTip() or (shortened and head and head in widget.toolTip()):
        return []
    wide, high = needed.width() - room.width(), needed.height() - room.height()
    if wide <= SLACK and high <= SLACK:
        return []
    return [f"{_name(widget)} “{words}” lacks {max(wide, 0)} × {max(high, 0)} pixels"]


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}".strip()


def _is_cut_by_parent(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or isinstance(parent.parentWidget(), QScrollArea):
        return False
    return not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry())


def _of_label(label: QLabel) -> tuple[str, QSize, QSize]:
    room = label.contentsRect().size()
    words = label.text()
    if label.wordWrap():
        around = label.height() - room.height()
        needed = QSize(_widest_word(label, words), label.heightForWidth(label.width()) - around)
    else:
        needed = label.fontMetrics().size(0, words.replace("&", ""))
    return words, needed, room


def _widest_word(label: QLabel, words: str) -> int:
    parts = words.replace("\u200b", " ").split()
    return max((label.fontMetrics().horizontalAdvance(part) for part in parts), default=0)


def _of_button(button: QAbstractButton) -> tuple[str, QSize, QSize]:
    needed = QSize(button.sizeHint().width(), button.fontMetrics().height())
    return button.text(), needed, button.size()


def _of_field(field: QLineEdit) -> tuple[str, QSize, QSize]:
    """What is typed may be longer than a field; what it asks for may not."""
    words = field.placeholderText() if not field.text() else ""
    frame = field.sizeHint().width() - 17 * field.fontMetrics().horizontalAdvance("x")
    margins = min(max(frame, 8), 24)
    needed = QSize(field.fontMetrics().horizontalAdvance(words) + margins, field.fontMetrics().height())
    return words or "x", needed, field.size()


def _of_choice(choice: QComboBox) -> tuple[str, QSize, QSize]:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, choice)
    needed = choice.fontMetrics().size(0, choice.currentText())
    return choice.currentText(), needed, room.size()


def _of_tabs(tabs: QTabBar) -> tuple[str, QSize, QSize]:
    words = "".join(tabs.tabText(index) for index in range(tabs.count()))
    wide = sum(tabs.tabSizeHint(index).width() for index in range(tabs.count()))
    high = max(tabs.tabSizeHint(index).height() for index in range(tabs.count()))
    return words, QSize(wide, high), tabs.size()


NEEDED: dict[type[QWidget], Callable[[QWidget], tuple[str, QSize, QSize]]] = {
    QLabel: _of_label,
    QAbstractButton: _of_button,
    QLineEdit: _of_field,
    QComboBox: _of_choice,
    QTabBar: _of_tabs,
}
"""How the room is found that the words of each kind of widget need, and that they have."""
