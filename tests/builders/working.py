"""Working on an update as a person does, until the program ends in the midst of it."""

from pathlib import Path

from msgspec.structs import replace

from update_editor.model import Span
from update_editor.services.journal import Journals
from update_editor.services.session import Session
from update_editor.storage import Journal


def type_title(session: Session, words: str = "Ferry at noon") -> None:
    """Type a title in place of the one before."""
    session.do("typing", replace(session.update, title=(Span(text=words),)))


def crash(journals: Journals, session: Session) -> Journal:
    """End as in a crash: the journal is there and nobody holds it. Return it."""
    with journals._state:
        journals._wanted.clear()  # what its thread would still have written ends with the program
    journals.finish()
    journal = journals._followed[id(session)].journal
    journal.close()
    return journal


def break_off(state_folder: Path, session: Session, words: str = "Ferry at noon") -> Journal:
    """Type a title in a run of the program that ends in a crash, and return the journal."""
    type_title(session, words)
    journals = Journals(state_folder)
    journals.keep(session)
    return crash(journals, session)
