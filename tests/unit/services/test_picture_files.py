"""A picture file is known by its first bytes; nothing in it is decoded."""

import struct
import zlib

import pytest

from update_editor.model import Unusable
from update_editor.services.picture_files import load_picture, picture_of


def png(width, height):
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


def jpeg(width, height):
    exif = b"\xff\xe1" + struct.pack(">H", 8) + b"Exif\0\0"
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 17, 8, height, width, 3)
    return b"\xff\xd8" + exif + frame + bytes(9)


@pytest.mark.parametrize(
    ("data", "ending"),
    [(png(640, 480), "png"), (jpeg(640, 480), "jpg"), (b"GIF89a" + struct.pack("<HH", 640, 480), "gif")],
)
def test_its_kind_and_size_are_read(data, ending):
    picture = picture_of(data)
    assert (picture.width, picture.height) == (640, 480)
    assert picture.file.endswith(f".{ending}")


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"\xff\xd8\xff", b"just words"])
def test_what_is_no_picture_is_refused(data):
    with pytest.raises(Unusable, match="not-a-picture"):
        picture_of(data)


def test_a_picture_of_too_many_pixels_is_refused():
    with pytest.raises(Unusable, match="picture-too-large"):
        picture_of(png(20_000, 20_000))


def test_a_file_that_is_not_there_is_named_as_such(tmp_path):
    with pytest.raises(Unusable, match="not-found"):
        load_picture(tmp_path / "ferry.png")
