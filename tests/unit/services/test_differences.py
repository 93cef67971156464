"""A comparison of two states says what to draw again."""

import msgspec
import pytest

from builders.updates import paragraph, small_update
from update_editor.model import EasyReadUnit, HardWord, TextRegion, Update, line
from update_editor.services import commands
from update_editor.services.differences import Changed, changed, first_changed_position


def test_two_equal_states_have_no_difference():
    assert not changed(small_update(), small_update())


def test_another_text_is_named_by_its_address():
    after = commands.set_line(small_update(), "next-week/n1", line("The Board sings."))
    assert changed(small_update(), after).texts == {"next-week/n1"}


def test_an_item_that_moves_is_structure_and_no_text():
    what = changed(small_update(), commands.move_item(small_update(), "happening", "i1", "i2"))
    assert what.structure
    assert not what.texts
    assert not what.details


def test_a_status_is_a_detail():
    what = changed(small_update(), commands.set_item(small_update(), "happening", "i1", status="ready"))
    assert (what.details, what.structure, what.texts) == (True, False, frozenset())


@pytest.mark.parametrize(
    ("before", "after", "position"),
    [("abc", "abXc", 3), ("abc", "ac", 1), ("", "new", 3), ("same", "same", 0)],
)
def test_the_caret_goes_behind_what_changed(before, after, position):
    regions = (TextRegion("message", (paragraph("m1", text),)) for text in (before, after))
    assert first_changed_position(*regions) == position


def copied(update: Update) -> Update:
    """Return an equal update that shares no object with it."""
    return msgspec.json.decode(msgspec.json.encode(update), type=Update)


@pytest.mark.parametrize(
    "command",
    [
        lambda update: commands.set_text(update, "message", (paragraph("m1", "A ferry sails."),)),
        lambda update: commands.set_text(update, "happening/i2", (paragraph("b2", "It is open."),)),
        lambda update: commands.set_line(update, "happening/i1/heading", line("The net loft")),
        lambda update: commands.set_line(update, "next-week/n1", line("The Board sings.")),
        lambda update: commands.set_text(update, "closing", ()),
        lambda update: commands.set_item(update, "happening", "i1", status="ready"),
        lambda update: commands.move_item(update, "happening", "i1", "i2"),
        lambda update: commands.remove_item(update, "happening", "i1"),
    ],
)
def test_states_that_share_what_did_not_change_differ_as_their_copies_do(command):
    before = small_update()
    after = command(before)

    assert changed(before, after) == changed(copied(before), after)


def test_the_easy_read_is_told_apart_from_other_details() -> None:
    before = Update(id="u", template="weekly-update")
    after = msgspec.structs.replace(before, easy_read=(EasyReadUnit(id="unit"),))
    assert changed(before, after) == Changed(easy_read=True)
    assert changed(before, msgspec.structs.replace(before, hard_words=(HardWord(word="vote"),))) == Changed(
        easy_read=True
    )
    assert bool(changed(before, after))
