"""What is made of names that are written in two ways."""

from collections.abc import Iterator
from itertools import chain

from update_editor.proofing.context import Context
from update_editor.proofing.findings import Mark, Severity
from update_editor.proofing.names import namesakes, small_variants, variants
from update_editor.proofing.names.variants import Variant
from update_editor.proofing.paragraphs import Document
from update_editor.proofing.registry import DocumentRule

_SEVERITIES: dict[str, Severity] = {"role": "warning", "first name": "warning", "word": "advice"}


def two_ways(document: Document, _context: Context) -> Iterator[Mark]:
    """Find names, titles and words that are written otherwise elsewhere, each place once."""
    found = chain(
        variants.titles_written_otherwise(document),
        namesakes.people_written_otherwise(document),
        variants.names_written_otherwise(document),
        small_variants.numbers_written_otherwise(document),
        small_variants.roles_written_otherwise(document),
        small_variants.headings_written_otherwise(document),
        small_variants.words_written_otherwise(document),
    )
    taken: dict[int, list[tuple[int, int]]] = {}
    for variant in found:
        start, end = variant.spot.written.start, variant.spot.written.end
        others = taken.setdefault(variant.spot.number, [])
        if variant.meant != variant.spot.written.text and all(end <= a or b <= start for a, b in others):
            others.append((start, end))
            yield _mark(variant)


def _mark(variant: Variant) -> Mark:
    spot = variant.spot
    return Mark(
        where=spot.paragraph.where,
        block=spot.paragraph.block,
        start=spot.written.start,
        end=spot.written.end,
        suggestions=(variant.meant,),
        parameters={"words": spot.written.text, "meant": variant.meant},
        variant="title" if variant.is_open else "",
        severity=_SEVERITIES.get(variant.kind),
    )


DOCUMENT_RULES = (
    DocumentRule(
        id="name.variant",
        find=two_ways,
    ),
)
