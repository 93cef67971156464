import datetime as dt
from urllib.parse import parse_qs

from msgspec.structs import replace

from builders.editions import shipped
from update_editor.model import Update
from update_editor.services.review_round import Sending
from update_editor.services.sending_words import Letter, letter, name_of, proposed_reply_by

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
    email = letter(
        "Weekly update · Friday 16 October",
        "week 42.weekly",
        Sending(
            people=("Rosalind Achterberg", "Tom Abara"),
            by="Priya",
            reply_by="2026-10-15T17:00",
            note=" The maternity item is new. ",
        ),
    )
    words = email.words
    assert email.subject == "For your approval: Weekly update · Friday 16 October"
    assert words.startswith("Hello Rosalind and Tom,\n")
    assert "“week 42.weekly”" in words
    assert "Please reply by 17:00 on Thursday 15 October." in words
    assert "\n\nThe maternity item is new.\n\n" in words
    assert words.endswith("Thank you,\nPriya\n")


def test_the_email_asks_for_nothing_where_it_is_for_information():
    email = letter("update", "a.weekly", Sending(people=("Bo",), purpose="information"))
    words = email.words
    assert email.subject == "For your information: update"
    assert "for your information" in words
    assert "reply by" not in words
    assert words.endswith("Thank you,\n")


def test_a_word_file_goes_with_what_to_do_in_word_and_to_whom_to_send_it_back():
    sending = Sending(people=("Rosalind Achterberg",), by="Priya Nair", reply_by="2026-10-15", in_word=True)
    words = letter("update", "a.docx", sending).words
    assert "open it in Word" in words
    assert "send the file back to Priya Nair." in words
    assert "Please reply by Thursday 15 October." in words
    assert "Update Editor" not in words
    quiet = letter("update", "a.docx", replace(sending, purpose="information", by="")).words
    assert "change it in Word" in quiet
    assert "send the file back." in quiet


def test_an_email_opens_as_a_draft_with_every_sign_in_it():
    email = Letter("Tea & buns: 50 %?", "Hello Bo,\n\nWho’s in?\n")
    address, _, rest = email.link.partition("?")
    assert address == "mailto:"
    assert parse_qs(rest) == {"subject": [email.subject], "body": ["Hello Bo,\r\n\r\nWho’s in?\r\n"]}


def test_an_update_is_called_by_its_day_in_a_sentence():
    pack = shipped("weekly-update")
    assert name_of(update(dt.date(2026, 10, 16)), pack) == "Weekly update for Friday 16 October"
    assert name_of(update(None), pack) == "Weekly update"
