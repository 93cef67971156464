"""Gives memory back on the window's own thread.

Python looks for objects that only hold each other on whichever thread happens to make the next one. Where
that is a job's, and Qt's objects are among them, they go on a thread that is not theirs, and the program with
them.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE = 500
"""Milliseconds between two looks at how much there is to do."""


class Tidying(QObject):
    """Does what Python does by itself elsewhere, from now until it goes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # What a start has made stays to the end; not to look at it again keeps each look short.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(tidy)
        self._timer.start()


def tidy() -> None:
    """Collect the oldest generation of objects whose time has come, with those that are younger."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if limits[generation] and counts[generation] > limits[generation]:
            gc.collect(generation)
            return
