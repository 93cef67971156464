"""A picture is made fit to be sent: small, upright, and without what a camera wrote into it."""

import random
import struct
import zlib
from contextlib import suppress
from io import BytesIO
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.model import Unusable
from update_editor.services.animated_gif import MOST_FRAMES
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


@pytest.mark.parametrize("turn", range(2, 9))
def test_it_is_turned_as_pillow_would(turn):
    from PIL import ImageOps

    exif = Image.Exif()
    exif[0x0112] = turn
    data = saved(noise(9, 5), "PNG", exif=exif)
    assert opened(fit_to_send(data)).tobytes() == ImageOps.exif_transpose(opened(data)).tobytes()


def test_a_photo_with_odd_notes_of_its_camera_is_taken():
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "A ferry"
    whole = exif.tobytes()
    for place in range(6, len(whole)):
        for value in (0, 1, 127, 255):
            odd = whole[:place] + bytes((value,)) + whole[place + 1 :]
            taken = opened(fit_to_send(saved(noise(9, 5), "JPEG", exif=odd)))
            assert taken.size in ((9, 5), (5, 9))


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


def test_greys_of_sixteen_bits_stay_grey():
    image = Image.new("I;16", (30, 20), 0x8000)
    assert opened(fit_to_send(saved(image, "PNG"))).getpixel((0, 0)) == (128, 128, 128)
    see_through = opened(fit_to_send(saved(image, "PNG", transparency=0x8000)))
    assert see_through.convert("RGBA").getpixel((0, 0))[3] == 0


def red_for_green():
    """Return a profile in which red and green have changed places."""
    from PIL import ImageCms

    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = data.replace(b"rXYZ", b"----", 1).replace(b"gXYZ", b"rXYZ", 1)
    return swapped.replace(b"----", b"gXYZ", 1)


def of_inks():
    """Return a profile for inks in which cyan alone looks white, all else black (ICC.1:2001, 6.5.8)."""
    white, black = bytes((255, 128, 128)), bytes((0, 128, 128))
    corners = b"".join(
        white if (c, m, y, k) == (1, 0, 0, 0) else black for c, m, y, k in product((0, 1), repeat=4)
    )
    straight = bytes(range(256))
    identity = struct.pack(">9i", *(0x10000 * (each % 4 == 0) for each in range(9)))
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + identity + 4 * straight + corners + 3 * straight
    start = 128 + 4 + 12
    header = struct.pack(">I4sI4s4s4s", start + len(table), bytes(4), 0x02400000, b"prtr", b"CMYK", b"Lab ")
    header = header.ljust(36, b"\0") + b"acsp"
    header = header.ljust(68, b"\0") + struct.pack(">3I", 0xF6D6, 0x10000, 0xD32D)
    return header.ljust(128, b"\0") + struct.pack(">I4sII", 1, b"A2B0", start, len(table)) + table


@pytest.mark.parametrize("alpha", [128, 255])
def test_colours_come_to_those_of_every_screen_where_one_can_see_through_too(alpha):
    image = Image.new("RGBA", (30, 20), (255, 0, 0, alpha))
    result = opened(fit_to_send(saved(image, "PNG", icc_profile=red_for_green()))).convert("RGBA")
    red, green, _, seen = result.getpixel((0, 0))
    assert (red < 60, green > 240, seen) == (True, True, alpha)
    assert "icc_profile" not in result.info


def test_the_inks_of_a_printer_come_to_the_colours_of_every_screen():
    image = Image.new("CMYK", (32, 16), (255, 0, 0, 0))
    result = opened(fit_to_send(saved(image, "JPEG", icc_profile=of_inks(), quality=100)))
    assert min(result.getpixel((9, 9))) > 240


def of_greys():
    """Return a profile for greys that counts light itself, not what an eye sees of it (ICC.1:2001, 6.3.2)."""
    curve = struct.pack(">4s4xIH2x", b"curv", 1, 0x0100)
    white = struct.pack(">4s4x3I", b"XYZ ", 0xF6D6, 0x10000, 0xD32D)
    start = 128 + 4 + 2 * 12
    size = start + len(curve) + len(white)
    header = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02400000, b"mntr", b"GRAY", b"XYZ ")
    header = header.ljust(36, b"\0") + b"acsp"
    header = header.ljust(68, b"\0") + struct.pack(">3I", 0xF6D6, 0x10000, 0xD32D)
    tags = struct.pack(">I4sII", 2, b"kTRC", start, len(curve))
    tags += struct.pack(">4sII", b"wtpt", start + len(curve), len(white))
    return header.ljust(128, b"\0") + tags + curve + white


@pytest.mark.parametrize("mode", ["L", "LA"])
def test_greys_with_a_profile_come_to_those_of_every_screen(mode):
    grey = {"L": 128, "LA": (128, 77)}[mode]
    data = fit_to_send(saved(Image.new(mode, (30, 20), grey), "PNG", icc_profile=of_greys()))
    red, green, blue, seen = opened(data).convert("RGBA").getpixel((0, 0))
    assert (red == green == blue, 180 < red < 195, seen) == (True, True, 77 if mode == "LA" else 255)


def test_a_profile_for_another_kind_of_picture_is_passed_over():
    greys = saved(Image.new("L", (30, 20), 128), "PNG", icc_profile=of_inks())
    assert opened(fit_to_send(greys)).getpixel((0, 0)) == (128, 128, 128)


def animated(**options):
    frames = [Image.new("RGB", (20, 20), shade) for shade in ("teal", "red")]
    return saved(frames[0], "GIF", save_all=True, append_images=frames[1:], **options)


def test_an_animated_gif_is_kept_as_it_is():
    data = animated(duration=300, loop=0)
    assert fit_to_send(data) == data


def test_what_is_not_seen_of_an_animated_gif_is_taken_out():
    remarked = animated(duration=300, loop=0, comment=b"taken by Ash")
    assert b"taken by Ash" in remarked
    place = remarked.index(b"\x21\xfe")
    noted = b"\x21\xff\x0bXMP DataXMP\x04Ash!\x00"
    data = remarked[:place] + noted + remarked[place:] + b"PK\x03\x04 somebody's letters"
    assert fit_to_send(data) == animated(duration=300, loop=0)


def test_an_animated_gif_without_an_end_is_refused():
    data = animated()
    for length in range(data.rindex(b"\x2c") + 12, len(data)):
        with pytest.raises(Unusable, match="picture-damaged"):
            fit_to_send(data[:length])


def test_an_animated_gif_of_too_many_frames_is_refused():
    data = animated()
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
    with pytest.raises(Unusable, match="picture-too-long"):
        fit_to_send(data[:-1] + frame * MOST_FRAMES + data[-1:])


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


def test_a_picture_that_is_one_long_line_is_refused_undecoded():
    for size in ((1, 30_001), (30_001, 1)):
        with pytest.raises(Unusable, match="picture-too-large"):
            fit_to_send(saved(Image.new("L", size), "PNG"))


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
