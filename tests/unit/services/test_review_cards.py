from hypothesis import given
from msgspec.structs import replace

from builders.reviewed import reviewed_updates
from update_editor.model import (
    Bullet,
    Bullets,
    Change,
    Comment,
    Item,
    Items,
    Message,
    Span,
    Update,
    block,
    line,
)
from update_editor.review import comments
from update_editor.review.edits import Reviewer
from update_editor.review.tracked import open_changes
from update_editor.services.review_cards import (
    Choice,
    authors_of,
    cards_of,
    counts_by_area,
    next_after,
    order_at,
)

ASH, BO = Reviewer("Ash Quill"), Reviewer("Bo Fenn")


def added(text: str, by: Reviewer = ASH) -> Span:
    return Span(text=text, insertion=by.change())


def an_update() -> Update:
    return Update(
        id="updateaaaa",
        template="weekly-update",
        opening=(block((Span(text="Hello "), added("all"))),),
        sections=(
            Message(id="message", body=(block("The bridge is open."),)),
            Items(
                id="happening",
                items=(
                    Item(id="gardenaaaa", heading=(added("A garden", BO),), body=(block("It grows."),)),
                    Item(id="busesaaaaa", heading=line("Buses"), insertion=BO.change()),
                ),
            ),
            Bullets(id="next-week", bullets=(Bullet(id="teaaaaaaaa", spans=(added("Tea"),)),)),
        ),
    )


def test_changes_and_comments_stand_together_in_the_order_of_reading() -> None:
    update = comments.add_comment(an_update(), "Which bridge?", BO, "message", 4, 10)
    update = comments.add_comment(update, "Lovely.", BO)
    assert [(card.where, card.change is None) for card in cards_of(update)] == [
        ("update", True),
        ("opening", False),
        ("message", True),
        ("happening/gardenaaaa/heading", False),
        ("happening/busesaaaaa", False),
        ("next-week/teaaaaaaaa", False),
    ]


def test_a_heading_counts_for_its_item_and_a_bullet_for_its_list() -> None:
    counts = counts_by_area(cards_of(an_update()))
    assert counts == {"opening": 1, "happening/gardenaaaa": 1, "happening/busesaaaaa": 1, "next-week": 1}


def test_a_resolved_comment_is_seen_only_where_it_is_asked_for() -> None:
    update = comments.add_comment(an_update(), "Which bridge?", BO, "message", 4, 10)
    update = comments.resolve_comment(update, update.comments[0].id)
    cards = cards_of(update)
    (resolved,) = (card for card in cards if Choice(kind="resolved").takes(card))
    assert resolved.thread is not None
    assert not Choice().takes(resolved)
    assert not Choice(kind="comments").takes(resolved)
    assert "message" not in counts_by_area(cards)


def test_a_person_is_found_by_a_change_by_a_comment_and_by_an_answer() -> None:
    update = comments.add_comment(an_update(), "Which bridge?", ASH, "message", 4, 10)
    update = comments.answer(update, update.comments[0].id, "The old one.", BO)
    cards = [card for card in cards_of(update) if Choice(author="Bo Fenn").takes(card)]
    assert [card.where for card in cards] == [
        "message",
        "happening/gardenaaaa/heading",
        "happening/busesaaaaa",
    ]
    assert authors_of(cards[0]) == ("Ash Quill", "Bo Fenn")


def test_the_next_card_is_the_first_at_a_place_or_behind_it() -> None:
    update = an_update()
    cards = cards_of(update)
    assert next_after(cards, order_at(update, "opening", 0)) == 0
    assert next_after(cards, order_at(update, "opening", 7)) == 1
    assert next_after(cards, order_at(update, "next-week/teaaaaaaaa", 1)) == len(cards)


def test_a_comment_on_a_place_that_is_gone_stands_first() -> None:
    lost = Comment(id="commentaaa", where="nowhereaaa", author="Ash Quill", text="Hm", date=None)
    (card, *_) = cards_of(replace(an_update(), comments=(lost,)))
    assert (card.where, card.area) == ("update", "update")


def test_changes_without_an_id_a_date_or_an_author_have_a_card_each() -> None:
    bare = Change(author="")
    body = (
        block((Span(text="One", insertion=bare),)),
        block((Span(text="two"), Span(text="!", deletion=bare))),
    )
    update = Update(id="updateaaaa", template="weekly-update", sections=(Message(id="message", body=body),))
    cards = cards_of(update)
    assert len({card.id for card in cards}) == len(cards) == 2
    assert [card.date for card in cards] == [None, None]


@given(reviewed_updates)
def test_there_is_a_card_for_each_change_and_comment_in_order(update: Update) -> None:
    cards = cards_of(update)
    assert len({card.id for card in cards}) == len(cards) == open_changes(update) + len(update.comments)
    assert [card.order for card in cards] == sorted(card.order for card in cards)
