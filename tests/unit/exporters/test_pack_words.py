"""What outputs say of their own is the pack's to say, in its language, in every format."""

import pytest
from msgspec.structs import asdict, replace

from builders.edition_words import message_edition
from builders.editions import sample_edition
from builders.pages import file_of, page_of, text_of_page
from builders.pdf_text import letters
from builders.word_text import paragraphs_of
from update_editor.exporters.registry import FORMATS
from update_editor.templating.contract import REFERENCES
from update_editor.templating.pack import Words

CZECH = Words(
    skip="Přejít na zprávu",
    contents="V této zprávě",
    view_online="Číst zprávu na webu",
    unsubscribe="Odhlásit se",
    page="Strana",
    no_description="Obrázek bez popisu",
    easy_read="Snadné čtení",
    notice="Ještě to nezkontrolovali lidé s mentálním postižením.",
    not_written=("Toto je naše zpráva.", "Ještě není snadná."),
    contact="Když potřebujete pomoc",
    credits="Obrázky",
    bold_words=("Těžká slova jsou tučně.",),
    hard_words="Těžká slova",
    checked="Kdo to zkontroloval",
    checked_by="{readers} to zkontrolovali.",
    checked_unnamed="Lidé s mentálním postižením to zkontrolovali.",
    checked_on="Bylo to {date}.",
)
EVERYWHERE = [CZECH.easy_read, CZECH.notice, *CZECH.not_written, CZECH.contact]


@pytest.fixture(scope="module")
def outputs():
    edition = sample_edition()
    edition = replace(edition, pack=replace(edition.pack, language="cs-CZ", words=CZECH))
    return {name: each.export(edition) for name, each in FORMATS.items()}


def test_the_easy_read_page_has_the_packs_words(outputs):
    shown = text_of_page(page_of(outputs["easy-read"], "easy-read/index.html"))
    assert [words for words in EVERYWHERE if words not in shown] == []


def test_the_easy_read_word_file_has_the_packs_words(outputs):
    shown = [text for _, text in paragraphs_of(file_of(outputs["easy-read"], "easy-read.docx"))]
    assert [words for words in EVERYWHERE if words not in shown] == []


def test_the_pdfs_have_the_packs_words(outputs):
    shown = letters(file_of(outputs["easy-read"], "easy-read.pdf"))
    assert [words for words in (*EVERYWHERE, "Strana 1") if bare(words) not in shown] == []
    assert bare("Strana 1 / ") in letters(file_of(outputs["pdf"], "update.pdf"))


def test_the_web_page_has_the_packs_words(outputs):
    shown = text_of_page(page_of(outputs["web"], "web/index.html"))
    assert shown.startswith(CZECH.skip)
    assert CZECH.contents in shown


def test_no_english_of_the_programs_own_is_left(outputs):
    english = [
        each for said in asdict(Words()).values() for each in ((said,) if isinstance(said, str) else said)
    ]
    pages = (("web", "web/index.html"), ("easy-read", "easy-read/index.html"), ("email", "email.html"))
    for name, path in pages:
        page = text_of_page(page_of(outputs[name], path))
        assert [words for words in english if words in page] == []


@pytest.mark.parametrize(
    ("name", "path", "reference"),
    [
        ("word", "update.docx", "word/reference.docx"),
        ("easy-read", "easy-read.docx", "easy-read/reference.docx"),
    ],
)
def test_a_word_file_uses_the_styles_of_the_contract(outputs, name, path, reference):
    used = {style for style, _ in paragraphs_of(file_of(outputs[name], path))}
    assert used <= set(REFERENCES[reference])


def test_an_update_that_says_nothing_says_nothing_of_its_words():
    page = page_of(FORMATS["easy-read"].export(message_edition()), "easy-read/index.html")
    assert Words().notice in text_of_page(page)
    assert not any(sentence in text_of_page(page) for sentence in Words().not_written)


def bare(text):
    """Return the letters and figures of a text."""
    return "".join(filter(str.isalnum, text))
