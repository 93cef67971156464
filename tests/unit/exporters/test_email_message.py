"""The draft: what Python's own reader of mail finds in it."""

import datetime as dt
import email
import re
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.editions import sample_edition
from builders.pages import file_of
from update_editor.exporters.email import export_email
from update_editor.exporters.email_message import Letter, message_bytes
from update_editor.exporters.printable import one_line

LETTER = Letter(
    subject="Tides",
    language="en-GB",
    date=dt.date(2031, 3, 7),
    text="High tide\n",
    html="<p>High</p>\n",
    pictures=(),
)


def read(data: bytes):
    return email.message_from_bytes(data, policy=default)


def text_of(part) -> str:
    """Return the text of a part, its line ends as the other files have them."""
    return part.get_content().replace("\r\n", "\n")


@pytest.fixture(scope="module")
def outputs():
    return export_email(sample_edition())


@pytest.fixture(scope="module")
def message(outputs):
    return read(file_of(outputs, "email.eml"))


def test_it_is_a_draft_without_sender_or_recipients(message):
    assert message["X-Unsent"] == "1"
    assert [message[name] for name in ("From", "To", "Cc", "Bcc", "Reply-To")] == [None] * 5


def test_its_subject_is_what_was_written(message):
    assert message["Subject"] == "Weekly update: the swimming bath opens again 🏊"


def test_its_date_is_the_updates(message):
    assert message["Date"].datetime == dt.datetime(2031, 3, 7, 12, tzinfo=dt.UTC)
    assert "Date" not in read(message_bytes(replace(LETTER, date=None)))


def test_it_is_text_and_a_page_with_its_pictures(message):
    kinds = [part.get_content_type() for part in message.walk()]
    assert kinds == [
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/png",
        "image/png",
    ]
    assert {
        part.get_param("charset") for part in message.walk() if part.get_content_maintype() == "text"
    } == {"utf-8"}


def test_its_texts_are_quoted_printable_and_what_the_other_files_say(outputs, message):
    text, page = message.get_body(["plain"]), message.get_body(["html"])
    assert {text["Content-Transfer-Encoding"], page["Content-Transfer-Encoding"]} == {"quoted-printable"}
    assert text_of(text) == file_of(outputs, "email.txt").decode()
    bare = re.compile('src="[^"]*"')
    assert bare.sub("", text_of(page)) == bare.sub("", file_of(outputs, "email.html").decode())


def test_each_picture_of_the_page_is_in_the_letter(outputs, message):
    wanted = re.findall('src="cid:([^"]*)"', message.get_body(["html"]).get_content())
    carried = {part["Content-ID"].strip("<>"): part for part in message.walk() if part["Content-ID"]}
    assert wanted == list(carried)
    for number, part in enumerate(carried.values(), 1):
        assert part.get_content() == file_of(outputs, f"email-pictures/picture-{number}.png")
        assert part.get_content_disposition() == "inline"


def test_every_line_fits_and_ends_as_mail_wants_it(outputs):
    data = file_of(outputs, "email.eml")
    assert data.isascii()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 78


def test_the_language_is_named(message):
    assert message["Content-Language"] == "en-GB"


def test_identifiers_come_from_what_is_said_and_from_no_clock():
    assert message_bytes(LETTER) == message_bytes(LETTER)
    other = read(message_bytes(replace(LETTER, text="Low tide\n")))
    assert other["Message-ID"] != read(message_bytes(LETTER))["Message-ID"]
    assert re.fullmatch(r"<[0-9a-f]{32}@update-editor\.invalid>", other["Message-ID"])


def test_a_boundary_written_in_the_text_ends_nothing():
    boundary = read(message_bytes(LETTER)).get_boundary()
    text = f"--{boundary}--\n\nStill here\n"
    assert text_of(read(message_bytes(replace(LETTER, text=text))).get_body(["plain"])) == text


SUBJECTS = st.lists(
    st.one_of(
        st.sampled_from(
            ["tide", "Wednesday’s", "🏊", "=?utf-8?q?x?=", "a@b.org", "“", "–", "x" * 90, "é" * 60, ",", "("]
        ),
        st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12),
    ),
    min_size=1,
    max_size=12,
)


@given(SUBJECTS, st.sampled_from([" ", "", "\u00a0"]))
def test_any_subject_is_read_as_it_was_written(words, between):
    subject = one_line(between.join(words))
    assert read(message_bytes(replace(LETTER, subject=subject)))["Subject"] == subject


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=200))
def test_any_text_is_read_as_it_was_written(text):
    text += "\n"
    assert text_of(read(message_bytes(replace(LETTER, text=text))).get_body(["plain"])) == text
