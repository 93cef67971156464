"""The ZIP that campaign tools take in."""

import io
import re
import zipfile

import pytest
from msgspec.structs import replace

from builders.editions import sample_edition
from builders.pages import file_of
from update_editor.exporters.email import export_email
from update_editor.exporters.platforms import PLATFORMS, SendingWith


def made(name: str, pictures: str = ""):
    return export_email(replace(sample_edition(), sending=SendingWith(platform=name, pictures=pictures)))


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {each.filename: archive.read(each) for each in archive.infolist()}


@pytest.mark.parametrize("name", [name for name, each in PLATFORMS.items() if each.zipped])
def test_a_zip_has_one_page_and_one_folder_with_every_picture_of_it(name):
    outputs = made(name)
    inside = members(file_of(outputs, f"email-{name}.zip"))
    assert sorted(inside) == ["images/picture-1.png", "images/picture-2.png", "index.html"]
    page = inside.pop("index.html").decode()
    assert sorted(re.findall('src="([^"]*)"', page)) == sorted(inside)
    assert PLATFORMS[name].unsubscribe in page
    assert page.replace("images/", "email-pictures/") == file_of(outputs, "email.html").decode()


def test_only_tools_that_take_one_get_a_zip():
    with_one = {name for name in PLATFORMS if any(each.path.endswith(".zip") for each in made(name))}
    assert with_one == {"mailchimp", "dotdigital"}


def test_the_pictures_in_a_zip_are_in_it_wherever_others_are_put():
    inside = members(file_of(made("mailchimp", "https://files.example.org"), "email-mailchimp.zip"))
    assert b'src="images/picture-1.png"' in inside["index.html"]


def test_the_same_email_gives_the_same_bytes():
    assert made("mailchimp") == made("mailchimp")
