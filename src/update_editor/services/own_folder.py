"""Why nothing could be written in the program's own folder, which nobody chose and nobody can choose."""

from pathlib import Path

from update_editor.model import Unusable

_CODES = {
    "disk-full": "own-disk-full",
    "not-writable": "own-folder-refuses",
    "file-not-writable": "own-folder-refuses",
    "no-such-folder": "own-folder-refuses",
    "save-failed": "own-folder-fails",
    "file-held": "own-folder-held",
}


def of_own_folder(error: Unusable, folder: Path) -> Unusable:
    """Return an error of a write in the program's own folder as one that names it."""
    code = _CODES.get(error.code)
    return error if code is None else Unusable(code, folder=folder, **error.parameters)
