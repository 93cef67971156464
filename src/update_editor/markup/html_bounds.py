"""How much HTML is read, from a file or the clipboard."""

import re

MOST_HTML = 2_000_000
"""Characters, pictures in it apart: some 300 pages of Word's."""
MOST_TAGS = 60_000
"""Each takes some 30 microseconds."""
_PICTURE = re.compile(r"data:image/[^\"'<>\s]*")


def is_too_long(html: str) -> bool:
    """Say whether HTML is longer than any update, so that reading it would only take time."""
    is_large = len(html) > MOST_HTML and len(_PICTURE.sub("", html)) > MOST_HTML
    return is_large or html.count("<") > MOST_TAGS
