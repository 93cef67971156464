"""The pictures that were chosen for words, on disk, in the folder that colleagues can share."""

from pathlib import Path

from update_editor.easyread.picture_choices import PictureChoice, PictureChoices, with_choice
from update_editor.model.overlay import overlay
from update_editor.services.settings_file import plain
from update_editor.services.shared_file import as_kind, kept_object
from update_editor.storage import write_json

FILE = "picture-choices.json"
_NAME = "picture-choices"


def kept_choices(folder: Path) -> PictureChoices:
    """Return what a folder keeps; nothing where it keeps none.

    Raises:
        Unusable: ``picture-choices-damaged`` or ``picture-choices-unreadable``.
    """
    path = folder / FILE
    return as_kind(path, kept_object(path, _NAME), PictureChoices, _NAME)


def keep_choice(folder: Path, choice: PictureChoice) -> PictureChoices:
    """Keep what was chosen for a word, beside what stands there now, and return all.

    Raises:
        Unusable: what is there is damaged or can't be read, or the file can't be written.
    """
    path = folder / FILE
    raw = kept_object(path, _NAME)
    before = as_kind(path, raw, PictureChoices, _NAME)
    after = with_choice(before, choice)
    if after != before:
        write_json(path, overlay(raw, plain(after)))
    return after
