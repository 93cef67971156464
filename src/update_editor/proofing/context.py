"""What rules may know beside the text."""

import datetime as dt

from msgspec import Struct


class Preferred(Struct, frozen=True):
    """What an organisation writes in the place of a term, and why; either may be empty."""

    words: str
    reason: str = ""


class Glossary(Struct, frozen=True, kw_only=True):
    """An organisation's own: what its acronyms stand for, and which words it writes in place of others."""

    acronyms: dict[str, str] = {}
    terms: dict[str, Preferred] = {}


class Context(Struct, frozen=True, kw_only=True):
    """What a check is told: the sections that the template requires (id and label), the organisation's own
    words (names of people and places, terms) and glossary, and the update's date.
    """

    required_sections: tuple[tuple[str, str], ...] = ()
    words: frozenset[str] = frozenset()
    glossary: Glossary = Glossary()
    date: dt.date | None = None
