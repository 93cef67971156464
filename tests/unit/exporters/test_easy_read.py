import re
from html.parser import HTMLParser
from itertools import pairwise

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
    words_of,
    words_said,
)
from builders.editions import bulletin_edition, sample_edition
from builders.pdf_text import letters, structure
from builders.pdf_text import opened as opened_pdf
from builders.strategies import updates
from builders.word_text import W, opened, paragraphs_of, part, words_in
from update_editor.easyread.sources import as_readers_see
from update_editor.exporters.easy_read import export_easy_read
from update_editor.model import EasyReadUnit, Picture, Statement, StatementPicture, Unusable

WORD, PDF, PAGE = "easy-read.docx", "easy-read.pdf", "easy-read/index.html"


def outputs(edition):
    return {output.path: output.data for output in export_easy_read(edition)}


class _Text(HTMLParser):
    def __init__(self):
        super().__init__()
        self.text, self.tags, self._hidden = "", [], False

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self._hidden = tag in ("style", "title")
        if tag not in ("a", "strong"):
            self.text += "\n"

    def handle_endtag(self, tag):
        self._hidden = False

    def handle_data(self, data):
        self.text += "" if self._hidden else data


def page_of(data):
    page = _Text()
    page.feed(data.decode())
    return page


def with_units(edition, *units):
    return replace(edition, update=replace(edition.update, easy_read=units))


@pytest.mark.parametrize("edition", [sample_edition(), bulletin_edition()], ids=["weekly", "bulletin"])
def test_every_word_of_the_update_is_in_all_three_files_in_order(edition):
    made = outputs(edition)
    words = words_said(edition)
    assert first_missing(words, words_in(made[WORD])) == ""
    assert first_missing(words, words_of(page_of(made[PAGE]).text)) == ""
    drawn, at = letters(made[PDF]), 0
    for word in words:
        if not re.search("[\u0590-\u08ff]", word):
            at = drawn.find(word, at)
            assert at >= 0, word
            at += len(word)


def test_the_files_are_the_same_a_second_time():
    assert outputs(sample_edition()) == outputs(sample_edition())


@pytest.mark.parametrize("edition", [sample_edition(), edition_of()], ids=["sample", "empty"])
def test_all_three_say_what_they_are_and_that_nobody_has_checked_them(edition):
    made = outputs(edition)
    notice = "Not yet checked by people with a learning disability."
    assert notice in [text for _, text in paragraphs_of(made[WORD])]
    assert notice in page_of(made[PAGE]).text
    assert "".join(words_of(notice)) in letters(made[PDF])
    assert "Easy read" in [text for _, text in paragraphs_of(made[WORD])]
    assert "Easy read" in page_of(made[PAGE]).text


def test_source_sentences_are_never_called_easy_words():
    assert "It is not in easy words yet." in page_of(outputs(sample_edition())[PAGE]).text


def test_written_statements_stand_in_place_of_their_source_with_their_picture():
    statement = Statement(
        text="You can swim again.", picture=StatementPicture(id="walk", alt="A person in the water")
    )
    units = (
        EasyReadUnit(id="u1", sources=("message-1",), decision="write", statements=(statement,)),
        EasyReadUnit(id="u2", sources=("message-3",), decision="left out", reason="Too much"),
    )
    made = outputs(with_units(sample_edition(), *units))
    text = page_of(made[PAGE]).text
    assert "You can swim again." in text
    assert "Tannery Lane" not in text
    assert "People who swim once a week" not in text
    assert "Some of it is not in easy words yet." in text
    assert ("img", {"src": "picture-1.png", "alt": "A person in the water"}) in page_of(made[PAGE]).tags
    assert 'descr="A person in the water"' in part(made[WORD], "word/document.xml")
    assert ("Figure", "A person in the water") in list(structure(opened_pdf(made[PDF])))


def test_the_day_is_said_once():
    dated = edition_of(date=sample_edition().update.date)
    assert page_of(outputs(dated)[PAGE]).text.count("7 March 2031") == 1
    other = replace(dated, title="Harbour news")
    assert page_of(outputs(other)[PAGE]).text.count("Friday 7 March 2031") == 1


def test_the_pdf_is_accessible_and_its_statements_are_paragraphs():
    made = outputs(message_edition("The bath is open. It is warm."))
    pdf = opened_pdf(made[PDF])
    assert str(pdf.Root.Lang) == "en-GB"
    assert pdf.Root.MarkInfo.Marked
    assert str(pdf.docinfo.Title) == "Weekly update, Friday 7 March 2031 – Easy read"
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
    roles = [role for role, _ in structure(pdf)]
    assert roles.count("P") >= 6
    assert not {"Table", "TR", "TD"} & set(roles)
    assert "Span" not in roles[: roles.index("Link")]


def test_the_pdf_keeps_a_row_in_one_piece_but_loses_nothing_of_one_taller_than_a_page():
    endless = " ".join(["ebb"] * 3000)
    made = outputs(message_edition(endless))
    assert letters(made[PDF]).count("ebb") == 3000
    assert len(opened_pdf(made[PDF]).pages) > 2


def test_the_word_file_has_rows_that_do_not_split_and_no_header_row():
    document = opened(outputs(sample_edition())[WORD])
    assert document.tables
    for table in document.tables:
        assert len(table.columns) == 2
        for row in table.rows:
            assert row._tr.find(f"{W}trPr/{W}cantSplit") is not None
            assert row._tr.find(f"{W}trPr/{W}tblHeader") is None
    assert "w:tblBorders" not in part(outputs(sample_edition())[WORD], "word/document.xml")


def test_the_word_file_is_set_in_sixteen_points_and_ends_with_a_paragraph():
    data = outputs(sample_edition())[WORD]
    assert opened(data).styles["Statement"].font.size.pt == 16
    assert opened(data).element.body[-2].tag == W + "p"


def test_pictures_of_items_go_with_the_page():
    made = outputs(sample_edition())
    assert {"easy-read/picture-1.png", "easy-read/picture-2.png"} <= set(made)
    images = [attrs for tag, attrs in page_of(made[PAGE]).tags if tag == "img"]
    assert [image["alt"] for image in images] == [sample_edition().update.pictures[0].alt, ""]


def test_a_picture_used_twice_is_stored_once():
    picture = StatementPicture(id="p", alt="A boat")
    statements = (Statement(text="One.", picture=picture), Statement(text="Two.", picture=picture))
    edition = with_units(
        message_edition("Source."),
        EasyReadUnit(id="u", sources=("m0",), decision="write", statements=statements),
    )
    boat = sample_edition().pictures["walk.png"]
    edition = replace(
        edition,
        update=replace(edition.update, pictures=(Picture(id="p", file="boat.png"),)),
        pictures={"boat.png": boat},
    )
    assert [path for path in outputs(edition) if path.endswith(".png")] == ["easy-read/picture-1.png"]


def test_the_page_is_one_column_of_headings_that_skip_no_level():
    page = page_of(outputs(sample_edition())[PAGE])
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert ("html", {"lang": "en-GB", "dir": "ltr"}) in page.tags


def test_the_page_fetches_and_runs_nothing():
    page = page_of(outputs(sample_edition())[PAGE])
    assert not {"script", "link", "iframe", "object"} & {tag for tag, _ in page.tags}
    assert "url(" not in outputs(sample_edition())[PAGE].decode()


def test_many_statements_are_all_there():
    edition = big_edition(longest=500)
    made = outputs(edition)
    assert first_missing(words_said(edition), words_of(page_of(made[PAGE]).text)) == ""
    assert first_missing(words_said(edition), words_in(made[WORD])) == ""


@given(updates(tracked=False))
def test_any_update_comes_out_with_every_letter(update):
    plain = as_readers_see(replace(update, pictures=(), easy_read=()))
    edition = replace(edition_of(), update=plain)
    assert first_missing(list(letters_said(edition)), list("".join(words_in(outputs(edition)[WORD])))) == ""


@given(st.text(min_size=1, max_size=40))
def test_no_text_stops_the_export(text):
    edition = message_edition(text, (text, "subheading", 0), (text, "bullet", 1))
    assert len(outputs(replace(edition, title=text))) == 3


def test_a_picture_that_cannot_be_read_is_refused():
    with pytest.raises(Unusable) as refusal:
        export_easy_read(replace(sample_edition(), pictures={"walk.png": b"GIF89a"}))
    assert refusal.value.code == "picture-unreadable"


def test_line_breaks_of_a_written_statement_stay():
    edition = with_units(
        message_edition("Source."),
        EasyReadUnit(
            id="u",
            sources=("m0",),
            decision="write",
            statements=(Statement(text="Bring:\n- a towel\n- soap"),),
        ),
    )
    made = outputs(edition)
    assert "Bring:\n- a towel\n- soap" in [text for _, text in paragraphs_of(made[WORD])]
    assert "Bring:<br>- a towel<br>- soap" in made[PAGE].decode()
