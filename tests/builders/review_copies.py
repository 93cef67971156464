"""The sample week as two people reviewed it, its review copy, and that copy edited as Word would."""

import datetime as dt
import io
import zipfile

from lxml import etree
from msgspec.structs import replace

from builders.editions import paragraphs, sample_edition
from update_editor.exporters.edition import Edition
from update_editor.exporters.review import export_review
from update_editor.model import Bullet, Item, Span, line
from update_editor.ooxml.names import NAMESPACES, qn
from update_editor.review import comments
from update_editor.review.edits import Reviewer
from update_editor.review.track import tracked

WHEN = dt.datetime(2031, 3, 5, 9, 30, tzinfo=dt.UTC)
PRIYA, OTTILIE = Reviewer("Priya Nair", WHEN), Reviewer("Ottilie Farrow", WHEN)


def reviewed_edition() -> Edition:
    """Return the sample week with changes of every kind, and comments."""
    edition = sample_edition()
    message, happening, next_week = edition.update.sections
    body = list(message.body)
    body[2] = replace(
        body[2],
        spans=line("People who swim once a week go to their GP less often. Three things made it work:"),
    )
    body[3] = replace(body[3], style="paragraph")
    body[9] = replace(body[9], spans=(Span(text="أهلا وسهلا بكم في المسبح الجديد", bold=True),))
    del body[8]
    fresh = Item(id="pier", heading=line("The pier"), body=paragraphs("pier", "It stands.", "Still."))
    added = Bullet(id="bullet-4", spans=line("The choir sings on the ferry on Thursday."))
    edited = replace(
        edition.update,
        sections=(
            replace(message, body=tuple(body)),
            replace(happening, items=(*happening.items[:2], fresh)),
            replace(next_week, bullets=(*next_week.bullets[1:], added)),
        ),
    )
    update = tracked(edition.update, edited, PRIYA).update
    update = comments.add_comment(update, "Is this so?", OTTILIE, "message", 5, 30)
    update = comments.answer(update, update.comments[0].id, "Yes.\nThe council says so.", PRIYA)
    update = comments.add_comment_on(update, "Shorter, please", PRIYA, "night-bus")
    update = comments.add_comment(update, "A good week", OTTILIE)
    update = comments.resolve_comment(update, update.comments[1].id)
    return replace(edition, update=update)


def review_copy(edition: Edition) -> bytes:
    """Return the bytes of an edition's ``review.docx``."""
    (file,) = export_review(edition)
    return file.data


class WordFile:
    """A Word file whose document a test changes as Word would."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.document = etree.fromstring(self.parts["word/document.xml"])

    @property
    def data(self) -> bytes:
        """The file's bytes with what was changed."""
        self.parts["word/document.xml"] = etree.tostring(
            self.document, xml_declaration=True, encoding="UTF-8", standalone=True
        )
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in self.parts.items():
                package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
        return written.getvalue()

    def found(self, path: str):
        """Return what an XPath finds in the document."""
        names = {prefix: NAMESPACES[prefix] for prefix in ("w", "r", "w14", "w15", "w16du")}
        return self.document.xpath(path, namespaces=names)

    def paragraph(self, words: str):
        """Return the first paragraph that has some words."""
        for each in self.found("//w:body//w:p"):
            if words in "".join(each.itertext(qn("w:t"), qn("w:delText"))):
                return each
        raise AssertionError(f"no paragraph says {words!r}")
