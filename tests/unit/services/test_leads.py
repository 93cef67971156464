"""Other leads bring other words, but never over somebody's own."""

import datetime as dt

from msgspec.structs import replace

from update_editor.model import Change, Lead, Span, Update, block, text_of
from update_editor.services.leads import with_leads_rewritten
from update_editor.services.new_update import new_update
from update_editor.services.packs import pack_for

PACK = pack_for("weekly-update")
DATED = replace(
    PACK,
    patterns=replace(PACK.patterns, opening=("News of {{ date | long_date }} from {{ lead.first_name }}.",)),
)
AMARA = Lead(name="Dr Amara Whitcombe", role="Chair")
JORY = Lead(name="Jory Pell", role="Ferryman", greeting="Captain Pell")
FRIDAY = dt.date(2026, 11, 27)


def update_of(*leads: Lead, pack=PACK) -> Update:
    return new_update(pack, FRIDAY, leads)


def rewritten(update: Update, *leads: Lead, pack=PACK, date=FRIDAY):
    return with_leads_rewritten(update, pack, leads, date)


def test_opening_and_closing_follow_another_lead():
    result = rewritten(update_of(AMARA), JORY)
    assert result.by_hand == ()
    assert result.kept == result.rewritten
    assert result.kept.leads == (JORY,)
    assert text_of(result.kept.opening) == (
        "This week’s update is sent from Jory Pell, Ferryman.\n"
        "Hello my name is Captain Pell and welcome to this week’s update"
    )
    assert text_of(result.kept.closing) == "Have a good weekend\nCaptain Pell"


def test_several_leads_are_all_greeted():
    result = rewritten(update_of(AMARA), AMARA, JORY)
    assert "Hello, we are Amara and Captain Pell" in text_of(result.kept.opening)


def test_words_of_ones_own_are_kept_unless_a_person_wants_it_otherwise():
    update = replace(update_of(AMARA), opening=(block("Ahoy from Amara!"),))
    result = rewritten(update, JORY)
    assert result.by_hand == ("opening",)
    assert result.kept.opening == update.opening
    assert "Captain Pell" in text_of(result.kept.closing)
    assert "Captain Pell" in text_of(result.rewritten.opening)


def test_a_pattern_that_names_no_date_leaves_the_opening_alone():
    update = replace(update_of(AMARA), opening=(block("Ahoy from Amara!"),))
    result = rewritten(update, AMARA, date=FRIDAY + dt.timedelta(days=7))
    assert result.by_hand == ()
    assert result.kept == replace(update, date=FRIDAY + dt.timedelta(days=7))


def test_a_pattern_that_names_the_date_follows_it():
    result = rewritten(update_of(AMARA, pack=DATED), AMARA, pack=DATED, date=dt.date(2026, 12, 4))
    assert text_of(result.kept.opening) == "News of Friday 4 December 2026 from Amara."


def test_other_spaces_are_no_words():
    update = update_of(AMARA)
    spaced = replace(update, closing=(block("Have a good  weekend "), block("Amara")))
    assert rewritten(spaced, JORY).by_hand == ()


def test_a_paragraph_that_stays_keeps_its_id_and_its_formats():
    update = update_of(AMARA)
    bold = block((Span(text="Have a good weekend", bold=True),))
    result = rewritten(replace(update, closing=(bold, update.closing[1])), JORY)
    assert result.kept.closing[0] == bold


def test_a_tracked_change_in_the_opening_is_somebodys_hand():
    update = update_of(AMARA)
    change = Change(id="changeaaaa", author="Mina", date=dt.datetime(2026, 11, 26, tzinfo=dt.UTC))
    first = update.opening[0]
    tracked = replace(first, spans=(replace(first.spans[0], insertion=change),))
    assert rewritten(replace(update, opening=(tracked, *update.opening[1:])), JORY).by_hand == ("opening",)


def test_words_that_already_say_it_are_asked_about_by_nobody():
    by_hand = replace(update_of(AMARA), closing=update_of(JORY).closing)
    assert rewritten(by_hand, JORY).by_hand == ()


def test_without_a_lead_what_needs_one_goes():
    result = rewritten(update_of(AMARA))
    assert text_of(result.kept.opening) == ""
    assert text_of(result.kept.closing) == "Have a good weekend"
