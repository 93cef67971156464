"""A system that has been told of the program opens ``.weekly`` files in it."""

import configparser
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from update_editor import assets
from update_editor.storage import MIMETYPE

PACKAGING = Path(__file__).parents[3] / "packaging"
DESKTOP = PACKAGING / "linux" / "update-editor.desktop"
MIME = PACKAGING / "linux" / "update-editor.xml"
NAMES = {"": "http://www.freedesktop.org/standards/shared-mime-info"}
TYPE = MIMETYPE.decode()


def associations():
    return tomllib.loads((PACKAGING / "associations.toml").read_text("utf-8"))


def mime_type():
    return ET.parse(MIME).getroot().find("mime-type", NAMES)


def desktop_entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(DESKTOP, encoding="utf-8")
    return parser["Desktop Entry"]


def test_every_system_is_told_the_type_that_files_have():
    assert associations()["type"] == TYPE
    assert mime_type().get("type") == TYPE
    assert desktop_entry()["MimeType"] == f"{TYPE};"


def test_files_are_known_by_their_ending():
    assert mime_type().find("glob", NAMES).get("pattern") == f"*.{associations()['ending']}"


def test_files_without_an_ending_are_known_by_their_first_bytes():
    sample = (assets.resources() / "sample" / "sample.weekly").read_bytes()
    matches = list(mime_type().find("magic", NAMES).iter(f"{{{NAMES['']}}}match"))
    assert len(matches) == 3
    for match in matches:
        value = match.get("value").encode().decode("unicode_escape").encode("latin-1")
        offset = int(match.get("offset"))
        assert sample[offset : offset + len(value)] == value


def test_the_program_opens_the_one_file_that_it_is_given():
    assert desktop_entry()["Exec"] == "update-editor %f"


def test_the_icon_is_shipped():
    assert (assets.resources().parent / associations()["icon"]).is_file()
    assert desktop_entry()["Icon"] == Path(associations()["icon"]).stem


def test_the_desktop_entry_is_valid():
    checker = shutil.which("desktop-file-validate")
    if checker is None:
        pytest.skip("desktop-file-validate is not installed")
    done = subprocess.run([checker, str(DESKTOP)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
