"""The HTML of a preview, in pieces: enough of it to change its looks and to find words in it.

The pages are the templates' own, so this need not be a browser's parser: what it takes wrongly looks wrong in
the preview and goes nowhere else.
"""

import re

PIECE = re.compile(
    r"""
      <!--.*?-->                                              # a comment, and what Outlook alone reads
    | <(?P<raw>style|script|title|textarea)\b[^>]*>.*?</(?P=raw)\s*>
    | (?P<tag></?[a-z](?:[^>"']|"[^"]*"|'[^']*')*+>)
    | <![^>]*>
    | (?P<text>[^<]+)
    | <
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
"""A comment, an element whose content is no text to read, a tag, a run of text."""


_BODY_END = re.compile(r"</body\s*>", re.IGNORECASE)


def divided(html: str) -> tuple[str, str]:
    """Return a page up to its ``<body>`` tag, and the rest; without such a tag, all of it is the first."""
    for piece in PIECE.finditer(html):
        if (piece["tag"] or "")[:5].lower() == "<body":
            return html[: piece.end()], html[piece.end() :]
    return html, ""


def split_page(html: str) -> tuple[str, str]:
    """Return a page up to its ``<body>`` tag, and what stands inside the body."""
    head, rest = divided(html)
    return head, _BODY_END.split(rest, maxsplit=1)[0]
