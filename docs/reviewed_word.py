"""The sample's review copy as somebody sends it back: some of it tracked by Word, some of it not."""

import io
import zipfile
from copy import deepcopy
from typing import Any

from lxml import etree

from update_editor.exporters.edition import Edition
from update_editor.exporters.review import export_review
from update_editor.ooxml.names import qn
from update_editor.services.packs import pack_for
from update_editor.storage import Weekly
from update_editor.templating.rendering import title_for

_DOCUMENT = "word/document.xml"
_WHEN = "2026-10-13T16:40:00Z"


class ReviewedWord:
    """A review copy that a person edits."""

    def __init__(self, weekly: Weekly, author: str) -> None:
        update, pack = weekly.update, pack_for(weekly.update.template)
        title = title_for(pack, update.leads, update.date)
        (file,) = export_review(Edition(update=update, pack=pack, title=title, pictures=weekly.pictures))
        with zipfile.ZipFile(io.BytesIO(file.data)) as package:
            self._parts = {name: package.read(name) for name in package.namelist()}
        self._document = etree.fromstring(self._parts[_DOCUMENT])
        self._author = author

    def data(self) -> bytes:
        """Return the file's bytes."""
        parts = {**self._parts, _DOCUMENT: etree.tostring(self._document, encoding="UTF-8", standalone=True)}
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in parts.items():
                package.writestr(name, content)
        return written.getvalue()

    def write(self, before: str, after: str) -> None:
        """Replace words while Word does not track."""
        text = self._text(before)
        text.text = text.text.replace(before, after, 1)

    def suggest(self, before: str, after: str) -> None:
        """Replace words while Word tracks."""
        text = self._text(before)
        run = text.getparent()
        head, _, tail = text.text.partition(before)
        pieces = [self._run(run, head), self._tracked("w:del", self._run(run, before))]
        pieces += [self._tracked("w:ins", self._run(run, after)), self._run(run, tail)]
        for piece in pieces:
            run.addprevious(piece)
        run.getparent().remove(run)

    def _text(self, words: str) -> Any:
        return next(each for each in self._document.iter(qn("w:t")) if words in (each.text or ""))

    def _run(self, like: Any, words: str) -> Any:
        run = deepcopy(like)
        text = run.find(qn("w:t"))
        text.text = words
        text.set(qn("xml:space"), "preserve")
        return run

    def _tracked(self, tag: str, run: Any) -> Any:
        change = etree.Element(qn(tag))
        change.set(qn("w:id"), str(9000 + len(list(self._document.iter(qn(tag))))))
        change.set(qn("w:author"), self._author)
        change.set(qn("w:date"), _WHEN)
        change.set(qn("w16du:dateUtc"), _WHEN)
        for text in run.findall(qn("w:t")) if tag == "w:del" else ():
            text.tag = qn("w:delText")
        change.append(run)
        return change
