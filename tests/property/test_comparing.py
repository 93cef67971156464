"""What must hold for one update shown as tracked changes on another."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.contents import content
from builders.reviewed import reviewed_updates
from update_editor.model import Bullets, Items, Message, Update
from update_editor.review.compare import compare
from update_editor.review.edits import Reviewer
from update_editor.review.resolve import accept_all, has_changes, reject_all
from update_editor.review.same_ids import with_own_ids

BO = Reviewer("Bo Fenn")


def strangers(updates):
    """Draw updates that share no id with any that is drawn otherwise."""
    return updates.map(lambda update: with_own_ids(replace(renamed(update), id="stranger")))


def renamed(update):
    def section(each):
        if isinstance(each, Message):
            return replace(each, id=f"{each.id}-x", body=blocks(each.body))
        if isinstance(each, Items):
            items = tuple(replace(item, id=f"{item.id}-x", body=blocks(item.body)) for item in each.items)
            return replace(each, id=f"{each.id}-x", items=items)
        bullets = tuple(replace(bullet, id=f"{bullet.id}-x") for bullet in each.bullets)
        return replace(each, id=f"{each.id}-x", bullets=bullets)

    def blocks(each):
        return tuple(replace(block, id=f"{block.id}-x") for block in each)

    return replace(
        update,
        opening=blocks(update.opening),
        closing=blocks(update.closing),
        sections=tuple(map(section, update.sections)),
    )


plain_updates = reviewed_updates.map(accept_all)
PAIRS = st.tuples(plain_updates, plain_updates) | st.tuples(plain_updates, strangers(plain_updates))


@given(PAIRS)
def test_rejecting_all_gives_the_old_and_accepting_all_the_new(pair):
    old, new = pair
    result = compare(old, new, BO)
    assert content(reject_all(result)) == content(old)
    assert content(accept_all(result)) == content(new)


@given(plain_updates)
def test_an_update_does_not_differ_from_itself(update):
    assert not has_changes(compare(update, update, BO))


@given(plain_updates)
def test_nor_from_one_with_the_same_words_and_other_ids(update):
    assert content(compare(update, with_own_ids(renamed(update)), BO)) == content(update)


@given(PAIRS)
def test_no_id_stands_for_two_things(pair):
    result = compare(*pair, BO)
    assert most(section.id for section in result.sections) <= 1
    assert most(each.id for section in result.sections for each in entries(section)) <= 1


def entries(section):
    return getattr(section, "items", getattr(section, "bullets", ()))


def most(ids):
    return max(Counter(ids).values(), default=0)


@given(st.tuples(reviewed_updates, reviewed_updates))
def test_changes_that_were_tracked_before_count_as_accepted(pair):
    old, new = pair
    assert content(accept_all(compare(old, new, BO))) == content(accept_all(new))


def test_an_empty_update_can_be_compared():
    empty = Update(id="u", template="t")
    assert compare(empty, empty, BO) == empty
    assert isinstance(compare(empty, Update(id="v", template="s", sections=(Bullets(id="b"),)), BO), Update)
