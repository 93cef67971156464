"""What a review copy has beside its text: comments, people, the manifest, and that changes are tracked."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from update_editor.model import Update
from update_editor.ooxml.comments_out import CommentRanges, people_xml
from update_editor.ooxml.names import (
    COMMENTS,
    COMMENTS_EXTENDED,
    CUSTOM_XML,
    CUSTOM_XML_PROPERTIES,
    MANIFEST_NAMESPACE,
    MANIFEST_PART,
    PEOPLE,
    qn,
)
from update_editor.review.comments import speakers
from update_editor.review.tracked import authors

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_CUSTOM = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_STORE_ITEM = "{7B1E1A55-6C0E-4B0F-9A51-5E2D3C6A7F10}"
_BEFORE_TRACKING = frozenset(
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries"
    " displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData"
    " embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins"
    " alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop"
    " hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign"
    " attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge"
    " revisionView".split()
)
"""What stands before ``w:trackRevisions`` in a file's settings."""
_BEFORE_PROTECTION = frozenset(map(qn, ("w:doNotTrackMoves", "w:doNotTrackFormatting")))
"""What stands between ``w:trackRevisions`` and ``w:documentProtection``."""


def add_parts(document: Any, comments: CommentRanges, manifest: bytes, update: Update) -> None:
    """Add to python-docx's document the comments, who made them, and the manifest."""
    if update.comments:
        _add(document.part, "/word/comments.xml", f"{_WORD}comments+xml", COMMENTS, comments.comments_xml())
        extended = comments.extended_xml()
        name = "/word/commentsExtended.xml"
        _add(document.part, name, f"{_WORD}commentsExtended+xml", COMMENTS_EXTENDED, extended)
    people = sorted({name for name in _people(update) if name})
    if people:
        _add(document.part, "/word/people.xml", f"{_WORD}people+xml", PEOPLE, people_xml(people))
    item = _add(document.part, f"/{MANIFEST_PART}", "application/xml", CUSTOM_XML, manifest)
    _add(item, "/customXml/itemProps1.xml", _CUSTOM, CUSTOM_XML_PROPERTIES, _item_properties())


def _people(update: Update) -> Iterator[str]:
    yield from authors(update)
    yield from speakers(update)


def _add(owner: Any, name: str, content_type: str, relation: str, data: bytes) -> Any:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    part = Part(PackURI(name), content_type, data, owner.package)
    owner.relate_to(part, relation)
    return part


def _item_properties() -> bytes:
    """Return what names a custom XML part to Word."""
    root = etree.Element(f"{{{_DATA_STORE}}}datastoreItem", nsmap={"ds": _DATA_STORE})
    root.set(f"{{{_DATA_STORE}}}itemID", _STORE_ITEM)
    schemas = etree.SubElement(root, f"{{{_DATA_STORE}}}schemaRefs")
    etree.SubElement(schemas, f"{{{_DATA_STORE}}}schemaRef").set(f"{{{_DATA_STORE}}}uri", MANIFEST_NAMESPACE)
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=False)
    return data


def track_revisions(settings: Any) -> None:
    """Say in a file's settings that what is changed is tracked."""
    if settings.find(qn("w:trackRevisions")) is not None:
        return
    place = sum(etree.QName(each).localname in _BEFORE_TRACKING for each in settings)
    settings.insert(place, etree.Element(qn("w:trackRevisions")))


def keep_tracking(settings: Any, *, is_wanted: bool) -> None:
    """Say in a file's settings whether Word lets the tracking be switched off; there is no password.

    Another protection, which a reference document may have, would keep the copy from being edited at all.
    """
    for each in settings.findall(qn("w:documentProtection")):
        settings.remove(each)
    if not is_wanted:
        return
    protection = etree.Element(qn("w:documentProtection"))
    protection.set(qn("w:edit"), "trackedChanges")
    protection.set(qn("w:enforcement"), "1")
    before = settings.find(qn("w:trackRevisions"))
    while (after := before.getnext()) is not None and after.tag in _BEFORE_PROTECTION:
        before = after
    before.addnext(protection)
