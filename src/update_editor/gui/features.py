"""Tells PySide which modules use none of its optional features, so that it need not look.

PySide reads the source of each module that is imported after it, to see whether it could say
``from __feature__ import``. For the modules of a start that takes a twentieth of the time, and their text
stays in memory. What is noted for a module beforehand it takes as it is: see ``shibokensupport/feature.py``
of PySide 6.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

_FEATURE = "PySide6.support.feature"
_NONE_CHOSEN, _WITHOUT_PYSIDE = 0, -1


def note_modules() -> None:
    """Note every module of the window, and those that came before PySide or belong to Python.

    A PySide that keeps no such notes reads them all, and is only slower.
    """
    notes = getattr(sys.modules.get(_FEATURE), "pyside_feature_dict", None)
    if not isinstance(notes, dict):
        return
    for name in module_names(Path(__file__).parent, __package__):
        notes.setdefault(name, _NONE_CHOSEN)
    for name in (*sys.stdlib_module_names, *sys.modules):
        if not name.startswith(("PySide6", "shiboken")):
            notes.setdefault(name, _WITHOUT_PYSIDE)


def module_names(folder: Path, package: str) -> Iterator[str]:
    """Yield the name of a package in a folder, and of every module in it."""
    yield package
    for entry in os.scandir(folder):
        name = entry.name.removesuffix(".py")
        if name != entry.name:
            yield f"{package}.{name}"
        elif name != "__pycache__" and entry.is_dir():
            yield from module_names(Path(entry), f"{package}.{name}")


note_modules()
