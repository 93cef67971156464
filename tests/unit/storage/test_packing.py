"""Members are packed once, and the container is the one that Python's own library writes."""

import io
import zipfile

from update_editor.storage.packing import Packing, container

MEMBERS = {
    "content.json": b"words " * 100,
    "images/quay.png": b"\x00quay",
    "notes \u2013 mine.txt": b"",
    "b": b"b",
}


def packed(packing: Packing):
    return [(name, packing.packed(data, stored=name.startswith("images/"))) for name, data in MEMBERS.items()]


def test_the_bytes_are_those_of_the_library():
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in MEMBERS.items():
            method = zipfile.ZIP_STORED if name.startswith("images/") else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, method)
    assert container(packed(Packing())) == written.getvalue()


def test_the_same_content_is_packed_once():
    packing = Packing()
    first = packed(packing)
    packing.begin()
    assert all(one is other for (_, one), (_, other) in zip(first, packed(packing), strict=True))


def test_what_says_the_same_in_other_bytes_objects_is_packed_once_too():
    packing = Packing()
    first = packing.packed(bytes(bytearray(b"words")))
    packing.begin()
    assert packing.packed(bytes(bytearray(b"words"))) is first


def test_the_same_content_is_packed_as_it_was_asked_for():
    packing = Packing()
    for _ in range(2):
        assert packing.packed(b"words", stored=True).data == b"words"
        assert packing.packed(b"words").data != b"words"
        packing.begin()


def test_it_knows_whether_a_container_may_say_the_same_as_the_one_before():
    packing = Packing()
    for content, is_same in ((b"one", True), (b"one", True), (b"two", False), (b"one", False)):
        packing.begin()
        packing.packed(content)
        packing.end()
        assert packing.is_same is is_same


def test_what_the_container_before_did_not_hold_is_forgotten():
    packing, data = Packing(), b"old " * 9
    old = packing.packed(data)
    for _ in range(2):
        packing.begin()
        packed(packing)
    assert packing.packed(data) is not old
