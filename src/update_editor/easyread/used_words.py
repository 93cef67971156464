"""Which hard words statements have."""

from collections.abc import Iterable

from update_editor.model import EasyReadUnit


def hard_words_of(units: Iterable[EasyReadUnit]) -> frozenset[str]:
    """Return the hard words of all statements of some units, in small letters."""
    return frozenset(
        word.casefold() for unit in units for statement in unit.statements for word in statement.hard_words
    )
