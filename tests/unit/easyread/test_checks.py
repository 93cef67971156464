"""Checking statements and the whole of an easy read."""

import datetime as dt

from msgspec.structs import replace

from builders.easy_reading import unit
from builders.updates import paragraph, small_update
from update_editor.easyread.checks import check_easy_read, check_statement, check_statements, context_with
from update_editor.easyread.context import EasyReadContext
from update_editor.easyread.limits import Limits
from update_editor.easyread.word_bank import shipped_bank
from update_editor.model import (
    Block,
    EasyReadUnit,
    HardWord,
    Message,
    Statement,
    StatementPicture,
    Update,
    line,
)
from update_editor.proofing.profiles import Profile

CONTEXT = EasyReadContext(bank=shipped_bank(), has_contact=True)
PICTURE = StatementPicture(id="p1", alt="A boat")


def rules(statement, context=CONTEXT):
    return [each.rule for each in check_statement(replace(statement, picture=PICTURE), context)]


def whole(*statements, context=CONTEXT, **details):
    """What is found in the whole of an easy read with these statements."""
    update = update_with(*statements, **details)
    return [(each.rule, each.where, each.text) for each in check_easy_read(update, context)]


def update_with(*statements, **details):
    statements = tuple(Statement(text=each) if isinstance(each, str) else each for each in statements)
    written = replace(unit("u1", ("c1",), "Source."), statements=statements)
    return small_update(closing=(paragraph("c1", "Source."),), easy_read=(written,), **details)


def test_a_statement_that_is_easy_has_nothing_to_be_mended():
    assert rules(Statement(text="The boat goes on Monday 3 March. You can come too.")) == []


def test_a_blank_statement_has_nothing_to_be_checked():
    assert check_statement(Statement(text=" "), CONTEXT) == ()


def test_a_statement_without_a_picture_is_an_error():
    (found,) = check_statement(Statement(text="The boat is here."), CONTEXT)
    assert (found.rule, found.severity) == ("easy.picture", "error")


def test_a_picture_needs_alternative_text_unless_it_is_only_decoration():
    bare, decoration = StatementPicture(id="p1", alt=" "), StatementPicture(id="p1", decorative=True)
    boat = Statement(text="The boat is here.")
    assert [each.rule for each in check_statement(replace(boat, picture=bare), CONTEXT)] == ["easy.alt"]
    assert check_statement(replace(boat, picture=decoration), CONTEXT) == ()


def test_a_sentence_above_the_second_limit_is_an_error():
    text = "The boat goes at 9am from the big pier near the town every day now."
    (found,) = check_statement(Statement(text=text, picture=PICTURE), CONTEXT)
    assert (found.rule, found.severity) == ("easy.long-sentence", "warning")
    strict = replace(CONTEXT, limits=Limits(words_warned=5, words_most=6))
    (found,) = check_statement(Statement(text=text, picture=PICTURE), strict)
    assert found.severity == "error"


def test_findings_of_a_bullet_say_which_one_and_where_in_it():
    statement = Statement(text="Bring:", bullets=("a coat", "ten pens"), picture=PICTURE)
    (found,) = check_statement(statement, CONTEXT)
    assert (found.rule, found.block, found.text, found.start) == ("easy.number-word", "1", "ten", 0)


def test_bullets_may_begin_as_they_like():
    assert rules(Statement(text="You can see:", bullets=("It all",))) == []


def test_findings_stand_in_the_order_of_the_text():
    found = check_statement(Statement(text="We’ll ensure seven.", picture=PICTURE), CONTEXT)
    assert [each.text for each in found] == ["We’ll", "ensure", "seven"]


def test_a_hard_word_is_found_once_until_it_is_marked_or_explained():
    statement = Statement(text="A referral is here. Your referral is good.")
    assert rules(statement) == ["easy.hard-word"]
    assert rules(replace(statement, hard_words=("Referral",))) == []
    explained = replace(CONTEXT, explained=frozenset({"referral"}))
    assert rules(statement, explained) == []


def test_words_of_the_house_are_not_hard():
    assert rules(Statement(text="The zamboni is here.")) == ["easy.hard-word"]
    assert rules(Statement(text="The zamboni is here."), replace(CONTEXT, words=frozenset({"zamboni"}))) == []


def test_a_mark_whose_word_is_gone_is_told_of():
    assert rules(Statement(text="The boat is here.", hard_words=("referral",))) == ["easy.marked-word"]
    bullets = Statement(text="You need:", bullets=("two referrals",), hard_words=("referral",))
    assert "easy.marked-word" not in rules(bullets)


def test_a_rule_that_is_off_is_not_asked():
    off = replace(CONTEXT, profile=Profile(levels={"easy.*": "off"}))
    assert check_statement(Statement(text="It’s seven & 25%."), off) == ()


def test_statements_are_found_at_their_address():
    update = update_with("The boat is here.", "We’ll go.")
    found = [each for each in check_statements(update, CONTEXT) if each.rule == "easy.contraction"]
    assert [each.where for each in found] == ["easy-read/u1/1"]


def test_what_is_left_out_or_has_lost_its_source_is_not_checked():
    update = update_with("We’ll go.")
    gone = replace(update, easy_read=tuple(replace(each, sources=("x",)) for each in update.easy_read))
    out = replace(update, easy_read=tuple(replace(each, decision="left out") for each in update.easy_read))
    assert check_statements(gone, CONTEXT) == check_statements(out, CONTEXT) == ()


def test_without_statements_the_whole_has_nothing_to_be_mended():
    assert check_easy_read(small_update(), replace(CONTEXT, has_contact=False)) == ()


def test_a_marked_word_that_nobody_explains_is_told_of():
    marked = Statement(text="You need a referral. A referral is a letter.", hard_words=("referral",))
    assert ("easy.unexplained", "easy-read/u1/0", "referral") in whole(marked)
    known = (HardWord(word="referral", explanation="a letter from your doctor"),)
    assert whole(marked, hard_words=known) == []


def test_a_hard_word_is_explained_in_the_next_sentence():
    known = (HardWord(word="referral", explanation="a letter from your doctor"),)
    marked = Statement(text="You need a referral.", hard_words=("referral",))
    assert whole(marked, "We meet on Monday.", hard_words=known) == [
        ("easy.explained-next", "easy-read/u1/0", "referral")
    ]
    assert whole(marked, "A referral is a letter from your doctor.", hard_words=known) == []
    said = Statement(text="A referral means a letter from your doctor.", hard_words=("referral",))
    assert whole(said, hard_words=known) == []


def test_only_the_first_use_of_a_hard_word_is_explained():
    known = (HardWord(word="referral", explanation="a letter from your doctor"),)
    marked = Statement(text="You need a referral.", hard_words=("referral",))
    assert whole(marked, "A referral is a letter.", marked, "Come soon.", hard_words=known) == []


def test_a_word_that_is_explained_in_two_ways_is_told_of():
    words = (HardWord(word="Board", explanation="some people"), HardWord(word="board", explanation="a group"))
    assert [rule for rule, _, _ in whole("Come soon.", hard_words=words)] == ["easy.two-explanations"]


def test_an_explanation_is_easy_and_short_itself():
    hard = (HardWord(word="board", explanation="a collaboration of people"),)
    long = (HardWord(word="board", explanation=" ".join(["people"] * 21)),)
    for words in (hard, long):
        assert [rule for rule, _, _ in whole("Come soon.", hard_words=words)] == ["easy.hard-explanation"]


def test_the_same_thing_has_the_same_name_in_bullets_too():
    first = Statement(text="The doctors are here.", bullets=("Ask the physician",))
    assert whole(first) == [("easy.same-word", "easy-read/u1/0", "physician")]


def test_an_easy_read_that_is_long_is_warned_of_and_then_an_error():
    few = replace(CONTEXT, limits=Limits(pages_warned=1, pages_most=2, statements_a_page=2))
    counts = {3: "warning", 5: "error"}
    for count, severity in counts.items():
        found = check_easy_read(update_with(*["Come soon."] * count), few)
        assert [(each.rule, each.severity) for each in found] == [("easy.too-long", severity)]


def test_many_statements_under_one_heading_are_told_of():
    few = replace(CONTEXT, limits=Limits(statements_under_heading=2))
    assert [rule for rule, _, _ in whole(*["Come soon."] * 3, context=few)] == ["easy.heading-missing"]
    assert whole(*["Come soon."] * 2, context=few) == []


def test_a_heading_over_statements_is_short():
    update = small_update(easy_read=(unit("u1", ("b1",), "It opens on Thursday.", "Come soon."),))
    strict = replace(CONTEXT, limits=Limits(heading_words_most=1))
    found = [each.parameters["words"] for each in check_easy_read(update, strict)]
    assert found == ["What else has been happening this week?", "New garden"]


def test_somebody_must_be_named_to_ask():
    alone = replace(CONTEXT, has_contact=False)
    assert [rule for rule, _, _ in whole("Come soon.", context=alone)] == ["easy.contact"]
    assert whole("Ring 01632 960 001.", context=alone) == []
    assert whole("Email: ana@example.org", context=alone) == []


def test_the_update_says_what_is_explained_and_of_which_day_it_is():
    words = (HardWord(word="Board", explanation="a group"), HardWord(word="Trust"))
    context = context_with(small_update(hard_words=words), CONTEXT)
    assert (context.explained, context.date) == (frozenset({"board"}), dt.date(2026, 11, 20))


def test_a_place_named_in_the_update_is_no_hard_word_where_a_statement_begins_with_it():
    body = (Block(id="b", spans=line("The bus to Otterby is late.")),)
    unit = EasyReadUnit(
        id="u", sources=("b",), decision="write", statements=(Statement(text="Otterby waits."),)
    )
    update = Update(id="u", template="t", sections=(Message(id="m", body=body),), easy_read=(unit,))
    context = context_with(update, EasyReadContext())
    assert "easy.hard-word" not in {each.rule for each in check_statements(update, context)}
