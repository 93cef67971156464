"""What stands before the first section heading, sorted into title, opening, message, closing and rest."""

import pytest

from builders.plain_packs import weekly_pack
from update_editor.importers.front import front_of, message_and_closing, sign_off_start, text_in
from update_editor.markup.source import SourceBlock
from update_editor.model import line

STORY = "The ferry sails again on Monday, with a new engine, a fresh coat of paint and the same old captain."


def blocks_of(*texts):
    return tuple(SourceBlock(spans=line(text)) for text in texts)


def front(*texts, has_sections=True):
    """Return the texts of each part of the front."""
    parts = front_of(blocks_of(*texts), weekly_pack(), has_sections=has_sections)
    return {name: [text_in(block) for block in blocks] for name, blocks in parts._asdict().items() if blocks}


def test_each_part_has_its_paragraphs():
    assert front(
        "Weekly update, 7 March 2031",
        "This update is sent from Bo Fenn.",
        "Hello my name is Bo",
        STORY,
        "Have a good weekend",
        "Bo",
        STORY,
    ) == {
        "title": ["Weekly update, 7 March 2031"],
        "opening": ["This update is sent from Bo Fenn.", "Hello my name is Bo"],
        "message": [STORY],
        "closing": ["Have a good weekend", "Bo"],
        "rest": [STORY],
    }


def test_a_text_that_is_all_message_is_a_message():
    assert front(STORY, STORY) == {"message": [STORY, STORY]}


def test_a_headline_above_running_text_belongs_to_the_opening():
    assert front("A new engine", STORY) == {"opening": ["A new engine"], "message": [STORY]}


def test_a_first_heading_of_the_first_level_is_the_title():
    blocks = (SourceBlock(style="heading", level=1, spans=line("Tides and times")), *blocks_of(STORY))
    parts = front_of(blocks, weekly_pack(), has_sections=True)
    assert [text_in(block) for block in parts.title] == ["Tides and times"]


def test_a_wish_in_the_middle_ends_nothing_where_no_section_follows():
    told = front(STORY, "Have a good weekend", STORY, STORY, has_sections=False)
    assert told == {"message": [STORY, "Have a good weekend", STORY, STORY]}


@pytest.mark.parametrize(
    ("texts", "closing"),
    [
        ((STORY, "Best wishes", "Asha Quill", "Harbour master"), 3),
        ((STORY, "Asha"), 1),
        ((STORY, "Thank you", "Asha"), 2),
        ((STORY, "Thank you", STORY), 0),
        ((STORY,), 0),
    ],
)
def test_a_message_ends_where_somebody_takes_leave(texts, closing):
    assert len(message_and_closing(blocks_of(*texts))[1]) == closing


def test_a_list_is_no_sign_off():
    entry = SourceBlock(style="bullet", spans=line("Have a good weekend"))
    assert sign_off_start((*blocks_of(STORY), entry)) is None
