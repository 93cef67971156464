"""What a page on the web leaves in a text that was copied from it: navigation, sharing, cookies, dates."""

import re

_LONGEST = 300
_MOST_WORDS = 30
_ARROW = "[>»›→]"
_FORMS = (
    # ways around the page
    r"skip to (?:main |the )?(?:content|navigation)",
    r"back to (?:the )?top",
    r"you are here\b.*",
    r"toggle navigation|(?:main )?menu|breadcrumbs?|home|search(?: this site)?",
    rf"home\s*(?:{_ARROW}|[/|]).*",
    rf"[^.>»›→]{{1,40}}(?:{_ARROW}[^.>»›→]{{1,60}}){{1,8}}",
    r"[^.|]{1,40}(?:\s\|\s[^.|]{1,60}){2,8}",
    r"(?:previous|next) (?:post|article|page|story)\b.*",
    r"related (?:posts|news|articles|stories|content)",
    # sharing
    r"share(?: (?:this|on|via|with)\b.{0,30})?",
    r"print(?: this.{0,20})?",
    r"(?:facebook|twitter|linkedin|whatsapp|email|e-mail|tweet)(?: this.{0,20})?",
    r"subscribe(?: to.{0,40})?",
    r"leave a (?:reply|comment)|(?:no|\d+) comments?",
    # cookies
    r"(?:this (?:web)?site|we) uses? cookies\b.*",
    r".*\bcookies\b.*\b(?:website|site|browser|browsing|accept|settings)\b.*",
    r"(?:accept|reject|manage)(?: all)? cookies",
    r"cookie (?:policy|settings|notice)|privacy(?: policy| notice)?",
    # when, by whom, under what
    r"(?:posted|published|last updated|last modified|updated|date)[ :]*(?:on )?.{0,40}\b\d{4}\b.{0,30}",
    r"(?:posted|published) (?:by|in)\b.{1,40}",
    r"\d+ min(?:ute)?s? read",
    r"(?:tags?|categor(?:y|ies)|topics?|filed under):.*",
)
_RESIDUE = re.compile("(?:" + "|".join(_FORMS) + ")[.:]?", re.IGNORECASE | re.DOTALL)
_PUBLISHED = re.compile(r"(?:posted|published|last updated|last modified|updated|date)\b", re.IGNORECASE)


def is_residue(text: str) -> bool:
    """Say whether every line of a text looks left over from a web page."""
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return False
    return all(_RESIDUE.fullmatch(each.strip()) for each in text.strip().split("\n"))


def says_when_published(text: str) -> bool:
    """Say whether a line of residue tells when the page was posted or published."""
    return is_residue(text) and _PUBLISHED.match(text.strip()) is not None
