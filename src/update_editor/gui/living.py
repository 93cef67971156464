"""Whether whoever waits for something is still there: Qt deletes a window while Python holds on to it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def is_living(callback: Callable[..., Any]) -> bool:
    """Return whether the object whose method this is, also inside a ``partial``, was not deleted by Qt.

    A function that is nobody's method is always there.
    """
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
