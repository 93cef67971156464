"""What the names of people look like, as parts of regular expressions."""

from update_editor.model.titles import TITLES

TITLE = rf"(?:{'|'.join(sorted(each.capitalize() for each in TITLES))})\.?"
"""A title before a name, with or without a full stop."""
_PART = r"[A-Z][\w’-]+"
NAME = rf"{_PART}(?: {_PART}){{0,2}}"
"""Up to three words with capitals: somebody's name, or a place's."""
PERSON = rf"(?:{TITLE} )?{_PART}(?: {_PART}){{1,2}}"
"""What looks like the name of somebody, with or without a title."""
