"""A photo as a camera makes it, far larger than any output may carry."""

import io
import random

from msgspec.structs import replace
from PIL import Image

from builders.editions import sample_edition
from update_editor.exporters.edition import Edition
from update_editor.services.picture_files import taken_in

WIDTH, HEIGHT = 6_720, 4_480
"""Thirty megapixels."""


def camera_photo() -> bytes:
    """Return a JPEG of thirty megapixels."""
    colours = random.Random(1).randbytes(300 * 200 * 3)
    written = io.BytesIO()
    Image.frombytes("RGB", (300, 200), colours).resize((WIDTH, HEIGHT)).save(written, "JPEG")
    return written.getvalue()


def photo_edition() -> Edition:
    """Return the sample week with such a photo in its first item, as the program takes it in."""
    week = sample_edition()
    walk, *others = week.update.pictures
    taken, data = taken_in(camera_photo())
    photo = replace(taken, id=walk.id, alt=walk.alt, credit=walk.credit)
    update = replace(week.update, pictures=(photo, *others))
    return replace(week, update=update, pictures={**week.pictures, photo.file: data})
