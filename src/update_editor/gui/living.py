"""Whether whoever waits for something is still there: Qt deletes a window while Python holds on to it."""

from collections.abc import Callable, Iterator
from functools import partial
from types import FunctionType, MethodType
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def is_living(callback: Callable[..., Any]) -> bool:
    """Return whether every object of Qt's for which a function speaks is still there.

    It speaks for the one whose method it is, also inside a ``partial``, and for those that it holds where it
    was made inside another function.
    """
    return all(isValid(each) for each in _owners(callback))


def _owners(callback: Callable[..., Any]) -> Iterator[QObject]:
    while isinstance(callback, partial):
        callback = callback.func
    if isinstance(callback, MethodType):
        if isinstance(callback.__self__, QObject):
            yield callback.__self__
    elif isinstance(callback, FunctionType):
        for cell in callback.__closure__ or ():
            held = _held(cell)
            if isinstance(held, QObject):
                yield held


def _held(cell: Any) -> Any:
    """Return what a cell holds; None where its function has not come to that yet."""
    try:
        return cell.cell_contents
    except ValueError:
        return None
