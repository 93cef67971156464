"""What stands in an update's fields where nobody has written anything."""

from collections.abc import Mapping

from msgspec.structs import replace

from update_editor.exporters.edition import Edition
from update_editor.exporters.web_address import FIELD as WEB_ADDRESS
from update_editor.exporters.web_address import page_address
from update_editor.model import Unusable, Update, line_text
from update_editor.templating.pack import TemplatePack
from update_editor.templating.rendering import title_for


def field_defaults(update: Update, pack: TemplatePack) -> Mapping[str, str]:
    """Return what the email's subject and preview text and the page's address are by themselves, by field.

    What the template can't say is left out: a pattern of it may be broken.
    """
    from update_editor.exporters.email import email_preheader, email_subject
    from update_editor.review.resolve import accept_all

    bare = replace(accept_all(update), fields=())
    try:
        title = line_text(bare.title) or title_for(pack, bare.leads, bare.date)
        edition = Edition(update=bare, pack=pack, title=title, pictures={})
        subject, preheader = email_subject(edition), email_preheader(edition)
    except Unusable:
        return {}
    found = {"subject": subject, "preheader": preheader, WEB_ADDRESS: page_address(edition) or ""}
    return {name: words for name, words in found.items() if words}
