from builders.edition_words import edition_of, message_edition
from builders.editions import a_block, paragraphs, sample_edition
from update_editor.exporters.flow import (
    DEEPEST_LIST,
    Heading,
    Illustration,
    ListPart,
    Paragraph,
    body_parts,
    flow,
)
from update_editor.model import Item, Items, Message, line, line_text


def outline(parts):
    return [(part.level, line_text(part.spans)) for part in parts if isinstance(part, Heading)]


def nested(part):
    """Return a list as tuples: its entries' texts, each followed by the lists inside it."""
    return [(line_text(entry.spans), *map(nested, entry.lists)) for entry in part.entries]


def test_the_closing_stands_behind_the_first_message():
    edition = edition_of(
        Message(id="message", body=paragraphs("m", "Message")),
        Message(id="more", heading=line("More"), body=paragraphs("n", "Later")),
        closing=paragraphs("c", "Bye"),
    )
    assert [line_text(part.spans) for part in flow(edition)] == ["Message", "Bye", "More", "Later"]


def test_an_edition_without_a_message_ends_with_its_closing():
    edition = edition_of(
        Items(id="news", heading=line("News"), items=(Item(id="i", body=paragraphs("i", "Text")),)),
        closing=paragraphs("c", "Bye"),
    )
    assert [line_text(part.spans) for part in flow(edition)] == ["News", "Text", "Bye"]


def test_a_section_without_content_has_no_heading():
    edition = edition_of(Items(id="news", heading=line("News"), items=(Item(id="i"),)))
    assert flow(edition) == ()


def test_headings_go_from_section_to_item_to_sub_heading():
    assert outline(flow(sample_edition())) == [
        (1, "Why a swimming bath is health care"),
        (1, "What else has been happening this week?"),
        (2, "Walking out of winter"),
        (2, "A night bus to the infirmary"),
        (3, "How to book a seat"),
        (2, "Tea bags do not go down the sink"),
        (1, "What’s happening next week?"),
    ]


def test_a_heading_moves_up_where_the_one_above_it_is_missing():
    body = (a_block("h", "How", "subheading"), a_block("t", "So."))
    edition = edition_of(Items(id="news", heading=line("News"), items=(Item(id="i", body=body),)))
    assert outline(flow(edition)) == [(1, "News"), (2, "How")]


def test_deeper_entries_stand_inside_the_entry_before_them():
    blocks = [
        a_block("1", "one", "number"),
        a_block("2", "inner", "bullet", 1),
        a_block("3", "innermost", "bullet", 2),
        a_block("4", "two", "number"),
        a_block("5", "other", "bullet"),
    ]
    numbers, bullets = body_parts(blocks, 1)
    assert numbers.is_numbered
    assert nested(numbers) == [("one", [("inner", [("innermost",)])]), ("two",)]
    assert not bullets.is_numbered
    assert nested(bullets) == [("other",)]


def test_a_list_that_begins_deep_opens_no_empty_lists():
    [part] = body_parts([a_block("1", "deep", "bullet", 3), a_block("2", "shallow", "bullet", 1)], 1)
    assert nested(part) == [("deep",), ("shallow",)]


def test_no_entry_is_lost_below_the_deepest_level():
    blocks = [a_block(str(level), f"level {level}", "bullet", level) for level in range(40)]
    [part] = body_parts(blocks, 1)
    text, depth = str(nested(part)), 0
    while part.entries[-1].lists:
        [part] = part.entries[-1].lists
        depth += 1
    assert all(f"'level {level}'" in text for level in range(40))
    assert depth == DEEPEST_LIST


def test_lists_apart_are_lists_of_their_own():
    edition = message_edition(("one", "number", 0), "between", ("one", "number", 0))
    assert [type(part) for part in flow(edition)] == [ListPart, Paragraph, ListPart]


def test_a_picture_whose_bytes_are_missing_is_not_shown():
    edition = sample_edition()
    pictures = [part for part in flow(edition) if isinstance(part, Illustration)]
    assert [part.picture.id for part in pictures] == ["walk", "swash"]
    gone = [part for part in flow(edition_of(*edition.update.sections)) if isinstance(part, Illustration)]
    assert gone == []
