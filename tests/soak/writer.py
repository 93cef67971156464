"""The process that is killed: it types into an update, and saves it, with the program's own code."""

import threading
import time
from functools import partial
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from msgspec.structs import replace

from builders.recovering import take_up
from soak.telling import FILE, Dying, Task, tell, words_of
from update_editor.model import Message, Unusable, block, text_of
from update_editor.services.journal import PAUSE, Journals
from update_editor.services.packs import pack_for
from update_editor.services.recovering import recovered
from update_editor.services.saving import write
from update_editor.services.session import Session, open_session

BETWEEN_WORDS = 0.004
"""Seconds from one word to the next: far faster than anybody types."""
BETWEEN_SAVES = 0.15
REST = 4
"""Saves after which nothing is typed for a moment."""


def write_on(task: Task, ledger: Connection) -> None:
    """Take up what an earlier crash has left, type on, save now and then, and tell of each word and save."""
    dying = Dying(task)
    journals = Journals(task.folder / "state", reached=partial(dying.reached, "journal"))
    session = opened(task.folder, journals)
    number = words_of(session.update)
    tell(ledger, "opened", number)
    last_save = time.monotonic()
    for saves in count():
        while time.monotonic() - last_save < BETWEEN_SAVES:
            number += 1
            type_word(session, number)
            tell(ledger, "typed", number)
            time.sleep(BETWEEN_WORDS)
        saving = threading.Thread(target=save, args=(session, journals, dying, ledger, number), daemon=True)
        saving.start()
        while saves % 2 and saving.is_alive():  # every other save finds somebody who types on
            number += 1
            type_word(session, number)
            tell(ledger, "typed", number)
            time.sleep(BETWEEN_WORDS)
        saving.join()
        journals.settle(session)
        if saves % REST == 0 and session.is_saved:
            time.sleep(2 * PAUSE)  # for somebody who looks up, the journal is cleared
        last_save = time.monotonic()


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


def save(session: Session, journals: Journals, dying: Dying, ledger: Connection, number: int) -> None:
    """Save as the window's job does."""
    order = session.order_save()
    try:
        saved = write(order, partial(dying.reached, "save"), partial(journals.expect, session))
    except Unusable as error:
        tell(ledger, f"failed to save: {error.code}", number)
        return
    session.take_saved(order, saved)
    tell(ledger, "saved", number)
