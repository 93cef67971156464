"""An update as the paragraphs that rules read."""

import pytest

from update_editor.model import Bullet, Bullets, Item, Items, Message, Update, block, line
from update_editor.proofing.paragraphs import is_empty, paragraphs_of

EMPTY = (
    Message(id="s", heading=line("What’s new?"), body=(block(" "),)),
    Items(id="s", heading=line("What’s new?"), items=(Item(id="i"),)),
    Bullets(id="s", heading=line("What’s new?"), bullets=(Bullet(id="b"),)),
)
FULL = (
    Message(id="s", heading=line("What’s new?"), body=(block("A goat."),)),
    Items(id="s", heading=line("What’s new?"), items=(Item(id="i", picture="p"),)),
    Bullets(id="s", heading=line("What’s new?"), bullets=(Bullet(id="b", spans=line("A goat.")),)),
)


def texts(section):
    return [each.text for each in paragraphs_of(Update(id="u", template="t", sections=(section,)))]


@pytest.mark.parametrize("section", EMPTY)
def test_the_heading_of_a_section_that_says_nothing_is_not_read(section):
    assert is_empty(section)
    assert "What’s new?" not in texts(section)


@pytest.mark.parametrize("section", FULL)
def test_the_heading_over_something_is_read(section):
    assert not is_empty(section)
    assert "What’s new?" in texts(section)
