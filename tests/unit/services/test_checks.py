"""The check that the window, the command line and the export gate share."""

from msgspec.structs import replace

from builders.updates import paragraph, small_update, with_open_changes
from update_editor.model import Field
from update_editor.services.checks import check
from update_editor.services.packs import pack_for

PACK = pack_for("weekly-update")


SIGNED = (paragraph("c1", "Have a good weekend"), paragraph("c2", "Ottilie"))


def rules(update):
    return [finding.rule for finding in check(update, PACK).findings]


def test_a_good_update_has_no_findings():
    assert rules(small_update(closing=SIGNED)) == []


def test_a_section_that_the_template_requires_must_not_be_empty():
    update = small_update()
    assert "struct.section-missing" in rules(small_update(sections=update.sections[1:]))


def test_what_is_checked_is_the_text_with_its_changes_accepted():
    assert rules(replace(with_open_changes(), closing=SIGNED)) == []


def test_characters_that_no_shipped_font_has_are_named():
    found = check(small_update(closing=(paragraph("c1", "See you soon 再见"),)), PACK).findings
    assert [(each.rule, each.parameters) for each in found] == [
        ("access.missing-character", {"characters": "再 见"})
    ]


def test_a_field_that_is_longer_than_readers_see_is_named():
    found = check(small_update(closing=SIGNED, fields=(Field(id="subject", text="x" * 79),)), PACK).findings
    told = {"field": "Subject of the email", "count": "79", "longest": "78"}
    assert [(each.rule, each.parameters) for each in found] == [("field.long", told)]
    assert rules(small_update(closing=SIGNED, fields=(Field(id="subject", text="x" * 78),))) == []


def test_an_address_of_the_web_page_that_is_none_is_named():
    assert rules(small_update(closing=SIGNED, fields=(Field(id="web-address", text="our website"),))) == [
        "link.unusable"
    ]
