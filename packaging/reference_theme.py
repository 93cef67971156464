"""The theme of the reference documents: Word wants one. Ours says nothing that the styles don't."""

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
COLOURS = (
    ("dk1", "1B1F24"),
    ("lt1", "FFFFFF"),
    ("dk2", "59636E"),
    ("lt2", "F6F7F9"),
    ("accent1", "0B57A4"),
    ("accent2", "B23B00"),
    ("accent3", "00684A"),
    ("accent4", "7A3E9D"),
    ("accent5", "7A5200"),
    ("accent6", "00686F"),
    ("hlink", "0B57A4"),
    ("folHlink", "7A3E9D"),
)
FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
LINE = f'<a:ln w="9525">{FILL}</a:ln>'
EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme(font: str) -> str:
    """Return the theme part with one font for headings and text."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLOURS)
    fonts = f'<a:latin typeface="{font}"/><a:ea typeface=""/><a:cs typeface=""/>'
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<a:theme xmlns:a="{DRAWING}" name="Update Editor"><a:themeElements>'
        f'<a:clrScheme name="Update Editor">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Update Editor"><a:majorFont>{fonts}</a:majorFont>'
        f"<a:minorFont>{fonts}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Update Editor"><a:fillStyleLst>{FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{LINE * 3}</a:lnStyleLst><a:effectStyleLst>{EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
