"""What holds for every search, whatever is looked for and wherever."""

from hypothesis import given
from hypothesis import strategies as st

from builders.strategies import updates
from update_editor.model import LineRegion, Update, line_text, region_at, regions
from update_editor.services.finding_text import Match, Query, find, folded
from update_editor.services.replacing_text import replace_all, replace_one

TYPED = st.one_of(
    st.sampled_from(
        ["tea", "TEA", "e", "'", "’", " ", "\u00a0", "10,000", "😀", "n't", "<b>", "wednesday's"]
    ),
    st.text(min_size=1, max_size=3),
)
QUERIES = st.builds(Query, text=TYPED, whole_words=st.booleans(), match_case=st.booleans())


def full_text(update: Update, match: Match) -> str:
    """Return the whole of the paragraph that a match is in, deletions included."""
    region = region_at(update, match.where)
    if isinstance(region, LineRegion):
        return line_text(region.spans)
    return next(line_text(block.spans) for block in region.blocks if block.id == match.passage.block)


def shape(update: Update) -> list[object]:
    """Return every address and every paragraph's id and style."""
    return [
        (region.where, [] if isinstance(region, LineRegion) else [(b.id, b.style) for b in region.blocks])
        for region in regions(update)
    ]


@given(updates(), QUERIES)
def test_every_match_says_what_was_looked_for(update: Update, query: Query) -> None:
    for match in find(update, query):
        found, wanted = folded(match.words), folded(query.text)
        assert found == wanted if query.match_case else found.casefold() == wanted.casefold()


@given(updates(), QUERIES)
def test_a_match_stands_in_the_paragraph_where_its_full_position_says(update: Update, query: Query) -> None:
    for match in find(update, query):
        whole = full_text(update, match)
        assert whole[match.full_start] == match.words[0]
        assert whole[match.full_end - 1] == match.words[-1]
        if not match.passage.gaps:
            assert whole[match.full_start : match.full_end] == match.words


@given(updates(), TYPED, st.booleans())
def test_words_replaced_by_themselves_change_nothing(update: Update, typed: str, whole_words: bool) -> None:
    query = Query(text=folded(typed), match_case=True, whole_words=whole_words)
    assert replace_all(update, query, query.text)[0] == update


@given(updates(), QUERIES, st.sampled_from(["", "cake", "😀", "it's"]))
def test_replacing_counts_what_finding_finds_and_keeps_every_id(
    update: Update, query: Query, replacement: str
) -> None:
    matches = find(update, query)
    updated, count = replace_all(update, query, replacement)
    assert count == len(matches)
    assert shape(updated) == shape(update)


@given(updates(), QUERIES)
def test_replacing_each_from_the_last_on_is_replacing_all(update: Update, query: Query) -> None:
    one_by_one = update
    for match in reversed(find(update, query)):
        (again,) = (
            each
            for each in find(one_by_one, query)
            if (each.where, each.passage.block, each.start) == (match.where, match.passage.block, match.start)
        )
        one_by_one = replace_one(one_by_one, again, query, "§")
    assert one_by_one == replace_all(update, query, "§")[0]


@given(updates(), QUERIES)
def test_what_was_replaced_is_not_found_again(update: Update, query: Query) -> None:
    loose = Query(text=query.text, match_case=query.match_case)
    assert find(replace_all(update, loose, "§")[0], loose) == () or loose.text in ("§",)


@given(updates(tracked=False), st.sampled_from(["tea", "e", "10,000"]))
def test_a_pattern_of_plain_letters_finds_what_the_words_find(update: Update, text: str) -> None:
    plain = [(match.where, match.start, match.end) for match in find(update, Query(text=text))]
    pattern = [(m.where, m.start, m.end) for m in find(update, Query(text=text, is_pattern=True))]
    assert pattern == plain
