"""The email: a page that mail programs show alike, its plain text, and both as a draft."""

from collections.abc import Mapping

from markupsafe import Markup

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.email_message import Letter, content_id, message_bytes
from update_editor.exporters.page import PictureAddress, field_text, page_values
from update_editor.exporters.page_pictures import PageFile, page_pictures, picture_outputs
from update_editor.exporters.printable import printable
from update_editor.exporters.standing import other_formats, title_of
from update_editor.markup.plain_out import blocks_text, update_text, wrapped
from update_editor.templating.contract import EMAIL_KEPT_STYLES, EMAIL_PAGE, EMAIL_STYLES
from update_editor.templating.rendering import render_file

_PICTURES = "email-pictures"


def export_email(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``email.html`` with its pictures in ``email-pictures/``, ``email.txt`` and ``email.eml``.

    The draft ``email.eml`` has no sender and no recipients, and carries its pictures itself. Nothing in the
    files comes from a clock or from chance: the same edition gives the same bytes.

    Raises:
        Unusable: ``template-file-missing`` or ``template-render`` where the pack is broken,
            ``picture-unreadable``.
    """
    pictures = page_pictures(edition)
    text = email_text(edition)
    page = _page(edition, pictures)
    letter = Letter(
        subject=email_subject(edition),
        language=edition.pack.language,
        date=edition.update.date,
        text=text,
        html=_html(edition, lambda each: f"cid:{content_id(pictures[each.picture.id])}")
        if pictures
        else page,
        pictures=tuple(pictures.values()),
    )
    return (
        OutputFile("email.html", page.encode()),
        OutputFile("email.txt", text.encode()),
        OutputFile("email.eml", message_bytes(letter)),
        *picture_outputs(pictures, _PICTURES),
    )


def email_page(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``email.html`` and its pictures alone: what there is to look at, in a quarter of the time.

    Raises:
        Unusable: as ``export_email``.
    """
    pictures = page_pictures(edition)
    page = OutputFile("email.html", _page(edition, pictures).encode())
    return (page, *picture_outputs(pictures, _PICTURES))


def email_subject(edition: Edition) -> str:
    """Return the subject: the template's field of this name, or the title."""
    return field_text(edition.update, "subject") or title_of(edition)


def email_text(edition: Edition) -> str:
    """Return the email as plain text, its lines at most 72 characters long but for addresses."""
    organisation = edition.pack.organisation
    parts = (
        update_text(edition.update, title_of(edition), links=True, tight_lists=True).rstrip("\n"),
        blocks_text(other_formats(edition.pack), links=True, tight_lists=True),
        "\n".join(filter(None, (organisation.name, organisation.address))),
    )
    return wrapped(printable("\n\n".join(filter(None, parts)))) + "\n"


def _page(edition: Edition, pictures: Mapping[str, PageFile]) -> str:
    return _html(edition, lambda each: f"{_PICTURES}/{pictures[each.picture.id].name}")


def _html(edition: Edition, picture_address: PictureAddress) -> str:
    """Return the page with its styles written into its elements."""
    import css_inline

    pack = edition.pack
    colours = {"colours": pack.colours}
    values = {
        **page_values(edition, picture_address),
        "styles": Markup(render_file(pack, EMAIL_STYLES, colours)),  # noqa: S704 - the pack's own
        "kept_styles": Markup(render_file(pack, EMAIL_KEPT_STYLES, colours)),  # noqa: S704 - the pack's own
    }
    inliner = css_inline.CSSInliner(keep_style_tags=False, load_remote_stylesheets=False)
    return str(inliner.inline(render_file(pack, EMAIL_PAGE, values))).rstrip() + "\n"
