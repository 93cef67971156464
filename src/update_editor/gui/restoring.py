"""Brings back the windows of the last end."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from update_editor.gui.environment import Environment
from update_editor.gui.sentences import sentence
from update_editor.gui.window import MainWindow
from update_editor.gui.window_place import restore_window
from update_editor.gui.windows import Windows
from update_editor.model import Unusable
from update_editor.services.damaged import open_as_far_as_possible
from update_editor.services.log import note_error
from update_editor.services.places import WindowPlace
from update_editor.services.shown_names import shown_name

translate = QCoreApplication.translate


def bring_back(windows: Windows, first: MainWindow, environment: Environment) -> None:
    """Open the windows of the last end, the first of them in ``first``, which shows no update yet.

    Where the program ended while it did so the last time, it says so and leaves them: a file that it can't
    live with would never let it start.
    """
    kept = windows.places.value.windows
    if not kept:
        return
    if not windows.places.begin_restoring():
        first.notices.say(
            translate(
                "Restoring",
                "The updates of last time were not opened again: the program ended while it opened them. "
                "You find them in the File menu, under “Open recent”.",
            )
        )
        return
    failures = {each.file: _bring_one_back(windows, first, environment, each) for each in kept}
    for file, words in failures.items():
        if words:
            first.beside_file.copies.say_not_opened(Path(file), words)


def _bring_one_back(windows: Windows, first: MainWindow, environment: Environment, kept: WindowPlace) -> str:
    """Open one window; return what there is to say where that is not possible."""
    path = Path(kept.file)
    if windows.with_file(path) is not None:
        return ""
    try:
        session = open_as_far_as_possible(path, environment.pack_for)
    except Unusable as error:
        note_error(error)
        environment.forget_recent(path)
        words = translate("Restoring", "“{name}” was open last time and can’t be opened: {why}.")
        why = sentence(error)
        return words.format(name=shown_name(path), why=why[:1].lower() + why[1:])
    window = first if first.files.session is None else windows.another()
    window.files.show(session)
    restore_window(window, kept)
    return ""
