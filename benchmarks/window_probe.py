"""Start a window, tell when it is on the screen and what memory it has then, and end.

window_probe.py program|bare SECONDS    SECONDS: when the start began, since 1970
"""

import gc
import sys


def main(what: str, began: float) -> None:
    """Start the program on the sample, or a bare window."""
    if what == "bare":
        show_bare_window(began)
    else:
        show_program(began)


def show_bare_window(began: float) -> None:
    """Show a window that is one text field."""
    from PySide6.QtWidgets import QApplication, QTextEdit

    from lookout import watch

    watch(began)
    application = QApplication([])
    window = QTextEdit()
    window.resize(1200, 800)
    window.show()
    application.exec()


def show_program(began: float) -> None:
    """Show the program as its own start does, with the lookout put in between import and call."""
    sys.argv = ["update-editor", "--sample"]
    from update_editor.__main__ import main as program

    gc.disable()  # as the program does before it imports the window
    import update_editor.gui.application  # noqa: F401 - before PySide6, as in the program itself
    from lookout import watch

    watch(began)
    sys.exit(program())


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
