import datetime as dt
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
from builders.pages import file_of
from builders.pdf_text import letters, structure
from builders.pdf_text import opened as opened_pdf
from builders.strategies import updates
from builders.word_text import W, opened, paragraphs_of, part, words_in
from update_editor.easyread.signing import with_step
from update_editor.easyread.sources import as_readers_see
from update_editor.exporters.easy_read import export_easy_read
from update_editor.exporters.email import export_email
from update_editor.exporters.web import export_web
from update_editor.model import (
    EasyReadStep,
    EasyReadUnit,
    HardWord,
    Picture,
    Statement,
    StatementPicture,
    Unusable,
)

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


READ = EasyReadStep(
    stage="read", by="Priya", date=dt.date(2031, 3, 6), readers="The Tide group", consent=True
)


def hoist_edition():
    """Return a message in easy words: a hard word, bullets, a picture, and one that only decorates."""
    lifting = Statement(
        text="The pool has a hoist. A hoist lifts you.",
        hard_words=("hoist",),
        picture=StatementPicture(id="walk", alt="A seat that lifts"),
    )
    listed = Statement(
        text="Bring:",
        bullets=("a towel", "soap for the hoist"),
        picture=StatementPicture(id="walk", decorative=True),
    )
    unit = EasyReadUnit(id="u", sources=("m0",), decision="write", source_text="Source.")
    edition, week = message_edition("Source."), sample_edition()
    words = ("hoist", "A machine that lifts you."), ("ebb", "Water that goes out.")
    update = replace(
        edition.update,
        easy_read=(replace(unit, statements=(lifting, listed)),),
        hard_words=tuple(HardWord(word=word, explanation=meant) for word, meant in words),
        pictures=(replace(week.update.pictures[0], licence="CC BY 4.0"),),
    )
    return replace(edition, update=update, pictures=week.pictures)


def texts_of(edition):
    """Return what page and Word file say."""
    made = outputs(edition)
    return page_of(made[PAGE]).text, "\n".join(text for _, text in paragraphs_of(made[WORD]))


def test_hard_words_are_listed_at_the_end_with_what_they_mean():
    for text in texts_of(hoist_edition()):
        assert text.index("Hard words\n") < text.index("A machine that lifts you.")
        assert "ebb" not in text
    made = outputs(hoist_edition())
    assert "Amachinethatliftsyou" in letters(made[PDF])
    assert made[PAGE].decode().count("<strong>hoist</strong>") == 1


def test_bullets_of_a_statement_are_a_list_in_all_three():
    made = outputs(hoist_edition())
    assert made[PAGE].decode().count("<li>") == 2
    assert ("Statement Bullet", "a towel") in paragraphs_of(made[WORD])
    assert [role for role, _ in structure(opened_pdf(made[PDF]))].count("LI") == 2


def test_a_picture_that_only_decorates_has_no_description():
    made = outputs(hoist_edition())
    figures = [each for role, each in structure(opened_pdf(made[PDF])) if role == "Figure"]
    assert figures == ["A seat that lifts"]
    images = [attrs["alt"] for tag, attrs in page_of(made[PAGE]).tags if tag == "img"]
    assert images == ["A seat that lifts", ""]
    assert part(made[WORD], "word/document.xml").count("adec:decorative ") == 1


def test_the_last_line_names_pictures_and_their_licence():
    for text in texts_of(hoist_edition()):
        assert "Pictures: Picture: Wilf Amble (CC BY 4.0)." in text


def test_whoever_read_this_wording_is_named_and_the_notice_goes():
    edition = hoist_edition()
    read = replace(edition, update=with_step(edition.update, READ))
    for text in texts_of(read):
        assert "Not yet checked" not in text
        assert "The Tide group checked this easy read." in text
        assert "They checked it on Thursday 6 March 2031." in text


def test_readers_who_did_not_agree_are_not_named():
    edition = hoist_edition()
    read = replace(edition, update=with_step(edition.update, replace(READ, consent=False)))
    for text in texts_of(read):
        assert "Tide group" not in text
        assert "People with a learning disability checked this easy read." in text


def test_after_another_edit_it_says_again_that_nobody_has_checked_it():
    edition = hoist_edition()
    read = with_step(edition.update, READ)
    [unit] = read.easy_read
    changed = replace(unit, statements=(replace(unit.statements[0], text="The pool is open."),))
    for text in texts_of(replace(edition, update=replace(read, easy_read=(changed,)))):
        assert "Not yet checked by people with a learning disability." in text
        assert "Tide group" not in text


@pytest.mark.parametrize("points", [18, 21])
def test_letters_may_be_larger_in_all_three(points):
    edition = hoist_edition()
    made = outputs(replace(edition, pack=replace(edition.pack, easy_read_points=points)))
    assert opened(made[WORD]).styles["Statement"].font.size.pt == points
    assert f"font: {points / 12}rem" in made[PAGE].decode()
    assert made[PDF] != outputs(edition)[PDF]


def test_a_picture_that_is_gone_leaves_its_column_blank():
    made = outputs(replace(hoist_edition(), pictures={}))
    assert "<img" not in made[PAGE].decode()
    assert "Figure" not in [role for role, _ in structure(opened_pdf(made[PDF]))]


def test_a_language_from_right_to_left_is_told_to_page_and_pdf():
    edition = hoist_edition()
    made = outputs(replace(edition, pack=replace(edition.pack, language="ar")))
    assert ("html", {"lang": "ar", "dir": "rtl"}) in page_of(made[PAGE]).tags
    assert str(opened_pdf(made[PDF]).Root.Lang) == "ar"


def test_email_and_web_page_lead_to_an_easy_read_that_goes_out_with_them():
    week = hoist_edition()
    alone = replace(week, update=replace(week.update, date=dt.date(2031, 3, 7)))
    both = replace(alone, beside=("email", "web", "easy-read"))
    address = "https://www.harbourvale.example/updates/2031-03-07/easy-read/index.html"
    for edition, count in ((alone, 0), (both, 1)):
        email = export_email(edition)
        assert file_of(email, "email.html").decode().count(address) == count
        assert file_of(email, "email.txt").decode().count(address) == count
        page = file_of(export_web(edition), "web/index.html").decode()
        assert page.count("../easy-read/index.html") == count
