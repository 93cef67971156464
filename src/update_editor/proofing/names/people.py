"""What the names of people look like, as parts of regular expressions."""

import re

from update_editor.model.titles import TITLES

TITLE = rf"(?:{'|'.join(sorted(each.capitalize() for each in TITLES))})\.?"
"""A title before a name, with or without a full stop."""
_PART = r"[A-Z][\w’-]+"
NAME = rf"{_PART}(?: {_PART}){{0,2}}"
"""Up to three words with capitals: somebody's name, or a place's."""
PERSON = rf"(?:{TITLE} )?{_PART}(?: {_PART}){{1,2}}"
"""What looks like the name of somebody, with or without a title."""
_NO_FIRST_NAME = re.compile(
    r"(?:The|This|That|These|Those|Our|Your|Their|His|Her|My|In|On|At|For|From|With|By|As|When|While|If|After|"
    r"Before|Since|Every|Each|Most|Many|Some|All|Last|Next|World|National|North|South|East|West|New|Great|Royal|"
    r"Public|Mental|Local|Health|Care|Cancer|Dementia|Stroke|NHS|People|Older|Young|Jan\w*|Feb\w*|March|April|May|"
    r"June|July|August|Sept\w*|Oct\w*|Nov\w*|Dec\w*|\w+day)\s"
)
_NO_LAST_NAME = re.compile(
    r"\s(?:Trust|Council|Hospital|Board|Partnership|Alliance|Society|Foundation|Service|Services|Team|Group|"
    r"University|College|School|Centre|City|Street|Road|Park|Day|Week|Month|Programme|Association|UK|England|"
    r"Forum|Committee|Network|Club|Church|Library|Hall|House|Festival|Fair|Café|Market|"
    r"Ward|Office|Report|Plan|Review|Act|Project|Scheme|Fund|Award|Awards|Strategy|Institute|Federation|Union)\b"
)


def is_person(name: str) -> bool:
    """Say whether two words with capitals may be somebody’s name: not New Leeds, and not Leeds Hospital."""
    return _NO_FIRST_NAME.match(name) is None and _NO_LAST_NAME.search(name) is None
