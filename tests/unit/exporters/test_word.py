import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.edition_words import (
    big_edition,
    edition_of,
    first_missing,
    letters_said,
    message_edition,
    words_said,
)
from builders.editions import bulletin_edition, sample_edition, shipped
from builders.strategies import updates
from builders.word_text import W, opened, paragraphs_of, part, words_in
from update_editor.exporters.word import export_word
from update_editor.model import Message, Span, Unusable


def word_of(edition):
    [output] = export_word(edition)
    assert output.path == "update.docx"
    return output.data


def of_style(edition, style):
    return [text for name, text in paragraphs_of(word_of(edition)) if name == style]


def lists_of(data):
    """Return the list entries as (number of the list, level, text)."""
    found = []
    for paragraph in opened(data).element.body.iter(W + "p"):
        numbering = paragraph.find(f"{W}pPr/{W}numPr")
        if numbering is not None:
            number, level = (int(numbering.find(W + tag).get(W + "val")) for tag in ("numId", "ilvl"))
            found.append((number, level, "".join(each.text for each in paragraph.iter(W + "t"))))
    return found


@pytest.mark.parametrize("edition", [sample_edition(), bulletin_edition()], ids=["weekly", "bulletin"])
def test_every_word_of_the_update_is_in_the_file_in_order(edition):
    assert first_missing(words_said(edition), words_in(word_of(edition))) == ""


def test_the_file_is_the_same_a_second_time():
    assert word_of(sample_edition()) == word_of(sample_edition())


def test_its_members_have_one_date():
    with zipfile.ZipFile(io.BytesIO(word_of(sample_edition()))) as package:
        assert {member.date_time for member in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.namelist()[0] == "[Content_Types].xml"


def test_title_headings_and_quotation_have_words_own_styles():
    styles = [name for name, _ in paragraphs_of(word_of(sample_edition()))]
    assert [name for name in styles if name.startswith(("Title", "Heading"))] == [
        "Title", "Heading 1", "Heading 1", "Heading 2", "Heading 2", "Heading 3", "Heading 2", "Heading 1",
    ]  # fmt: skip
    assert of_style(sample_edition(), "Quote") == ["I came for my knee and stayed for the company."]
    assert of_style(sample_edition(), "Title") == ["Weekly update, Friday 7 March 2031"]


def test_the_closing_stands_behind_the_message_and_other_formats_at_the_end():
    texts = [text for _, text in paragraphs_of(word_of(sample_edition()))]
    assert texts.index("Have a good weekend") < texts.index("What else has been happening this week?")
    assert texts[-2].startswith("To have this update in another format")


def test_lists_are_real_and_each_list_of_numbers_begins_afresh():
    edition = message_edition(
        ("one", "number", 0), ("inner", "bullet", 1), ("two", "number", 0), "between", ("first", "number", 0)
    )
    entries = lists_of(word_of(edition))
    assert [(level, text) for _, level, text in entries] == [
        (0, "one"),
        (1, "inner"),
        (0, "two"),
        (0, "first"),
    ]
    numbers = [number for number, _, _ in entries]
    assert numbers[0] == numbers[2] != numbers[3]
    numbering = part(word_of(edition), "word/numbering.xml")
    assert numbering.count('<w:startOverride w:val="1"/>') == 18


def test_no_list_is_deeper_than_word_allows():
    blocks = [(f"level {level}", "bullet", level) for level in range(30)]
    assert max(level for _, level, _ in lists_of(word_of(message_edition(*blocks)))) == 8


def test_links_are_hyperlinks_and_unsafe_ones_plain_text():
    spans = (
        Span(text="good ", link="https://tides.example.org/a?b=1&c=2"),
        Span(text="bold", bold=True, link="https://tides.example.org/a?b=1&c=2"),
        Span(text=" bad", link="file:///etc/passwd"),
    )
    body = (replace(sample_edition().update.opening[0], spans=spans),)
    document = opened(word_of(edition_of(Message(id="message", body=body))))
    paragraph = next(each for each in document.paragraphs if "good" in each.text)
    assert [(link.text, link.url) for link in paragraph.hyperlinks] == [
        ("good bold", "https://tides.example.org/a?b=1&c=2")
    ]
    assert all("passwd" not in relation.target_ref for relation in document.part.rels.values())


def test_bold_italic_line_breaks_and_spaces_are_kept():
    spans = (Span(text="  two  spaces \n", bold=True), Span(text="next\tline ", italic=True))
    body = (replace(sample_edition().update.opening[0], spans=spans),)
    document = opened(word_of(edition_of(Message(id="message", body=body))))
    paragraph = document.paragraphs[2]
    assert paragraph.text == "  two  spaces \nnext\tline "
    assert [(run.bold, run.italic) for run in paragraph.runs] == [(True, None), (None, True)]


def test_language_title_sender_and_day_are_in_the_files_properties():
    data = word_of(sample_edition())
    properties = opened(data).core_properties
    assert properties.title == "Weekly update, Friday 7 March 2031"
    assert properties.language == "en-GB"
    assert properties.author == "Harbour and Vale Health and Care Partnership"
    assert properties.created.isoformat()[:10] == "2031-03-07"
    assert '<w:lang w:val="en-GB"' in part(data, "word/styles.xml")


def test_the_language_is_that_of_the_pack():
    edition = replace(sample_edition(), pack=replace(shipped("weekly-update"), language="cy-GB"))
    data = word_of(edition)
    assert '<w:lang w:val="cy-GB"' in part(data, "word/styles.xml")
    assert opened(data).core_properties.language == "cy-GB"


def test_an_update_without_a_date_claims_none():
    assert "dcterms:created" not in part(word_of(edition_of()), "docProps/core.xml")


def test_pictures_have_descriptions_and_decoration_is_marked():
    document = part(word_of(sample_edition()), "word/document.xml")
    assert 'descr="Eleven people in raincoats walk along the quay towards a red lighthouse"' in document
    assert document.count("adec:decorative") == 1
    assert "Picture: Wilf Amble" in document


def test_no_picture_is_wider_than_the_page():
    week = sample_edition()
    shapes = opened(word_of(week)).inline_shapes
    assert [shape.width.cm <= 16.01 and shape.height.cm <= 6.51 for shape in shapes] == [True, True]
    assert shapes[0].width / shapes[0].height == pytest.approx(900 / 500, rel=0.01)


def test_an_update_without_a_word_is_a_page_with_its_title():
    assert of_style(edition_of(), "Title") == ["Weekly update, Friday 7 March 2031"]


def test_sixty_items_two_hundred_paragraphs_and_one_of_five_thousand_words():
    edition = big_edition()
    assert first_missing(words_said(edition), words_in(word_of(edition))) == ""


@given(updates(tracked=False))
def test_any_update_comes_out_with_every_letter(update):
    plain = replace(update, pictures=(), easy_read=())
    edition = replace(edition_of(), update=plain)
    assert first_missing(list(letters_said(edition)), list("".join(words_in(word_of(edition))))) == ""


@given(st.text(min_size=1, max_size=60))
def test_no_text_stops_the_export(text):
    edition = message_edition(text, (text, "number", 2), (text, "subheading", 0))
    opened(word_of(replace(edition, title=text)))


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"<svg/>", b"\xff\xd8\xff\xe0"])
def test_a_picture_that_cannot_be_read_is_refused(data):
    with pytest.raises(Unusable) as refusal:
        export_word(replace(sample_edition(), pictures={"walk.png": data}))
    assert refusal.value.code == "picture-unreadable"


def pack_with_reference(tmp_path, data):
    (tmp_path / "word").mkdir()
    (tmp_path / "word" / "reference.docx").write_bytes(data)
    return replace(shipped("weekly-update"), folder=tmp_path, base_folders=())


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x03\x04broken"])
def test_a_reference_document_that_is_none_is_refused(tmp_path, data):
    edition = replace(sample_edition(), pack=pack_with_reference(tmp_path, data))
    with pytest.raises(Unusable) as refusal:
        export_word(edition)
    assert refusal.value.code == "template-reference-unreadable"


def test_a_reference_document_without_a_needed_style_is_refused_by_the_styles_name(tmp_path):
    reference = opened((shipped("weekly-update").folder / "word" / "reference.docx").read_bytes())
    reference.styles["Heading 2"].delete()
    kept = io.BytesIO()
    reference.save(kept)
    edition = replace(sample_edition(), pack=pack_with_reference(tmp_path, kept.getvalue()))
    with pytest.raises(Unusable) as refusal:
        export_word(edition)
    assert refusal.value.code == "template-style-missing"
    assert refusal.value.parameters["style"] == "Heading 2"


def test_a_pack_without_a_reference_document_uses_the_shipped_one(tmp_path):
    pack = replace(shipped("weekly-update"), folder=tmp_path, base_folders=())
    assert word_of(replace(sample_edition(), pack=pack)) == word_of(sample_edition())
