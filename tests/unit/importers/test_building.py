"""Parts are put together as sections, in the order of the source; what is odd is kept and told."""

from builders.plain_packs import monthly_pack, weekly_pack
from update_editor.importers.building import Building
from update_editor.importers.parts import Part
from update_editor.markup.source import SourceBlock
from update_editor.model import Message, line, line_text, text_of

STORY = "The ferry sails again on Monday, with a new engine, a fresh coat of paint and the same old captain."


def blocks_of(*texts):
    return tuple(SourceBlock(spans=line(text)) for text in texts)


def built(pack, start, *parts):
    """Return a building of a beginning and parts, each a section's id and the texts under its heading."""
    building = Building(pack, {section_id for section_id, *_ in parts})
    building.begin(blocks_of(*start))
    for section_id, *texts in parts:
        spec = pack.section(section_id)
        building.add(Part(spec, SourceBlock(spans=line(spec.heading)), blocks_of(*texts)))
    return building


def codes(building):
    return [note.code for note in building.notes]


def ids(building):
    return [section.id for section in building.sections()]


def test_sections_that_the_source_lacks_are_added_empty_in_the_templates_order():
    building = built(weekly_pack(), [STORY], ("next-week", "Tea"))
    assert ids(building) == ["message", "happening", "next-week"]
    assert building.sections()[1].items == ()
    assert line_text(building.sections()[1].heading) == weekly_pack().section("happening").heading
    assert codes(building) == []


def test_sections_stand_in_the_order_of_the_source():
    building = built(weekly_pack(), [STORY], ("next-week", "Tea"), ("happening", "Quay", STORY))
    assert ids(building) == ["message", "next-week", "happening"]


def test_a_section_that_comes_twice_is_kept_and_told():
    building = built(weekly_pack(), [STORY], ("next-week", "Tea"), ("next-week", "Cake"))
    assert codes(building) == ["section-twice"]
    assert "Cake" in text_of(building.sections()[-1].body)


def test_a_heading_without_text_is_kept_and_told():
    building = built(weekly_pack(), [STORY], ("happening", "Have a good weekend", "Bo"))
    assert codes(building) == ["heading-alone"]
    last = building.sections()[-1]
    assert text_of(last.body).startswith(weekly_pack().section("happening").heading)


def test_what_follows_a_sign_off_is_kept_and_told():
    building = built(weekly_pack(), [STORY, "Have a good weekend", "Bo", STORY], ("next-week", "Tea"))
    assert codes(building) == ["after-sign-off"]
    assert [line_text(block.spans) for block in building.closing] == ["Have a good weekend", "Bo"]


def test_a_message_that_is_missing_never_takes_the_closing():
    pack = monthly_pack()
    building = built(pack, [STORY, "With best wishes", "Bo"], ("stories", "Quay", STORY))
    first = next(section for section in building.sections() if isinstance(section, Message))
    assert (first.id, text_of(first.body)) == ("welcome", STORY)


def test_residue_is_kept_and_told():
    building = built(weekly_pack(), ["Skip to main content", STORY])
    assert codes(building) == ["residue"]
