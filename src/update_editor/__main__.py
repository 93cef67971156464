"""Chooses the window or the command line."""

import gc
import os
import sys
from pathlib import Path

WINDOW_OPTIONS = ("--sample",)
_PATTERN_CHILD = ["--answer-a-pattern"]
"""What the program calls itself with to run a regular expression apart; see ``services.patterns``."""

_TYPESETTING_CHILD = ["--typeset-apart"]
"""And to compile a layout that is not its own; see ``exporters.typesetting``."""


def main() -> int:
    """Run the program as called and return its exit code."""
    arguments = sys.argv[1:]
    if arguments == _PATTERN_CHILD:
        from update_editor.services import pattern_child

        return pattern_child.main()
    if arguments == _TYPESETTING_CHILD:
        from update_editor.exporters import typesetting_child

        return typesetting_child.main()
    if _wants_window(arguments):
        return _open_window(arguments)
    from update_editor.cli.main import main as run_command

    return run_command(arguments)


def _wants_window(arguments: list[str]) -> bool:
    """Say whether the call names no command: nothing, the sample, or one file to open."""
    if not arguments or arguments in [[option] for option in WINDOW_OPTIONS]:
        return True
    if len(arguments) != 1 or arguments[0].startswith("-"):
        return False
    from update_editor.cli.main import COMMANDS

    return arguments[0] not in COMMANDS and (arguments[0].endswith(".weekly") or Path(arguments[0]).exists())


def _open_window(arguments: list[str]) -> int:
    if not _has_display():
        sys.stderr.write(
            "update-editor: there is no display, so the window can't open; "
            "start it on a desktop, or use the commands that “update-editor --help” lists\n"
        )
        return 2
    # What a start makes stays: to look for garbage among it would cost a twentieth of the time. The window,
    # once it has been painted, lets it be collected again.
    gc.disable()
    try:
        from update_editor.gui.application import run
    except ImportError as error:
        sys.stderr.write(
            f"update-editor: the window can't be opened ({error}); install PySide6, "
            "or use the commands that “update-editor --help” lists\n"
        )
        return 2
    sample = arguments in [[option] for option in WINDOW_OPTIONS]
    path = Path(arguments[0]) if arguments and not sample else None
    return run(path, sample=sample)


def _has_display() -> bool:
    """Say whether a window can open: without a display Qt would abort the process."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
