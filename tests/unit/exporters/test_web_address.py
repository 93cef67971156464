"""Where an update stands online."""

import pytest
from msgspec.structs import replace

from builders.editions import sample_edition
from update_editor.exporters.edition import Edition
from update_editor.exporters.web_address import FIELD, page_address
from update_editor.model import Field


def edition(updates: str, written: str = "") -> Edition:
    made = sample_edition()
    pack = replace(made.pack, organisation=replace(made.pack.organisation, updates=updates))
    update = replace(made.update, fields=(Field(id=FIELD, text=written),))
    return replace(made, pack=pack, update=update)


@pytest.mark.parametrize("updates", ["https://example.org/updates", "https://example.org/updates/"])
def test_an_update_stands_in_a_folder_of_its_day(updates):
    assert page_address(edition(updates)) == "https://example.org/updates/2031-03-07/"


def test_an_address_of_its_own_counts_for_more():
    assert page_address(edition("https://example.org/", " https://cms.example.org/?p=7 ")) == (
        "https://cms.example.org/?p=7"
    )


def test_nobody_knows_the_address_of_an_update_without_a_day():
    made = edition("https://example.org/")
    assert page_address(replace(made, update=replace(made.update, date=None))) is None


@pytest.mark.parametrize(
    "address", ["", "javascript:alert(1)", "mailto:a@example.org", "example.org", "https://["]
)
def test_what_is_no_address_of_a_page_is_none(address):
    assert page_address(edition(address, address)) is None
