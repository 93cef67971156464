"""Reads, while nobody waits, the modules of what a person is likely to want next."""

import sys
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_REST = 2000
"""Milliseconds that a window is left alone first."""
_BETWEEN = 50
"""Milliseconds from one module to the next: what was typed meanwhile comes first."""
_MODULES = (
    "update_editor.services.patterns",
    "update_editor.services.replacing_text",
    "update_editor.gui.search_result",
    "update_editor.gui.text_search",
    "update_editor.gui.find_options",
    "update_editor.gui.found_list",
    "update_editor.gui.find_bar",
    "update_editor.gui.panel_cards.card_list",
    "update_editor.gui.review.card_list",
    "update_editor.gui.review.review_panel",
    "update_editor.gui.easy_read.statement_card",
    "update_editor.gui.easy_read.picture_dialog",
    "update_editor.gui.easy_read.view",
)
"""In an order in which none brings much of another with it: each is a few milliseconds."""


class Ahead(QObject):
    """Imports one module at a time.

    On the main thread, for PySide reads each module that uses it and makes types for it, and two threads that
    do so at once crash (docs/decisions/0006).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = [name for name in _MODULES if name not in sys.modules]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_one)

    def start(self) -> None:
        """Begin after a while."""
        if self._left:
            self._timer.start(_REST)

    def _read_one(self) -> None:
        import_module(self._left.pop(0))
        if self._left:
            self._timer.start(_BETWEEN)
        else:
            self._timer.stop()
