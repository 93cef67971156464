"""The process that is killed: it types into an update, and saves it, with the program's own code."""

import os
import signal
import threading
import time
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Message, Update, block, text_of
from update_editor.services.journal import Journals
from update_editor.services.packs import pack_for
from update_editor.services.recovering import recovered, take_up
from update_editor.services.saving import write
from update_editor.services.session import Session, open_session

BETWEEN_WORDS = 0.004
"""Seconds from one word to the next: far faster than anybody types."""
BETWEEN_SAVES = 0.15
FILE = "week.weekly"


class Task(Struct, frozen=True):
    """Where to write, and at which step to die: ``step`` the ``nth`` time, or never where it is empty."""

    folder: Path
    step: str = ""
    nth: int = 1


class Dying:
    """Ends the process as a power cut does, at its step."""

    def __init__(self, task: Task) -> None:
        self._step, self._left = task.step, task.nth

    def reached(self, where: str, step: str) -> None:
        """Hear of a step of writing the file or the journal."""
        if f"{where}: {step}" == self._step:
            self._left -= 1
            if not self._left:
                os.kill(os.getpid(), signal.SIGKILL)


def words_of(update: Update) -> int:
    """Return the number of the last word in the update; 0 without one.

    Raises:
        ValueError: the words are not 1 2 3 … as they were typed.
    """
    section = update.sections[0]
    numbers = [int(each) for each in text_of(section.body).split()] if isinstance(section, Message) else []
    if numbers != list(range(1, len(numbers) + 1)):
        raise ValueError("the words are not those that were typed")
    return len(numbers)


def write_on(task: Task, ledger: Connection) -> None:
    """Take up what an earlier crash has left, type on, save now and then, and tell of each word and save."""
    dying = Dying(task)
    journals = Journals(task.folder / "state", reached=lambda step: dying.reached("journal", step))
    session = opened(task.folder, journals)
    before = words_of(session.update)
    ledger.send(("opened", before, time.monotonic()))
    saving: threading.Thread | None = None
    last_save = time.monotonic()
    for number in count(before + 1):
        type_word(session, number)
        ledger.send(("typed", number, time.monotonic()))
        time.sleep(BETWEEN_WORDS)
        if saving is not None and not saving.is_alive():
            saving.join()
            saving = None
            journals.settle(session)
        if saving is None and time.monotonic() - last_save > BETWEEN_SAVES:
            last_save = time.monotonic()
            saving = threading.Thread(target=save, args=(session, dying, ledger, number), daemon=True)
            saving.start()


def opened(folder: Path, journals: Journals) -> Session:
    """Return what was recovered, or else what was saved."""
    path = folder / FILE
    left = recovered(journals.left_over())
    if left:
        return take_up(left[0], journals, pack_for)
    session = open_session(path, pack_for)
    journals.follow(session)
    return session


def type_word(session: Session, number: int) -> None:
    """Type a number into the message."""
    message = session.update.sections[0]
    before = text_of(message.body) if isinstance(message, Message) else ""
    body = (replace(block(f"{before} {number}".strip()), id="blockaaaaa"),)
    typed = replace(session.update, sections=(Message(id="message", body=body),))
    session.do("typing", typed, typing="message")


def save(session: Session, dying: Dying, ledger: Connection, number: int) -> None:
    """Save as the window's job does."""
    order = session.order_save(replaces=True)  # a run that was killed may have saved last
    saved = write(order, lambda step: dying.reached("save", step))
    session.take_saved(order, saved)
    ledger.send(("saved", number, time.monotonic()))
