"""Sets of symbols are read as their makers publish them."""

import pytest

from update_editor.easyread.picture_proposals import PictureProposals
from update_editor.easyread.picture_sets import health_icons, mulberry_pictures
from update_editor.model import Unusable

SYMBOLS = """\
symbol-id,symbol-en,grammar,category-en,rated,tags
2419,room,Noun,Building Public,0,class office school
2428,"run_,_to",Verb,Sport,0,class school
2512,nurse_1a,Noun,People Profession,0,job people profession work
2513,second,Noun,Descriptive Time,0,calendar diary time
2514,adult_thing,Noun,Healthcare,1,
2515,not_there,Noun,Sport,0,
"""
FILES = [f"EN-symbols/{name}.svg" for name in ("room", "run_,_to", "nurse_1a", "second", "adult_thing")]
ICONS = b"""[
 {"id": "nurse", "category": "people", "title": "Nurse", "tags": ["staff"], "formats": ["24px"]},
 {"id": "measles", "title": "Measles", "tags": []},
 {"id": "not_there", "title": "Not there", "tags": []}
]"""


def test_mulberry_symbols_have_their_names_in_words():
    pictures = mulberry_pictures("m.zip", SYMBOLS, FILES).pictures
    assert [each.title for each in pictures] == ["room", "to run", "nurse", "second"]
    assert pictures[0].search == ("class", "office", "school")
    assert pictures[0].theme == "Building Public"
    assert pictures[0].licence == "CC BY-SA 4.0"


def test_health_icons_are_filled_where_there_is_a_choice():
    files = ["svg/outline/people/nurse.svg", "svg/filled/people/nurse.svg", "svg/outline/x/measles.svg"]
    pictures = health_icons("icons", ICONS, files).pictures
    assert [each.file for each in pictures] == ["svg/filled/people/nurse.svg", "svg/outline/x/measles.svg"]
    assert (pictures[0].theme, pictures[0].search) == ("people", ("staff",))


def test_a_set_without_checked_synonyms_proposes_nothing():
    import datetime as dt

    proposals = PictureProposals(mulberry_pictures("m.zip", SYMBOLS, FILES))
    assert proposals.propose("Wait a second in the room.", dt.date(2026, 1, 1)) == ()


@pytest.mark.parametrize("sheet", ["", "id,name\n1,room\n", "\x00", "just words"])
def test_another_list_is_refused(sheet):
    with pytest.raises(Unusable, match="picture-set-damaged"):
        mulberry_pictures("m.zip", sheet, FILES)


@pytest.mark.parametrize("data", [b"", b"{}", b"[1]", b'[{"title": "x"}]', b"[" * 5000, b"[]"])
def test_other_json_is_refused(data):
    with pytest.raises(Unusable, match="picture-set-damaged"):
        health_icons("icons", data, ["a/nurse.svg"])
