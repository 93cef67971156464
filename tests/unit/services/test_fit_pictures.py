"""Pictures that another program put into an update leave as small as any."""

from io import BytesIO

import pytest
from msgspec.structs import replace
from PIL import Image

from builders.updates import small_update
from update_editor.exporters.registry import FORMATS
from update_editor.model import Items
from update_editor.services.export_job import edition_for
from update_editor.services.fit_pictures import with_fit_pictures
from update_editor.services.packs import pack_for
from update_editor.services.picture_files import picture_of
from update_editor.storage import Weekly


def photo(width, height, kind="JPEG"):
    data = BytesIO()
    Image.radial_gradient("L").resize((width, height)).convert("RGB").save(data, kind)
    return data.getvalue()


def update_with(data):
    picture = replace(picture_of(data), alt="The quay at dawn")
    update = small_update()
    message, happening, *rest = update.sections
    assert isinstance(happening, Items)
    first, *others = happening.items
    items = (replace(first, picture=picture.id), *others)
    sections = (message, replace(happening, items=items), *rest)
    return replace(update, sections=sections, pictures=(picture,)), {picture.file: data}


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_that_is_too_large_is_made_smaller_and_keeps_its_description(kind):
    update, pictures = update_with(photo(3000, 1500, kind))
    smaller, bytes_of = with_fit_pictures(update, pictures)
    (picture,) = smaller.pictures
    assert (picture.width, picture.height, picture.alt) == (1200, 600, "The quay at dawn")
    assert picture.id == update.pictures[0].id
    assert picture_of(bytes_of[picture.file]).width == 1200
    assert len(bytes_of[picture.file]) == picture.bytes


def test_a_picture_that_is_fit_stays_to_the_byte():
    update, pictures = update_with(photo(1200, 700))
    assert with_fit_pictures(update, pictures) == (update, pictures)


def test_what_is_no_picture_is_left_for_the_output_to_tell_of():
    update, _ = update_with(photo(2000, 100))
    broken = {update.pictures[0].file: b"no picture"}
    assert with_fit_pictures(update, broken) == (update, broken)
    assert with_fit_pictures(update, {}) == (update, {})


def test_every_output_of_a_photo_of_thirty_megapixels_is_small():
    update, pictures = update_with(photo(6000, 5000))
    weekly = Weekly(update=update, pictures=pictures)
    for name in ("email", "web", "word"):
        edition = edition_for(update, weekly, pack_for("weekly-update"), FORMATS[name])
        made = FORMATS[name].export(edition)
        assert sum(len(each.data) for each in made) < 1_000_000
