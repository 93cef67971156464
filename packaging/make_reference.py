"""Make the reference documents on which the Word files are built.

    python packaging/make_reference.py

Writes ``word/reference.docx`` and ``easy-read/reference.docx`` into templates/weekly-update: empty A4
documents with our own styles, a bulleted and a numbered list of nine levels, and a page number. Standard
library only; the same bytes on every run. Sizes: ``size`` is points, everything else twentieths of a point
unless it says so (ECMA-376, part 1, 17.3 and 17.7). Built-in styles keep Word's own names, so that Word knows
them.
"""

import zipfile
from pathlib import Path
from typing import NamedTuple

from reference_theme import theme

TEMPLATES = Path(__file__).resolve().parent.parent / "templates" / "weekly-update"
FONT = "Arial"
ACCENT = "0B57A4"
INK = "1B1F24"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
BULLETS = ("•", "–", "▪")
CM = 567
LEVELS = 9


class Style(NamedTuple):
    """A paragraph style; ``after`` and ``before`` are points, ``line`` is in lines.

    ``together``: no space between neighbours of the style.
    """

    style_id: str
    name: str
    size: float
    bold: bool = False
    colour: str = INK
    before: float = 0
    after: float = 0
    line: float = 1.2
    outline: int | None = None
    numbering: int | None = None
    indent: int = 0
    border: str = ""
    custom: bool = False
    together: bool = False


class Look(NamedTuple):
    """A reference document: margins in twentieths of a point, the footer's size in points, its styles."""

    folder: str
    margins: tuple[int, int]
    footer_size: int
    styles: tuple[Style, ...]


def bar(side: str, gap: int, width: int = 12, colour: str = ACCENT) -> str:
    """Return one border; ``width`` is eighths of a point, ``gap`` points."""
    return f'<w:{side} w:val="single" w:sz="{width}" w:space="{gap}" w:color="{colour}"/>'


BOX = "".join(bar(side, gap) for side, gap in (("top", 8), ("left", 8), ("bottom", 8), ("right", 8)))

WORD = Look(
    "word",
    (round(2.2 * CM), round(2.4 * CM)),
    9,
    (
        Style("Normal", "Normal", 11, after=8, line=1.25),
        Style("Organisation", "Organisation", 10.5, True, ACCENT, after=6, custom=True),
        Style("Title", "Title", 24, True, after=18, line=1.05, border=bar("bottom", 8)),
        Style("Heading1", "heading 1", 16, True, ACCENT, 24, 8, 1.1, 0),
        Style("Heading2", "heading 2", 13, True, INK, 18, 6, 1.1, 1),
        Style("Heading3", "heading 3", 11.5, True, INK, 14, 4, 1.1, 2),
        Style("Heading4", "heading 4", 11, True, INK, 12, 4, 1.1, 3),
        Style("ListBullet", "List Bullet", 11, after=4, line=1.25, numbering=1),
        Style("ListNumber", "List Number", 11, after=4, line=1.25, numbering=2),
        Style("Quote", "Quote", 11, before=6, after=10, line=1.25, indent=340, border=bar("left", 10, 20)),
        Style("Caption", "caption", 9, after=8),
        Style("OtherFormats", "Other Formats", 11, before=12, after=6, line=1.25, custom=True),
        Style("Footer", "footer", 9),
    ),
)
EASY_READ = Look(
    "easy-read",
    (2 * CM, 2 * CM),
    14,
    (
        Style("Normal", "Normal", 16, after=10, line=1.5),
        Style("EasyReadLabel", "Easy Read Label", 18, True, ACCENT, after=6, custom=True),
        Style("Title", "Title", 28, True, after=10, line=1.1),
        Style("Heading1", "heading 1", 24, True, ACCENT, 28, 14, 1.1, 0),
        Style("Heading2", "heading 2", 20, True, INK, 24, 12, 1.1, 1),
        Style("Heading3", "heading 3", 17, True, INK, 20, 10, 1.1, 2),
        Style("Statement", "Statement", 16, line=1.5, custom=True),
        Style("StatementBullet", "Statement Bullet", 16, before=6, line=1.5, numbering=1, custom=True),
        Style("StatementAlone", "Statement Alone", 16, before=7, after=7, line=1.5, indent=3118, custom=True),
        Style("Notice", "Notice", 16, before=6, after=16, line=1.5, border=BOX, custom=True, together=True),
        Style("SmallPrint", "Small Print", 14, before=36, line=1.5, border=bar("top", 8, 8), custom=True),
        Style("Footer", "footer", 14),
    ),
)


def main() -> None:
    """Write both documents."""
    for look in (WORD, EASY_READ):
        target = TEMPLATES / look.folder / "reference.docx"
        target.parent.mkdir(parents=True, exist_ok=True)
        write_package(target, parts(look))


def parts(look: Look) -> dict[str, str]:
    """Return the package's parts by name, in the order in which they are stored."""
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(
            ("officeDocument", "word/document.xml"),
            ("metadata/core-properties", "docProps/core.xml"),
            ("extended-properties", "docProps/app.xml"),
        ),
        "word/document.xml": document(look),
        "word/_rels/document.xml.rels": relationships(
            ("styles", "styles.xml"),
            ("numbering", "numbering.xml"),
            ("settings", "settings.xml"),
            ("fontTable", "fontTable.xml"),
            ("footer", "footer1.xml"),
            ("theme", "theme/theme1.xml"),
        ),
        "word/styles.xml": styles(look),
        "word/numbering.xml": numbering(look),
        "word/settings.xml": settings(),
        "word/fontTable.xml": font_table(),
        "word/footer1.xml": footer(look),
        "word/theme/theme1.xml": theme(FONT),
        "docProps/core.xml": core_properties(),
        "docProps/app.xml": app_properties(),
    }


def content_types() -> str:
    overrides = {
        "/word/document.xml": f"{WORD_TYPE}.document.main+xml",
        "/word/styles.xml": f"{WORD_TYPE}.styles+xml",
        "/word/numbering.xml": f"{WORD_TYPE}.numbering+xml",
        "/word/settings.xml": f"{WORD_TYPE}.settings+xml",
        "/word/fontTable.xml": f"{WORD_TYPE}.fontTable+xml",
        "/word/footer1.xml": f"{WORD_TYPE}.footer+xml",
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    listed = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    return (
        f'{HEADER}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def relationships(*targets: tuple[str, str]) -> str:
    rows = []
    for number, (kind, target) in enumerate(targets, 1):
        base = f"{PACKAGE}/relationships" if kind.startswith("metadata/") else OFFICE
        rows.append(f'<Relationship Id="rId{number}" Type="{base}/{kind}" Target="{target}"/>')
    return f'{HEADER}<Relationships xmlns="{PACKAGE}/relationships">{"".join(rows)}</Relationships>'


def document(look: Look) -> str:
    sides, ends = look.margins
    return (
        f"{HEADER}<w:document {W} {R}><w:body><w:sectPr>"
        '<w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="{ends}" w:right="{sides}" w:bottom="{ends}" w:left="{sides}" '
        'w:header="709" w:footer="624" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def styles(look: Look) -> str:
    normal = next(style for style in look.styles if style.style_id == "Normal")
    defaults = (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
        f'<w:color w:val="{INK}"/>{sizes(normal.size)}'
        '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )
    shown = "".join(paragraph_style(style) for style in look.styles)
    return f"{HEADER}<w:styles {W}>{defaults}{shown}{OTHER_STYLES}</w:styles>"


OTHER_STYLES = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>'
    f'<w:rPr><w:color w:val="{ACCENT}"/><w:u w:val="single"/></w:rPr></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
)


def paragraph_style(style: Style) -> str:
    """Return one style; the order of the elements is the schema's (CT_Style, CT_PPr, CT_RPr)."""
    is_normal = style.style_id == "Normal"
    heading = style.outline is not None
    follows = heading or style.style_id == "Title"
    head = (
        ' w:default="1"' if is_normal else "",
        ' w:customStyle="1"' if style.custom else "",
        "" if is_normal else '<w:basedOn w:val="Normal"/>',
        '<w:next w:val="Normal"/>' if follows else "",
    )
    properties = (
        ("<w:keepNext/>" if heading or style.style_id == "OtherFormats" else ""),
        ("<w:keepLines/>" if heading else ""),
        (f'<w:numPr><w:numId w:val="{style.numbering}"/></w:numPr>' if style.numbering else ""),
        (f"<w:pBdr>{style.border}</w:pBdr>" if style.border else ""),
        f'<w:spacing w:before="{twips(style.before)}" w:after="{twips(style.after)}" '
        f'w:line="{round(style.line * 240)}" w:lineRule="auto"/>',
        (f'<w:ind w:left="{style.indent}"/>' if style.indent else ""),
        ("<w:contextualSpacing/>" if style.together else ""),
        (f'<w:outlineLvl w:val="{style.outline}"/>' if heading else ""),
    )
    run = f'{"<w:b/><w:bCs/>" if style.bold else ""}<w:color w:val="{style.colour}"/>{sizes(style.size)}'
    return (
        f'<w:style w:type="paragraph"{head[0]}{head[1]} w:styleId="{style.style_id}">'
        f'<w:name w:val="{style.name}"/>{head[2]}{head[3]}<w:qFormat/>'
        f"<w:pPr>{''.join(properties)}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def sizes(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def twips(points: float) -> int:
    return round(points * 20)


def numbering(look: Look) -> str:
    """Return a list of bullets (1) and one of numbers (2); each level is indented once more."""
    names = {style.style_id for style in look.styles}
    bullets = "".join(level(each, "bullet", BULLETS[each % 3], "ListBullet", names) for each in range(LEVELS))
    numbers = "".join(level(each, "decimal", f"%{each + 1}.", "ListNumber", names) for each in range(LEVELS))
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        f"{levels}</w:abstractNum>"
        for number, levels in ((1, bullets), (2, numbers))
    )
    used = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))
    return f"{HEADER}<w:numbering {W}>{lists}{used}</w:numbering>"


def level(depth: int, kind: str, text: str, style_id: str, names: set[str]) -> str:
    tied = f'<w:pStyle w:val="{style_id}"/>' if depth == 0 and style_id in names else ""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{tied}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{(depth + 1) * 397}" w:hanging="340"/></w:pPr></w:lvl>'
    )


def settings() -> str:
    return (
        f'{HEADER}<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/>'
        '</w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
        "</w:settings>"
    )


def font_table() -> str:
    return (
        f'{HEADER}<w:fonts {W}><w:font w:name="{FONT}"><w:panose1 w:val="020B0604020202020204"/>'
        '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def footer(look: Look) -> str:
    """Return “Page 1”, at the right; the number is a field."""
    run = f"<w:rPr>{sizes(look.footer_size)}</w:rPr>"
    return (
        f'{HEADER}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>'
        f'<w:r>{run}<w:t xml:space="preserve">Page </w:t></w:r>'
        f'<w:fldSimple w:instr=" PAGE "><w:r>{run}<w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>'
    )


def core_properties() -> str:
    return (
        f'{HEADER}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
    )


def app_properties() -> str:
    return (
        f'{HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>Update Editor</Application></Properties>"
    )


def write_package(target: Path, members: dict[str, str]) -> None:
    """Write the parts with one fixed date."""
    with zipfile.ZipFile(target, "w") as package:
        for name, text in members.items():
            member = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(member, text.encode("utf-8"))


if __name__ == "__main__":
    main()
