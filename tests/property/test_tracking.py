"""What must hold for whatever two people do to an update, its items and its bullets, while it is tracked."""

import datetime as dt
from itertools import count

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.editing import looks
from builders.strategies import PHRASES
from update_editor.model import (
    Block,
    Bullet,
    Bullets,
    Item,
    Items,
    LineRegion,
    Message,
    Update,
    line,
    line_text,
    regions,
)
from update_editor.review.edits import Reviewer, Typing
from update_editor.review.resolve import accept_all, has_changes, reject_all
from update_editor.review.track import tracked

NOON = dt.datetime(2031, 5, 2, 12, tzinfo=dt.UTC)
PEOPLE = [Reviewer("Ash Quill", NOON), Reviewer("Bo Fenn", NOON + dt.timedelta(hours=1))]


def item(item_id, heading, *paragraphs):
    body = tuple(Block(id=f"{item_id}-{at}", spans=line(each)) for at, each in enumerate(paragraphs))
    return Item(id=item_id, heading=line(heading), body=body)


@st.composite
def plain_updates(draw):
    """Draw a small update without changes."""
    words = [draw(PHRASES) for _ in range(3)]
    items = tuple(item(f"i{at}", draw(PHRASES), *words[: at % 3]) for at in range(draw(st.integers(0, 4))))
    bullets = tuple(Bullet(id=f"u{at}", spans=line(draw(PHRASES))) for at in range(draw(st.integers(0, 4))))
    return Update(
        id="u",
        template="t",
        title=line("Weekly update"),
        opening=(Block(id="o", spans=line(words[0])),),
        sections=(
            Message(id="message", body=(Block(id="m", spans=line(" ".join(words))),)),
            Items(id="happening", items=items),
            Bullets(id="next", bullets=bullets),
        ),
    )


@st.composite
def edited(draw, update, ids):
    """Draw what somebody does to an update, as a window does it that tracks nothing."""
    message, happening, following = update.sections
    kind = draw(st.sampled_from(["items", "items", "bullets", "heading", "title", "message"]))
    if kind == "title":
        return replace(update, title=line(draw(PHRASES)))
    if kind == "message":
        message = replace(message, body=(replace(message.body[0], spans=line(draw(PHRASES))),))
    elif kind == "items":
        new = item(next(ids), draw(PHRASES), draw(PHRASES))
        happening = replace(happening, items=draw(rearranged(happening.items, new)))
    elif kind == "bullets":
        new = Bullet(id=next(ids), spans=line(draw(PHRASES)))
        following = replace(following, bullets=draw(rearranged(following.bullets, new)))
    elif happening.items:
        at = draw(st.integers(0, len(happening.items) - 1))
        items = list(happening.items)
        items[at] = replace(items[at], heading=line(draw(PHRASES)))
        happening = replace(happening, items=tuple(items))
    return replace(update, sections=(message, happening, following))


@st.composite
def rearranged(draw, entries, new):
    """Draw a list with one entry more, one fewer, one moved, or all in another order."""
    entries = list(entries)
    kind = draw(st.sampled_from(["add", "remove", "move", "shuffle"]))
    if kind == "add" or not entries:
        entries.insert(draw(st.integers(0, len(entries))), new)
    elif kind == "shuffle":
        entries = draw(st.permutations(entries))
    else:
        taken = entries.pop(draw(st.integers(0, len(entries) - 1)))
        if kind == "move":
            entries.insert(draw(st.integers(0, len(entries))), taken)
    return tuple(entries)


@st.composite
def stories(draw):
    """Draw an update that two people worked on while it was tracked, and the last step untracked."""
    ids = (f"n{number}" for number in count())
    original = update = draw(plain_updates())
    for _ in range(draw(st.integers(1, 8))):
        after = draw(edited(update, ids))
        update = tracked(update, after, draw(st.sampled_from(PEOPLE))).update
    return original, update, after


def content(update):
    """Return all that a reader meets, place by place; an empty text is like none."""
    return [
        (region.where, line_text(region.spans) if isinstance(region, LineRegion) else looks(region.blocks))
        for region in regions(update)
    ]


@given(stories())
def test_rejecting_all_gives_the_original(story):
    original, update, _ = story
    assert content(reject_all(update)) == content(original)


@given(stories())
def test_accepting_all_gives_what_the_last_step_would_have_made_untracked(story):
    _, update, after = story
    assert content(accept_all(update)) == content(accept_all(after))


@given(stories())
def test_tracking_what_was_rejected_whole_is_tracking_nothing(story):
    _, update, _ = story
    assert not has_changes(reject_all(update))
    assert tracked(update, update, PEOPLE[0]).update is update


@given(plain_updates(), st.data())
def test_typing_in_a_list_tells_where_the_caret_is_now(update, data):
    following = update.sections[-1]
    if not following.bullets:
        return
    at = data.draw(st.integers(0, len(following.bullets) - 1))
    bullets = list(following.bullets)
    bullets[at] = replace(bullets[at], spans=line(line_text(bullets[at].spans) + "!"))
    after = replace(update, sections=(*update.sections[:-1], replace(following, bullets=tuple(bullets))))
    caret = sum(len(line_text(bullet.spans)) + 1 for bullet in bullets[: at + 1]) - 1
    result = tracked(update, after, PEOPLE[0], Typing("next", caret))
    assert result.caret == caret
    assert result.update.sections[-1].bullets[at].spans[-1].insertion.author == "Ash Quill"
