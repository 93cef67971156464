"""The ``.weekly`` container: what goes in comes out, and what is damaged is refused with a reason."""

import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.strategies import updates
from update_editor.model import Block, Lead, Picture, Span, Unusable, Update, line
from update_editor.storage import (
    MIMETYPE,
    Weekly,
    open_weekly,
    picture_file,
    read_weekly,
    save_weekly,
    weekly_bytes,
)
from update_editor.storage import weekly as weekly_module

PIXELS = b"\x89PNG\r\n\x1a\n not really, and nobody decodes it here"


def an_update(**details):
    greeting = Block(id="b1", spans=line("Hello from the harbour"))
    return Update(id="u1", template="weekly-update", opening=(greeting,), **details)


def with_picture():
    picture = Picture(id="p1", file=picture_file(PIXELS, "png"), bytes=len(PIXELS), alt="A harbour")
    return Weekly(update=an_update(pictures=(picture,)), pictures={picture.file: PIXELS})


def members_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


@given(updates())
def test_every_update_comes_back_as_it_was(update):
    update = replace(update, pictures=())
    assert read_weekly(weekly_bytes(Weekly(update=update))).update == update


def test_pictures_come_back(tmp_path):
    save_weekly(tmp_path / "a.weekly", with_picture())
    opened = open_weekly(tmp_path / "a.weekly")
    assert list(opened.pictures.values()) == [PIXELS]


def test_the_first_member_is_the_mimetype_stored():
    with zipfile.ZipFile(io.BytesIO(weekly_bytes(with_picture()))) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read(first) == MIMETYPE


def test_the_words_can_be_rescued_with_an_unzip_tool():
    members = members_of(weekly_bytes(with_picture()))
    assert "Hello from the harbour" in members["update.md"].decode()
    assert b"update.md" in members["README.txt"]


def test_the_same_update_gives_the_same_bytes():
    assert weekly_bytes(with_picture()) == weekly_bytes(with_picture())


def test_a_picture_that_nothing_uses_is_not_kept():
    weekly = Weekly(update=an_update(), pictures={"x.png": PIXELS})
    assert not any(name.startswith("images/") for name in members_of(weekly_bytes(weekly)))


def test_members_of_a_newer_version_survive_a_save():
    members = members_of(weekly_bytes(with_picture()))
    members["history/001.json"] = b'{"author": "Priya"}'
    del members["manifest.json"]
    opened = read_weekly(zipped(members))
    assert members_of(weekly_bytes(opened))["history/001.json"] == b'{"author": "Priya"}'


def test_fields_of_a_newer_version_survive_a_save():
    members = members_of(weekly_bytes(with_picture()))
    content = json.loads(members["content.json"])
    content["mood"] = "sunny"
    content["opening"][0]["spans"][0]["colour"] = "gold"
    members["content.json"] = json.dumps(content).encode()
    del members["manifest.json"]
    saved = json.loads(members_of(weekly_bytes(read_weekly(zipped(members))))["content.json"])
    assert saved["mood"] == "sunny"
    assert saved["opening"][0]["spans"][0]["colour"] == "gold"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-file"),
        (b"PK\x03\x04 and then nothing", "damaged"),
        (b"plain words", "not-weekly"),
        (zipped({"word/document.xml": b"<w/>"}), "not-weekly"),
        (zipped({"content.json": b"{"}), "broken-json"),
        (zipped({"content.json": b'{"id": 1, "template": "x"}'}), "wrong-type"),
        (zipped({"content.json": b"[" * 200_000}), "broken-json"),
    ],
)
def test_what_is_no_update_is_refused_with_a_reason(data, code):
    with pytest.raises(Unusable, match=code):
        read_weekly(data)


def test_a_missing_picture_is_named():
    members = members_of(weekly_bytes(with_picture()))
    name = next(each for each in members if each.startswith("images/"))
    del members[name]
    del members["manifest.json"]
    with pytest.raises(Unusable, match="picture-missing"):
        read_weekly(zipped(members))


def test_a_member_that_was_altered_is_noticed():
    members = members_of(weekly_bytes(with_picture()))
    members["update.md"] = b"other words"
    with pytest.raises(Unusable, match="damaged"):
        read_weekly(zipped(members))


def test_a_member_that_swells_is_refused_before_it_is_unpacked():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.json", b" " * 40_000_000)
    with pytest.raises(Unusable, match="swollen"):
        read_weekly(buffer.getvalue())


@given(st.data())
def test_a_truncated_or_altered_file_is_never_a_crash(data):
    whole = weekly_bytes(with_picture())
    cut = data.draw(st.integers(0, len(whole)))
    damaged = bytearray(whole[:cut])
    if damaged:
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at] ^= 1 << data.draw(st.integers(0, 7))
    try:
        opened = read_weekly(bytes(damaged))
    except Unusable:
        return
    assert opened.update == with_picture().update


def test_a_failed_save_leaves_the_file_as_it_was(tmp_path):
    target = tmp_path / "folder.weekly"
    target.mkdir()
    with pytest.raises(Unusable, match="target-is-folder"):
        save_weekly(target, with_picture())


def test_a_file_of_a_newer_program_is_not_written_over(tmp_path):
    path = tmp_path / "a.weekly"
    weekly = Weekly(update=an_update(format=99))
    save_weekly(path, weekly)
    before = path.read_bytes()
    with pytest.raises(Unusable, match="newer-format"):
        save_weekly(path, weekly)
    assert path.read_bytes() == before


def test_too_many_members_are_refused():
    members = {f"history/{number}.json": b"{}" for number in range(5_001)}
    with pytest.raises(Unusable, match="too-many-members"):
        read_weekly(zipped(members))


@pytest.mark.parametrize("packed", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_member_that_is_packed_in_another_way_is_refused(packed):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", packed) as archive:
        archive.writestr("content.json", b"{}")
    with pytest.raises(Unusable, match="damaged"):
        read_weekly(buffer.getvalue())


def test_half_of_a_surrogate_pair_does_not_keep_an_update_from_being_saved(tmp_path):
    update = Update(id="a", template="t", title=(Span(text="a\ud83d"),), leads=(Lead(name="Jory\udc00"),))
    save_weekly(tmp_path / "ferry.weekly", Weekly(update=update))
    saved = open_weekly(tmp_path / "ferry.weekly").update
    assert (saved.title[0].text, saved.leads[0].name) == ("a\ufffd", "Jory\ufffd")


@pytest.mark.parametrize("bound", ["MOST_CONTENT_BYTES", "MOST_BYTES", "MOST_MEMBERS"])
def test_what_could_not_be_opened_again_is_not_saved(tmp_path, monkeypatch, bound):
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=an_update()))
    before = path.read_bytes()
    monkeypatch.setattr(weekly_module, bound, 3)
    with pytest.raises(Unusable, match="too-"):
        save_weekly(path, with_picture())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
