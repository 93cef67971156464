"""What rules may know beside the text."""

import datetime as dt

from msgspec import Struct


class Context(Struct, frozen=True, kw_only=True):
    """What a check is told: the sections that the template requires (id and label), the organisation's own
    words (names of people and places, terms), and the update's date.
    """

    required_sections: tuple[tuple[str, str], ...] = ()
    words: frozenset[str] = frozenset()
    date: dt.date | None = None
