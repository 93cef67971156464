"""Word files from the XML that Word writes, in as few words as can be read at a glance.

``word_file(p("The ferry ", ins("never "), "sails"))`` is a file of one paragraph; a text is a run by itself.
"""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "v": "urn:schemas-microsoft-com:vml",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "w16cex": "http://schemas.microsoft.com/office/word/2018/wordml/cex",
    "w16cid": "http://schemas.microsoft.com/office/word/2016/wordml/cid",
    "w16du": "http://schemas.microsoft.com/office/word/2023/wordml/word16du",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = NAMESPACES["r"]
_KINDS = {
    "styles": f"{_OFFICE}/styles",
    "numbering": f"{_OFFICE}/numbering",
    "comments": f"{_OFFICE}/comments",
    "footnotes": f"{_OFFICE}/footnotes",
    "header1": f"{_OFFICE}/header",
    "commentsExtended": "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    "commentsIds": "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
    "commentsExtensible": "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible",
}
BY = 'w:author="Priya Nair" w:date="2026-11-20T09:30:00Z" w16du:dateUtc="2026-11-20T09:30:00Z"'
"""Who changed something, and when."""


def word_file(*body, relations=(), members=None, **parts):
    """Return a file's bytes: its paragraphs, the XML of other parts by their names, links by their ids."""
    relations = list(relations)
    contents = {"word/document.xml": xml("document", f"<w:body>{''.join(body)}</w:body>")}
    for name, content in parts.items():
        relations.append((name, _KINDS[name], f"{name}.xml", False))
        contents[f"word/{name}.xml"] = content
    contents["word/_rels/document.xml.rels"] = relationships(relations)
    contents["_rels/.rels"] = relationships([("d", f"{_OFFICE}/officeDocument", "word/document.xml", False)])
    return zipped({**contents, **(members or {})})


def zipped(members):
    """Return a ZIP of members by their names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def relationships(relations):
    """Return a part of relations: of each its id, kind, target, and whether that is outside."""
    each = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target={quoteattr(target)}'
        + (' TargetMode="External"/>' if is_external else "/>")
        for key, kind, target, is_external in relations
    )
    return f'<Relationships xmlns="{_PACKAGE}">{each}</Relationships>'


def link_to(key, address):
    """Return the relation of a hyperlink."""
    return key, f"{_OFFICE}/hyperlink", address, True


def xml(root, content):
    """Return a part with all namespaces declared."""
    return f"<w:{root} {_DECLARED}>{content}</w:{root}>"


def p(*content, style="", mark="", before=None, props="", para_id=""):
    """Return a paragraph: ``mark`` is what is tracked of its mark, ``before`` what it was."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += props
    properties += f"<w:rPr>{mark}</w:rPr>" if mark else ""
    if before is not None:
        properties += f'<w:pPrChange w:id="7" {BY}><w:pPr>{before}</w:pPr></w:pPrChange>'
    identity = f' w14:paraId="{para_id}"' if para_id else ""
    return f"<w:p{identity}><w:pPr>{properties}</w:pPr>{runs(content)}</w:p>"


def runs(content):
    """Return texts as runs, everything that is XML already as it is."""
    return "".join(each if each.startswith("<") else r(each) for each in content)


def r(text="", props="", inner=""):
    """Return a run."""
    words = f'<w:t xml:space="preserve">{escape(text)}</w:t>' if text else ""
    return f"<w:r><w:rPr>{props}</w:rPr>{words}{inner}</w:r>"


def ins(*content, by=BY):
    """Return an insertion."""
    return f'<w:ins w:id="1" {by}>{runs(content)}</w:ins>'


def dele(*content, by=BY):
    """Return a deletion."""
    gone = runs(content).replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    return f'<w:del w:id="1" {by}>{gone}</w:del>'


INS_MARK = f'<w:ins w:id="2" {BY}/>'
DEL_MARK = f'<w:del w:id="2" {BY}/>'


def move(half, name, *content, by=BY):
    """Return one half of a move, ``From`` or ``To``, with its range."""
    return (
        f'<w:move{half}RangeStart w:id="{name}{half}" {by} w:name="{name}"/>'
        f'<w:move{half} w:id="3" {by}>{runs(content)}</w:move{half}>'
        f'<w:move{half}RangeEnd w:id="{name}{half}"/>'
    )


def start(comment):
    """Return where the words of a comment begin."""
    return f'<w:commentRangeStart w:id="{comment}"/>'


def end(comment, reference=True):
    """Return where the words of a comment end, and what Word puts behind them."""
    return f'<w:commentRangeEnd w:id="{comment}"/>' + (refer(comment) if reference else "")


def refer(comment):
    """Return what shows where a comment stands."""
    return f'<w:r><w:commentReference w:id="{comment}"/></w:r>'


def comment(key, text, para_id="", by=BY):
    """Return a comment of one paragraph for each line of its text."""
    lines = text.split("\n")
    paragraphs = [p(each, para_id=para_id if at == len(lines) - 1 else "0") for at, each in enumerate(lines)]
    return f'<w:comment w:id="{key}" {by}>{"".join(paragraphs)}</w:comment>'


def comments(*each):
    """Return the part of comments."""
    return xml("comments", "".join(each))


def threads(*each):
    """Return the part that says which comment answers which, and which are done."""
    entries = "".join(
        f'<w15:commentEx w15:paraId="{key}" w15:done="{int(done)}"'
        + (f' w15:paraIdParent="{parent}"/>' if parent else "/>")
        for key, parent, done in each
    )
    return f"<w15:commentsEx {_DECLARED}>{entries}</w15:commentsEx>"


def styles(**named):
    """Return styles by their ids: of each its name, and the XML of its properties."""
    return xml(
        "styles",
        "".join(
            f'<w:style w:type="{kind}" w:styleId="{key}"><w:name w:val="{name}"/>{inner}</w:style>'
            for key, (kind, name, inner) in named.items()
        ),
    )


def level(at, shown, style="", text=""):
    """Return a level of a list."""
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{at}"><w:numFmt w:val="{shown}"/>{linked}<w:lvlText w:val="{text or "•"}"/></w:lvl>'
    )


def numbering(**lists):
    """Return lists: ``n1=(level(0, "bullet"), …)`` is the list of number 1."""
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{key[1:]}">{"".join(levels)}</w:abstractNum>'
        for key, levels in lists.items()
    )
    concrete = "".join(
        f'<w:num w:numId="{key[1:]}"><w:abstractNumId w:val="{key[1:]}"/></w:num>' for key in lists
    )
    return xml("numbering", abstract + concrete)


def in_list(number, at=0):
    """Return the property that puts a paragraph into a list."""
    return f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>'
