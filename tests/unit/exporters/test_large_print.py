"""Large print: the same words as the other Word file and PDF, and nothing below 18 points."""

import io
from zipfile import ZipFile

import pikepdf
import pytest
from lxml import etree
from msgspec.structs import replace

from builders.edition_words import words_said
from builders.editions import bulletin_edition, sample_edition
from builders.pages import file_of
from builders.pdf_text import letters, opened
from builders.word_text import paragraphs_of
from update_editor.exporters.edition import Edition, WordChoices
from update_editor.exporters.large_print import LEAST_SIZE, export_large_print
from update_editor.exporters.word import export_word

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def outputs():
    return export_large_print(sample_edition())


def latin(words: list[str]) -> list[str]:
    """Return the words whose letters a PDF draws from left to right."""
    return [word for word in words if not any("\u0590" <= letter <= "\u08ff" for letter in word)]


def first_missing(words: list[str], drawn: str) -> str:
    """Return the first word that is not drawn; nothing where all are."""
    return next((word for word in words if word.replace("_", "") not in drawn), "")


def sizes_in_word(data: bytes) -> set[float]:
    """Return every size of letters that a Word file names, in points."""
    found = set()
    with ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                root = etree.fromstring(package.read(name))
                found |= {int(each.get(f"{WORD}val")) / 2 for each in root.iter(f"{WORD}sz", f"{WORD}szCs")}
    return found


def sizes_in_pdf(data: bytes) -> set[float]:
    """Return every size of letters that the pages of a PDF set, in points."""
    return {
        round(float(operands[1]), 1)
        for page in opened(data).pages
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) == "Tf"
    }


def test_no_letter_is_smaller_than_eighteen_points(outputs):
    for sizes in (
        sizes_in_word(file_of(outputs, "large-print.docx")),
        sizes_in_pdf(file_of(outputs, "large-print.pdf")),
    ):
        assert min(sizes) == LEAST_SIZE
        assert max(sizes) > LEAST_SIZE


@pytest.mark.parametrize("edition", [sample_edition(), bulletin_edition()], ids=["weekly", "bulletin"])
def test_it_says_what_the_other_files_say(edition: Edition):
    large = export_large_print(edition)
    assert list(paragraphs_of(large[0].data)) == list(paragraphs_of(export_word(edition)[0].data))
    drawn = letters(large[1].data)
    assert first_missing(latin(words_said(edition)), drawn) == ""


def test_its_pdf_says_that_it_is_accessible_and_is_the_same_a_second_time(outputs):
    pdf = opened(file_of(outputs, "large-print.pdf"))
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
    assert export_large_print(sample_edition()) == outputs


def test_a_table_of_contents_is_large_too():
    edition = replace(sample_edition(), word=WordChoices(contents=True))
    assert min(sizes_in_word(file_of(export_large_print(edition), "large-print.docx"))) == LEAST_SIZE
