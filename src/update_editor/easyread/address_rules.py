"""Web and e-mail addresses of a statement: they stand alone, or behind what they are."""

import re
from collections.abc import Iterator

from update_editor.easyread.context import EasyReadContext
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.sentences import sentence_bounds
from update_editor.proofing.wording import marked
from update_editor.proofing.words import addresses_in

_LABEL = re.compile(r"[\w' -]{0,30}:?\s*")
_MOST_LABEL_WORDS = 3


def addresses_in_sentences(paragraph: Paragraph, _context: EasyReadContext) -> Iterator[Mark]:
    """Find addresses with words before and behind, or with more before them than what they are."""
    text = paragraph.text
    for start, end in addresses_in(text):
        first, last = next(((s, e) for s, e in sentence_bounds(text) if s <= start < e), (0, len(text)))
        before, after = text[first:start], text[end:last].strip(" .!)")
        is_label = _LABEL.fullmatch(before) is not None and len(before.split()) <= _MOST_LABEL_WORDS
        if after or not is_label or (before.strip() and ":" not in before):
            yield marked(text, start, end)


RULES = {"easy.web-address": addresses_in_sentences}
