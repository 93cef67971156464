"""The email: a page that mail programs show alike, its plain text, and both as a draft."""

from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from update_editor.exporters.campaign_zip import PICTURES, campaign_zip
from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.email_message import Letter, content_id, message_bytes
from update_editor.exporters.notify import notify_text
from update_editor.exporters.page import PictureAddress, description, field_text, page_values
from update_editor.exporters.page_pictures import PageFile, page_pictures, picture_outputs
from update_editor.exporters.platforms import NOT_SAID, guarded_html, guarded_text
from update_editor.exporters.printable import one_line, printable
from update_editor.exporters.standing import other_formats, title_of
from update_editor.exporters.web_address import easy_read_address, page_address, page_link
from update_editor.markup.plain_out import blocks_text, update_text, wrapped
from update_editor.templating.contract import EMAIL_KEPT_STYLES, EMAIL_PAGE, EMAIL_STYLES
from update_editor.templating.rendering import OneLine, render_file, words_for

_UNSUBSCRIBE, _VIEW_ONLINE = (
    f"https://{name}.update-editor.invalid/" for name in ("unsubscribe", "view-online")
)
"""Stand where the sending tool's marks come: marks in the words are broken before these are replaced."""


class Link(Struct, frozen=True):
    """A link that the page has of its own: its words and its address."""

    words: str
    address: str


def export_email(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``email.html`` with its pictures in ``email-pictures/``, ``email.txt`` and ``email.eml``.

    The draft ``email.eml`` has no sender, no recipients and none of the links that a sending tool makes, and
    carries its pictures itself. Nothing in the files comes from a clock or from chance: the same edition
    gives the same bytes.

    Raises:
        Unusable: ``template-file-missing``, ``template-render`` or ``template-pattern`` where the pack is
            broken, ``picture-unreadable``.
    """
    return email_outputs(edition, "email", None)


def email_outputs(edition: Edition, name: str, button: Link | None) -> tuple[OutputFile, ...]:
    """Return the files of an email, all of whose names begin with ``name``; see ``export_email``.

    ``button`` leads from the page to the whole update where this is a part of it.
    """
    pictures = _pictures(edition)
    return (
        OutputFile(f"{name}.html", _page(edition, pictures, f"{name}-pictures", button).encode()),
        OutputFile(f"{name}.txt", email_text(edition, button).encode()),
        OutputFile(f"{name}.eml", message_bytes(email_letter(edition, button))),
        *_for_tool(edition, name, button),
        *picture_outputs(pictures, f"{name}-pictures"),
    )


def _for_tool(edition: Edition, name: str, button: Link | None) -> Iterator[OutputFile]:
    """Yield what the sending tool takes beside a page: a ZIP, or Markdown."""
    tool = edition.sending.tool
    if tool.zipped:
        pictures = page_pictures(edition)
        page = email_html(edition, lambda each: f"{PICTURES}/{pictures[each.picture.id].name}", button)
        yield OutputFile(f"{name}-{tool.name}.zip", campaign_zip(page, pictures.values()))
    if tool.name == "notify":
        yield OutputFile(f"{name}-notify.md", notify_markdown(edition, button).encode())


def notify_markdown(edition: Edition, button: Link | None = None) -> str:
    """Return the email as GOV.UK Notify takes it, with what leads to the update online."""
    links = filter(None, (button, _easy_read_link(edition), *_tool_links(edition, button)))
    return notify_text(edition, ((link.words, link.address) for link in links))


def email_page(edition: Edition, name: str = "email", button: Link | None = None) -> tuple[OutputFile, ...]:
    """Return an email's page and its pictures alone: what there is to look at, in a quarter of the time.

    Raises:
        Unusable: as ``export_email``.
    """
    pictures = _pictures(edition)
    page = OutputFile(f"{name}.html", _page(edition, pictures, f"{name}-pictures", button).encode())
    return (page, *picture_outputs(pictures, f"{name}-pictures"))


def email_letter(edition: Edition, button: Link | None = None) -> Letter:
    """Return the email as one letter, with its pictures and without what a sending tool replaces.

    Raises:
        Unusable: as ``export_email``.
    """
    own = replace(edition, sending=NOT_SAID)
    pictures = page_pictures(own)
    return Letter(
        subject=email_subject(own),
        language=own.pack.language,
        date=own.update.date,
        text=email_text(own, button),
        html=_html(own, lambda each: f"cid:{content_id(pictures[each.picture.id])}", button),
        pictures=tuple(pictures.values()),
    )


def email_subject(edition: Edition) -> str:
    """Return the subject: the field of this name, what the template's pattern gives, or the title."""
    return (
        field_text(edition.update, "subject") or one_line(_pattern(edition, "subject")) or title_of(edition)
    )


def email_preheader(edition: Edition) -> str:
    """Return the preview text: the field, what the template's pattern gives, or the message's first words."""
    written = field_text(edition.update, "preheader")
    return written or one_line(_pattern(edition, "preheader")) or description(edition.update)


def _pattern(edition: Edition, key: OneLine) -> str:
    if not getattr(edition.pack.patterns, key):
        return ""
    return words_for(edition.pack, key, edition.update.leads, edition.update.date, title_of(edition))


def full_words(edition: Edition) -> str:
    """Return the words that lead from a part of the update to the whole."""
    return one_line(_pattern(edition, "full")) or edition.pack.words.view_online


def email_text(edition: Edition, button: Link | None = None) -> str:
    """Return the email as plain text, its lines at most 72 characters long but for addresses."""
    organisation, tool = edition.pack.organisation, edition.sending.tool
    said = update_text(edition.update, title_of(edition), links=True, tight_lists=True).rstrip("\n")
    foot = (
        blocks_text(other_formats(edition.pack), links=True, tight_lists=True),
        "\n".join(filter(None, (organisation.name, organisation.address))),
    )
    easy_read = _link_text(_easy_read_link(edition))
    parts = (said, _link_text(button), *foot, easy_read, *map(_link_text, _tool_links(edition, button)))
    text = wrapped(printable("\n\n".join(filter(None, parts)))) + "\n"
    return _with_marks(guarded_text(text, tool), edition)


def _link_text(link: Link | None) -> str:
    return "" if link is None else f"{link.words}:\n{link.address}"


def _easy_read_link(edition: Edition) -> Link | None:
    address = easy_read_address(edition)
    return None if address is None else Link(edition.pack.words.easy_read, address)


def _tool_links(edition: Edition, button: Link | None) -> Iterator[Link | None]:
    """Yield the links to the update online and out of the list, None for one that there is not."""
    words, tool = edition.pack.words, edition.sending.tool
    online = _VIEW_ONLINE if tool.view_online else page_address(edition)
    is_said = button is not None and not tool.view_online
    yield None if online is None or is_said else Link(words.view_online, online)
    yield Link(words.unsubscribe, _UNSUBSCRIBE) if tool.unsubscribe else None


def _with_marks(text: str, edition: Edition) -> str:
    tool = edition.sending.tool
    return text.replace(_UNSUBSCRIBE, tool.unsubscribe).replace(_VIEW_ONLINE, tool.view_online)


def _pictures(edition: Edition) -> Mapping[str, PageFile]:
    """Return the page's pictures; where all updates put theirs into one folder, the date keeps them apart."""
    date = edition.update.date
    is_shared = bool(edition.sending.pictures) and date is not None
    return page_pictures(edition, f"{date}-" if is_shared else "")


def _page(edition: Edition, pictures: Mapping[str, PageFile], folder: str, button: Link | None) -> str:
    base = (page_link(edition.sending.pictures) or folder).rstrip("/")
    return email_html(edition, lambda each: f"{base}/{pictures[each.picture.id].name}", button)


def email_html(edition: Edition, picture_address: PictureAddress, button: Link | None) -> str:
    """Return the page as the sending tool wants it: with its marks, and whole or what stands in the body."""
    tool = edition.sending.tool
    page = _html(edition, picture_address, button)
    if tool.body_only:
        page = page[page.index(">", page.index("<body")) + 1 : page.rindex("</body>")].strip() + "\n"
    return _with_marks(guarded_html(page, tool), edition)


def _html(edition: Edition, picture_address: PictureAddress, button: Link | None) -> str:
    """Return the page with its styles written into its elements."""
    import css_inline

    pack = edition.pack
    inliner = css_inline.CSSInliner(keep_style_tags=False, load_remote_stylesheets=False)
    values = _values(edition, picture_address, button)
    return str(inliner.inline(render_file(pack, EMAIL_PAGE, values))).rstrip() + "\n"


def _values(edition: Edition, picture_address: PictureAddress, button: Link | None) -> dict[str, Any]:
    pack = edition.pack
    colours = {"colours": pack.colours}
    view_online, unsubscribe = _tool_links(edition, button)
    return {
        **page_values(edition, picture_address),
        "button": button,
        "easy_read": _easy_read_link(edition),
        "description": email_preheader(edition),
        "kept_styles": Markup(render_file(pack, EMAIL_KEPT_STYLES, colours)),  # noqa: S704 - the pack's own
        "styles": Markup(render_file(pack, EMAIL_STYLES, colours)),  # noqa: S704 - the pack's own
        "subject": email_subject(edition),
        "unsubscribe": unsubscribe,
        "view_online": view_online,
    }
