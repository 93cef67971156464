import datetime as dt

from msgspec.structs import replace

from update_editor.model import Item, Items, Message, Update, block, line
from update_editor.services.side_by_side import side_by_side


def update(*paragraphs, items=()):
    return Update(
        id="u",
        template="weekly-update",
        date=dt.date(2026, 10, 16),
        sections=(
            Message(
                id="message", body=tuple(replace(block(words), id=f"b{words[:4]}") for words in paragraphs)
            ),
            Items(id="happening", heading=line("What else"), items=items),
        ),
    )


def words(pieces):
    return None if pieces is None else "".join(piece.text for piece in pieces)


def marked(pieces):
    return [piece.text for piece in pieces or () if piece.differs]


def test_paragraphs_stand_beside_each_other_and_what_differs_is_marked():
    rows = side_by_side(
        update("The bridge is open.", "It rained."), update("The road is open.", "It rained.")
    )
    first, second = rows[:2]
    assert (words(first.left), words(first.right)) == ("The bridge is open.", "The road is open.")
    assert (marked(first.left), marked(first.right)) == (["bridge"], ["road"])
    assert not second.differs


def test_what_only_one_has_stands_beside_nothing():
    rows = side_by_side(update("One stays."), update("One stays.", "Two is new."))
    assert [(words(row.left), words(row.right)) for row in rows if row.where == "message"] == [
        ("One stays.", "One stays."),
        (None, "Two is new."),
    ]


def test_an_item_that_went_stands_at_the_left_alone():
    item = Item(id="gardenaaaa", heading=line("A garden"), body=(block("It has 220 shrubs."),))
    rows = side_by_side(update("One.", items=(item,)), update("One."))
    gone = [(words(row.left), words(row.right)) for row in rows if "garden" in row.where]
    assert gone == [("A garden", None), ("It has 220 shrubs.", None)]
