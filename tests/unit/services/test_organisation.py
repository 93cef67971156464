"""Outputs are the person's own organisation's, wherever a template does not say whose they are."""

import datetime as dt
import struct
import zlib

import pytest
from msgspec.structs import replace

from builders.packs import copied_pack, write_pack
from builders.updates import small_update
from update_editor.exporters.registry import FORMATS
from update_editor.model import Unusable
from update_editor.services.export_job import edition_for
from update_editor.services.organisation import (
    MOST_LOGO_BYTES,
    OwnOrganisation,
    logo_of,
    web_address,
    with_organisation,
)
from update_editor.services.packs import pack_for, packs
from update_editor.storage import Weekly
from update_editor.templating.contrast import LEAST, contrast
from update_editor.templating.loading import load_pack

OWN = OwnOrganisation(
    name="Saltmarsh Council",
    address="The Old Tide Mill, Saltmarsh",
    web="www.saltmarsh.example",
    updates="www.saltmarsh.example/updates",
    other_formats="Ring 01632 960 001 for large print.",
)
MADE_UP = ("Harbour and Vale", "harbourvale.example", "Customs House")
DERIVED = """\
extends = "weekly-update"
id = "ours"
name = "Ours"
"""


def png(width: int = 3, height: int = 2) -> bytes:
    """Return a whole picture, red throughout."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    rows = (b"\0" + b"\xcc\x22\x22" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def files(own: OwnOrganisation, name: str) -> dict[str, bytes]:
    """Return a format's files of a small update, with an organisation."""
    update = replace(small_update(), date=dt.date(2026, 11, 27))
    weekly = Weekly(update=update)
    pack = pack_for("weekly-update", own)
    chosen = FORMATS[name]
    return {each.path: each.data for each in chosen.export(edition_for(update, weekly, pack, chosen))}


def test_the_shipped_templates_get_the_own_organisation_whole():
    for pack in packs(OWN):
        assert pack.organisation.name == "Saltmarsh Council"
        assert pack.organisation.web == "https://www.saltmarsh.example"
        assert pack.organisation.updates == "https://www.saltmarsh.example/updates"
        assert not any(words in str(pack.organisation) for words in MADE_UP)


def test_without_a_name_nothing_of_it_is_used():
    nameless = replace(OWN, name="  ", logo=png())
    assert packs(nameless) == packs()


def test_a_template_that_names_its_organisation_keeps_it(tmp_path):
    own = load_pack(write_pack(tmp_path / "small"))
    assert with_organisation(own, replace(OWN, logo=png())) == own
    copied = load_pack(copied_pack(tmp_path / "copy", {"template.toml": ("Harbour and Vale", "Our")}))
    assert with_organisation(copied, OWN).organisation.name.startswith("Our")


def test_a_template_that_extends_a_shipped_one_without_naming_one_gets_it(tmp_path):
    derived = load_pack(write_pack(tmp_path / "ours", DERIVED))
    assert with_organisation(derived, OWN).organisation.name == "Saltmarsh Council"


def test_a_template_with_colours_of_its_own_keeps_them(tmp_path):
    own = OwnOrganisation(accent="#aa1155")
    plain = load_pack(write_pack(tmp_path / "ours", DERIVED))
    assert with_organisation(plain, own).colours.accent == "#aa1155"
    coloured = load_pack(write_pack(tmp_path / "green", DERIVED + '[colours]\naccent = "#00684a"\n'))
    assert with_organisation(coloured, own).colours == coloured.colours


def test_the_twin_for_dark_screens_is_made_so_that_it_can_be_read():
    for accent in ("#0b57a4", "#5b0000", "#000000", "#ffffff", "#c1440e"):
        colours = pack_for("weekly-update", OwnOrganisation(accent=accent)).colours
        assert contrast(colours.accent_dark, colours.surface_dark) >= LEAST
        assert contrast(colours.accent_dark, colours.ground_dark) >= LEAST


def test_a_twin_of_ones_own_is_used():
    own = OwnOrganisation(accent="#0b57a4", accent_dark="#FFCC00")
    assert pack_for("weekly-update", own).colours.accent_dark == "#ffcc00"


@pytest.mark.parametrize("name", ["email", "web", "easy-read"])
def test_no_page_says_anything_of_the_made_up_partnership(name):
    made = b"".join(
        data for path, data in files(OWN, name).items() if path.endswith((".html", ".txt", ".eml"))
    )
    assert b"Saltmarsh Council" in made
    assert b"saltmarsh.example" in made
    assert not any(words.encode() in made for words in MADE_UP)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_be_made_with_a_logo(name):
    assert all(files(replace(OWN, logo=png()), name).values())


def test_the_logo_stands_for_the_name_at_the_top_of_email_and_web_page():
    made = {
        **files(replace(OWN, logo=png(600, 200)), "email"),
        **files(replace(OWN, logo=png(600, 200)), "web"),
    }
    assert made["email-pictures/logo.png"] == made["web/assets/logo.png"] == png(600, 200)
    for page, address in (("email.html", "email-pictures/logo.png"), ("web/index.html", "assets/logo.png")):
        assert f'<img src="{address}" alt="Saltmarsh Council" width="216" height="72"' in made[page].decode()
    assert b"cid:" in made["email.eml"]


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("www.saltmarsh.example", "https://www.saltmarsh.example"),
        (" https://saltmarsh.example/news ", "https://saltmarsh.example/news"),
        ("http://saltmarsh.example", "http://saltmarsh.example"),
        ("saltmarsh", None),
        ("two words.example", None),
        ("javascript:alert(1)", None),
        ("mailto:ash@saltmarsh.example", None),
        ("https://[", None),
        ("", None),
    ],
)
def test_a_web_address_is_read_as_people_type_it(typed, address):
    assert web_address(typed) == address


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"GIF89a" + struct.pack("<HH", 6, 4), "not-a-logo"),
        (b"<svg/>", "not-a-logo"),
        (png(1, 1)[:20], "not-a-logo"),
        (png(1, 1) + bytes(MOST_LOGO_BYTES), "logo-too-large"),
        (png(1, 1)[:16] + struct.pack(">II", 60_000, 60_000), "picture-too-large"),
    ],
)
def test_what_is_no_logo_is_refused(data, code):
    with pytest.raises(Unusable) as error:
        logo_of(data)
    assert error.value.code == code
    assert error.value.__cause__ is not error.value
    with pytest.raises(ValueError, match=code):
        OwnOrganisation(logo=data)
