"""How much an easy read may ask of its readers. Authorities disagree, so each limit is a setting."""

from typing import Annotated

from msgspec import Meta, Struct

Count = Annotated[int, Meta(ge=1, le=1_000_000)]


class Limits(Struct, frozen=True, kw_only=True):
    """The limits of the checks.

    A sentence of more than ``words_warned`` words is warned of, one of more than ``words_most`` is an error;
    so with pages. ``sentences_most`` is how many a statement may have, ``statements_under_heading`` how many
    may follow each other without a heading. ``statements_a_page`` is what a page holds on the average, for
    pages are only estimated here. ``number_most`` is the highest number that counts as easy. ``initials`` are
    those that need no words in their place.
    """

    words_warned: Count = 12
    words_most: Count = 15
    sentences_most: Count = 2
    statements_under_heading: Count = 12
    statements_a_page: Count = 4
    pages_warned: Count = 12
    pages_most: Count = 24
    heading_words_most: Count = 8
    number_most: Count = 999
    initials: tuple[str, ...] = ("NHS", "GP", "GPs", "UK", "BBC", "TV")
