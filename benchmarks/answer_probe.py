"""Ask the window for something again and again, and tell how long each answer took.

answer_probe.py sample|long|find|replace|accept|panel|cards FOLDER

``sample`` and ``long`` (1,800 words) have the preview show a change, from the end of the pause in typing;
``find`` looks for a word in 10,000 words, ``replace`` replaces its thousand and more places. ``accept``
accepts 500 tracked changes in 10,000 words, ``panel`` shows them as cards, ``cards`` has the cards follow
what is typed in the middle of them.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from long_update import reviewed_update, update_of
from opening import PAUSE, opened
from update_editor.gui.preview import Preview
from update_editor.gui.text_search import TextSearch
from update_editor.gui.window import MainWindow
from update_editor.gui.workspace import Workspace
from update_editor.model import Message, Span, block
from update_editor.review.resolve import accept_all
from update_editor.services import commands
from update_editor.services.finding_text import Query
from update_editor.services.sample import sample_weekly
from update_editor.services.session import Session
from update_editor.storage import Weekly
from waiting import wait

TIMES = 15
BETWEEN = 300
"""Milliseconds between two questions: shorter than the pauses after which something begins by itself."""
PATIENCE = 20.0
"""Seconds after which an answer counts as not coming."""
COMMON = "the"
"""A word that stands in 10,000 words more than a thousand times."""


def until(is_done: Callable[[], bool], ask: Callable[[], object]) -> float:
    """Return how many milliseconds pass from a question until the answer is there."""
    began = time.perf_counter()
    ask()
    while not is_done():
        QApplication.processEvents()
        if time.perf_counter() - began > PATIENCE:
            raise RuntimeError("no answer came")
    return 1000 * (time.perf_counter() - began)


def previewed(session: Session, window: MainWindow) -> Iterator[float]:
    """Change the message, and have the preview follow."""
    window.actions_table["show-preview"].trigger()
    preview = window.findChild(Preview)
    if preview is None:
        raise RuntimeError("the window has no preview")
    told: list[int] = []
    preview.settled.connect(lambda: told.append(1))
    wait(PAUSE)
    for number in range(TIMES):
        update = commands.set_text(session.update, "message", (block(f"{number} swans are back."),))
        session.do("Typing", update)
        told.clear()
        yield until(lambda: bool(told), preview.refresh)
        wait(BETWEEN)


def found(search: TextSearch) -> Iterator[float]:
    """Look for words, one after the other."""
    told: list[int] = []
    search.changed.connect(lambda: told.append(1))
    search.begin()
    for number in range(TIMES):
        told.clear()
        query = Query(text=(COMMON, "ferry")[number % 2])
        yield until(lambda: bool(told), lambda query=query: search.look_for(query))  # type: ignore[misc]
        wait(BETWEEN)


def replaced(search: TextSearch) -> Iterator[float]:
    """Replace all of a word by another, and that by the first again."""
    search.begin()
    for number in range(TIMES):
        words = (COMMON, "zebra")
        search.look_for(Query(text=words[number % 2], whole_words=True))
        wait(BETWEEN)
        other = words[1 - number % 2]
        yield until(lambda: search.replaced is not None, lambda other=other: search.replace_all(other))  # type: ignore[misc]
        wait(BETWEEN)


def accepted(session: Session) -> Iterator[float]:
    """Accept every change, then have them all back."""
    for _ in range(TIMES):
        yield until(lambda: True, partial(_accept_all, session))
        session.undo()
        wait(BETWEEN)


def _accept_all(session: Session) -> None:
    session.do("Accepting all", accept_all(session.update), tracked=False)


def panel_shown(window: MainWindow) -> Iterator[float]:
    """Bring the panel with the changes to the front, in turns with another."""
    workspace = window.workspace
    if workspace is None:
        raise RuntimeError("the window shows no update")
    for _ in range(TIMES):
        workspace.panel.show_tab("checks")
        wait(BETWEEN)
        yield until(lambda: True, partial(_show_panel, workspace, window))


def _show_panel(workspace: Workspace, window: MainWindow) -> None:
    workspace.panel.show_tab("review")
    window.grab()


def followed(session: Session, window: MainWindow) -> Iterator[float]:
    """Change a paragraph in the middle, and have the cards follow: one more, and others further on."""
    workspace = window.workspace
    if workspace is None:
        raise RuntimeError("the window shows no update")
    workspace.panel.show_tab("review")
    workspace.tracking.suggest_as("Ash Quill")
    wait(PAUSE)
    for number in range(TIMES):
        message = session.update.sections[0]
        body = list(message.body) if isinstance(message, Message) else []
        middle = body[len(body) // 2]
        typed = Span(text=f"{number} swans are back. ")
        body[len(body) // 2] = replace(middle, spans=(typed, *middle.spans))
        session.do("Typing", commands.set_text(session.update, "message", tuple(body)))
        yield until(lambda: True, workspace.reviewing.refresh)
        wait(BETWEEN)


def main(what: str, folder: Path) -> None:
    """Measure, and print the milliseconds of each answer."""
    application = QApplication([])
    words = 1_800 if what == "long" else 10_000
    if what in ("accept", "panel", "cards"):
        weekly = Weekly(update=reviewed_update())
    else:
        weekly = sample_weekly() if what == "sample" else Weekly(update=update_of(words))
    window = opened(application, weekly, folder)
    session, workspace = window.files.session, window.workspace
    if session is None or workspace is None:
        raise RuntimeError("the window shows no update")
    if what in ("sample", "long"):
        costs = list(previewed(session, window))
    elif what == "accept":
        costs = list(accepted(session))
    elif what == "panel":
        costs = list(panel_shown(window))
    elif what == "cards":
        costs = list(followed(session, window))
    else:
        costs = list((found if what == "find" else replaced)(workspace.search))
    sys.stdout.write(json.dumps(costs) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
