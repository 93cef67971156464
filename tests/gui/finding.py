"""Finding widgets as a person does: by what they are called."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget

from update_editor.gui.notices import Notice

Kind = TypeVar("Kind", bound=QWidget)


def named(parent: QWidget, name: str, kind: type[Kind] = QWidget) -> Kind:
    """Return the one widget of a kind that a screen reader calls so."""
    (found,) = all_named(parent, name, kind)
    return found


def all_named(parent: QWidget, name: str, kind: type[Kind] = QWidget) -> list[Kind]:
    """Return every widget that a screen reader calls so and that is still shown."""
    return [
        each
        for each in parent.findChildren(kind)
        if each.accessibleName() == name and each.isVisibleTo(parent)
    ]


def shown(window: QWidget, kind: type[Kind]) -> Kind:
    """Return the one dialog, or other widget of a kind, that is seen in a window."""
    (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return found


def button(parent: QWidget, words: str) -> QAbstractButton:
    """Return the one button, or box to tick, with these words that is shown."""
    found = [
        each
        for each in parent.findChildren(QAbstractButton)
        if words in (each.text().strip().replace("&", ""), each.accessibleName()) and each.isVisibleTo(parent)
    ]
    (only,) = found
    return only


def message(dialog: QWidget) -> str:
    """Return what a dialog says."""
    return dialog.findChild(QWidget, "message").text()


def notices(window: QWidget) -> list[str]:
    """Return what the lines at the top of a window say."""
    return [each.words for each in window.findChildren(Notice)]


def answer_file(window: QWidget, path: Path) -> None:
    """Choose a file in the file dialog that is open, as its own button does."""
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    dialog.setParent(None)
    QApplication.processEvents()
