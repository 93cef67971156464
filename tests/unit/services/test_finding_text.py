import pytest

from builders.updates import NOW, paragraph, small_update, with_open_changes
from update_editor.model import Bullet, Bullets, Change, Item, Message, Span, Unusable, line
from update_editor.services.finding_text import Query, find, part_at


def in_message(text):
    return small_update(sections=(Message(id="message", body=(paragraph("m1", text),)),))


def words_found(update, text, **how):
    return [match.words for match in find(update, Query(text=text, **how))]


def test_matches_come_in_reading_order_with_their_places():
    found = find(small_update(title=line("The week")), Query(text="the"))
    assert [(match.where, match.passage.block, match.words) for match in found] == [
        ("title", None, "The"),
        ("message", "m1", "The"),
        ("happening/i2", "b2", "The"),
        ("next-week/n1", None, "The"),
        ("next-week/n2", None, "The"),
    ]


def test_a_bullet_counts_from_the_first_of_its_section():
    found = find(small_update(), Query(text="the b"))
    assert [match.passage.number for match in found] == [0, 1]


def test_nothing_is_found_where_nothing_is_looked_for():
    assert find(small_update(), Query(text="")) == ()
    assert find(small_update(), Query(text="", is_pattern=True)) == ()


def test_case_counts_only_where_it_is_asked_for():
    assert words_found(in_message("Tea, tea and TEA"), "tea") == ["Tea", "tea", "TEA"]
    assert words_found(in_message("Tea, tea and TEA"), "tea", match_case=True) == ["tea"]


def test_a_whole_word_is_no_part_of_another():
    update = in_message("Tea for the team, at tea’s expense: (tea)")
    assert words_found(update, "tea", whole_words=True) == ["Tea", "tea", "tea"]
    assert words_found(update, "(tea)", whole_words=True) == ["(tea)"]


@pytest.mark.parametrize("typed", ["it's", "it’s"])
@pytest.mark.parametrize("written", ["it's", "it’s"])
def test_straight_and_curly_quotes_find_each_other(typed, written):
    assert words_found(in_message(f"So {written} on."), typed) == [written]


def test_a_space_finds_one_that_does_not_break():
    assert words_found(in_message("10\u00a0August"), "10 august") == ["10\u00a0August"]


def test_signs_of_patterns_are_letters_in_plain_words():
    assert words_found(in_message("It cost £2.50 (about)."), ".50 (a") == [".50 (a"]


def test_a_match_passes_over_what_was_deleted():
    (match,) = find(with_open_changes(), Query(text="sails again"))
    assert (match.start, match.end) == (10, 21)
    assert (match.full_start, match.full_end) == (10, 27)


def test_a_match_begins_behind_a_deletion_and_ends_before_one():
    gone = Change(author="Priya", date=NOW)
    spans = (Span(text="a", deletion=gone), Span(text="tea"), Span(text="b", deletion=gone))
    update = small_update(title=spans)
    (match,) = find(update, Query(text="tea", part="title"))
    assert (match.full_start, match.full_end) == (1, 4)


def test_deleted_words_are_not_found():
    assert words_found(with_open_changes(), "never") == []


def test_what_is_held_over_is_not_searched():
    update = small_update(held_over=(Item(id="h1", heading=line("Otters return")),))
    assert words_found(update, "otters") == []


def test_a_search_can_be_kept_to_an_item_with_its_heading():
    found = find(small_update(), Query(text="n", part="happening/i1"))
    assert {match.where for match in found} == {"happening/i1/heading", "happening/i1"}


@pytest.mark.parametrize(
    ("where", "part"),
    [
        ("title", "title"),
        ("message", "message"),
        ("happening/heading", "happening"),
        ("happening/i2", "happening/i2"),
        ("happening/i2/heading", "happening/i2"),
        ("next-week/n1", "next-week"),
        ("", ""),
    ],
)
def test_the_part_around_a_place_is_an_item_or_a_whole_section_or_text(where, part):
    assert part_at(small_update(), where) == part


def test_the_context_is_cut_where_a_word_ends():
    text = "The ferry that nobody had expected sails again on Monday, whatever the harbour master says."
    (match,) = find(in_message(text), Query(text="again"))
    assert match.context() == ("…nobody had expected sails ", " on Monday, whatever the…")


def test_a_pattern_finds_and_its_groups_say_what_stands_there():
    update = in_message("On 3 May and 14\u00a0June we’ll meet")
    first, second = find(update, Query(text=r"(\d+) (may|june)", is_pattern=True))
    assert first.groups == ("3 May", "3", "May")
    assert second.groups == ("14\u00a0June", "14", "June")


def test_a_group_without_a_part_in_a_match_says_nothing():
    (match,) = find(in_message("tea"), Query(text="tea(pot)?", is_pattern=True))
    assert match.groups == ("tea", None)


def test_a_pattern_can_be_kept_to_whole_words_with_its_flags_in_front():
    update = in_message("tea TEAM teapot")
    assert words_found(update, "(?-i:tea)|teapot", is_pattern=True, whole_words=True) == ["tea", "teapot"]
    assert words_found(update, "(?s)team?", is_pattern=True, whole_words=True) == ["tea", "TEAM"]


def test_a_pattern_that_matches_no_letters_finds_nothing():
    assert words_found(in_message("tea"), "x*", is_pattern=True) == []


def test_a_pattern_that_names_a_character_by_its_number_means_just_that_one():
    update = in_message("10\u00a0August, 11 August")
    assert words_found(update, r"\d\u00a0", is_pattern=True) == ["0\u00a0"]
    assert words_found(update, r"\d A", is_pattern=True) == ["0\u00a0A", "1 A"]


@pytest.mark.parametrize("pattern", ["(", "[", "*", "(?P<n>", "a{9999999999}", "(" * 5000 + ")" * 5000])
def test_a_pattern_that_cannot_be_read_is_refused(pattern):
    with pytest.raises(Unusable) as refused:
        find(small_update(), Query(text=pattern, is_pattern=True))
    assert refused.value.code == "bad-pattern"


def test_a_match_never_goes_over_the_end_of_a_paragraph():
    body = (paragraph("m1", "one"), paragraph("m2", "two"))
    update = small_update(sections=(Message(id="message", body=body),))
    assert words_found(update, r"one\s*two", is_pattern=True) == []


def test_emoji_count_as_one_letter():
    section = Bullets(id="next-week", bullets=(Bullet(id="n1", spans=line("😀 tea")),))
    (match,) = find(small_update(sections=(section,)), Query(text="tea"))
    assert (match.start, match.end) == (2, 5)
