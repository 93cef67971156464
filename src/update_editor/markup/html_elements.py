"""What one element of HTML says of itself by its attributes: looks, level, address, whether it is seen."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from update_editor.markup.html_tags import DROPPED, HEADINGS
from update_editor.markup.wrapped_links import unwrapped
from update_editor.model import safe_link

_UNSEEN_CLASS = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader-text|skip-link)(?:\s|$)", re.IGNORECASE
)
_COMMENT_CLASS = re.compile(r"(?:^|\s)(?:MsoCommentReference|msocom\w+)(?:\s|$)")
_LONGEST_EMOJI = 12
_EMOJI_PARTS = ("So", "Sk", "Mn", "Me", "Cf")
_KEYCAPS = "0123456789#*"


def style_of(element: Any) -> dict[str, str]:
    """Return an element's own CSS declarations, in lower case."""
    declarations = (each.partition(":") for each in (element.get("style") or "").lower().split(";"))
    return {name.strip(): value.partition("!")[0].strip() for name, _, value in declarations}


def is_hidden(element: Any, style: Mapping[str, str]) -> bool:
    """Say whether nothing of an element is seen where it comes from."""
    return (
        element.tag in DROPPED
        or element.get("hidden") is not None
        or style.get("display") == "none"
        or style.get("visibility") == "hidden"
        or style.get("mso-hide") == "all"
        or bool(_UNSEEN_CLASS.search(element.get("class") or ""))
        or _is_deleted(element)
    )


def _is_deleted(element: Any) -> bool:
    """Say whether a text is what a tracked change of Word took out."""
    return element.tag == "del" and bool({"cite", "datetime"} & set(element.keys()))


def is_comment(element: Any, style: Mapping[str, str]) -> bool:
    """Say whether an element is a remark between those who wrote a text, or leads to one."""
    return (
        style.get("mso-element") in ("comment-list", "comment")
        or style.get("mso-special-character") == "comment"
        or bool(_COMMENT_CLASS.search(element.get("class") or ""))
    )


def heading_level(element: Any) -> int:
    """Return the level of a heading, from 1; 0 for anything else."""
    if element.tag in HEADINGS:
        return HEADINGS[element.tag]
    if element.get("role") != "heading":
        return 0
    return min(_number(element.get("aria-level")) or 2, 6)


def stated_level(element: Any) -> int:
    """Return the level, from 1, at which a list entry says that it stands; 0 where it doesn't say."""
    return _number(element.get("data-aria-level")) or _number(element.get("aria-level"))


def _number(value: str | None) -> int:
    return int(value) if value and re.fullmatch(r"[1-9]", value) else 0


def address_of(element: Any) -> str | None:
    """Return where a link leads, taken out of what a mail program has wrapped it in."""
    original = safe_link(element.get("originalsrc"))
    address = original or safe_link((element.get("href") or "").strip().replace(" ", "%20"))
    return None if address is None else unwrapped(address)


def is_bold(value: str) -> bool | None:
    """Return whether a CSS font weight is bold; None where it says nothing."""
    if value.isdigit():
        return int(value) >= 600
    return {"bold": True, "bolder": True, "normal": False, "lighter": False}.get(value)


def emoji_in(element: Any) -> str:
    """Return the emoji that a picture stands for; empty where it is a picture of something else."""
    words = (element.get("alt") or "").strip()[: _LONGEST_EMOJI + 1]
    has_symbol = any(unicodedata.category(each) == "So" for each in words)
    is_short = len(words) <= _LONGEST_EMOJI
    return words if has_symbol and is_short and all(_is_of_emoji(each) for each in words) else ""


def _is_of_emoji(character: str) -> bool:
    return unicodedata.category(character) in _EMOJI_PARTS or character in _KEYCAPS


def is_picture_to_tell(element: Any) -> bool:
    """Say whether somebody would miss a picture: not one that counts readers, nor a box to tick."""
    return (
        not {element.get("width"), element.get("height")} & {"0", "1"}
        and element.get("aria-roledescription") != "checkbox"
    )
