"""A fix is written where its finding stands, and nowhere else."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from update_editor.model import Block, Change, Message, Span, Update, line_text, region_at
from update_editor.proofing.findings import Finding
from update_editor.services.fixing import fixed, fixes_of_rule
from update_editor.services.found_passages import in_sentence, passage_of


def update_of(*spans: Span) -> Update:
    body = (Block(id="blockaaaaa", spans=spans),)
    return Update(
        id="updateaaaa",
        template="weekly-update",
        date=dt.date(2026, 10, 16),
        sections=(Message(id="message", body=body),),
    )


def finding(start: int, text: str, *suggestions: str) -> Finding:
    return Finding(
        rule="spell.unknown",
        severity="warning",
        where="message",
        block="blockaaaaa",
        code="spell.unknown",
        start=start,
        end=start + len(text),
        text=text,
        suggestions=suggestions,
    )


def words(update: Update) -> str:
    return line_text(region_at(update, "message").blocks[0].spans)


def test_the_words_are_replaced_in_the_format_that_they_have() -> None:
    update = update_of(Span(text="We "), Span(text="recieve", bold=True), Span(text=" it."))
    after, count = fixed(update, ((finding(3, "recieve"), "receive"),))
    assert count == 1
    assert region_at(after, "message").blocks[0].spans[1] == Span(text="receive", bold=True)


def test_other_words_that_stand_there_by_now_are_left_alone() -> None:
    update = update_of(Span(text="So we recieve it."))
    assert fixed(update, ((finding(3, "recieve"), "receive"),)) == (update, 0)


def test_a_straight_quote_takes_the_place_of_a_curly_one() -> None:
    after, _ = fixed(update_of(Span(text="It’s open")), ((finding(2, "’"), "'"),))
    assert words(after) == "It's open"


def test_what_is_missing_comes_behind_the_letter_before() -> None:
    after, count = fixed(update_of(Span(text="It is open")), ((finding(10, ""), "."),))
    assert (words(after), count) == ("It is open.", 1)


def test_words_are_found_behind_a_tracked_deletion() -> None:
    deleted = Change(id="changeaaaa", author="Tamsin", date=dt.datetime(2026, 10, 13, tzinfo=dt.UTC))
    update = update_of(Span(text="Now ", deletion=deleted), Span(text="we recieve it."))
    after, count = fixed(update, ((finding(3, "recieve"), "receive"),))
    assert (words(after), count) == ("Now we receive it.", 1)


def test_of_findings_that_overlap_the_first_is_seen_to() -> None:
    update = update_of(Span(text="We recieve it."))
    after, count = fixed(update, ((finding(3, "recieve"), "receive"), (finding(3, "recieve it"), "get it")))
    assert (words(after), count) == ("We receive it.", 1)


def test_all_of_a_rule_are_those_that_suggest_something() -> None:
    first, second = finding(0, "Wee", "We"), finding(4, "recieve")
    other = replace(first, rule="link.vague")
    assert fixes_of_rule((first, second, other), "spell.unknown") == ((first, "We"),)


def test_a_finding_is_told_in_its_sentence() -> None:
    update = update_of(Span(text="It rains. We recieve it today. Good."))
    assert in_sentence(update, finding(13, "recieve")) == ("We ", "recieve", " it today.")


def test_words_in_a_place_that_is_gone_are_nowhere() -> None:
    gone = replace(finding(0, "We"), where="nowhere")
    assert passage_of(update_of(Span(text="We")), gone) is None


@given(st.text("ab 😀", min_size=1, max_size=20), st.data())
def test_a_fix_alters_nothing_outside_its_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    new = data.draw(st.text("xy", max_size=3))
    after, _ = fixed(update_of(Span(text=text)), ((finding(start, text[start:end]), new),))
    blocks = region_at(after, "message").blocks
    assert (line_text(blocks[0].spans) if blocks else "") == text[:start] + new + text[end:]
