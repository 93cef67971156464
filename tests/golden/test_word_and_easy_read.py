"""Word and easy read of a whole week: each part of the package, and the page, letter by letter."""

import pytest
from msgspec.structs import replace

from builders.editions import bulletin_edition, sample_edition, shipped
from builders.pages import file_of
from builders.word_xml import readable_parts
from update_editor.exporters.easy_read import export_easy_read
from update_editor.exporters.edition import Edition
from update_editor.exporters.word import export_word
from update_editor.model import EasyReadUnit, Statement, StatementPicture
from update_editor.services.sample import sample_weekly


def week_in_easy_words():
    """Return the sample week, partly in easy words: one has a hard word and a picture, one was left out."""
    edition = sample_edition()
    statement = Statement(
        text="The swimming pool has a hoist. A hoist lifts you into the water.",
        hard_words=("hoist",),
        picture=StatementPicture(id="walk", alt="People walk by the sea"),
    )
    units = (
        EasyReadUnit(id="u1", sources=("message-1",), decision="write", statements=(statement,)),
        EasyReadUnit(id="u2", sources=("message-3",), decision="left out", reason="too much"),
    )
    return replace(edition, update=replace(edition.update, easy_read=units))


def shipped_sample():
    """Return the sample that the program comes with, whose easy read is written whole."""
    weekly = sample_weekly()
    pack = shipped(weekly.update.template)
    return Edition(update=weekly.update, pack=pack, title=pack.name, pictures=weekly.pictures)


EDITIONS = {
    "weekly": sample_edition,
    "bulletin": bulletin_edition,
    "easy-words": week_in_easy_words,
    "shipped-sample": shipped_sample,
}


@pytest.mark.parametrize("name", ["weekly", "bulletin"])
def test_the_word_file_is_what_it_was(name, golden):
    for part, xml in readable_parts(file_of(export_word(EDITIONS[name]()), "update.docx")).items():
        golden(f"{name}/update.docx/{part}", xml)


def test_the_easy_read_word_file_is_what_it_was(golden):
    document = file_of(export_easy_read(week_in_easy_words()), "easy-read.docx")
    for part, xml in readable_parts(document).items():
        golden(f"easy-words/easy-read.docx/{part}", xml)


@pytest.mark.parametrize("name", EDITIONS)
def test_the_easy_read_page_is_what_it_was(name, golden):
    page = file_of(export_easy_read(EDITIONS[name]()), "easy-read/index.html")
    golden(f"{name}/easy-read/index.html", page.decode())
