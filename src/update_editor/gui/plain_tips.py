"""Tips with words that somebody wrote: Qt would take ``<img …>`` in them for markup, and load the picture."""

from PySide6.QtGui import Qt

_JOINER = "\u2060"
"""Word joiner: nobody sees or hears it, and behind it nothing is a tag."""


def plain_tip(words: str) -> str:
    """Return words for a tip, so that they are shown as they are."""
    if not Qt.mightBeRichText(words):
        return words
    return words.replace("<", f"<{_JOINER}").replace("&", f"&{_JOINER}")
