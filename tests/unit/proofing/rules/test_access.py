"""Descriptions and headings."""

import pytest

from update_editor.model import Bullet, Bullets, Item, Items, Picture, Update, block, line
from update_editor.proofing.context import Context
from update_editor.proofing.paragraphs import Document
from update_editor.proofing.rules.access import RULES

BODY = (block("Tea was served."),)


def found(update):
    document = Document(update, ())
    return [(rule.id, mark.where) for rule in RULES for mark in rule.find(document, Context())]


def update_with(**picture):
    item = Item(id="i1", heading=line("Tea"), body=BODY, picture="p1")
    return Update(
        id="u",
        template="t",
        sections=(Items(id="happening", heading=line("News"), items=(item,)),),
        pictures=(Picture(id="p1", file="f.png", **picture),),
    )


def test_a_picture_without_a_description_is_found_at_its_item():
    assert found(update_with()) == [("access.alt-missing", "happening/i1")]
    assert found(update_with(alt=" \n")) == [("access.alt-missing", "happening/i1")]


def test_a_decorative_picture_needs_none():
    assert found(update_with(decorative=True)) == []


def test_a_picture_that_no_item_shows_is_nobodys_business():
    assert found(Update(id="u", template="t", pictures=(Picture(id="p1", file="f.png"),))) == []


@pytest.mark.parametrize(
    "alt",
    [
        "IMG_2034.jpg",
        "team photo final.PNG",
        "DSC01234",
        "image 3",
        "Screenshot 2031-05-02",
        "WhatsApp Image 2031",
    ],
)
def test_the_name_of_a_file_is_no_description(alt):
    assert found(update_with(alt=alt)) == [("access.alt-file-name", "happening/i1")]


@pytest.mark.parametrize("alt", ["photo", "Image.", "Picture"])
def test_that_it_is_a_picture_is_no_description(alt):
    assert found(update_with(alt=alt)) == [("access.alt-vague", "happening/i1")]


@pytest.mark.parametrize(
    "alt",
    [
        "Ash pours tea for 12 people",
        "The picture that Bo painted",
        "Poster: get your jab",
        "Scan of a hand",
        "Photo of 3 cups",
    ],
)
def test_what_says_what_is_to_be_seen_is_one(alt):
    assert found(update_with(alt=alt)) == []


def test_an_item_without_a_heading_is_found():
    items = (Item(id="i1", body=BODY), Item(id="i2", heading=line(" "), body=BODY), Item(id="i3"))
    update = Update(
        id="u", template="t", sections=(Items(id="happening", heading=line("News"), items=items),)
    )
    assert found(update) == [
        ("access.heading-missing", "happening/i1/heading"),
        ("access.heading-missing", "happening/i2/heading"),
    ]


def test_a_section_of_bullets_without_a_heading_is_found_unless_it_is_empty():
    empty, full = Bullets(id="later"), Bullets(id="next", bullets=(Bullet(id="u1", spans=line("Tea")),))
    assert found(Update(id="u", template="t", sections=(empty, full))) == [
        ("access.heading-missing", "next/heading")
    ]
