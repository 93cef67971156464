"""The organisation's word bank on disk: a file beside that of the house's style."""

from collections.abc import Callable
from pathlib import Path

from update_editor.easyread.word_bank import WordBank
from update_editor.model import Unusable
from update_editor.model.overlay import overlay
from update_editor.services.settings_file import plain
from update_editor.services.shared_file import as_kind, kept_object
from update_editor.storage import write_json

FILE = "word-bank.json"
_NAME = "word-bank"


def kept_bank(folder: Path) -> WordBank:
    """Return the words that a folder keeps; none where it keeps none. What is shipped is not among them.

    Raises:
        Unusable: ``word-bank-damaged`` or ``word-bank-unreadable``.
    """
    path = folder / FILE
    return as_kind(path, kept_object(path, _NAME), WordBank, _NAME)


def word_in_doubt(word: str, folder: Path) -> Unusable:
    """Return what there is to tell of a word that the bank in a folder explains in two ways at once."""
    return Unusable("word-explained-twice", word=word, path=folder / FILE)


def change_bank(folder: Path, change: Callable[[WordBank], WordBank]) -> WordBank:
    """Change the bank that a folder keeps, as it stands there now, and return it.

    Where nothing changes, nothing is written. What the file says beyond what this program knows stays.

    Raises:
        Unusable: what is there is damaged or can't be read, or the file can't be written.
    """
    path = folder / FILE
    raw = kept_object(path, _NAME)
    before = as_kind(path, raw, WordBank, _NAME)
    after = change(before)
    if after != before:
        write_json(path, overlay(raw, plain(after)))
    return after
