"""The names that the reader and the writer of Word files share: namespaces, parts, bookmarks.

Namespaces are those of the transitional form of ECMA-376, part 4, which every program writes; the reader
turns those of the strict form into them.
"""

from typing import Final

NAMESPACES: Final = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "w16cex": "http://schemas.microsoft.com/office/word/2018/wordml/cex",
    "w16cid": "http://schemas.microsoft.com/office/word/2016/wordml/cid",
    "w16du": "http://schemas.microsoft.com/office/word/2023/wordml/word16du",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
    "ct": "http://schemas.openxmlformats.org/package/2006/content-types",
}
"""The prefixes by which our code speaks of namespaces."""

OFFICE: Final = f"{NAMESPACES['r']}/"
"""What the types of most relationships begin with."""
COMMENTS: Final = OFFICE + "comments"
"""The type of the relationship to the comments; the others are those of their threads, ids and UTC dates."""
COMMENTS_EXTENDED: Final = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
COMMENTS_IDS: Final = "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds"
COMMENTS_EXTENSIBLE: Final = "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible"
PEOPLE: Final = "http://schemas.microsoft.com/office/2011/relationships/people"
CUSTOM_XML: Final = OFFICE + "customXml"
CUSTOM_XML_PROPERTIES: Final = OFFICE + "customXmlProps"

MANIFEST_NAMESPACE: Final = "urn:update-editor:review:1"
"""The namespace of the root, ``manifest``, of the custom XML part that says which update a review copy is.

The part is known by it alone: programs that save the file again choose another name for the part.
"""
MANIFEST_PART: Final = "customXml/item1.xml"
"""Where a review copy has its manifest when it is made."""

_BOOKMARK_PREFIX = "_ue_"
_LONGEST_BOOKMARK = 40


def qn(name: str) -> str:
    """Return a name such as ``w:p`` as lxml wants it, its namespace in braces."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def bookmark_name(block_id: str) -> str | None:
    """Return the name of the hidden bookmark that stands in a block; None where the id makes none.

    Word's names have 40 characters at most, letters, digits and ``_``; it hides those that begin with ``_``.
    """
    name = _BOOKMARK_PREFIX + block_id
    is_usable = len(name) <= _LONGEST_BOOKMARK and block_id.isascii() and block_id.replace("_", "a").isalnum()
    return name if is_usable else None
