"""Times of day that no clock shows: 13pm, 17:30pm, 25:00."""

import re
from collections.abc import Iterator

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.wording import marked

_TIME = re.compile(
    r"(?<![\w.:£$€/-])(?P<hour>\d{1,2})(?:(?P<sign>[:.])(?P<minute>\d\d))?\s?(?P<half>a\.m\.|p\.m\.|am|pm)(?![\w’])",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_OF_24_HOURS = re.compile(
    r"\b(?:at|from|until|till|by|between|starts?|ends?) (?P<fault>(?:2[4-9]|[3-9]\d):[0-5]\d|"
    r"[01]\d:[6-9]\d)(?![\w:])"
)
_MIDNIGHT = "24:00"


def impossible_times(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find hours and minutes that there are not, and am or pm behind a time of 24 hours."""
    text = paragraph.text
    for match in _TIME.finditer(text) if _DIGIT.search(text) else ():
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        if not 1 <= hour <= 12 or minute > 59:
            yield marked(text, *match.span(), tuple(_meant(match, hour, minute)))
    for match in _OF_24_HOURS.finditer(text) if ":" in text else ():
        if match["fault"] != _MIDNIGHT:
            yield marked(text, *match.span("fault"))


def _meant(match: re.Match[str], hour: int, minute: int) -> Iterator[str]:
    """Yield the time by the clock of 12 hours, then of 24; nothing where there is no such time."""
    is_afternoon = match["half"][0] in "pP"
    if 13 <= hour <= 23 and minute <= 59 and is_afternoon:
        minutes = f"{match['sign']}{match['minute']}" if minute else ""
        yield f"{hour - 12}{minutes}pm"
        yield f"{hour}:{minute:02}"
    elif hour == 0 and minute == 0:
        yield "midday" if is_afternoon else "midnight"


PARAGRAPH_RULES = (ParagraphRule(id="date.time-impossible", find=impossible_times),)
