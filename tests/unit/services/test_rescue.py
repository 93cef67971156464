"""What can be read of a damaged file is brought back."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.updates import NOW, small_update
from update_editor.markup.plain_out import update_text
from update_editor.model import Picture, Unusable
from update_editor.services.commands import set_item_picture
from update_editor.services.rescue import rescue
from update_editor.services.versions import versions, with_version
from update_editor.storage import Weekly, picture_file, weekly_bytes

PIXELS = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


def whole_file():
    picture = Picture(id="p1", file=picture_file(PIXELS, "png"), alt="A ferry")
    update = set_item_picture(small_update(), "happening", "i1", picture)
    return weekly_bytes(Weekly(update=update, pictures={picture.file: PIXELS}))


def words(update):
    return update_text(update).split()


def without_member(name):
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole_file())) as source, zipfile.ZipFile(target, "w") as archive:
        for member in source.namelist():
            if member != name:
                archive.writestr(member, source.read(member))
    return target.getvalue()


def test_a_file_that_lost_its_end_comes_back_whole():
    whole = whole_file()
    rescued = rescue(whole[: whole.rindex(b"PK\x01\x02") - 400])
    assert rescued.code == "rescued-all"
    assert words(rescued.weekly.update) == words(small_update())


def test_a_lost_picture_is_named_and_taken_out_of_its_item():
    data = whole_file().replace(PIXELS[:64], bytes(64))
    rescued = rescue(data)
    assert [each.file for each in rescued.lost] == [picture_file(PIXELS, "png")]
    assert rescued.weekly.update.pictures == ()
    assert rescued.weekly.update.sections[1].items[0].picture is None


def test_without_the_content_the_words_come_from_the_markdown():
    rescued = rescue(without_member("content.json"))
    assert rescued.code == "rescued-words"
    assert words(rescued.weekly.update) == words(small_update())


def test_a_scrap_of_the_content_gives_its_words():
    whole = whole_file()
    rescued = rescue(whole[: whole.index(b"content.json") + 700])
    assert rescued.code == "rescued-scraps"
    assert "weekend" in words(rescued.weekly.update)


@pytest.mark.parametrize("data", [b"", b"nothing at all", b"PK\x03\x04", bytes(4096)])
def test_nothing_gives_nothing(data):
    with pytest.raises(Unusable, match="nothing-to-rescue"):
        rescue(data)


@given(st.data())
def test_damage_of_any_kind_is_never_a_crash(data):
    damaged = bytearray(whole_file())
    for _ in range(data.draw(st.integers(1, 20))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    try:
        rescued = rescue(bytes(damaged[: data.draw(st.integers(0, len(damaged)))]))
    except Unusable:
        return
    assert weekly_bytes(rescued.weekly)


def test_the_kept_versions_come_back_with_it():
    kept, _ = with_version(Weekly(update=small_update()), "Priya", NOW, "sent to Amara")
    whole = weekly_bytes(kept)
    rescued = rescue(whole[: whole.rindex(b"PK\x01\x02") - 10])
    assert versions(rescued.weekly) == versions(kept)


def kept_three_times():
    weekly = Weekly(update=small_update())
    for reason in ("one", "two", "three"):
        weekly, _ = with_version(weekly, "Priya", NOW, reason)
    return weekly_bytes(weekly)


def test_a_file_whose_list_was_cut_off_may_have_lost_versions_and_is_not_whole():
    whole = kept_three_times()
    rescued = rescue(whole[: whole.index(b"history/001.json") - 30])
    assert rescued.code == "rescued-all"
    assert not rescued.lost_versions  # nobody knows of them any more
    assert not rescued.is_listed
    assert not rescued.is_whole


def test_a_file_that_lost_its_directory_alone_still_lists_its_versions():
    whole = kept_three_times()
    rescued = rescue(whole[: whole.index(b"PK\x01\x02")])
    assert rescued.is_listed
    assert rescued.is_whole


def test_the_directory_lists_versions_where_the_manifest_is_gone():
    whole = bytearray(kept_three_times())
    at = whole.index(b"manifest.json")
    whole[at + 14 : at + 40] = bytes(26)
    version = whole.index(b"history/002.json")
    whole[version + 20 : version + 60] = bytes(40)
    rescued = rescue(bytes(whole))
    assert rescued.is_listed
    assert rescued.lost_versions == 1
