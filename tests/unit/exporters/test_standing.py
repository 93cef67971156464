import pytest
from msgspec.structs import replace

from builders.edition_words import edition_of
from builders.editions import shipped
from update_editor.exporters.standing import other_formats, title_of


def test_a_title_is_one_line():
    assert title_of(replace(edition_of(), title=" Tides\n and times ")) == "Tides and times"


@pytest.mark.parametrize("nothing", ["", " \n", "\u200b"])
def test_an_edition_without_a_title_is_called_by_its_template(nothing):
    assert title_of(replace(edition_of(), title=nothing)) == "Weekly update"


def test_the_line_about_other_formats_has_its_link():
    [paragraph] = other_formats(shipped("weekly-update"))
    assert any(span.link and span.link.startswith("mailto:") for span in paragraph.spans)


def test_each_pack_has_its_own_line_about_other_formats():
    pack = shipped("weekly-update")
    other = replace(pack, organisation=replace(pack.organisation, other_formats="Ring us.\n\nOr come."))
    assert [paragraph.spans[0].text for paragraph in other_formats(other)] == ["Ring us.", "Or come."]
    assert other_formats(pack) != other_formats(other)
