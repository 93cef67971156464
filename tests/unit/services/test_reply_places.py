from msgspec.structs import replace

from update_editor.model import Bullet, Bullets, Message, Update, block, line
from update_editor.services.named_places import NamedPlace
from update_editor.services.reply_places import named_words, reply_places

UPDATE = Update(
    id="u",
    template="weekly-update",
    sections=(
        Message(
            id="message",
            body=(
                replace(block("The bridge is open again."), id="one"),
                replace(block("  "), id="blank"),
                replace(block("Forty people walked over it in the rain, and one swam."), id="two"),
            ),
        ),
        Bullets(id="next", heading=line("Next week"), bullets=(Bullet(id="fair", spans=line("The fair")),)),
    ),
)


def test_paragraphs_are_numbered_as_a_reader_counts_them():
    found = [
        (each.place.block, each.number) for each in reply_places(UPDATE) if each.place.where == "message"
    ]
    assert found == [(None, 0), ("one", 1), ("two", 2)]


def test_the_whole_update_comes_first_and_bullets_are_places():
    first, *rest = reply_places(UPDATE)
    assert first.place == NamedPlace()
    assert [each.words for each in rest if each.place.where == "next/fair"] == ["The fair"]


def test_long_paragraphs_are_shortened():
    (long,) = [each.words for each in reply_places(UPDATE) if each.number == 2]
    assert long == "Forty people walked over it in the…"


def test_the_words_of_a_place_are_told():
    assert named_words(UPDATE, NamedPlace(where="message", start=4, end=10)) == "bridge"
    assert named_words(UPDATE, NamedPlace(where="message", block="one")) == ""
    assert named_words(UPDATE, NamedPlace(where="gone", start=0, end=2)) == ""
