"""Editions at the edges, empty and very long, and the words that every output of an edition must hold."""

import datetime as dt
import re

from builders.editions import a_block, paragraphs, shipped
from update_editor.exporters.edition import Edition
from update_editor.markup.plain_out import update_text
from update_editor.model import Item, Items, Message, Section, Update, line

TITLE = "Weekly update, Friday 7 March 2031"


def edition_of(*sections: Section, **fields: object) -> Edition:
    """Return sections as an edition of the weekly update; ``fields`` are the update's others."""
    update = Update(id="made-up", template="weekly-update", sections=sections, **fields)
    return Edition(update=update, pack=shipped("weekly-update"), title=TITLE, pictures={})


def message_edition(*blocks: tuple[str, str, int] | str) -> Edition:
    """Return a message of blocks, each its text or (text, style, level), as an edition."""
    whole = [(block, "paragraph", 0) if isinstance(block, str) else block for block in blocks]
    body = tuple(a_block(f"m{n}", text, style, level) for n, (text, style, level) in enumerate(whole))
    return edition_of(Message(id="message", body=body))


def big_edition(items: int = 60, texts: int = 200, longest: int = 5000) -> Edition:
    """Return an edition with many items and paragraphs; one has ``longest`` words and no full stop."""
    message = [f"Paragraph {number}. Boats bob on the tide, and gulls cry." for number in range(texts)]
    message.append(" ".join(["ebb", "and", "flow"][number % 3] for number in range(longest)))
    return edition_of(
        Message(id="message", body=paragraphs("m", *message)),
        Items(
            id="happening",
            heading=line("Much more"),
            items=tuple(
                Item(id=f"i{n}", heading=line(f"Item {n}"), body=paragraphs(f"i{n}", "The tide turns. " * 9))
                for n in range(items)
            ),
        ),
        date=dt.date(2031, 3, 7),
    )


def words_of(text: str) -> list[str]:
    """Return the words of a text: letters and figures, whatever stands between them."""
    return re.findall(r"\w+", text)


def words_said(edition: Edition) -> list[str]:
    """Return every word that an output of the edition must hold, in order."""
    text = update_text(edition.update, title="")
    return words_of(re.sub(r"(?m)^\s*\d+\. ", "", text))


def letters_said(edition: Edition) -> str:
    """Return every letter and figure that an output must hold, in order, without the marks of lists."""
    text = re.sub(r"(?m)^\s*(\d+\.|-) ", "", update_text(edition.update, title=""))
    return "".join(re.findall(r"\w", text))


def first_missing(words: list[str], found: list[str]) -> str:
    """Return the first of ``words`` that is not found behind those before it; nothing where all are."""
    rest = iter(found)
    return next((word for word in words if word not in rest), "")
