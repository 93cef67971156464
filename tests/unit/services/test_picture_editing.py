"""A picture is made fit to be sent: small, upright, and without what a camera wrote into it."""

import random
import struct
import zlib
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.model import Unusable
from update_editor.services.picture_editing import fit_to_send

Image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")


def saved(image, kind, **options):
    target = BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def noise(width, height):
    return Image.frombytes("RGB", (width, height), random.Random(7).randbytes(width * height * 3))


def opened(data):
    return Image.open(BytesIO(data))


def photo(**options):
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    exif[0x010F] = "Gull Cameras"
    exif.get_ifd(0x8825)[2] = (51.0, 7.0, 30.0)  # where it was taken
    return saved(noise(80, 40), "JPEG", exif=exif, comment=b"taken by Ash", **options)


def test_a_large_picture_becomes_1200_pixels_long():
    assert opened(fit_to_send(saved(Image.new("RGB", (3000, 1500), "teal"), "JPEG"))).size == (1200, 600)
    assert opened(fit_to_send(saved(Image.new("RGB", (100, 2400), "teal"), "PNG"))).size == (50, 1200)


def test_a_small_picture_keeps_its_size():
    assert opened(fit_to_send(saved(Image.new("RGB", (300, 200), "teal"), "PNG"))).size == (300, 200)


def test_a_picture_that_a_camera_turned_stands_upright():
    assert opened(fit_to_send(photo())).size == (40, 80)


def test_the_place_the_camera_and_remarks_are_taken_out():
    before = photo()
    assert b"Gull Cameras" in before
    assert b"taken by Ash" in before
    after = fit_to_send(before)
    assert b"Gull" not in after
    assert b"Ash" not in after
    assert not opened(after).getexif()
    assert "comment" not in opened(after).info


def test_the_words_in_a_png_are_taken_out():
    from PIL.PngImagePlugin import PngInfo

    words = PngInfo()
    words.add_text("Author", "Ash Quill")
    exif = Image.Exif()
    exif[0x010F] = "Gull Cameras"
    data = fit_to_send(saved(Image.new("RGB", (20, 20), "teal"), "PNG", pnginfo=words, exif=exif))
    assert b"Ash Quill" not in data
    assert b"Gull" not in data


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF"])
def test_what_can_be_seen_through_stays_so(kind):
    image = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    image.paste((0, 128, 128, 255), (0, 0, 20, 20))
    result = opened(fit_to_send(saved(image, kind)))
    assert result.format == "PNG"
    assert result.convert("RGBA").getpixel((39, 39))[3] == 0


def test_a_drawing_stays_png_and_a_photograph_becomes_jpeg():
    assert opened(fit_to_send(saved(Image.new("RGB", (400, 300), "teal"), "PNG"))).format == "PNG"
    assert opened(fit_to_send(saved(noise(400, 300), "PNG"))).format == "JPEG"
    opaque = noise(400, 300).convert("RGBA")
    assert opened(fit_to_send(saved(opaque, "PNG"))).format == "JPEG"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "CMYK"])
def test_every_way_of_holding_colours_can_be_sent(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    result = opened(fit_to_send(saved(Image.new(mode, (30, 20)), kind)))
    assert result.size == (30, 20)
    assert result.mode in ("RGB", "RGBA")


def test_an_animated_gif_is_kept_as_it_is():
    frames = [Image.new("RGB", (20, 20), shade) for shade in ("teal", "red")]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert fit_to_send(data) == data


def test_a_damaged_picture_is_refused():
    data = saved(noise(200, 200), "PNG")
    with pytest.raises(Unusable, match="picture-damaged"):
        fit_to_send(data[: len(data) // 2])


def test_a_picture_that_claims_too_many_pixels_is_refused_undecoded():
    data = bytearray(saved(Image.new("RGB", (10, 10)), "PNG"))
    for width, height in ((8_000, 8_000), (11_000, 11_000), (60_000, 60_000)):
        data[16:24] = struct.pack(">II", width, height)
        data[29:33] = struct.pack(">I", zlib.crc32(bytes(data[12:29])))
        with pytest.raises(Unusable, match="picture-too-large"):
            fit_to_send(bytes(data))


@given(st.binary(max_size=200))
def test_bytes_that_are_no_picture_are_refused(data):
    with pytest.raises(Unusable):
        fit_to_send(data)


@given(
    st.sampled_from([photo(), saved(noise(9, 9), "PNG"), saved(noise(9, 9), "GIF")]),
    st.integers(0, 100_000),
    st.integers(0, 255),
)
def test_a_picture_with_one_wrong_byte_is_taken_or_refused(picture, place, value):
    damaged = bytearray(picture)
    damaged[place % len(damaged)] = value
    with suppress(Unusable):
        assert fit_to_send(bytes(damaged))
