from hypothesis import given
from hypothesis import strategies as st

from update_editor.gui.review.card_words import LONGEST, pieces, shortened, spoken, summary
from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    FormatChange,
    Item,
    Items,
    Message,
    Move,
    Span,
    StyleChange,
    TextFormat,
    Update,
    block,
    line,
)
from update_editor.model.changes import BlockFormat
from update_editor.review.edits import Reviewer
from update_editor.services.review_cards import Card, cards_of

ASH = Reviewer("Ash Quill")


def card(*blocks: Block) -> Card:
    (only,) = cards_of(
        Update(id="updateaaaa", template="weekly-update", sections=(Message(id="message", body=blocks),))
    )
    return only


def said(of: Card) -> str:
    return "".join(words for words, _ in pieces(of))


def test_a_replacement_shows_what_was_and_what_is_to_be() -> None:
    group = "groupaaaaa"
    old = Span(text="bridge", deletion=ASH.change(group))
    new = Span(text="road", insertion=ASH.change(group))
    replaced = card(block((old, new)))
    assert pieces(replaced) == (("bridge", "removed"), (" → ", "quiet"), ("road", "added"))
    assert spoken(replaced, "Message", "") == "Ash Quill, “bridge” replaced by “road”, Message"
    assert summary(replaced) == "Bridge → road"


def test_words_that_came_or_went_are_said_to_have() -> None:
    assert said(card(block((Span(text="Tea", insertion=ASH.change()),)))) == "Added: Tea"
    assert said(card(block((Span(text="Tea", deletion=ASH.change()),)))) == "Removed: Tea"


def test_breaks_of_paragraphs_are_said_in_words() -> None:
    first, second = block("One "), block("two")
    assert said(card(_with(first, mark_insertion=ASH.change()), second)) == "New paragraph begun here"
    assert said(card(_with(first, mark_deletion=ASH.change()), second)) == "Joined with the next paragraph"


def test_formats_and_styles_are_called_by_their_names() -> None:
    plain, bold = TextFormat(), TextFormat(bold=True)
    to_bold = Span(text="Tea", bold=True, format_change=FormatChange(author="Ash Quill", before=plain))
    assert said(card(block((to_bold,)))) == "Bold: Tea"
    from_bold = Span(text="Tea", format_change=FormatChange(author="Ash Quill", before=bold))
    assert said(card(block((from_bold,)))) == "No longer bold: Tea"
    linked = Span(
        text="Tea",
        link="https://www.example.org",
        format_change=FormatChange(author="Ash Quill", before=plain),
    )
    assert said(card(block((linked,)))) == "Link to https://www.example.org: Tea"
    change = StyleChange(author="Ash Quill", before=BlockFormat())
    assert said(card(_with(block("Tea", "bullet"), style_change=change))) == "Style: bullet: Tea"
    assert said(card(_with(block("Tea", "bullet", 1), style_change=_deeper()))) == "Indented: Tea"


def _with(of: Block, **changes: object) -> Block:
    from msgspec.structs import replace

    return replace(of, **changes)


def _deeper() -> StyleChange:
    return StyleChange(author="Ash Quill", before=BlockFormat(style="bullet"))


def test_items_and_bullets_that_came_went_or_moved() -> None:
    update = Update(
        id="updateaaaa",
        template="weekly-update",
        sections=(
            Items(
                id="happening",
                items=(
                    Item(id="one", heading=line("Otters"), body=(block("Two."),), insertion=ASH.change()),
                    Item(id="two", heading=line("Buses"), deletion=ASH.change()),
                    Item(id="three", heading=line("Tea"), move=Move(author="Ash Quill", from_after="two")),
                ),
            ),
            Bullets(id="next", bullets=(Bullet(id="four", spans=line("Cake"), insertion=ASH.change()),)),
        ),
    )
    assert [said(each) for each in cards_of(update)] == [
        "New item: Otters",
        "Item removed: Buses",
        "Item moved: Tea",
        "New bullet: Cake",
    ]


@given(st.text(), st.integers(8, LONGEST))
def test_a_shortened_text_is_as_long_as_there_is_room_for(text: str, most: int) -> None:
    assert len(shortened(text, most)) <= most
    assert len(text) > most or shortened(text, most) == text
