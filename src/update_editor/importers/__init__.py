"""Past updates and texts from elsewhere become updates: text, Markdown, HTML, Word, what is pasted."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

from update_editor.importers import html, markdown, text
from update_editor.importers.decoding import bytes_of, read_text
from update_editor.importers.imported import Imported, Note
from update_editor.importers.structure import structured
from update_editor.markup.source import Source
from update_editor.model import Unusable
from update_editor.templating.pack import TemplatePack

__all__ = ["SUFFIXES", "Imported", "Note", "import_markdown", "import_source", "import_text"]

_READERS: Mapping[str, Callable[[str], Source]] = {
    ".txt": text.read_paragraphs,
    ".text": text.read_paragraphs,
    ".md": markdown.read_paragraphs,
    ".markdown": markdown.read_paragraphs,
    ".html": html.read_paragraphs,
    ".htm": html.read_paragraphs,
}
_WORD = ".docx"
_OLD_WORD = ".doc"
SUFFIXES = (*_READERS, _WORD)
"""The endings of the files that can be read, in lower case."""


def import_source(path: Path, pack: TemplatePack, date: dt.date | None = None) -> Imported:
    """Return the update that a file holds, by the kind that its name's ending says.

    Raises:
        Unusable: ``already-an-update``, or ``unknown-source``, for another ending; whatever
            ``decoding.read_text`` refuses; ``nested-too-deeply``; ``no-text`` where it has no words; for a
            Word file whatever ``ooxml.reading.read_docx`` refuses.
    """
    suffix = path.suffix.lower()
    if suffix in (_WORD, _OLD_WORD):
        return _import_word(path, pack, date)
    read = _READERS.get(suffix)
    if read is None and path.is_file():
        if suffix == ".weekly":
            raise Unusable("already-an-update")
        raise Unusable("unknown-source", suffix=path.suffix or "no ending", names=", ".join(SUFFIXES))
    content = read_text(path)
    return structured((read or text.read_paragraphs)(content), pack, date)


def _import_word(path: Path, pack: TemplatePack, date: dt.date | None) -> Imported:
    from update_editor.importers.docx import import_docx
    from update_editor.ooxml.package import MOST_BYTES

    return import_docx(bytes_of(path, MOST_BYTES), pack, date)


def import_text(content: str, pack: TemplatePack, date: dt.date | None = None) -> Imported:
    """Return the update that pasted text holds.

    Raises:
        Unusable: ``no-text``.
    """
    return structured(text.read_paragraphs(content), pack, date)


def import_markdown(content: str, pack: TemplatePack, date: dt.date | None = None) -> Imported:
    """Return the update that a Markdown text holds.

    Raises:
        Unusable: ``no-text``, ``nested-too-deeply``.
    """
    return structured(markdown.read_paragraphs(content), pack, date)
