"""The Qt that is pinned keeps its count of references to None.

PySide6 6.12.0 on Python 3.11 loses one at every call that returns nothing; after some thousands of calls the
count is at zero and the program aborts. Since Python 3.12 None can't run out, and there is nothing to count.
"""

import sys
from collections.abc import Callable

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12"),
]

CALLS = 1000
NOISE = 100
"""References to None that the interpreter makes and drops meanwhile; a loss a call is ten times that."""


def lost_references(call: Callable[[], None]) -> int:
    """Return by how many the references to None became fewer over many calls."""
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("kind", "method", "value"),
    [
        (QObject, "setObjectName", "pane"),
        (QTimer, "setInterval", 300),
        (QWidget, "setAccessibleName", "Happening this week"),
        (QTextDocument, "setPlainText", "Good morning, everyone"),
        (QTextEdit, "setReadOnly", True),
    ],
)
def test_a_call_that_returns_nothing_keeps_none_alive(kind: type, method: str, value: object):
    call = getattr(kind(), method)
    assert abs(lost_references(lambda: call(value))) < NOISE


@pytest.mark.usefixtures("qtbot")
def test_typing_keeps_none_alive():
    document = QTextDocument()
    cursor = QTextCursor(document)
    assert abs(lost_references(lambda: cursor.insertText("a"))) < NOISE
    assert len(document.toPlainText()) == CALLS
