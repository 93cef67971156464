"""Whose message an update carries, as far as it says so itself."""

import re

from update_editor.model import Lead
from update_editor.model.titles import TITLES

_TITLE = rf"(?:(?:{'|'.join(sorted(map(str.title, TITLES)))})\.?[ \u00a0]){{0,2}}"
_PART = r"[A-Z](?:[\w’'-]|\.(?=[A-Z]))*"
_NAME = rf"{_TITLE}{_PART}(?:[ \u00a0](?:(?:de|van|von|der|al|bin)[ \u00a0])?{_PART}){{0,3}}"
_SENT_FROM = re.compile(
    r"\b(?:sent|comes|is|written|brought to you|update|bulletin|newsletter|edition|message|welcome)"
    r"(?: to you)? (?:from|by)(?: our| your)? "
    rf"(?P<name>{_NAME})"
    rf"(?:,? and (?P<other>{_NAME}))?(?:, (?P<role>[^\n]+?)(?=\.(?:\s|$)|\s*(?:\n|$)))?",
)
_MY_NAME = re.compile(rf"\b[Mm]y name(?: is|’s|'s) (?P<name>{_NAME})")
_I_AM = re.compile(rf"(?:[Hh]ello|[Hh]i)\b[^.\n]{{0,20}}?\bI(?:’m|'m| am) (?P<name>{_NAME})")
_WE_ARE = re.compile(rf"\b[Ww]e(?: are|’re|'re) (?P<name>{_NAME}) and (?P<other>{_NAME})")


def stated_leads(opening: str, closing: str) -> tuple[Lead, ...]:
    """Return the leads whom an opening names, with their roles, or else the name below a sign-off."""
    match = _SENT_FROM.search(opening)
    if match and match["other"]:
        return (Lead(name=match["name"]), Lead(name=match["other"]))
    if match:
        return (Lead(name=match["name"], role=(match["role"] or "").strip()),)
    match = _WE_ARE.search(opening)
    if match:
        return (Lead(name=match["name"]), Lead(name=match["other"]))
    match = _MY_NAME.search(opening) or _I_AM.search(opening)
    if match:
        return (Lead(name=match["name"]),)
    signed = [re.fullmatch(rf"({_NAME})[.,]?", each.strip()) for each in closing.split("\n")[1:]]
    return tuple(Lead(name=each[1]) for each in signed[:1] if each)
