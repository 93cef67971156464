"""How a function comes into the list of screens."""

from collections.abc import Callable
from types import ModuleType

from PySide6.QtWidgets import QWidget

from screens.stage import Shown, Stage

Builder = Callable[[Stage], QWidget]
_listed: dict[str, Builder] = {}


def screen(builder: Callable[[Stage], Shown]) -> Callable[[Stage], Shown]:
    """Take a function into the list, under its own name."""
    _listed[builder.__name__.replace("_", "-")] = builder
    return builder


def screens_of(*parts: ModuleType) -> dict[str, Builder]:
    """Return the screens of some modules by their names, part after part."""
    names = [part.__name__ for part in parts]
    return dict(sorted(_listed.items(), key=lambda each: names.index(each[1].__module__)))
