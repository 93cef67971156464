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


def test_what_the_container_before_did_not_hold_is_forgotten():
    packing, data = Packing(), b"old " * 9
    old = packing.packed(data)
    for _ in range(2):
        packing.begin()
        packed(packing)
    assert packing.packed(data) is not old
