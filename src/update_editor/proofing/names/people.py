"""What the names of people look like, as parts of regular expressions."""

from update_editor.model.titles import TITLES

TITLE = rf"(?:{'|'.join(sorted(each.capitalize() for each in TITLES))})\.?"
"""A title before a name, with or without a full stop."""
PERSON = rf"(?:{TITLE} )?[A-Z][\w’-]+(?: [A-Z][\w’-]+){{1,2}}"
"""What looks like the name of somebody, with or without a title."""
