"""Whatever is tracked in a Word file, its paragraphs become in an update what they become in Word."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from builders.plain_packs import weekly_pack
from builders.word_files import DEL_MARK, INS_MARK, dele, in_list, ins, level, numbering, p, word_file
from update_editor.importers.docx import import_docx
from update_editor.importers.word_tags import BREAK_LOST
from update_editor.model import LineRegion, line_text, regions
from update_editor.ooxml.reading import read_docx
from update_editor.review.resolve import accept_all, reject_all

LISTS = numbering(n1=(level(0, "bullet"), level(1, "bullet")))
WORDS = st.sampled_from("tea cake boat gull rain quay crew bell rope sail mast deck".split())


class Paragraph(Struct, frozen=True):
    """A paragraph of a file: its style, its runs with what is tracked of them, and of its mark."""

    style: str
    runs: tuple[tuple[str, str], ...]
    mark: str

    def xml(self) -> str:
        """Return it as Word writes it."""
        wrapped = {"": str, "+": ins, "-": dele, "+-": lambda text: ins(dele(text))}
        content = (wrapped[kind](text) for kind, text in self.runs)
        marks = {"": "", "+": INS_MARK, "-": DEL_MARK, "+-": INS_MARK + DEL_MARK}[self.mark]
        props = in_list(1) if self.style == "bullet" else ""
        return p(*content, style=self.style if self.style.startswith("H") else "", props=props, mark=marks)


KINDS = st.sampled_from(["", "", "", "+", "-", "+-"])
MARKS = st.sampled_from(["", "", "", "+", "-", "+-"])
RUNS = st.lists(st.tuples(KINDS, WORDS), max_size=3).map(tuple)
PARAGRAPHS = st.builds(Paragraph, st.sampled_from(["", "", "bullet", "Heading2"]), RUNS, MARKS)
TEXTS = st.lists(PARAGRAPHS, min_size=1, max_size=6)
FIRST = Paragraph("", (("", "words of somebody who has a lot to say about boats, and about rain"),), "")
ITEMS = Paragraph("Heading1", (("", "What else has been happening this week?"),), "")
NEXT = Paragraph("Heading1", (("", "What’s happening next week?"),), "")
GARDEN = Paragraph("Heading2", (("", "New garden"),), "")
BUS = Paragraph("bullet", (("", "The bus calls."),), "")


def file_of(paragraphs):
    return word_file(*(each.xml() for each in paragraphs), p(), numbering=LISTS)


def resolved(paragraphs, gone):
    """Return the paragraphs that are left in Word where what is of a kind goes."""
    texts, waiting = [], ""
    for paragraph in paragraphs:
        waiting += "".join(text for kind, text in paragraph.runs if gone not in kind)
        if gone not in paragraph.mark:
            texts.append(waiting)
            waiting = ""
    return [text for text in (*texts, waiting) if text]


def lines(update):
    """Return each line and paragraph of an update that says something, as a reader meets them."""
    found = []
    for region in regions(update):
        blocks = [region.spans] if isinstance(region, LineRegion) else [each.spans for each in region.blocks]
        found += [line_text(spans) for spans in blocks]
    return [text for text in found if text.strip()]


@given(TEXTS)
def test_every_word_of_a_file_is_read_in_its_order(paragraphs):
    blocks = read_docx(file_of(paragraphs)).blocks
    assert [line_text(block.spans) for block in blocks[:-1]] == [
        "".join(text for _, text in paragraph.runs) for paragraph in paragraphs
    ]


@given(TEXTS, TEXTS, TEXTS)
def test_accepted_and_rejected_it_is_as_in_word(message, items, bullets):
    paragraphs = [FIRST, *message, ITEMS, *items, GARDEN, NEXT, *bullets, BUS]
    data = file_of(paragraphs)
    imported = import_docx(data, weekly_pack())
    for resolve, gone in ((accept_all, "-"), (reject_all, "+")):
        here, there = lines(resolve(imported.update)), resolved(paragraphs, gone)
        assert "".join(here) == "".join(there)
        if BREAK_LOST not in {note.code for note in imported.notes}:
            assert here == there


@given(TEXTS)
def test_in_one_text_nothing_of_a_paragraph_s_end_is_lost(message):
    plain = [Paragraph("", each.runs, each.mark) for each in (FIRST, *message)]
    imported = import_docx(file_of(plain), weekly_pack())
    for resolve, gone in ((accept_all, "-"), (reject_all, "+")):
        body = resolve(imported.update).sections[0].body
        assert [line_text(each.spans) for each in body if each.spans] == resolved(plain, gone)
