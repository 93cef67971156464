"""What is to be mended in an easy read, and what holds it back."""

import datetime as dt

from msgspec.structs import replace

from builders.easy_reading import unit
from builders.updates import NOW, paragraph, small_update
from update_editor.easyread.limits import Limits
from update_editor.easyread.units import places, rest_left_out
from update_editor.easyread.word_bank import WordBank, with_word
from update_editor.model import Picture, Statement, StatementPicture
from update_editor.services.easy_read_checks import (
    easy_read_context,
    easy_read_findings,
    easy_read_hindrances,
)
from update_editor.services.export_job import ExportOrder, not_ready
from update_editor.services.house_style import HouseStyle, shipped_house
from update_editor.services.messages import finding_sentence, hindrance_sentence
from update_editor.services.packs import pack_for
from update_editor.storage import Weekly

TODAY = dt.date(2026, 11, 20)
PICTURE = Picture(id="p1", file="p1.png", alt="A boat")
SHOWN = StatementPicture(id="p1", alt="A boat")


def written(*statements, source="The ferry sails again on Monday.", pictures=(PICTURE,), rest=True):
    """An update of which one part is written, and the rest left out."""
    one = replace(unit("u1", ("m1",), source), statements=statements)
    update = small_update(easy_read=(one,), pictures=pictures)
    return rest_left_out(update, "Not for all.") if rest else update


def easy(**details):
    return Statement(**{"text": "The boat goes on Monday.", "picture": SHOWN, **details})


def codes(update):
    return [(each.rule, each.code, each.where) for each in easy_read_hindrances(update, TODAY)]


def test_nothing_is_held_where_all_is_decided_and_can_be_shown():
    assert codes(written(easy())) == []


def test_nothing_is_held_where_nothing_was_written_yet():
    assert codes(small_update()) == []


def test_a_statement_without_a_picture_is_held():
    expected = [("ready.easy-read-picture", "easy-read-without-picture", "easy-read/u1/0")]
    assert codes(written(easy(picture=None))) == expected
    assert codes(written(easy(), pictures=())) == expected


def test_a_picture_without_alternative_text_is_held():
    bare = StatementPicture(id="p1")
    assert [code for _, code, _ in codes(written(easy(picture=bare)))] == ["easy-read-without-alt"]
    assert codes(written(easy(picture=replace(bare, decorative=True)))) == []


def test_a_picture_that_had_expired_on_the_updates_day_is_held_and_an_old_issue_is_not():
    before, after = (replace(PICTURE, expires=TODAY + dt.timedelta(days=days)) for days in (-1, 1))
    (held,) = easy_read_hindrances(written(easy(), pictures=(before,)), TODAY)
    assert "after Thursday 19 November 2026" in hindrance_sentence(held)
    old_issue = written(easy(), pictures=(after,))
    assert easy_read_hindrances(old_issue, TODAY + dt.timedelta(days=400)) == ()


def test_what_changed_since_it_was_written_is_held():
    (held,) = easy_read_hindrances(written(easy(), source="The ferry sails on Sunday."), TODAY)
    assert (held.rule, held.code, held.where) == (
        "ready.easy-read-stale",
        "easy-read-out-of-date",
        "easy-read/u1",
    )


def test_what_lost_its_source_is_held():
    update = written(easy())
    lost = replace(update, easy_read=(*update.easy_read, unit("u9", ("gone",), "Gone.", "Easy gone.")))
    assert [code for _, code, _ in codes(lost)] == ["easy-read-source-gone"]


def test_what_is_undecided_is_held_as_one():
    update = written(easy(), rest=False)
    count = sum(each.state == "to decide" for each in places(update))
    (held,) = easy_read_hindrances(update, TODAY)
    assert held.code == "easy-read-places-to-decide"
    assert hindrance_sentence(held).startswith(f"{count} parts")


def held_by(update, *formats):
    order = ExportOrder(weekly=Weekly(update=update), pack=pack_for("weekly-update"), formats=formats)
    return [each.rule for each in not_ready(order, NOW) if each.rule.startswith("ready.easy-read")]


def test_only_the_easy_read_is_held():
    update = written(easy(picture=None))
    assert held_by(update, "web", "easy-read") == ["ready.easy-read-picture"]
    assert held_by(update, "web") == []


def test_findings_come_in_the_order_of_reading_and_each_has_a_sentence():
    update = written(easy(text="We’ll go."), easy(text="Come at seven."))
    found = easy_read_findings(update)
    assert [each.where for each in found] == ["easy-read/u1/0", "easy-read/u1/1"]
    assert all(finding_sentence(each.code, each.parameters) for each in found)


def test_pictures_that_are_gone_or_have_expired_are_found():
    gone = easy_read_findings(written(easy(), pictures=()))
    old = easy_read_findings(written(easy(), pictures=(replace(PICTURE, expires=dt.date(2026, 1, 1)),)))
    assert [each.rule for each in (*gone, *old)] == ["easy.lost-picture", "easy.expired-picture"]


def test_a_template_with_a_contact_names_whom_to_ask():
    pack = pack_for("weekly-update")
    assert easy_read_context(small_update(), shipped_house(), pack).has_contact


def test_the_house_has_its_words_limits_and_bank():
    bank = with_word(WordBank(), "quay", "where boats stop", NOW)
    style = HouseStyle(words=("Zamboni",), easy_read=Limits(words_warned=4))
    context = easy_read_context(small_update(), replace(shipped_house(), style=style, bank=bank))
    assert context.bank.find("quay") is not None
    assert context.bank.find("referral") is not None
    assert "Zamboni" in context.words
    assert context.limits.words_warned == 4


def test_tracked_changes_are_read_as_accepted():
    update = small_update(closing=(paragraph("c1", "Bye."),))
    assert easy_read_findings(update) == ()
