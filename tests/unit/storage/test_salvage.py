"""Members of a damaged container are found by their own headers."""

import io
import zipfile

import pytest

from update_editor.storage.salvage import salvage

WORDS = b"The ferry sails again on Monday. " * 40


def container(packed):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", packed) as archive:
        archive.writestr("one.txt", WORDS)
        archive.writestr("two.txt", WORDS[::-1])
    return buffer.getvalue()


@pytest.mark.parametrize("packed", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_container_without_its_directory_gives_every_member_whole(packed):
    whole = container(packed)
    members = list(salvage(whole[: whole.index(b"PK\x01\x02")]))
    assert [(each.name, each.content, each.is_whole) for each in members] == [
        ("one.txt", WORDS, True),
        ("two.txt", WORDS[::-1], True),
    ]


@pytest.mark.parametrize("packed", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_member_that_was_cut_gives_its_beginning(packed):
    whole = container(packed)
    cut = whole[: whole.index(b"two.txt") + 30]
    first, second = salvage(cut)
    assert first.is_whole
    assert not second.is_whole
    assert WORDS[::-1].startswith(second.content)


def test_an_altered_member_is_not_whole():
    altered = container(zipfile.ZIP_STORED).replace(b"ferry", b"truck", 1)
    assert [each.is_whole for each in salvage(altered)] == [False, True]


def test_what_is_no_container_gives_nothing():
    assert list(salvage(b"just words, PK or not")) == []
