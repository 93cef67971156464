"""An id that can't stand in an address is renewed as a file is read."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.updates import small_update
from update_editor.model import as_object, decode, encode, is_plain, line_text, regions


def written(names, where="none"):
    """Return the JSON of an update whose items and bullets have these ids, and a comment on one of them."""
    raw = as_object(small_update())
    for section in raw["sections"]:
        for kind in ("items", "bullets"):
            if kind in section:
                section[kind] = [{"id": name, "later": name} for name in names]
    raw["held_over"] = [{"id": name} for name in names]
    raw["comments"] = [{"id": "k1", "where": where, "author": "Ash Quill"}]
    return json.dumps(raw).encode()


@given(st.lists(st.sampled_from(["", "/", "a/b", "a-b-1", "heading", "x/heading", "i1"]), unique=True))
def test_every_place_has_an_address_of_its_own(names):
    update, raw = decode(written(names))
    places = [region.where for region in regions(update)]
    assert len(set(places)) == len(places)
    assert all(is_plain(item.id) for item in update.held_over)
    assert decode(encode(update, raw))[0] == update


NAMES = st.lists(st.sampled_from(["", "/", "a", "a-1", "heading", "title", "closing"]), max_size=5)


@given(sections=NAMES, items=NAMES, blocks=NAMES)
def test_what_shares_an_id_is_told_apart_and_all_of_it_is_there(sections, items, blocks):
    body = [{"id": name, "spans": [{"text": f"{number}"}]} for number, name in enumerate(blocks)]
    held = [{"id": name, "body": body} for name in items]
    raw = as_object(small_update()) | {
        "opening": body,
        "sections": [{"kind": "items", "id": name, "items": held} for name in sections],
        "held_over": held,
    }
    update, again = decode(json.dumps(raw).encode())
    places = [region.where for region in regions(update)]
    assert len(set(places)) == len(places)
    assert [len(section.items) for section in update.sections] == [len(items)] * len(sections)
    for text in (update.opening, *(item.body for item in update.held_over)):
        assert len({each.id for each in text}) == len(text)
        assert [line_text(each.spans) for each in text] == [f"{number}" for number in range(len(blocks))]
    assert decode(encode(update, again))[0] == update


def test_of_two_sections_with_one_id_the_first_keeps_it():
    raw = as_object(small_update())
    raw["sections"] = [raw["sections"][0], {**raw["sections"][0], "later": 1}]
    first = raw["sections"][0]["id"]
    update, again = decode(json.dumps(raw).encode())
    assert [section.id for section in update.sections] == [first, f"{first}-1"]
    assert b'"later": 1' in encode(update, again)


def test_a_comment_follows_and_what_is_not_known_stays():
    update, raw = decode(written(["a/b", "i1"], where="a/b"))
    assert update.comments[0].where in {item.id for section in update.sections[1:2] for item in section.items}
    assert b'"later": "a/b"' in encode(update, raw)


@pytest.mark.parametrize("raw", [b"[]", b'{"sections": 3}', b'{"sections": [{"items": [3, {"id": []}]}]}'])
def test_what_is_no_update_is_refused_as_ever(raw):
    from update_editor.model import Unusable

    with pytest.raises(Unusable, match="wrong-type"):
        decode(raw)


@given(NAMES)
def test_units_of_the_easy_read_that_share_an_id_are_told_apart(names):
    units = [{"id": name, "reason": f"{number}"} for number, name in enumerate(names)]
    update, raw = decode(json.dumps(as_object(small_update()) | {"easy_read": units}).encode())
    assert [unit.reason for unit in update.easy_read] == [unit["reason"] for unit in units]
    ids = [unit.id for unit in update.easy_read]
    assert len(set(ids)) == len(ids)
    assert all(map(is_plain, ids))
    assert decode(encode(update, raw))[0] == update
