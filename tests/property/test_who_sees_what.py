"""An item for the email alone or for the website alone is in that output, and no word of it in any other."""

import email
import io
import zipfile
from email.policy import default

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.editions import landscape_png
from builders.pdf_text import letters
from builders.strategies import updates
from update_editor.exporters.platforms import PLATFORMS, SendingWith
from update_editor.exporters.registry import FORMATS, OFFERED
from update_editor.model import (
    Block,
    EasyReadUnit,
    HardWord,
    Item,
    Items,
    Message,
    Picture,
    Span,
    Statement,
    Update,
)
from update_editor.services.copying import copy_of_section
from update_editor.services.email_copies import email_copies
from update_editor.services.export_job import ExportOrder, edition_for
from update_editor.services.packs import pack_for
from update_editor.services.preview import PREVIEWS, Look, preview
from update_editor.storage import Weekly

MARK = "Quuxwhale"
"""A word that nobody writes and no output has by itself."""
ADDRESS = f"https://example.org/{MARK}"
PACK = pack_for("weekly-update")
SEES = {"email": ("email", "summary", "text"), "web": ("web",)}
QUICK = ("email", "summary", "web")


def marked_item(audience: str) -> Item:
    """Return an item that says the word wherever an item can say anything."""
    spans = (Span(text=f"{MARK} "), Span(text=MARK, link=ADDRESS))
    return Item(
        id="marked",
        heading=(Span(text=MARK),),
        body=(Block(id="marked-body", style="paragraph", spans=spans),),
        picture="marked-picture",
        contributor=MARK,
        audience=audience,
    )


def with_marked(update: Update, audience: str) -> Update:
    """Return an update with such an item, its picture, and easy words that tell of it beside another text."""
    seen = Block(id="seen", style="paragraph", spans=(Span(text="The ferry sails."),))
    unit = EasyReadUnit(
        id="both",
        sources=("seen", "marked-body"),
        decision="write",
        statements=(Statement(text=f"{MARK} and the ferry", hard_words=(MARK,)),),
    )
    sections = (
        Message(id="first", body=(seen,)),
        *update.sections,
        Items(id="more", heading=(Span(text="More"),), items=(marked_item(audience),)),
    )
    picture = Picture(
        id="marked-picture", file="marked.png", width=9, height=9, alt=MARK, credit=MARK, licence=MARK
    )
    return replace(
        update,
        sections=sections,
        pictures=(*update.pictures, picture),
        easy_read=(*update.easy_read, unit),
        hard_words=(HardWord(word=MARK, explanation=f"What {MARK} is"),),
    )


def weekly_of(update: Update) -> Weekly:
    return Weekly(update=update, pictures={"marked.png": landscape_png(9, 9)})


def says(path: str, data: bytes) -> bool:
    """Say whether a file has the word, in any of the ways in which files hold words."""
    if path.endswith((".docx", ".zip")):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(MARK.encode() in archive.read(name) for name in archive.namelist())
    if path.endswith(".pdf"):
        return MARK in letters(data) or MARK.encode() in data
    if path.endswith(".eml"):
        parts = email.message_from_bytes(data, policy=default).walk()
        return any(MARK in each.get_content() for each in parts if each.get_content_maintype() == "text")
    return MARK.encode() in data or MARK.lower().encode() in data


def outputs(update: Update, names: tuple[str, ...], tool: str) -> list[tuple[str, str, bytes]]:
    weekly, sending = weekly_of(update), SendingWith(platform=tool)
    return [
        (name, each.path, each.data)
        for name in names
        for each in FORMATS[name].export(edition_for(update, weekly, PACK, FORMATS[name], sending=sending))
    ]


@pytest.fixture(scope="module")
def plain() -> Update:
    return Update(id="week", template="weekly-update")


@pytest.mark.parametrize("audience", ["email", "web"])
@pytest.mark.parametrize("tool", PLATFORMS)
def test_every_file_of_every_format_is_for_its_own_readers(plain, audience, tool):
    names = OFFERED if tool == "none" else ("email", "summary")
    made = outputs(with_marked(plain, audience), names, tool)
    told = {name for name, path, data in made if says(path, data)}
    assert told == {name for name in names if name in SEES[audience]}


@pytest.mark.parametrize("audience", ["email", "web"])
@pytest.mark.parametrize("name", PREVIEWS)
def test_a_preview_shows_what_its_readers_see(plain, audience, name):
    shown = preview(weekly_of(with_marked(plain, audience)), PACK, name, Look(), lambda: True)
    assert any(says(each.path, each.data) for each in shown.files) == (name in SEES[audience])


@pytest.mark.parametrize("tool", ["none", "notify"])
def test_copies_of_the_email_have_nothing_for_the_website(plain, tool):
    update = with_marked(plain, "web")
    order = ExportOrder(
        weekly=weekly_of(update), pack=PACK, formats=("email",), sending=SendingWith(platform=tool)
    )
    assert [each for each in email_copies(order) if MARK in each.text + each.html + each.where] == []


def test_copies_for_the_web_have_nothing_for_the_email(plain):
    copied = copy_of_section(with_marked(plain, "email").sections[-1], 2)
    assert MARK not in copied.html + copied.text


@given(updates(tracked=False), st.sampled_from(["email", "web"]), st.sampled_from(tuple(PLATFORMS)))
def test_no_word_for_some_readers_reaches_the_others(update, audience, tool):
    assume(MARK not in str(update))
    marked = with_marked(update, audience)
    for name, path, data in outputs(marked, QUICK, tool):
        if name not in SEES[audience]:
            assert not says(path, data), path


@given(updates(tracked=False), st.sampled_from(["email", "web"]))
def test_easy_words_tell_nothing_of_what_only_some_readers_see(update, audience):
    shown = preview(weekly_of(with_marked(update, audience)), PACK, "easy-read", Look(), lambda: True)
    assert not any(says(each.path, each.data) for each in shown.files)
