"""Drafts on a WordPress website: the same post and pictures again, and plain words for what goes wrong."""

import time
import traceback
from base64 import b64encode

import pytest
from msgspec.structs import replace

from builders.editions import sample_edition
from builders.hostile_servers import dripping, misbehaving, never_ending, saying
from builders.wordpress_site import PASSWORD, USER, wordpress
from update_editor.model import Item, Items, Unusable, line
from update_editor.services.export_job import ExportOrder
from update_editor.services.messages import window_sentence
from update_editor.services.website import Site
from update_editor.services.wordpress import keep_password, kept_password, send_draft, slug_of
from update_editor.services.wordpress_site import WordPress
from update_editor.storage import Weekly

EDITION = sample_edition()


@pytest.fixture
def site():
    with wordpress() as running:
        yield running


def order(**details) -> ExportOrder:
    update = replace(EDITION.update, **details)
    return ExportOrder(
        weekly=Weekly(update=update, pictures=EDITION.pictures), pack=EDITION.pack, formats=("web-body",)
    )


def send(site, made=None, password=PASSWORD, user=USER, progress=lambda *_: True):
    return send_draft(made or order(), Site(address=site.address, user=user), password, progress)


def test_a_draft_has_the_words_and_each_picture_with_its_description(site):
    draft = send(site)
    (post,) = site.posts
    assert (draft.is_new, draft.pictures_sent) == (True, 2)
    assert draft.address == f"{site.address}/wp-admin/post.php?post=1&action=edit"
    assert (post["status"], post["slug"]) == ("draft", "weekly-update-2031-03-07")
    assert post["title"] == "Weekly update, Friday 7 March 2031"
    assert post["excerpt"]
    assert not [part for part in ("<h1", "<script", "class=", "style=") if part in post["content"]]
    described = {each.alt for each in EDITION.update.pictures}
    assert {each["alt_text"] for each in site.media} == described
    assert all(f'<img src="{each["source_url"]}"' in post["content"] for each in site.media)


def test_the_same_update_again_is_put_into_the_same_post_and_sends_no_picture_twice(site):
    send(site)
    again = send(site, order(title=line("Better")))
    assert (again.is_new, again.pictures_sent) == (False, 0)
    assert ([post["title"] for post in site.posts], len(site.media)) == (["Better"], 2)


def test_another_description_goes_to_the_picture_that_is_there(site):
    send(site)
    first, *others = EDITION.update.pictures
    send(site, order(pictures=(replace(first, alt="Something else"), *others)))
    assert "Something else" in [each["alt_text"] for each in site.media]
    assert len(site.media) == 2


def test_what_is_published_already_is_left_alone(site):
    send(site)
    site.posts[0] |= {"status": "publish", "title": "As it is"}
    with pytest.raises(Unusable, match="wp-published"):
        send(site)
    assert site.posts[0]["title"] == "As it is"


def test_an_item_for_emails_alone_is_not_sent(site):
    secret = Item(id="secret", heading=line("Quetzalcoatlus"), audience="email")
    send(site, order(sections=(Items(id="happening", items=(secret,)),)))
    assert "Quetzalcoatlus" not in str(site.posts)


def test_a_cancel_sends_nothing_more(site):
    with pytest.raises(Unusable, match="cancelled"):
        send(site, progress=lambda step, _: step < 2)
    assert (site.posts, site.media) == ([], [])


def answering(status, said, **headers):
    def trouble(handler, _path):
        handler.send(status, said, **headers)
        return True

    return trouble


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (answering(401, {"code": "rest_not_logged_in"}), "wp-not-logged-in"),
        (answering(401, {"code": "rest_cannot_create"}), "wp-not-logged-in"),
        (answering(401, b"<html>Who are you?</html>"), "wp-blocked"),
        (answering(403, {"code": "rest_cannot_create"}), "wp-not-allowed"),
        (answering(403, b"<html>Firewall</html>"), "wp-blocked"),
        (answering(404, b"<html>Not here</html>"), "wp-no-wordpress"),
        (answering(200, b"<html>Welcome</html>"), "wp-no-wordpress"),
        (answering(200, b"[" * 100_000), "wp-no-wordpress"),
        (answering(301, b"", Location="https://www.example.org/"), "wp-moved"),
        (answering(413, {"code": "x"}), "wp-too-large"),
        (answering(500, {"code": "x", "message": "Disk\nfull"}), "wp-failed"),
    ],
)
def test_what_a_website_refuses_is_told_in_plain_words(site, trouble, code):
    site.trouble = trouble
    with pytest.raises(Unusable) as refused:
        send(site)
    assert refused.value.code == code
    words = window_sentence(refused.value)
    assert "{" not in words
    assert "\n" not in words


@pytest.mark.parametrize(("user", "password"), [(USER, "wrong"), ("nobody", PASSWORD)])
def test_a_wrong_password_is_told_and_nothing_is_sent(site, user, password):
    with pytest.raises(Unusable, match="wp-wrong-password"):
        send(site, user=user, password=password)
    assert (site.posts, site.media) == ([], [])


def test_a_redirection_takes_the_password_nowhere(site):
    with wordpress() as elsewhere:
        site.trouble = answering(302, b"", Location=f"{elsewhere.address}/?rest_route=/wp/v2/users/me")
        with pytest.raises(Unusable, match="wp-moved"):
            send(site)
        assert elsewhere.asked == []


def test_a_redirection_at_the_same_server_is_followed(site):
    def once(handler, path):
        if len(site.asked) > 1:
            return False
        handler.send(302, b"", Location=f"/index.php?rest_route={path}&context=edit")
        return True

    site.trouble = once
    assert send(site).is_new


@pytest.mark.parametrize(
    "location",
    ["http://[", "//amara:secret@elsewhere.example/", "javascript:alert(1)", "\x00\x1b[2J", "a" * 9000],
)
def test_wherever_a_website_sends_on_to_it_is_told_in_a_line(site, location):
    site.trouble = answering(302, b"", Location=location)
    with pytest.raises(Unusable) as refused:
        send(site)
    words = window_sentence(refused.value)
    assert words.isprintable()
    assert len(words) < 300
    assert "secret" not in words


HEAD = b"HTTP/1.1 200 OK\r\n"
NONSENSE = [
    b"\0\0\0\0",
    b"220 mail.example ready\r\n",
    HEAD + b"Content-Length: 5000\r\n\r\n{",
    HEAD + b"Content-Length: nothing\r\n\r\n{",
    HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}",
    HEAD + b"X: y\r\n" * 500 + b"\r\n{}",
    HEAD + b"X: " + b"y" * 100_000 + b"\r\n\r\n{}",
    b"HTTP/1.1 500 Oh\r\nContent-Length: 5000\r\n\r\n{",
    b"HTTP/1.1 302 Oh\r\nLocation: http://[\r\n\r\n",
    b"",
]


def asked_at(port, seconds=2.0, is_wanted=lambda: True) -> str:
    """Return why a question that is put to a port of this computer has no answer."""
    website = WordPress(Site(address=f"http://127.0.0.1:{port}", user=USER), PASSWORD, seconds, is_wanted)
    with pytest.raises(Unusable) as refused:
        website.get("/wp/v2/users/me")
    told = "".join(traceback.format_exception(refused.value))
    assert PASSWORD not in told
    assert b64encode(f"{USER}:{PASSWORD}".encode()).decode() not in told
    return refused.value.code


@pytest.mark.parametrize("words", NONSENSE)
def test_a_website_that_talks_nonsense_is_told_of(words):
    with misbehaving(saying(words)) as port:
        assert asked_at(port) in ("wp-no-answer", "wp-no-wordpress", "wp-moved")


@pytest.mark.parametrize("words", [b"HT", HEAD + b"X-Drip: ", HEAD + b"\r\n[", b"HTTP/1.1 500 Oh\r\n\r\n"])
def test_a_website_that_lets_its_answer_drip_is_left(words):
    with misbehaving(dripping(words)) as port:
        assert asked_at(port, 0.1) == "wp-time-out"


def test_a_website_whose_answer_never_ends_is_left():
    def endless(connection):
        saying(HEAD + b"\r\n[")(connection)
        never_ending(b"1, ")(connection)

    with misbehaving(endless) as port:
        assert asked_at(port, 60) == "wp-no-wordpress"


def test_a_website_that_keeps_silent_is_left_as_soon_as_nobody_waits():
    with misbehaving(lambda connection: connection.recv(10**6) and connection.recv(10**6)) as port:
        assert asked_at(port, 60, is_wanted=lambda: False) == "cancelled"


def test_a_proxy_is_not_told_the_password_that_is_for_this_computer(site, monkeypatch):
    with wordpress() as proxy:
        monkeypatch.setenv("http_proxy", proxy.address)
        monkeypatch.delenv("no_proxy", raising=False)
        send(site)
        assert proxy.asked == []


def test_a_website_that_takes_too_long_is_told_of(site):
    site.trouble = lambda *_: time.sleep(0.5)
    with pytest.raises(Unusable, match="wp-time-out"):
        WordPress(Site(address=site.address, user=USER), PASSWORD, 0.1).get("/wp/v2/users/me")


def test_a_name_that_is_nobodys_is_told_of():
    with pytest.raises(Unusable, match="wp-no-server"):
        WordPress(Site(address="https://no-such-host.invalid", user=USER), PASSWORD).get("/wp/v2/users/me")


def test_a_website_that_is_off_is_told_of(site):
    address = site.address
    site.shutdown()
    site.server_close()
    with pytest.raises(Unusable, match="wp-no-answer"):
        WordPress(Site(address=address, user=USER), PASSWORD).get("/wp/v2/users/me")


@pytest.mark.parametrize(
    ("address", "user", "password", "code"),
    [
        ("http://www.example.org", USER, PASSWORD, "wp-not-https"),
        ("", USER, PASSWORD, "wp-no-address"),
        ("javascript:alert(1)", USER, PASSWORD, "wp-no-address"),
        ("www.example.org", "", PASSWORD, "wp-no-login"),
        ("www.example.org", USER, " ", "wp-no-login"),
    ],
)
def test_what_can_not_be_a_login_is_refused_before_anything_is_sent(address, user, password, code):
    with pytest.raises(Unusable, match=code):
        WordPress(Site(address=address, user=user), password)


def test_an_update_without_a_date_is_found_again_by_its_id():
    assert slug_of(order(date=None)) == "weekly-update-sample-week"


def test_without_a_keyring_the_password_can_not_be_kept(monkeypatch):
    def none(_name):
        raise RuntimeError("no keyring")

    monkeypatch.setattr("update_editor.services.passwords.import_module", none)
    assert kept_password(Site(address="www.example.org", user=USER)) == ""
    with pytest.raises(Unusable, match="no-keyring"):
        keep_password(Site(address="www.example.org", user=USER), PASSWORD)
