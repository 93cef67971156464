"""A photo of thirty megapixels, put into an item: what leaves is as small as a screen can show of it."""

import email
import io
from email.policy import default

import pytest
from PIL import Image

from builders.pages import file_of, page_of
from builders.photos import HEIGHT, WIDTH, photo_edition
from update_editor.exporters.email import export_email
from update_editor.exporters.web import export_web

MOST_BYTES, LONGEST_SIDE, COLUMN = 400_000, 1_200, 600


@pytest.fixture(scope="module")
def outputs():
    edition = photo_edition()
    return (*export_email(edition), *export_web(edition))


@pytest.mark.parametrize("path", ["email-pictures/picture-1.jpg", "web/assets/picture-1.jpg"])
def test_the_file_beside_a_page_is_small_and_keeps_its_shape(outputs, path):
    data = file_of(outputs, path)
    assert len(data) < MOST_BYTES
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.size == (LONGEST_SIDE, LONGEST_SIDE * HEIGHT // WIDTH)


@pytest.mark.parametrize("path", ["email.html", "web/index.html"])
def test_the_page_says_how_large_it_is_shown(outputs, path):
    (photo,) = page_of(outputs, path).xpath("//img[contains(@src, 'picture-1')]")
    width, height = int(photo.get("width")), int(photo.get("height"))
    assert width / height == pytest.approx(WIDTH / HEIGHT, rel=0.01)
    assert width <= (COLUMN if path == "email.html" else LONGEST_SIDE)


def test_the_draft_carries_the_same_small_photo(outputs):
    data = file_of(outputs, "email.eml")
    draft = email.message_from_bytes(data, policy=default)
    carried = [part.get_content() for part in draft.walk() if part.get_content_type() == "image/jpeg"]
    assert carried == [file_of(outputs, "email-pictures/picture-1.jpg")]
    assert len(data) < 2 * MOST_BYTES
