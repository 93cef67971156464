import datetime as dt

from update_editor.model import Update
from update_editor.services.review_round import Sending
from update_editor.services.sending_words import email_words, proposed_reply_by

MONDAY = dt.datetime(2026, 10, 12, 9, 30, tzinfo=dt.UTC)


def update(day):
    return Update(id="u", template="weekly-update", date=day)


def test_a_reply_is_asked_for_on_the_day_before_the_update_goes_out():
    assert proposed_reply_by(update(dt.date(2026, 10, 16)), MONDAY) == "2026-10-15T17:00"


def test_no_reply_is_asked_for_at_a_weekend():
    assert proposed_reply_by(update(dt.date(2026, 10, 19)), MONDAY) == "2026-10-16T17:00"
    friday = dt.datetime(2026, 10, 16, 9, 30, tzinfo=dt.UTC)
    assert proposed_reply_by(update(None), friday) == "2026-10-19T17:00"


def test_where_the_day_before_has_passed_it_is_the_next_working_day():
    assert proposed_reply_by(update(dt.date(2026, 10, 13)), MONDAY) == "2026-10-13T17:00"
    assert proposed_reply_by(update(dt.date(2025, 1, 3)), MONDAY) == "2026-10-13T17:00"


def test_the_email_says_what_it_is_and_until_when():
    words = email_words(
        "Weekly update · Friday 16 October",
        "week 42.weekly",
        Sending(
            people=("Rosalind Achterberg", "Tom Abara"),
            by="Priya",
            reply_by="2026-10-15T17:00",
            note=" The maternity item is new. ",
        ),
    )
    assert words.startswith("Hello Rosalind and Tom,\n")
    assert "“week 42.weekly”" in words
    assert "Please reply by 17:00 on Thursday 15 October." in words
    assert "\n\nThe maternity item is new.\n\n" in words
    assert words.endswith("Thank you,\nPriya\n")


def test_the_email_asks_for_nothing_where_it_is_for_information():
    words = email_words("update", "a.weekly", Sending(people=("Bo",), purpose="information"))
    assert "for your information" in words
    assert "reply by" not in words
    assert words.endswith("Thank you,\n")
