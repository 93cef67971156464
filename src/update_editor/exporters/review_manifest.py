"""The part of a review copy that says which update it is, and which version of it."""

import hashlib

import msgspec
from lxml import etree

from update_editor.model import Update, line_text
from update_editor.ooxml.names import MANIFEST_NAMESPACE
from update_editor.ooxml.revisions import writable

_FORM = "1"


def manifest_xml(update: Update, title: str) -> bytes:
    """Return the manifest of an update's review copy."""
    root = etree.Element(f"{{{MANIFEST_NAMESPACE}}}manifest", nsmap={"ue": MANIFEST_NAMESPACE})
    root.set("form", _FORM)
    root.set("document", writable(update.id))
    root.set("version", fingerprint(update))
    root.set("template", writable(update.template))
    root.set("title", writable(line_text(update.title) or title))
    if update.date is not None:
        root.set("date", update.date.isoformat())
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def fingerprint(update: Update) -> str:
    """Return a name of all that the update's texts say and carry, tracked changes and comments included."""
    said = (update.title, update.opening, update.closing, update.sections, update.comments)
    return hashlib.sha256(msgspec.json.encode(said)).hexdigest()[:24]
