"""What stands in the fields of an update where nobody has written anything."""

from msgspec.structs import replace

from builders.editions import sample_edition
from update_editor.services.field_defaults import field_defaults


def test_subject_preview_text_and_address_are_said_as_they_will_be():
    edition = sample_edition()
    assert field_defaults(edition.update, edition.pack) == {
        "subject": "Weekly update, Friday 7 March 2031",
        "preheader": (
            "On Monday the old swimming bath on Tannery Lane opened its doors again, "
            "three weeks early and £40,000 under…"
        ),
        "web-address": "https://www.harbourvale.example/updates/2031-03-07/",
    }


def test_what_a_broken_template_can_not_say_is_left_out():
    edition = sample_edition()
    pack = replace(edition.pack, patterns=replace(edition.pack.patterns, subject="{{ nobody }}"))
    assert field_defaults(edition.update, pack) == {}
