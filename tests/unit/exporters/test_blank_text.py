"""Text that shows nothing, such as a zero-width space alone, leaves no empty heading, entry or line."""

import pytest

from builders.editions import a_block, landscape_png, shipped
from builders.pages import file_of, headings, page_of
from builders.pdf_text import opened as opened_pdf
from builders.pdf_text import structure
from builders.word_text import paragraphs_of
from update_editor.exporters.edition import Edition
from update_editor.exporters.registry import FORMATS
from update_editor.model import Bullet, Bullets, Field, Item, Items, Message, Picture, Update, line
from update_editor.model.visible import is_blank

PAGES = {"email": "email.html", "web": "web/index.html", "easy-read": "easy-read/index.html"}
WORD_FILES = {"word": "update.docx", "easy-read": "easy-read.docx"}
PDFS = {"pdf": "update.pdf", "easy-read": "easy-read.pdf"}


def edition_saying(nothing):
    """Return an edition with two paragraphs, and everything else in it ``nothing``."""

    def blank(block_id, style="paragraph"):
        return a_block(block_id, nothing, style)

    update = Update(
        id="u",
        template="weekly-update",
        title=line(nothing),
        opening=(blank("o"),),
        closing=(blank("c"),),
        sections=(
            Message(
                id="message", heading=line(nothing), body=(a_block("m", "Boats."), blank("s", "subheading"))
            ),
            Items(
                id="happening",
                heading=line(nothing),
                items=(
                    Item(id="i1", heading=line(nothing), body=(a_block("b", "Tea."), blank("q", "quote"))),
                    Item(
                        id="i2", heading=line(nothing), body=(blank("b2"), blank("n", "number")), picture="p"
                    ),
                ),
            ),
            Bullets(id="next-week", heading=line("Next"), bullets=(Bullet(id="n1", spans=line(nothing)),)),
        ),
        fields=(Field(id="subject", text=nothing), Field(id="preheader", text=nothing)),
        pictures=(Picture(id="p", file="p.png", width=4, height=2, alt=nothing, credit=nothing),),
    )
    pictures = {"p.png": landscape_png(4, 2)}
    return Edition(update=update, pack=shipped("weekly-update"), title=nothing, pictures=pictures)


@pytest.fixture(scope="module", params=["", " \n", "\u200b", "\u00a0\u2060\ufeff"], ids=ascii)
def outputs(request):
    edition = edition_saying(request.param)
    return {name: each.export(edition) for name, each in FORMATS.items()}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_no_empty_element(outputs, name):
    page = page_of(outputs[name], PAGES[name])
    assert headings(page)[0][1] == "Weekly update"
    assert not any(is_blank(text) for _, text in headings(page))
    texts = page.xpath("//p | //li | //blockquote | //figcaption | //td[not(.//img)]")
    shown = [each.text_content() for each in texts]
    assert not [text for text in shown if is_blank(text) and text != "\u00a0"]  # the email's rules


@pytest.mark.parametrize("name", WORD_FILES)
def test_a_word_file_has_no_empty_heading_or_entry(outputs, name):
    blank = [
        style
        for style, text in paragraphs_of(file_of(outputs[name], WORD_FILES[name]))
        if is_blank(text) and style not in ("Normal", "Statement")  # these hold pictures
    ]
    assert blank == []


@pytest.mark.parametrize("name", PDFS)
def test_a_pdf_has_the_headings_that_say_something(outputs, name):
    roles = [role for role, _ in structure(opened_pdf(file_of(outputs[name], PDFS[name])))]
    own = {"pdf": ["H1"], "easy-read": ["H1", "H2"]}
    assert [role for role in roles if role in ("H1", "H2", "H3", "H4")] == own[name]
    assert not {"L", "LI", "BlockQuote"} & set(roles)


def test_the_text_of_the_email_has_no_gap(outputs):
    text = file_of(outputs["email"], "email.txt").decode()
    assert text.startswith("Weekly update\n\nBoats.\n\nTea.\n\nTo have this update")
    assert not any(is_blank(each) for each in text.rstrip("\n").split("\n\n"))


def test_the_subject_falls_back_on_the_templates_name(outputs):
    assert file_of(outputs["email"], "email.eml").startswith(b"Subject: Weekly update\r\n")


def test_a_picture_that_nobody_described_says_so_only_where_it_must(outputs):
    figures = [
        alt for role, alt in structure(opened_pdf(file_of(outputs["pdf"], "update.pdf"))) if role == "Figure"
    ]
    assert figures == ["Picture without a description"]
    assert page_of(outputs["web"], "web/index.html").xpath("//img/@alt") == [""]


def test_an_update_that_says_nothing_has_the_page_of_an_empty_one():
    pages = (FORMATS["web"].export(edition_saying(nothing))[0] for nothing in ("", "\u200b"))
    bare, blank = (page.data.partition(b"<body>")[2] for page in pages)
    assert bare == blank
