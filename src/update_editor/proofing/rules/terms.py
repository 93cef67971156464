"""The organisation's own terms: what its glossary says is written in the place of others."""

from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from update_editor.proofing.context import Context, Preferred
from update_editor.proofing.findings import Mark
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.wording import Swaps, marked


def organisation_terms(paragraph: Paragraph, context: Context) -> Iterator[Mark]:
    """Find terms for which the organisation has others, or that it leaves out, and say why where it does."""
    terms = context.glossary.terms
    if not terms:
        return
    by_words = {_folded(term): preferred for term, preferred in terms.items()}
    for mark in _swaps(tuple((term, terms[term].words) for term in terms)).marks(paragraph.text):
        written = paragraph.text[mark.start : mark.end]
        preferred = by_words.get(_folded(written))
        if preferred is None or _stands_in(paragraph.text, mark, preferred.words):
            continue
        is_same = _folded(written) == _folded(preferred.words)
        meant = (preferred.words,) if is_same else mark.suggestions
        yield _explained(marked(paragraph.text, mark.start, mark.end, meant), preferred)


def _explained(mark: Mark, preferred: Preferred) -> Mark:
    """Return the mark with the sentence that fits what the glossary says."""
    reason = preferred.reason.strip().rstrip(".")
    variant = "" if mark.suggestions else "avoided"
    if reason:
        variant = f"{variant}-reasoned" if variant else "reasoned"
    return replace(mark, variant=variant, parameters={**mark.parameters, "reason": reason})


def _stands_in(text: str, mark: Mark, words: str) -> bool:
    """Say whether what is preferred is written there in full already: “carer” in “unpaid carer”."""
    part = text[mark.start : mark.end]
    if _folded(part) == _folded(words):
        return part == words
    start = mark.start - words.lower().find(part.lower())
    return mark.start >= start >= 0 and text[start : start + len(words)].lower() == words.lower()


def _folded(term: str) -> str:
    return " ".join(term.replace("’", "'").lower().split())


@lru_cache(maxsize=4)
def _swaps(terms: tuple[tuple[str, str], ...]) -> Swaps:
    return Swaps(dict(terms))


PARAGRAPH_RULES = (
    ParagraphRule(
        id="term.organisation",
        find=organisation_terms,
    ),
)
