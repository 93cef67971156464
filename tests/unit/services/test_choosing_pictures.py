"""A chosen picture comes into the update with all that is known of it."""

import datetime as dt
import struct
from io import BytesIO

import pytest
from PIL import Image

from update_editor.easyread.catalogue import CataloguePicture
from update_editor.easyread.concepts import shipped_pictures
from update_editor.model import Unusable
from update_editor.services.choosing_pictures import chosen, small_picture
from update_editor.services.error_messages import ERRORS

TODAY = dt.date(2026, 11, 27)


def shipped(name):
    picture = shipped_pictures().find(f"openmoji:{name}")
    assert picture is not None
    return picture


def own(folder, name, data, **known):
    (folder / name).write_bytes(data)
    return CataloguePicture(id=f"own:{name}", title="Village hall", file=name, place=str(folder), **known)


def png():
    data = BytesIO()
    Image.new("RGB", (90, 60), "teal").save(data, "PNG")
    return data.getvalue()


def test_a_shipped_drawing_becomes_a_square_png_with_its_credit():
    picture, data = chosen(shipped("bus"), TODAY)
    image = Image.open(BytesIO(data))
    assert image.format == "PNG"
    assert image.size == (picture.width, picture.height) == (512, 512)
    assert image.convert("RGBA").getpixel((0, 0))[3] == 0
    assert picture.alt == "A red bus, seen from the side"
    assert (picture.credit, picture.licence) == ("OpenMoji, openmoji.org", "CC BY-SA 4.0")


def test_what_is_known_of_an_own_picture_comes_along(tmp_path):
    until = dt.date(2026, 12, 31)
    hall = own(
        tmp_path, "hall.png", png(), alt="The hall", credit="Ada Lark", consent="Ben, by email", expires=until
    )
    picture, _ = chosen(hall, TODAY)
    assert (picture.alt, picture.credit, picture.consent) == ("The hall", "Ada Lark", "Ben, by email")
    assert picture.expires == until


def test_an_expired_picture_is_not_newly_chosen(tmp_path):
    hall = own(tmp_path, "hall.png", png(), expires=dt.date(2026, 11, 26))
    with pytest.raises(Unusable) as raised:
        chosen(hall, TODAY)
    sentence = ERRORS[raised.value.code].format(**raised.value.parameters)
    assert (
        sentence == "“Village hall” may be used until Thursday 26 November 2026 only; choose another picture"
    )


def test_a_concept_without_a_picture_can_not_be_chosen():
    with pytest.raises(Unusable, match="no-fitting-picture"):
        chosen(shipped("stroke"), TODAY)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"just words", "not-a-picture"),
        (b"", "not-a-picture"),
        (b"<html>", "not-a-picture"),
        (b"<svg", "not-a-drawing"),
        (
            b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
            "drawing-declares",
        ),
    ],
)
def test_a_file_that_is_no_picture_is_refused_in_one_line(tmp_path, data, code):
    with pytest.raises(Unusable) as raised:
        chosen(own(tmp_path, "hall.png", data), TODAY)
    assert raised.value.code == code
    assert "\n" not in ERRORS[code].format(**raised.value.parameters)


def test_a_picture_of_two_hundred_megapixels_is_refused(tmp_path):
    large = png().replace(struct.pack(">II", 90, 60), struct.pack(">II", 20_000, 10_000))
    with pytest.raises(Unusable, match="picture-too-large"):
        chosen(own(tmp_path, "hall.png", large), TODAY)


@pytest.mark.parametrize("box", ["0 0 1 100000", "0 0 0 0", "-9 -9 1e30 1e30", "a b c d"])
def test_a_drawing_of_any_shape_becomes_a_picture_or_is_refused(tmp_path, box):
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><path d="M0 0h9v9z"/></svg>'.encode()
    try:
        picture, _ = chosen(own(tmp_path, "hall.svg", drawing), TODAY)
        outcome = str(picture.width)
    except Unusable as error:
        outcome = error.code
    assert outcome in ("512", "not-a-drawing")


def test_a_small_picture_is_made_for_a_list(tmp_path):
    assert Image.open(BytesIO(small_picture(shipped("bus"), 64))).size == (64, 64)
    photo = own(tmp_path, "hall.png", png(), expires=dt.date(2020, 1, 1))
    assert Image.open(BytesIO(small_picture(photo, 30))).size == (30, 20)
