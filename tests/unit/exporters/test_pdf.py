import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.edition_words import (
    big_edition,
    edition_of,
    message_edition,
    words_said,
)
from builders.editions import a_block, bulletin_edition, sample_edition
from builders.pdf_text import letters, opened, structure
from builders.strategies import updates
from update_editor.exporters.pdf import export_pdf
from update_editor.model import Message, Span, Unusable


def pdf_of(edition):
    [output] = export_pdf(edition)
    assert output.path == "update.pdf"
    return output.data


def latin(words):
    """Return the words whose letters a PDF draws from left to right."""
    return [word for word in words if not any("\u0590" <= letter <= "\u08ff" for letter in word)]


def first_undrawn(words, drawn):
    """Return the first word that is not drawn behind those before it; nothing where all are."""
    at = 0
    for word in words:
        at = drawn.find(word.replace("_", ""), at)
        if at < 0:
            return word
        at += len(word)
    return ""


@pytest.mark.parametrize("edition", [sample_edition(), bulletin_edition()], ids=["weekly", "bulletin"])
def test_every_word_of_the_update_is_in_the_pdf_in_order(edition):
    assert first_undrawn(latin(words_said(edition)), letters(pdf_of(edition))) == ""


def test_the_pdf_is_the_same_a_second_time():
    assert pdf_of(sample_edition()) == pdf_of(sample_edition())


def test_the_pdf_says_that_it_is_accessible():
    pdf = opened(pdf_of(sample_edition()))
    assert str(pdf.Root.Lang) == "en-GB"
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert str(pdf.docinfo.Title) == "Weekly update, Friday 7 March 2031"
    assert str(pdf.docinfo.CreationDate).startswith("D:20310307")
    assert "StructTreeRoot" in str(list(pdf.Root.keys()))
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"


def test_the_structure_is_that_of_the_update():
    roles = [role for role, _ in structure(opened(pdf_of(sample_edition())))]
    assert [role for role in roles if role.startswith("H")] == [
        "H1",
        "H2",
        "H2",
        "H3",
        "H3",
        "H4",
        "H3",
        "H2",
    ]
    assert {"L", "LI", "LBody", "Link", "BlockQuote", "P"} <= set(roles)


def test_pictures_have_their_descriptions_and_decoration_is_no_part_of_the_structure():
    figures = [alt for role, alt in structure(opened(pdf_of(sample_edition()))) if role == "Figure"]
    assert figures == ["Eleven people in raincoats walk along the quay towards a red lighthouse"]


def test_a_picture_that_nobody_has_described_says_so():
    week = sample_edition()
    pictures = tuple(replace(picture, alt="", decorative=False) for picture in week.update.pictures)
    edition = replace(week, update=replace(week.update, pictures=pictures))
    figures = [alt for role, alt in structure(opened(pdf_of(edition))) if role == "Figure"]
    assert figures == ["Picture without a description"] * 2


def test_links_lead_to_their_addresses_and_unsafe_ones_nowhere():
    good, bad = "https://tides.example.org/a?b=1", "javascript:x()"
    body = a_block("m", (Span(text="good", link=good), Span(text=" bad", link=bad)))
    edition = edition_of(Message(id="message", body=(body,)))
    pdf = opened(pdf_of(edition))
    notes = [note for page in pdf.pages for note in page.get("/Annots", [])]
    addresses = [str(note.A.URI) for note in notes]
    assert addresses == [good, "mailto:formats@harbourvale.example"]


def test_an_update_without_a_word_is_a_page_with_its_title():
    assert "WeeklyupdateFriday7March2031" in letters(pdf_of(edition_of()))


def test_sixty_items_two_hundred_paragraphs_and_one_of_five_thousand_words():
    edition = big_edition()
    assert first_undrawn(words_said(edition), letters(pdf_of(edition))) == ""


def test_markup_in_the_text_stays_text():
    edition = message_edition('#read("/etc/passwd") = Heading *bold* _it_ $x$ @ref <label> // `raw`')
    data = pdf_of(edition)
    assert "readetcpasswdHeadingbolditx" in letters(data).replace("_", "")
    assert [role for role, _ in structure(opened(data)) if role.startswith("H")] == ["H1"]


@given(updates(tracked=False))
def test_any_update_becomes_a_pdf(update):
    plain = replace(update, pictures=())
    assert pdf_of(replace(edition_of(), update=plain)).startswith(b"%PDF")


@given(st.text(min_size=1, max_size=60))
def test_no_text_stops_the_export(text):
    edition = message_edition(text, (text, "bullet", 2), (text, "quote", 0), (text, "subheading", 0))
    assert pdf_of(replace(edition, title=text)).startswith(b"%PDF")


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, b"<svg/>", b"\xff\xd8\xff\xe0"]
)
def test_a_picture_that_cannot_be_read_is_refused(data):
    edition = replace(sample_edition(), pictures={"walk.png": data})
    with pytest.raises(Unusable) as refusal:
        export_pdf(edition)
    assert refusal.value.code == "picture-unreadable"
