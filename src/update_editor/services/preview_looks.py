"""How a page looks in the light and in the dark, and in a mail program that shows no pictures.

QtWebEngine has no way to say which of the two a page is to believe in: it takes the system's (and what the
program asks of Qt does not reach it everywhere), and ``ForceDarkMode`` paints over the page's own colours. So
the preview's copy of a page is rewritten: the question “is it dark?” in its styles is answered for it.
"""

import re
from functools import partial
from html import escape
from typing import Literal

from update_editor.services.preview_html import PIECE, divided
from update_editor.templating.pack import TemplatePack

Scheme = Literal["light", "dark"]

_QUESTION = re.compile(r"prefers-color-scheme\s*:\s*(light|dark)", re.IGNORECASE)
_BOTH = re.compile(r"\b(?:light\s+dark|dark\s+light)\b", re.IGNORECASE)
_BOTH_OFFERED = re.compile(rf"(?<![-\w])(color-scheme\s*:\s*)(?:{_BOTH.pattern})", re.IGNORECASE)
_SCHEME_META = re.compile(r"""<meta\b[^>]*\bname\s*=\s*["']?color-scheme\b""", re.IGNORECASE)
_SOURCE = re.compile(r"""\s(?:src|srcset)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_PICTURE = re.compile(r"<(?:img|source)\b", re.IGNORECASE)
_HEAD_END = re.compile(r"</head\s*>", re.IGNORECASE)

_NO_PICTURES = "<style>img { outline: 1px solid GrayText; outline-offset: -1px; }</style>\n"


def asks_for_scheme(source: str) -> bool:
    """Say whether a page, or a style sheet, has colours of its own for the dark."""
    return _QUESTION.search(source) is not None


def styles_in(css: str, scheme: Scheme) -> str:
    """Return a style sheet that looks as it does where the reader has chosen light, or dark."""

    def answer(question: re.Match[str]) -> str:
        return "min-width: 0" if question[1].lower() == scheme else "max-width: 0"

    return _BOTH_OFFERED.sub(rf"\g<1>{scheme}", _QUESTION.sub(answer, css))


def page_in(html: str, scheme: Scheme) -> str:
    """Return a page that looks as it does where the reader has chosen light, or dark.

    Its words stay as they are, whatever they say.
    """
    head, body = divided(html)
    return "".join(
        PIECE.sub(partial(_piece_in, scheme), part) if "color-scheme" in part.lower() else part
        for part in (head, body)
    )


def _piece_in(scheme: Scheme, piece: re.Match[str]) -> str:
    source = piece[0]
    if piece["text"] or "color-scheme" not in source.lower():
        return source
    if piece["tag"] and _SCHEME_META.match(source):
        return _BOTH.sub(scheme, source)
    return styles_in(source, scheme) if piece["tag"] or (piece["raw"] or "").lower() == "style" else source


def without_pictures(html: str) -> str:
    """Return a page as mail programs show it before somebody asks for the pictures: in their places the
    descriptions, in a frame.
    """
    bare = PIECE.sub(_without_source, html)
    return _HEAD_END.sub(lambda end: _NO_PICTURES + end[0], bare, count=1)


def _without_source(piece: re.Match[str]) -> str:
    is_picture = piece["tag"] and _PICTURE.match(piece[0])
    return _SOURCE.sub("", piece[0]) if is_picture else piece[0]


def text_page(text: str, pack: TemplatePack) -> str:
    """Return plain text as a page: as mail programs set it, in the template's colours."""
    colours = pack.colours
    return f"""<!DOCTYPE html>
<html lang="{pack.language}" dir="{pack.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>
body {{ margin: 0; padding: 24px 20px 40px; background: {colours.surface}; color: {colours.text}; }}
pre {{ margin: 0; font: 15px/1.5 Arial, Helvetica, sans-serif;
  white-space: pre-wrap; overflow-wrap: anywhere; }}
@media (prefers-color-scheme: dark) {{
  body {{ background: {colours.surface_dark}; color: {colours.text_dark}; }}
}}
</style>
</head>
<body>
<pre>
{escape(text, quote=False)}</pre>
</body>
</html>
"""
