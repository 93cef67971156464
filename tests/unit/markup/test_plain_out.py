from update_editor.markup.plain_out import blocks_text, update_text, wrapped
from update_editor.model import Bullet, Bullets, Item, Items, Message, Span, Update, block, line


def _update(**fields) -> Update:
    return Update(id="u", template="weekly-update", **fields)


def test_blocks_are_separated_by_a_blank_line():
    assert blocks_text((block("Tea"), block("Heading", "subheading"))) == "Tea\n\nHeading"


def test_bullets_start_with_a_dash_and_numbers_count():
    blocks = (block("a", "number"), block("b", "number"), block("c", "bullet"), block("d", "number"))
    assert blocks_text(blocks) == "1. a\n\n2. b\n\n- c\n\n1. d"


def test_numbers_go_on_behind_a_deeper_list():
    blocks = (block("a", "number"), block("b", "bullet", 1), block("c", "number"))
    assert blocks_text(blocks) == "1. a\n\n  - b\n\n2. c"


def test_the_entries_of_a_tight_list_stand_together():
    blocks = (block("Bring"), block("a", "bullet"), block("b", "bullet", 1), block("c", "number"), block("d"))
    assert blocks_text(blocks, tight_lists=True) == "Bring\n\n- a\n  - b\n1. c\n\nd"


def test_the_bullets_of_a_section_stand_together_in_tight_lists():
    bullets = (Bullet(id="a", spans=line("Tea")), Bullet(id="b"), Bullet(id="c", spans=line("Gulls")))
    update = _update(sections=(Bullets(id="next", heading=line("Next"), bullets=bullets),))
    assert update_text(update, tight_lists=True) == "Next\n\n- Tea\n- Gulls\n"
    assert update_text(update) == "Next\n\n- Tea\n\n- Gulls\n"


def test_a_paragraph_starts_the_numbers_afresh():
    assert blocks_text((block("a", "number"), block("b"), block("c", "number"))).endswith("1. c")


def test_the_lines_of_an_entry_stand_below_each_other():
    assert blocks_text((block("Quay\nGate 2", "bullet"),)) == "- Quay\n  Gate 2"


def test_an_address_follows_the_text_that_it_hangs_on():
    blocks = (
        block((Span(text="Read "), Span(text="the plan", link="https://example.org/plan"), Span(text="."))),
    )
    assert blocks_text(blocks, links=True) == "Read the plan (https://example.org/plan)."
    assert blocks_text(blocks) == "Read the plan."


def test_an_address_is_not_said_twice():
    spans = (
        Span(text="bo@example.org", link="mailto:bo@example.org"),
        Span(text=", "),
        Span(text="www.example.org", link="https://www.example.org/"),
        Span(text=", "),
        Span(text="01632 960 123", link="tel:01632960123"),
    )
    said = "bo@example.org, www.example.org, 01632 960 123"
    assert blocks_text((block(spans),), links=True) == said


def test_a_link_in_two_formats_has_its_address_once():
    address = "https://example.org"
    spans = (Span(text="the ", link=address), Span(text="plan", bold=True, link=address))
    assert blocks_text((block(spans),), links=True) == "the plan (https://example.org)"


def test_a_whole_update_is_printed_in_its_order():
    update = _update(
        title=line("Quay news"),
        opening=(block("Hello"),),
        closing=(block("Have a good weekend"),),
        sections=(
            Message(id="message", body=(block("We opened the quay."),)),
            Items(
                id="news",
                heading=line("News"),
                items=(
                    Item(id="a", heading=line("Gulls"), body=(block("Many."),)),
                    Item(id="b", body=(block("x"),)),
                ),
            ),
            Bullets(id="next", heading=line("Next"), bullets=(Bullet(id="c", spans=line("Tea")),)),
        ),
    )
    assert update_text(update) == (
        "Quay news\n\nHello\n\nWe opened the quay.\n\nHave a good weekend\n\n"
        "News\n\nGulls\n\nMany.\n\nx\n\nNext\n\n- Tea\n"
    )


def test_an_empty_section_prints_nothing():
    sections = (
        Message(id="message", heading=line("Message")),
        Items(id="news", heading=line("News"), items=(Item(id="a"),)),
        Bullets(id="next", heading=line("Next"), bullets=(Bullet(id="b"),)),
    )
    assert update_text(_update(sections=sections)) == ""


def test_a_title_that_is_given_replaces_the_updates_own():
    assert update_text(_update(title=line("Own")), title="Given") == "Given\n"
    assert update_text(_update(title=line("Own")), title="") == ""


def test_lines_are_broken_at_spaces():
    assert wrapped("one two three four", 9) == "one two\nthree\nfour"


def test_an_address_is_never_broken():
    address = "https://www.example.org/a-long-path/that-does-not/fit-at-all"
    assert address in wrapped(f"See {address} today", 20).split("\n")


def test_list_entries_hang():
    assert wrapped("- one two three", 9) == "- one two\n  three"
    assert wrapped("12. one two three", 11) == "12. one two\n    three"


def test_a_no_break_space_is_kept_together():
    assert wrapped("tea at 10\u00a0am", 8) == "tea at\n10\u00a0am"
