"""An update as JSON and back."""

import json

import pytest
from hypothesis import given

from builders.strategies import updates
from update_editor.model import Block, Span, Unusable, Update, as_object, decode, encode, is_newer

SMALLEST = {"id": "a", "template": "weekly-update"}


def as_json(**fields: object) -> bytes:
    return json.dumps({**SMALLEST, **fields}).encode()


def with_raw(json_value: str) -> bytes:
    """An update with an unknown field, its value written out as it stands."""
    return b'{"id": "a", "template": "weekly-update", "later": ' + json_value.encode() + b"}"


@given(updates())
def test_an_update_comes_back_from_json_as_it_was(update):
    data = encode(update)
    again, raw = decode(data)
    assert again == update
    assert encode(again, raw) == data


def test_the_smallest_update_has_defaults_for_everything_else():
    update, raw = decode(as_json())
    assert update == Update(id="a", template="weekly-update")
    assert raw == SMALLEST


def test_the_json_is_sorted_and_indented_and_ends_with_a_line_break():
    lines = encode(Update(id="a", template="t")).decode().splitlines(keepends=True)
    keys = [text.split('"')[1] for text in lines if text.startswith(' "')]
    assert keys == sorted(keys)
    assert len(lines) == len(keys) + 2
    assert lines[-1] == "}\n"


@given(updates())
def test_it_is_the_json_that_the_standard_library_writes(update):
    plain = as_object(update)
    written = json.dumps(plain, ensure_ascii=False, sort_keys=True, indent=1).encode()
    assert encode(update) == written + b"\n"
    assert encode(update, plain) == encode(update)


def test_letters_and_emoji_are_written_as_themselves():
    assert "é – 😀".encode() in encode(Update(id="a", template="t", title=(Span(text="é – 😀"),)))


def test_plain_values_are_lists_and_objects_only():
    plain = as_object(Update(id="a", template="t", opening=(Block(id="b", spans=(Span(text="Tea"),)),)))
    assert plain == json.loads(json.dumps(plain))


def test_fields_of_a_newer_version_survive_at_any_depth():
    span = {"text": "Tea", "colour": {"name": "red"}, "insertion": {"author": "Ash", "mood": "glad"}}
    data = as_json(opening=[{"id": "b", "shape": [1, {"x": None}], "spans": [span]}], weather={"sun": [1.5]})
    again = json.loads(encode(*decode(data)))
    assert again["weather"] == {"sun": [1.5]}
    assert again["opening"][0]["shape"] == [1, {"x": None}]
    assert again["opening"][0]["spans"][0]["colour"] == {"name": "red"}
    assert again["opening"][0]["spans"][0]["insertion"]["mood"] == "glad"


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"format": "1"}, "$.format"),
        ({"id": 5}, "$.id"),
        ({"date": "2031-02-30"}, "$.date"),
        ({"opening": {}}, "$.opening"),
        ({"opening": [{"id": "b", "spans": [{"text": None}]}]}, "$.opening[0].spans[0].text"),
        ({"opening": [{"id": "b", "level": -1}]}, "$.opening[0].level"),
        ({"opening": [{"id": "b", "level": 10**400}]}, "$.opening[0].level"),
        ({"opening": [{"id": "b", "style": "heading 9"}]}, "$.opening[0].style"),
        ({"sections": [{"kind": "poem", "id": "s"}]}, "$.sections[0].kind"),
        ({"sections": [{"id": "s"}]}, "$.sections[0]"),
        (
            {"sections": [{"kind": "items", "id": "s", "items": [{"id": "i", "not_before": "2031-02-30"}]}]},
            "$.sections[0].items[0]",
        ),
        (
            {"sections": [{"kind": "items", "id": "s", "items": [{"id": "i", "not_before": "soon"}]}]},
            "$.sections[0].items[0].not_before",
        ),
        ({"comments": [{"id": "k", "where": "b", "author": "A", "date": "soon"}]}, "$.comments[0].date"),
    ],
)
def test_a_wrong_type_is_named_by_its_path(fields, path):
    with pytest.raises(Unusable) as unusable:
        decode(as_json(**fields))
    assert unusable.value.code == "wrong-type"
    assert path in unusable.value.parameters["detail"]


@pytest.mark.parametrize("data", [b"[]", b"null", b'"words"', b"7"])
def test_json_that_is_not_an_object_is_no_update(data):
    with pytest.raises(Unusable) as unusable:
        decode(data)
    assert unusable.value.code == "wrong-type"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\x00\x01\x02",
        b'{"id": "\xff"}',
        with_raw("[" * 100_000 + "]" * 100_000),
        with_raw('{"a":' * 500 + "1" + "}" * 500),
        with_raw("NaN"),
        with_raw("-Infinity"),
        with_raw("1e999"),
        with_raw("9" * 5000),
    ],
    ids=["empty", "cut", "binary", "latin", "lists", "objects", "nan", "infinity", "too big", "digits"],
)
def test_what_is_not_json_that_can_be_written_again_is_broken(data):
    with pytest.raises(Unusable) as unusable:
        decode(data)
    assert unusable.value.code == "broken-json"


def test_a_hundred_levels_are_read_and_written_again():
    data = with_raw("[" * 99 + "]" * 99)
    assert json.loads(encode(*decode(data)))["later"] == json.loads("[" * 99 + "]" * 99)


def test_half_of_a_surrogate_pair_becomes_the_replacement_character():
    title = b'"title": [{"text": "a\\ud800b \\uD83D\\uDE00"}]'
    update, raw = decode(b'{"id": "a", "template": "t", ' + title + b', "later\\udc00": "\\udfff"}')
    assert update.title[0].text == "a\ufffdb 😀"
    assert json.loads(encode(update, raw).decode())["later\ufffd"] == "\ufffd"


def test_half_of_a_surrogate_pair_typed_in_the_window_does_not_spoil_the_file():
    data = encode(Update(id="a", template="t", title=(Span(text="a\ud83d"),)))
    assert decode(data)[0].title[0].text == "a\ufffd"


def test_large_whole_numbers_of_a_newer_version_survive():
    assert json.loads(encode(*decode(with_raw(str(10**300)))))["later"] == 10**300


def test_a_byte_order_mark_is_no_obstacle():
    assert decode(b"\xef\xbb\xbf" + as_json())[0].id == "a"


def test_a_higher_format_number_is_newer():
    assert is_newer(decode(as_json(format=2))[0])
    assert not is_newer(decode(as_json(format=1))[0])


@pytest.mark.parametrize(
    "data",
    [
        b'{"id": "\xed\xa0\x80", "template": "weekly-update"}',
        '{"id": "u", "template": "weekly-update"}'.encode("utf-16"),
    ],
)
def test_content_that_is_not_utf_8_is_refused(data):
    with pytest.raises(Unusable, match="broken-json"):
        decode(data)
