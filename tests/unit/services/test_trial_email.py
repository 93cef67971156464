"""Test emails, sent to a mail server on this computer."""

import datetime as dt
import email
import traceback
from email.policy import default

import pytest

pytest.importorskip("aiosmtpd", reason="aiosmtpd is not installed: there is no mail server to send tests to")

from msgspec.structs import replace

from builders.editions import sample_edition
from builders.hostile_servers import dripping, misbehaving, never_ending
from builders.mail_servers import PASSWORD, USER, Mailbox, listening, serving, trusting
from update_editor.model import Unusable
from update_editor.services import mail_connection, trial_email
from update_editor.services.export_job import ExportOrder
from update_editor.services.mail_server import MailServer
from update_editor.services.messages import window_sentence
from update_editor.services.trial_email import Trial, addresses_in, send_trial
from update_editor.storage import Weekly

EDITION = sample_edition()
NOW = dt.datetime(2031, 3, 6, 15, 30, tzinfo=dt.UTC)
SENDER, OFFICER, LEAD = (
    "comms@harbourvale.example",
    "amara@harbourvale.example",
    "ottilie@harbourvale.example",
)


def trial(port: int, *addresses: str, **server) -> Trial:
    known = {"host": "localhost", "user": USER, "sender": SENDER, **server}
    order = ExportOrder(
        weekly=Weekly(update=EDITION.update, pictures=EDITION.pictures), pack=EDITION.pack, formats=("email",)
    )
    return Trial(
        order=order,
        which="email",
        server=MailServer(port=port, **known),
        password=PASSWORD,
        addresses=addresses or (OFFICER,),
    )


def sent(a_trial: Trial) -> tuple[str, ...]:
    return send_trial(a_trial, NOW, context=trusting())


def refusal(a_trial: Trial, context=None) -> Unusable:
    with pytest.raises(Unusable) as caught:
        send_trial(a_trial, NOW, context=context or trusting())
    assert PASSWORD not in window_sentence(caught.value)
    assert window_sentence(caught.value)
    return caught.value


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_test_arrives_over_an_encrypted_connection(security):
    mailbox = Mailbox()
    with serving(mailbox, security) as port:
        assert sent(trial(port, OFFICER, LEAD, security=security)) == ()
    (came,) = mailbox.came
    assert (came.mail_from, came.rcpt_tos) == (SENDER, [OFFICER, LEAD])
    message = email.message_from_bytes(came.content, policy=default)
    assert message["Subject"] == "[TEST] Weekly update: the swimming bath opens again 🏊"
    assert message["From"] == SENDER
    assert message["To"] == f"{OFFICER}, {LEAD}"
    assert message["Date"].datetime == NOW
    assert message["X-Unsent"] is None
    assert "three weeks early" in message.get_body(["plain"]).get_content()
    assert "cid:" in message.get_body(["html"]).get_content()


def test_the_short_email_can_be_sent_too():
    mailbox = Mailbox()
    with serving(mailbox) as port:
        sent(replace(trial(port), which="summary"))
    message = email.message_from_bytes(mailbox.came[0].content, policy=default)
    assert "View full weekly update" in message.get_body(["plain"]).get_content()


def test_two_tests_are_two_messages():
    mailbox = Mailbox()
    with serving(mailbox) as port:
        sent(trial(port))
        send_trial(trial(port), NOW + dt.timedelta(seconds=1), context=trusting())
    one, two = (email.message_from_bytes(each.content)["Message-ID"] for each in mailbox.came)
    assert one != two


def test_a_server_without_a_login_needs_no_password():
    mailbox = Mailbox()
    with serving(mailbox, login=False) as port:
        sent(trial(port, user=""))
    assert len(mailbox.came) == 1


def test_a_wrong_password_is_told():
    mailbox = Mailbox()
    with serving(mailbox) as port:
        error = refusal(replace(trial(port), password="wrong"))
    assert (error.code, error.parameters) == ("mail-login-refused", {"user": USER})
    assert mailbox.came == []


def test_a_server_that_no_one_vouches_for_gets_nothing():
    mailbox = Mailbox()
    with serving(mailbox) as port:
        import ssl

        assert refusal(trial(port), ssl.create_default_context()).code == "mail-certificate"
    assert mailbox.came == []


def test_a_server_that_does_not_encrypt_gets_nothing():
    mailbox = Mailbox()
    with serving(mailbox, "none") as port:
        assert refusal(trial(port)).code == "mail-no-tls"
        assert refusal(trial(port, security="tls")).code == "mail-no-tls"
    assert mailbox.came == []


def test_recipients_that_are_refused_are_named():
    with serving(Mailbox(refused=(LEAD,))) as port:
        assert sent(trial(port, OFFICER, LEAD)) == (LEAD,)
        error = refusal(trial(port, LEAD))
    assert (error.code, error.parameters) == ("mail-recipients-refused", {"addresses": LEAD})


def test_a_sender_that_is_refused_is_named():
    with serving(Mailbox(sender=SENDER)) as port:
        error = refusal(trial(port))
    assert error.code == "mail-sender-refused"
    assert error.parameters == {"sender": SENDER, "answer": "not your address"}


def test_an_email_that_is_refused_is_told_with_the_servers_words():
    with serving(Mailbox(answer="554 far\ttoo long")) as port:
        error = refusal(trial(port))
    assert (error.code, error.parameters) == ("mail-refused", {"answer": "far too long"})


def test_a_port_where_nobody_listens_is_told():
    with listening() as port:
        pass
    assert refusal(trial(port)).code == "mail-no-answer"


def test_a_server_that_does_not_answer_is_waited_for_only_so_long(monkeypatch):
    monkeypatch.setattr(mail_connection, "SECONDS", 0.2)
    with listening() as port:
        assert refusal(trial(port)).code == "mail-time-out"


def test_a_server_that_breaks_off_is_told():
    with listening(b"221 Bye\r\n") as port:
        assert refusal(trial(port)).code in ("mail-refused", "mail-hung-up")


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_server_that_lets_an_answer_drip_is_left(monkeypatch, security):
    monkeypatch.setattr(trial_email, "WHOLE_SECONDS", 0.3)
    with misbehaving(dripping(b"220 welcome to")) as port:
        assert refusal(trial(port, security=security)).code in ("mail-time-out", "mail-no-tls")


def test_a_server_whose_answer_never_ends_is_left():
    with misbehaving(never_ending(b"220-and another thing\r\n")) as port:
        assert refusal(trial(port)).code == "mail-hung-up"


@pytest.mark.parametrize("words", [b"\0" * 500, b"220 \xff\xfe\r\n", b"x" * 100_000, b"999 \r\n", b"2\r\n"])
def test_a_server_that_talks_nonsense_is_told_of(words):
    with listening(words) as port:
        assert refusal(trial(port)).code.startswith("mail-")


def test_a_test_that_is_given_up_leaves_a_silent_server_at_once():
    asked = []

    def is_wanted() -> bool:
        asked.append(True)
        return len(asked) < 3

    with listening() as port, pytest.raises(Unusable, match="cancelled"):
        send_trial(trial(port), NOW, is_wanted, trusting())


def test_a_password_of_letters_that_no_server_is_told_is_named_as_the_trouble():
    mailbox = Mailbox()
    with serving(mailbox) as port:
        error = refusal(replace(trial(port), password="Füllhorn and fjord"))
    assert error.code == "mail-letters"
    assert "horn" not in "".join(traceback.format_exception(error))
    assert mailbox.came == []


def test_no_server_is_told():
    assert refusal(trial(25, host="")).code == "mail-no-host"


@pytest.mark.parametrize("host", ["no such host", "nobody.invalid", "a" * 300, "ex..ample"])
def test_a_name_that_is_no_servers_is_told(host):
    assert refusal(trial(25, host=host)).code in ("mail-no-server", "mail-no-answer", "mail-failed")


def test_a_test_that_is_wanted_no_longer_is_not_sent():
    mailbox = Mailbox()
    with serving(mailbox) as port, pytest.raises(Unusable) as caught:
        send_trial(trial(port), NOW, lambda: False, trusting())
    assert caught.value.code == "cancelled"
    assert mailbox.came == []


def test_addresses_are_read_as_people_type_them():
    assert addresses_in(f" {OFFICER}, {LEAD};{OFFICER}\n") == (OFFICER, LEAD)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("  ", "no-address"),
        ("amara", "bad-address"),
        ("amara@", "bad-address"),
        ("amara@localhost", "bad-address"),
        ("@example.org", "bad-address"),
        ("ámara@example.org", "bad-address"),
        ("a@b@example.org", "bad-address"),
        ("<amara@example.org>", "bad-address"),
        (" ".join(f"a{n}@example.org" for n in range(21)), "too-many-addresses"),
    ],
)
def test_what_is_no_address_is_refused(typed, code):
    with pytest.raises(Unusable) as caught:
        addresses_in(typed)
    assert caught.value.code == code
    assert window_sentence(caught.value)


@pytest.mark.parametrize("sender", ["a@example.org\r\nBcc: all@example.org", "A <a@example.org>", ""])
def test_a_sender_that_would_make_a_header_is_refused(sender):
    assert refusal(trial(25, sender=sender)).code == "bad-address"
