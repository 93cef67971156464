"""A word that was written twice: “the the”, “a new a”."""

import re
from collections.abc import Iterator

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.wording import marked

_TWICE = re.compile(r"(?<![\w'’-])(?P<word>[^\W\d_]+)\s+(?P<again>(?P=word))(?![\w'’-])", re.IGNORECASE)
_ARTICLE_AGAIN = re.compile(
    r"(?<![\w'’-])(?P<kept>(?:[Aa] (?:brand[ -])?(?:new|large|small|further|special|major|free)(?= a )"
    r"|[Tt]he (?:brand[ -])?new(?= the ))) (?P<again>a|the)(?= (?!la\b|cappella\b)[a-z])"
)
_ASKED = re.compile(
    r"\b(?:wh\w+|how|it|that|this|there|he|she|all|every\w*|anything|things?|one|you|we|they)\b",
    re.IGNORECASE,
)
"""Words before “is is” with which it may be meant: “what the plan is is a secret”."""
_ASKS = re.compile(r" (?:it|there|this|that|he|she|they|we)\b")
"""Words behind “is is” that begin a question, where something else is wrong: “the question is is it safe?”"""
_NEAR = 60
"""Characters before “is is” that are looked at for them."""
_NEVER_MEANT = frozenset(
    "the a an of to and for with from we our their its or but will which would should be been my your these "
    "those them us into than at by as are was were have if they i".split()
)
_MAY_BE_MEANT = frozenset(
    "had that is it in on so very really no ha he ho hi hey bye do did does can who this there now well long "
    "many far hear knock night chop tut pom yo go choo cha bang boo woof tick blah aye her you what out up "
    "over round again more much big little tap win ding dong".split()
)


def repeated_words(paragraph: Paragraph, _context: Context) -> Iterator[Mark]:
    """Find small words written twice, for certain; other words in small letters, as a warning."""
    text = paragraph.text
    for match in _ARTICLE_AGAIN.finditer(text):
        yield Mark(
            start=match.start(),
            end=match.end(),
            suggestions=(match["kept"],),
            parameters={"words": match[0], "meant": match["again"]},
        )
    words = text.lower().split()
    if not any(map(_begins, words[1:], words)):
        return
    is_shouted = text.isupper()
    for match in _TWICE.finditer(text):
        word, again = match["word"], match["again"]
        small = word.lower()
        if small == "is" and _is_slip(text, match):
            yield marked(text, *match.span(), (word,))
        if small in _MAY_BE_MEANT or (again != small and not is_shouted):
            continue
        mark = marked(text, *match.span(), (word,))
        if small in _NEVER_MEANT:
            yield mark
        elif len(small) > 2:
            yield Mark(
                start=mark.start,
                end=mark.end,
                suggestions=mark.suggestions,
                parameters=mark.parameters,
                severity="warning",
            )


def _is_slip(text: str, match: re.Match[str]) -> bool:
    """Say whether “is is” in small letters can’t be meant, as it is in “what the plan is is a secret”."""
    before = max(0, match.start() - _NEAR)
    is_meant = _ASKED.search(text, before, match.start()) or _ASKS.match(text, match.end())
    return match[0].islower() and is_meant is None


def _begins(second: str, first: str) -> bool:
    return second.startswith(first)


PARAGRAPH_RULES = (ParagraphRule(id="grammar.repeated", find=repeated_words),)
