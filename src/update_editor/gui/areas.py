"""Going with F6 from one area of the window to the next."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

Area = tuple[QWidget, Callable[[], object]]
"""An area, and what gives it the focus."""


def go_on(areas: tuple[Area, ...], focus: QWidget | None, step: int) -> None:
    """Move the focus to the next area that is seen (``step`` 1), or the one before (-1), round the end."""
    seen = [(area, enter) for area, enter in areas if area.isVisible()]
    inside = [index for index, (area, _) in enumerate(seen) if focus and area.isAncestorOf(focus)]
    _, enter = seen[((inside or [-1 if step > 0 else 0])[0] + step) % len(seen)]
    enter()
