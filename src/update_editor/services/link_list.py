"""Every link of an update, and the words that look as if a link was lost there."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from update_editor.model import Update
from update_editor.proofing.findings import Finding
from update_editor.proofing.paragraphs import LinkedText, Paragraph, paragraphs_of
from update_editor.review.resolve import accept_all

_FAMILY = ("link.", "access.empty-link")


class ListedLink(Struct, frozen=True, kw_only=True):
    """A link: where its words are, in code points, what it leads to, and what was found in it.

    ``address`` is empty where there is no link, but words of one.
    """

    where: str
    block: str | None
    start: int
    end: int
    text: str
    address: str = ""
    findings: tuple[Finding, ...] = ()


def links_of(update: Update, findings: Iterable[Finding]) -> tuple[ListedLink, ...]:
    """Return the links in the order of reading; ``findings`` are those of a check of the same update."""
    found: dict[tuple[str, str | None], list[Finding]] = {}
    for finding in findings:
        if finding.rule.startswith(_FAMILY) and finding.end:
            found.setdefault((finding.where, finding.block), []).append(finding)
    listed = []
    for paragraph in paragraphs_of(accept_all(update)):
        here = found.get((paragraph.where, paragraph.block), [])
        if here or paragraph.links:
            listed += sorted(_in_paragraph(paragraph, here), key=_start)
    return tuple(listed)


def _in_paragraph(paragraph: Paragraph, findings: list[Finding]) -> Iterator[ListedLink]:
    for link in paragraph.links:
        mine = tuple(each for each in findings if _overlap(link, each))
        yield _listed(paragraph, link.start, link.end, link.address, mine)
    for finding in findings:
        if not any(_overlap(link, finding) for link in paragraph.links):
            yield _listed(paragraph, finding.start, finding.end, "", (finding,))


def _listed(
    paragraph: Paragraph, start: int, end: int, address: str, findings: tuple[Finding, ...]
) -> ListedLink:
    return ListedLink(
        where=paragraph.where,
        block=paragraph.block,
        start=start,
        end=end,
        text=paragraph.text[start:end],
        address=address,
        findings=findings,
    )


def _overlap(link: LinkedText, finding: Finding) -> bool:
    return link.start < finding.end and finding.start < link.end


def _start(link: ListedLink) -> int:
    return link.start
