from msgspec.structs import replace

from builders.editions import a_block, paragraphs
from update_editor.easyread.places import places
from update_editor.easyread.statements import (
    StatementHeading,
    StatementRow,
    easy_read_parts,
    source_rows,
)
from update_editor.model import (
    Bullet,
    Bullets,
    EasyReadUnit,
    Item,
    Items,
    Message,
    Span,
    Statement,
    StatementPicture,
    Update,
    line,
    line_text,
)


def an_update(*sections, **fields):
    return Update(id="u", template="weekly-update", sections=sections, **fields)


def said(parts):
    """Return the parts as text, headings with as many # as their level."""
    return [
        "#" * part.level + " " + line_text(part.spans)
        if isinstance(part, StatementHeading)
        else line_text(part.spans)
        for part in parts
    ]


def written(unit_id, sources, *texts, **statement):
    statements = tuple(Statement(text=text, **statement) for text in texts)
    return EasyReadUnit(id=unit_id, sources=sources, decision="write", statements=statements)


def test_without_written_units_each_sentence_is_a_statement():
    bus = Item(id="i", heading=line("Bus"), body=paragraphs("i", "It goes."))
    update = an_update(
        Message(id="message", body=paragraphs("m", "The bath is open. It is warm.")),
        Items(id="news", heading=line("News"), items=(bus,)),
        Bullets(id="next", heading=line("Next"), bullets=(Bullet(id="b", spans=line("Board. Tuesday.")),)),
        opening=paragraphs("o", "Hello."),
        closing=paragraphs("c", "Bye."),
    )
    assert said(easy_read_parts(update)) == [
        "Hello.", "The bath is open.", "It is warm.", "Bye.", "# News", "## Bus", "It goes.",
        "# Next", "Board.", "Tuesday.",
    ]  # fmt: skip


def test_written_statements_stand_in_place_of_all_their_sources():
    update = an_update(
        Message(id="message", body=paragraphs("m", "Long one.", "Long two.", "Three.")),
        easy_read=(written("u1", ("m-1", "m-2"), "We have a bath.", "It is warm."),),
    )
    parts = easy_read_parts(update)
    assert said(parts) == ["We have a bath.", "It is warm.", "Three."]
    assert [part.in_easy_words for part in parts] == [True, True, False]


def test_a_block_that_two_units_tell_of_gets_the_one_that_has_its_place():
    message = Message(id="message", body=paragraphs("m", "Source."))
    mine, theirs = written("u1", ("m-1",), "First."), written("u2", ("m-1",), "Second.")
    assert said(easy_read_parts(an_update(message, easy_read=(mine, theirs)))) == ["First."]
    left_out = EasyReadUnit(id="u1", sources=("m-1",), decision="left out", reason="Old")
    assert said(easy_read_parts(an_update(message, easy_read=(left_out, theirs)))) == []


def test_words_that_tell_of_an_item_for_others_too_are_not_shown():
    items = (
        Item(id="i", heading=line("Bus"), body=paragraphs("i", "It goes.")),
        Item(id="j", heading=line("Party"), body=paragraphs("j", "For staff."), audience="email"),
    )
    unit = written("u1", ("i-1", "j-1"), "The bus goes to the party.")
    update = an_update(Items(id="news", items=items), easy_read=(unit,))
    assert said(easy_read_parts(update)) == ["# Bus", "It goes."]
    left_out = replace(unit, decision="left out")
    assert said(easy_read_parts(replace(update, easy_read=(left_out,)))) == []


def test_what_is_left_out_goes_and_a_heading_over_nothing_goes_with_it():
    items = (
        Item(id="i1", heading=line("Gone"), body=paragraphs("g", "Gone.")),
        Item(id="i2", heading=line("Stays"), body=paragraphs("s", "Stays.")),
    )
    update = an_update(
        Items(id="news", heading=line("News"), items=items),
        Bullets(id="next", heading=line("Next"), bullets=(Bullet(id="b1", spans=line("Gone too.")),)),
        easy_read=(EasyReadUnit(id="u", sources=("g-1", "b1"), decision="left out", reason="Too much"),),
    )
    assert said(easy_read_parts(update)) == ["# News", "## Stays", "Stays."]


def test_an_item_that_is_only_a_heading_stays_and_an_empty_section_does_not():
    update = an_update(
        Items(id="news", heading=line("News"), items=(Item(id="i", heading=line("Bath open at last")),)),
        Bullets(id="next", heading=line("Next")),
    )
    assert said(easy_read_parts(update)) == ["# News", "## Bath open at last"]


def test_a_sub_heading_goes_with_the_text_under_it_and_its_neighbours_stay():
    body = (
        a_block("h1", "How to book", "subheading"),
        a_block("t1", "Ring us."),
        a_block("h2", "Where", "subheading"),
        a_block("t2", "At the quay."),
    )
    update = an_update(
        Message(id="message", body=body),
        easy_read=(EasyReadUnit(id="u", sources=("t1",), decision="left out"),),
    )
    assert said(easy_read_parts(update)) == ["# Where", "At the quay."]


def test_a_unit_without_a_decision_or_without_words_leaves_the_source_as_it_is():
    update = an_update(
        Message(id="message", body=paragraphs("m", "One.", "Two.")),
        easy_read=(EasyReadUnit(id="u1", sources=("m-1",)), written("u2", ("m-2",), "  ")),
    )
    assert said(easy_read_parts(update)) == ["One.", "Two."]


def test_a_statement_that_only_lists_something_is_shown():
    units = (
        written("u", ("m-1",), "", bullets=("Bring a coat.", " ")),
        written("v", ("m-2",), "", bullets=(" ",)),
    )
    update = an_update(Message(id="message", body=paragraphs("m", "One.", "Two.")), easy_read=units)
    listed, source = easy_read_parts(update)[-2:]
    assert [line_text(each) for each in listed.bullets] == ["Bring a coat."]
    assert line_text(source.spans) == "Two."
    assert [place.state for place in places(update)] == ["written", "to decide"]


def test_a_unit_without_sources_comes_first_and_one_whose_sources_are_gone_is_left_out():
    update = an_update(
        Message(id="message", body=paragraphs("m", "One.")),
        easy_read=(written("u1", (), "This is about the bath."), written("u2", ("deleted",), "Old news.")),
    )
    assert said(easy_read_parts(update)) == ["This is about the bath.", "One."]


def test_a_hard_word_is_bold_at_its_first_use_only():
    update = an_update(
        Message(id="message", body=paragraphs("m", "x")),
        easy_read=(written("u", ("m-1",), "The Hoist lifts you. A hoist is a lift.", hard_words=("hoist",)),),
    )
    [row] = easy_read_parts(update)
    assert [(span.text, span.bold) for span in row.spans] == [
        ("The ", False), ("Hoist", True), (" lifts you. A hoist is a lift.", False),
    ]  # fmt: skip


def test_the_picture_of_an_item_stands_at_its_first_statement():
    item = Item(id="i", heading=line("Walk"), body=paragraphs("i", "We walk. It rains."), picture="p")
    rows = [
        part
        for part in easy_read_parts(an_update(Items(id="news", heading=line("News"), items=(item,))))
        if isinstance(part, StatementRow)
    ]
    assert [row.picture for row in rows] == [StatementPicture(id="p"), None]


def test_headings_never_skip_a_level():
    body = (a_block("h", "How to book", "subheading"), a_block("t", "Ring us."))
    update = an_update(Items(id="news", items=(Item(id="i", body=body),)))
    assert said(easy_read_parts(update)) == ["# How to book", "Ring us."]


def test_links_stay_and_bold_and_italic_go():
    spans = (
        Span(text="See "),
        Span(text="the map. Go", link="https://a.example.org", bold=True, italic=True),
    )
    rows = list(source_rows(spans))
    assert [row.spans for row in rows] == [
        (Span(text="See "), Span(text="the map.", link="https://a.example.org")),
        (Span(text="Go", link="https://a.example.org"),),
    ]
