"""A draft of the update on a WordPress website: the same post again the next time, each picture once."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from update_editor.exporters.edition import Edition
from update_editor.exporters.flow import Illustration
from update_editor.exporters.page import description
from update_editor.exporters.registry import FORMATS
from update_editor.exporters.standing import title_of
from update_editor.exporters.web_body import BodyPicture, body_html, body_pictures
from update_editor.model import Unusable
from update_editor.services import passwords
from update_editor.services.export_job import ExportOrder, digest_of, edition_for, resolved
from update_editor.services.hanging_up import always
from update_editor.services.website import Site
from update_editor.services.wordpress_site import WordPress

_SERVICE = "Update Editor: WordPress"
"""Under which name the keyring has the passwords."""
_ANY_STATUS = "draft,pending,publish,future,private"
_UNFINISHED = ("draft", "pending", "auto-draft")
_KINDS = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif"}

Progress = Callable[[int, int], bool]
"""Called with the steps done, of all; it returns False to cancel."""


class Draft(Struct, frozen=True, kw_only=True):
    """A draft that was made: where to work on it, whether it is new, and how many pictures were sent."""

    address: str
    is_new: bool
    pictures_sent: int


def send_draft(
    order: ExportOrder,
    site: Site,
    password: str,
    progress: Progress,
    is_wanted: Callable[[], bool] = always,
) -> Draft:
    """Make the update's draft on a website, or put the update into the one that is there.

    ``is_wanted`` is asked at any moment, from a thread of its own: a website that keeps silent is left then.

    Raises:
        Unusable: changes are open, the website can't be reached or refuses (``wp-…``), ``wp-published`` where
            the post is no draft any more, cancelled.
    """
    update = resolved(order.weekly.update, order.changes)
    edition = edition_for(update, order.weekly, order.pack, FORMATS["web-body"])
    pictures = body_pictures(edition)
    steps = len(pictures) + 3
    website = WordPress(site, password, is_wanted=is_wanted)

    def done(step: int) -> None:
        if not progress(step, steps):
            raise Unusable("cancelled")

    done(0)
    website.get("/wp/v2/users/me", context="edit", _fields="id")
    done(1)
    slug = slug_of(order)
    post = _post(website, slug)
    sent, addresses = 0, {}
    for number, picture in enumerate(pictures):
        done(2 + number)
        addresses[digest_of(picture.data)], is_new = _media(website, picture)
        sent += is_new
    done(2 + len(pictures))
    number = _put(website, post, slug, _said(edition, addresses))
    edit = f"{website.root}/wp-admin/post.php?post={number}&action=edit"
    return Draft(address=edit, is_new=post is None, pictures_sent=sent)


def _said(edition: Edition, addresses: Mapping[str, str]) -> dict[str, str]:
    """Return what a post says; ``addresses`` are those of the pictures, by their digests."""

    def address(shown: Illustration) -> str:
        return addresses[digest_of(shown.data)]

    return {
        "title": title_of(edition),
        "content": body_html(edition, address),
        "excerpt": description(edition.update),
    }


def _put(website: WordPress, post: dict[str, Any] | None, slug: str, said: Mapping[str, str]) -> int:
    """Make a draft, or put what it says into the one that is there; return its number."""
    if post is None:
        return _number(website.post("/wp/v2/posts", {**said, "slug": slug, "status": "draft"}))
    return _number(website.post(f"/wp/v2/posts/{_number(post)}", said))


def slug_of(order: ExportOrder) -> str:
    """Return the name by which the update's post is found again: that of its template, and its day."""
    update = order.weekly.update
    name = f"{update.template}-{update.date.isoformat() if update.date else update.id}"
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _post(website: WordPress, slug: str) -> dict[str, Any] | None:
    found = website.get(
        "/wp/v2/posts", slug=slug, status=_ANY_STATUS, context="edit", _fields="id,status,slug"
    )
    post = _first(found)
    if post is not None and post.get("status") not in _UNFINISHED:
        raise Unusable("wp-published", host=website.host)
    return post


def _media(website: WordPress, picture: BodyPicture) -> tuple[str, bool]:
    """Return where the website has a picture, which is sent where it has not; and whether it was."""
    kind = picture.name.rpartition(".")[2]
    slug = f"update-picture-{digest_of(picture.data)[:20]}"
    alt = picture.alt or ""
    fields = "id,source_url,alt_text"
    found = _first(website.get("/wp/v2/media", slug=slug, context="edit", _fields=fields))
    if found is not None and found.get("alt_text") == alt:
        return str(found.get("source_url", "")), False
    is_new = found is None
    if found is None:
        found = website.upload("/wp/v2/media", f"{slug}.{kind}", _KINDS[kind], picture.data)
    website.post(f"/wp/v2/media/{_number(found)}", {"alt_text": alt, "slug": slug})
    return str(found.get("source_url", "")), is_new


def _first(found: Any) -> dict[str, Any] | None:
    if not isinstance(found, list):
        raise Unusable("wp-no-wordpress")
    return found[0] if found and isinstance(found[0], dict) else None


def _number(answer: Any) -> int:
    number = answer.get("id") if isinstance(answer, dict) else None
    if type(number) is not int:
        raise Unusable("wp-no-wordpress")
    return number


def kept_password(site: Site) -> str:
    """Return the application password that is kept for a site; empty where none is."""
    return passwords.kept(_SERVICE, _account(site))


def keep_password(site: Site, password: str) -> None:
    """Keep a site's application password; an empty one takes what was kept away.

    Raises:
        Unusable: ``no-keyring``.
    """
    passwords.keep(_SERVICE, _account(site), password)


def _account(site: Site) -> str:
    return f"{site.user}@{site.address}"
