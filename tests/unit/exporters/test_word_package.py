"""The Word file as a package."""

import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.edition_words import edition_of
from builders.editions import sample_edition, shipped
from builders.word_text import opened, paragraphs_of
from update_editor.exporters.word_package import WordFile
from update_editor.exporters.word_text import element
from update_editor.model import line
from update_editor.templating.contract import WORD_REFERENCE
from update_editor.templating.contrast import LEAST, contrast


def test_what_is_added_stands_in_its_order_before_the_sections_properties():
    file = WordFile(edition_of(), WORD_REFERENCE)
    file.add_text("Heading 1", line("Tides"))
    file.add_text("Normal", line("High at noon."))
    written = [(style.lower(), text) for style, text in paragraphs_of(file.data())]
    assert written == [("heading 1", "Tides"), ("normal", "High at noon.")]
    assert opened(file.data()).element.body[-1].tag.endswith("}sectPr")


def test_a_table_at_the_end_is_known():
    file = WordFile(edition_of(), WORD_REFERENCE)
    assert not file.ends_with_table()
    file.append(element("tbl"))
    assert file.ends_with_table()
    file.add_text("Normal", ())
    assert not file.ends_with_table()


def test_the_file_says_its_title_language_sender_and_date():
    properties = opened(WordFile(sample_edition(), WORD_REFERENCE).data()).core_properties
    assert properties.title == "Weekly update, Friday 7 March 2031"
    assert properties.language == "en-GB"
    assert properties.author == "Harbour and Vale Health and Care Partnership"
    assert properties.created.date().isoformat() == "2031-03-07"


def test_a_file_without_a_date_says_none():
    properties = opened(WordFile(edition_of(), WORD_REFERENCE).data()).core_properties
    assert properties._element.find("{http://purl.org/dc/terms/}created") is None


def test_nothing_in_the_package_comes_from_a_clock():
    data = WordFile(sample_edition(), WORD_REFERENCE).data()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert data == WordFile(sample_edition(), WORD_REFERENCE).data()


def colours_of(pack):
    reference = WordFile(replace(sample_edition(), pack=pack), WORD_REFERENCE).reference
    styles = reference.document.styles
    heading = styles["Heading 1"].element.xpath("./w:rPr/w:color/@w:val")
    return [*heading, *styles["Title"].element.xpath("./w:pPr/w:pBdr/w:bottom/@w:color")]


def with_accent(colour):
    pack = shipped("weekly-update")
    return replace(pack, colours=replace(pack.colours, accent=colour))


def test_headings_and_lines_have_the_organisations_colour():
    assert colours_of(with_accent("#7a1f5c")) == ["7A1F5C", "7A1F5C"]
    assert colours_of(shipped("monthly-bulletin")) == ["00684A", "00684A"]


@given(st.integers(0, 0xFFFFFF))
def test_whatever_the_colour_is_headings_can_be_read_on_paper(number):
    (heading, _) = colours_of(with_accent(f"#{number:06x}"))
    assert contrast(f"#{heading.lower()}", "#ffffff") >= LEAST


def test_a_reference_document_of_the_organisations_own_keeps_its_colours(tmp_path):
    pack = with_accent("#7a1f5c")
    own = tmp_path / "word" / "reference.docx"
    own.parent.mkdir()
    own.write_bytes((shipped("weekly-update").folder / WORD_REFERENCE).read_bytes())
    assert colours_of(replace(pack, folder=tmp_path)) == ["0B57A4", "0B57A4"]
