"""A review that names a Qt type for the type checker only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument


def compare(left: QTextDocument) -> None: ...
