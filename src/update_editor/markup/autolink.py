"""E-mail and web addresses in a text become links; the text stays as it is, to the letter."""

import re
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import accumulate

from msgspec.structs import replace

from update_editor.model import Line, Span, joined, line_text, safe_link

# The parts have the longest lengths that RFC 5321 and RFC 1035 allow, which also bounds the search.
_ADDRESS = re.compile(
    r"(?P<web>(?<![\w@])(?:https?://|www\.(?=[\w-]+\.\w))[^\s<>\"“”‘’«»]+)"
    r"|(?P<mail>(?<![\w.+%-])[A-Za-z0-9](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_+-])?"
    r"@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,63})(?![\w@])",
    re.IGNORECASE,
)
Address = tuple[int, int, str]
"""Where an address starts and ends in a text, and its link."""

_PAIRS = {")": "(", "]": "[", "}": "{"}
_TRAILING = ".,;:!?'*_~…|"


def with_links(spans: Iterable[Span]) -> Line:
    """Return the line with its addresses linked: ``mailto:`` for e-mail, ``https://`` before ``www.``.

    Punctuation that ends a sentence or closes a bracket is not part of an address. Text that is a link
    already stays what it is.
    """
    line = tuple(spans)
    text = line_text(line)
    addresses = list(_without_linked(_addresses(text), line))
    return joined(_pieces(line, addresses)) if addresses else joined(line)


def _without_linked(addresses: Iterable[Address], line: Line) -> Iterator[Address]:
    """Yield the addresses no part of which is a link already."""
    ends = list(accumulate(len(span.text) for span in line))
    linked = deque((end - len(span.text), end) for span, end in zip(line, ends, strict=True) if span.link)
    for start, end, link in addresses:
        while linked and linked[0][1] <= start:
            linked.popleft()
        if not linked or linked[0][0] >= end:
            yield start, end, link


def _pieces(line: Line, addresses: list[Address]) -> Iterator[Span]:
    """Yield the line's spans, cut where an address starts or ends, and linked inside one."""
    waiting = iter([*addresses, (sys.maxsize, sys.maxsize, "")])
    start, end, link = next(waiting)
    at = 0
    for span in line:
        stop = at + len(span.text)
        done = at
        while done < stop:
            until = min(stop, start if done < start else end)
            piece = span.text[done - at : until - at]
            yield replace(span, text=piece, link=link) if done >= start else replace(span, text=piece)
            done = until
            if done == end:
                start, end, link = next(waiting)
        at = stop


def _addresses(text: str) -> Iterator[Address]:
    """Yield start, end and link of each address."""
    for match in _ADDRESS.finditer(text):
        if match["mail"]:
            found, link = match["mail"], "mailto:" + match["mail"]
        else:
            found = _without_punctuation(match["web"])
            link = found if "://" in found else "https://" + found
        if safe_link(link) and not found.endswith("//"):
            yield match.start(), match.start() + len(found), link


def _without_punctuation(address: str) -> str:
    """Return the address without what closes the sentence or bracket around it."""
    surplus = {close: address.count(close) - address.count(opened) for close, opened in _PAIRS.items()}
    end = len(address)
    while end and (address[end - 1] in _TRAILING or surplus.get(address[end - 1], 0) > 0):
        if address[end - 1] in surplus:
            surplus[address[end - 1]] -= 1
        end -= 1
    return address[:end]
