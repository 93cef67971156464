"""Bringing an update in: from a file of another program, or from text that was pasted."""

import datetime as dt
from pathlib import Path

from update_editor.importers import Imported
from update_editor.templating.pack import TemplatePack


def import_file(path: Path, pack: TemplatePack, date: dt.date | None = None) -> Imported:
    """Return the update that a file of another program holds, and what there is to say about it.

    Raises:
        Unusable: the file can't be read.
    """
    from update_editor.importers import import_source

    return import_source(path, pack, date)


def import_text(text: str, pack: TemplatePack, date: dt.date | None = None) -> Imported:
    """Return the update that a pasted text holds.

    Raises:
        Unusable: there are no words in it.
    """
    from update_editor import importers

    return importers.import_text(text, pack, date)
