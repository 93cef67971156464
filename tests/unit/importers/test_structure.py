"""What becomes of a text: opening, message, closing, items, bullets, and whatever fits nowhere."""

import datetime as dt

import pytest

from builders.plain_packs import monthly_pack, weekly_pack
from update_editor.importers import html as html_source
from update_editor.importers import import_text
from update_editor.importers.structure import structured
from update_editor.model import Bullets, Items, Message, Unusable, line_text

PARAGRAPH = (
    "The quay opened on Monday with a brass band and cake for all who came, which was nearly everybody."
)
HAPPENING = "What else has been happening this week?"
NEXT = "What’s happening next week?"


def text_of(*parts):
    return "\n\n".join(parts)


def imported(*parts, pack=None):
    return import_text(text_of(*parts), pack or weekly_pack())


def imported_page(html):
    return structured(html_source.read_paragraphs(html), weekly_pack())


def update_of(*parts, pack=None):
    return imported(*parts, pack=pack).update


def lines(blocks):
    return [line_text(block.spans) for block in blocks]


def items(update):
    section = next(section for section in update.sections if isinstance(section, Items))
    return [(line_text(item.heading), lines(item.body)) for item in section.items]


def bullets(update):
    section = next(section for section in update.sections if isinstance(section, Bullets))
    return [line_text(bullet.spans) for bullet in section.bullets]


def codes(result):
    return [note.code for note in result.notes]


# opening


def test_a_greeting_opens_the_update():
    update = update_of("Hello my name is Bo and welcome", PARAGRAPH, PARAGRAPH)
    assert lines(update.opening) == ["Hello my name is Bo and welcome"]
    assert lines(update.sections[0].body) == [PARAGRAPH, PARAGRAPH]


def test_sender_greeting_and_headline_all_stand_in_the_opening():
    opening = ["This week’s update is sent from Bo Fenn, harbour master.", "Hello all,", "A week of firsts"]
    assert lines(update_of(*opening, PARAGRAPH).opening) == opening


def test_an_opening_that_runs_together_stays_whole():
    opening = (
        "This week’s update is sent from Bo Fenn, harbour master. Hello my name is Bo… Proud of our quay"
    )
    assert lines(update_of(opening, PARAGRAPH).opening) == [opening]


def test_a_greeting_of_over_sixty_words_is_message():
    long = "Hello my name is Bo. " + PARAGRAPH * 4
    update = update_of(long, PARAGRAPH)
    assert update.opening == ()
    assert [lead.name for lead in update.leads] == ["Bo"]


def test_a_greeting_directly_above_the_message_is_set_apart():
    update = update_of(f"Hello my name is Bo\n{PARAGRAPH}\n{PARAGRAPH}")
    assert lines(update.opening) == ["Hello my name is Bo"]


def test_a_text_without_any_opening_is_message():
    update = update_of(PARAGRAPH, PARAGRAPH)
    assert (update.opening, update.title) == ((), ())
    assert lines(update.sections[0].body) == [PARAGRAPH, PARAGRAPH]


def test_a_single_line_is_message():
    assert lines(update_of("Tea at ten").sections[0].body) == ["Tea at ten"]


# title and date


@pytest.mark.parametrize(
    "title",
    ["Weekly update – 21 July 2031", "WEEKLY UPDATE: Monday 21st July 2031", "Our weekly update 21/07/2031"],
)
def test_a_first_line_that_says_what_it_is_is_the_title_and_dates_the_update(title):
    update = update_of(title, "Hello my name is Bo", PARAGRAPH)
    assert line_text(update.title) == title
    assert update.date == dt.date(2031, 7, 21)
    assert lines(update.opening) == ["Hello my name is Bo"]


def test_a_title_that_is_not_first_stays_in_the_opening():
    update = update_of("Skip to main content", "Weekly update", "Hello all", PARAGRAPH)
    assert update.title == ()
    assert lines(update.opening) == ["Skip to main content", "Weekly update", "Hello all"]


def test_a_posting_date_dates_the_update():
    assert update_of("Posted on 10 August 2031", "Hello all", PARAGRAPH).date == dt.date(2031, 8, 10)


def test_a_date_in_the_message_does_not():
    assert update_of("Hello all", PARAGRAPH + " It was built on 1 May 1998.").date is None


def test_a_date_that_is_given_counts_for_more():
    date = dt.date(2032, 1, 2)
    assert (
        import_text(f"Weekly update – 21 July 2031\n\n{PARAGRAPH}", weekly_pack(), date).update.date == date
    )


# closing


def test_a_wish_and_a_name_close_the_message():
    update = update_of("Hello all", PARAGRAPH, "Have a good weekend", "Bo.", HAPPENING, "Tides", PARAGRAPH)
    assert lines(update.closing) == ["Have a good weekend", "Bo."]
    assert [lead.name for lead in update.leads] == ["Bo"]


def test_a_wish_and_names_on_one_block_close_the_message():
    assert lines(update_of(PARAGRAPH, PARAGRAPH, "Best wishes\nBo and Asha").closing) == [
        "Best wishes\nBo and Asha"
    ]


def test_a_name_alone_closes_the_message():
    assert lines(update_of(PARAGRAPH, PARAGRAPH, "Bo").closing) == ["Bo"]


def test_thanks_with_a_name_close_the_message_and_thanks_alone_do_not_reach_far():
    assert lines(update_of(PARAGRAPH, "Many thanks", "Bo").closing) == ["Many thanks", "Bo"]
    assert update_of(PARAGRAPH, "Thank you to the band", PARAGRAPH).closing == ()


def test_without_a_sign_off_there_is_no_closing():
    assert update_of(PARAGRAPH, PARAGRAPH, HAPPENING, "Tides", PARAGRAPH).closing == ()


def test_a_sign_off_behind_the_bullets_stands_there_and_is_reported():
    result = imported(PARAGRAPH, NEXT, "• Tea\n• Cake", "Have a good weekend", "Bo")
    last = result.update.sections[-1]
    assert (type(last), last.heading, lines(last.body)) == (Message, (), ["Have a good weekend", "Bo"])
    assert result.update.closing == ()
    assert codes(result) == ["after-section"]


def test_a_sign_off_right_under_the_last_bullet_is_no_part_of_it():
    result = imported(PARAGRAPH, PARAGRAPH, f"{NEXT}\n• Tea\n• Cake\nHave a good weekend\nBo")
    assert bullets(result.update) == ["Tea", "Cake"]


def test_a_text_without_section_headings_stays_whole_in_the_message():
    result = imported(PARAGRAPH, "Have a good weekend", "Bo", "Tides", PARAGRAPH)
    assert len(lines(result.update.sections[0].body)) == 5
    assert result.update.closing == ()
    assert codes(result) == []


def test_what_follows_the_sign_off_before_a_section_heading_is_kept_in_its_place():
    result = imported(
        PARAGRAPH, "Have a good weekend", "Bo", "One more thing", PARAGRAPH, HAPPENING, "Tides", PARAGRAPH
    )
    assert lines(result.update.closing) == ["Have a good weekend", "Bo"]
    assert codes(result) == ["after-sign-off"]


def test_a_kind_word_in_the_middle_of_a_message_ends_nothing():
    update = update_of(PARAGRAPH, "Take care of each other", PARAGRAPH, HAPPENING, "Tides", PARAGRAPH)
    assert lines(update.sections[0].body) == [PARAGRAPH, "Take care of each other", PARAGRAPH]


# items


def test_heading_lines_head_items():
    update = update_of(PARAGRAPH, HAPPENING, "The quay", PARAGRAPH, PARAGRAPH, "The tides", PARAGRAPH)
    assert items(update) == [("The quay", [PARAGRAPH, PARAGRAPH]), ("The tides", [PARAGRAPH])]


def test_a_heading_of_fifteen_words_is_a_paragraph():
    long = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    assert items(update_of(HAPPENING, "Quay", PARAGRAPH, long, PARAGRAPH)) == [
        ("Quay", [PARAGRAPH, long, PARAGRAPH])
    ]


def test_a_short_line_with_nothing_under_it_belongs_to_the_item_above():
    update = update_of(HAPPENING, "Quay", PARAGRAPH, "See the film here", "Tides", PARAGRAPH, "Watch it here")
    assert items(update) == [
        ("Quay", [PARAGRAPH, "See the film here"]),
        ("Tides", [PARAGRAPH, "Watch it here"]),
    ]


def test_a_call_heads_nothing():
    update = update_of(HAPPENING, "Quay", PARAGRAPH, "Find out more here", PARAGRAPH)
    assert items(update) == [("Quay", [PARAGRAPH, "Find out more here", PARAGRAPH])]


def test_text_before_the_first_heading_is_an_item_without_one():
    result = imported(HAPPENING, PARAGRAPH, "Tides", PARAGRAPH)
    assert items(result.update) == [("", [PARAGRAPH]), ("Tides", [PARAGRAPH])]
    assert codes(result) == ["item-without-heading"]


def test_a_heading_right_above_its_text_is_set_apart():
    assert items(update_of(PARAGRAPH, PARAGRAPH, HAPPENING, f"Quay\n{PARAGRAPH}")) == [("Quay", [PARAGRAPH])]


@pytest.mark.parametrize(
    "text",
    [
        "Money goes to the local boating groups\n(LBGs) and their friends, who need it more than others do.",
        "We met with the\nSaltmouth Harbour Trust to talk about tides, tea and the brass band of the town.",
        "Come to\nCustoms House\nQuay Street",
    ],
)
def test_a_break_inside_a_sentence_is_kept(text):
    assert items(update_of(PARAGRAPH, PARAGRAPH, HAPPENING, "Quay", text)) == [("Quay", [text])]


def test_lists_in_an_item_are_its_body():
    update = update_of(HAPPENING, "Quay", "- tea\n  - green\n- cake", "1. one\n2. two")
    body = update.sections[1].items[0].body
    assert [(block.style, block.level) for block in body] == [
        ("bullet", 0),
        ("bullet", 1),
        ("bullet", 0),
        ("number", 0),
        ("number", 0),
    ]


def test_no_break_spaces_stay_where_they_are():
    update = update_of(PARAGRAPH, f"\u00a0{HAPPENING}", "\u00a0Quay", PARAGRAPH + "\u00a0")
    assert line_text(update.sections[1].heading) == f"\u00a0{HAPPENING}"
    assert items(update) == [("\u00a0Quay", [PARAGRAPH + "\u00a0"])]


# bullets


@pytest.mark.parametrize("marker", ["• ", "- ", "* ", "–\t", "o\t"])
def test_marked_lines_are_bullets(marker):
    assert bullets(update_of(NEXT, f"{marker}Tea.\n{marker}Cake.")) == ["Tea.", "Cake."]


def test_without_any_marker_each_line_is_a_bullet():
    assert bullets(update_of(PARAGRAPH, PARAGRAPH, NEXT, "Tea on Monday\nCake on Tuesday", "Quay")) == [
        "Tea on Monday",
        "Cake on Tuesday",
        "Quay",
    ]


def test_unmarked_text_among_bullets_is_a_bullet_and_reported():
    result = imported(NEXT, "Next week there is:", "• Tea\n• Cake")
    assert bullets(result.update) == ["Next week there is:", "Tea", "Cake"]
    assert codes(result) == ["text-as-bullet"]


def test_numbers_of_bullets_stay_in_their_text():
    assert bullets(update_of(NEXT, "1. Tea\n2. Cake")) == ["1. Tea", "2. Cake"]


# sections


def test_sections_stand_in_the_order_of_the_source():
    update = update_of(PARAGRAPH, NEXT, "• Tea", HAPPENING, "Tides", PARAGRAPH)
    assert [section.id for section in update.sections] == ["message", "next-week", "happening"]


def test_missing_sections_are_empty_and_stand_where_the_template_has_them():
    update = update_of(PARAGRAPH, NEXT, "• Tea")
    assert [section.id for section in update.sections] == ["message", "happening", "next-week"]
    assert items(update) == []
    assert line_text(update.sections[1].heading) == HAPPENING


def test_a_section_heading_with_nothing_under_it_is_kept_as_text():
    result = imported(PARAGRAPH, HAPPENING, "Tides", PARAGRAPH, NEXT)
    assert lines(result.update.sections[-1].body) == [NEXT]
    assert codes(result) == ["heading-alone"]


def test_a_section_that_comes_twice_is_kept_twice():
    result = imported(NEXT, "• Tea", HAPPENING, "Tides", PARAGRAPH, NEXT, "• Cake")
    assert bullets(result.update) == ["Tea"]
    assert codes(result) == ["section-twice"]
    assert lines(result.update.sections[-1].body) == [NEXT, "Cake"]


def test_another_template_has_other_sections():
    update = update_of(
        "Monthly bulletin, March 2031",
        "Welcome to the bulletin from Asha Quill, Director of Tides.",
        PARAGRAPH,
        "With thanks",
        "Asha",
        "This months stories:",
        "Quay",
        PARAGRAPH,
        "PEOPLE",
        "Bo Fenn",
        PARAGRAPH,
        "Dates for your diary",
        "- Tea",
        pack=monthly_pack(),
    )
    assert [section.id for section in update.sections] == ["welcome", "stories", "people", "dates"]
    assert [len(section.items) for section in update.sections[1:3]] == [1, 1]
    assert line_text(update.title) == "Monthly bulletin, March 2031"


def test_what_a_web_page_leaves_is_kept_and_reported():
    result = imported(
        "Skip to main content", "Home > News", "Hello all", PARAGRAPH, NEXT, "• Tea", "Share this page"
    )
    assert lines(result.update.opening) == ["Skip to main content", "Home > News", "Hello all"]
    assert codes(result) == ["residue", "residue", "residue", "after-section"]
    assert bullets(result.update) == ["Tea"]


def test_addresses_become_links():
    update = update_of(HAPPENING, "Quay", "Write to quay@example.org or see www.example.org.")
    linked = [span.link for span in update.sections[1].items[0].body[0].spans if span.link]
    assert linked == ["mailto:quay@example.org", "https://www.example.org"]


# marked-up sources


def test_headings_below_the_sections_level_head_items():
    html = f"<h2>{HAPPENING}</h2><h3>Quay</h3><p>Short</p><h4>Tea</h4><p>x</p><h3>Tides</h3><p>y</p>"
    update = imported_page(html).update
    assert items(update) == [("Quay", ["Short", "Tea", "x"]), ("Tides", ["y"])]
    assert update.sections[1].items[0].body[1].style == "subheading"


def test_headings_of_the_sections_own_level_head_items_where_there_are_no_others():
    html = f"<h2>{HAPPENING}</h2><h2>Quay</h2><p>x</p><h2>Tides</h2><p>y</p>"
    assert items(imported_page(html).update) == [("Quay", ["x"]), ("Tides", ["y"])]


def test_a_section_that_the_template_does_not_have_is_kept_as_one():
    html = f"<h2>{NEXT}</h2><ul><li>Tea</li></ul><h2>And finally</h2><p>x</p>"
    result = imported_page(html)
    assert line_text(result.update.sections[-1].heading) == "And finally"
    assert codes(result) == ["other-section"]


def test_bold_lines_head_items_and_are_not_bold_then():
    html = f"<p><b>{HAPPENING}</b></p><p><b>Quay</b><br>{PARAGRAPH}</p>"
    update = imported_page(html).update
    assert items(update) == [("Quay", [PARAGRAPH])]
    assert not update.sections[1].items[0].heading[0].bold


def test_tables_and_pictures_are_reported():
    result = imported_page("<p>a</p><table><tr><td>b</td></tr></table><img src=x>")
    assert codes(result) == ["left-out-table", "left-out-picture"]


def test_a_source_without_words_is_refused():
    with pytest.raises(Unusable) as refused:
        imported_page("<img src=x>")
    assert refused.value.code == "no-text"
