"""What the process that is killed and the one that kills it know of each other."""

import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic

from msgspec import Struct

from update_editor.model import Message, Update, text_of

FILE = "week.weekly"
Told = tuple[str, int, float]
"""What happened, the number of the last word then, and when, in seconds of the system's steady clock."""


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


def tell(ledger: Connection, what: str, number: int) -> None:
    """Tell that something happened now. A line so short goes whole or not at all, from whatever thread."""
    ledger.send((what, number, monotonic()))


def words_of(update: Update) -> int:
    """Return the number of the last word in the update; 0 without one.

    Raises:
        ValueError: the words are not 1 2 3 … as they were typed.
    """
    section = update.sections[0]
    numbers = [int(each) for each in text_of(section.body).split()] if isinstance(section, Message) else []
    # The last may be a part of itself: somebody who types "12" has typed "1" a moment before.
    if numbers and numbers[-1] != len(numbers):
        *numbers, part = numbers
        if not str(len(numbers) + 1).startswith(str(part)):
            raise ValueError("the last word is not the beginning of what was typed")
    if numbers != list(range(1, len(numbers) + 1)):
        raise ValueError("the words are not those that were typed")
    return len(numbers)
