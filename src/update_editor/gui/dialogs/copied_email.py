"""Putting an email, or a part of it, on the clipboard, and what each part is called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from update_editor.gui.place_names import place_name
from update_editor.model.cutting import cut_short
from update_editor.services.email_copies import EmailCopy

_LONGEST = 90
"""Letters that are shown of what would be copied."""


def _(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("CopyEmail", words))


_NAMES = {
    "whole": _("The whole email, for Outlook"),
    "code": _("HTML code"),
    "markdown": _("Markdown for GOV.UK Notify"),
    "text": _("Plain text"),
    "short": _("The short email, for Outlook"),
    "short-code": _("HTML code of the short email"),
    "subject": _("Subject"),
    "preheader": _("Preview text"),
}
_PURPOSES = {
    "whole": _("Paste it into a new message: Outlook, Gmail and others keep how it looks"),
    "code": _("Paste it where a mailing tool takes code. Pictures are not in it"),
    "markdown": _("Paste it as the message of a template"),
    "text": _("Paste it where a mailing tool asks for the plain text part"),
    "short": _("How the update begins, with links to your website"),
    "short-code": _("Paste it where a mailing tool takes code"),
}


def name_of(copy: EmailCopy, places: dict[str, str]) -> str:
    """Return what a person calls what is copied; ``places`` are the names of the update's parts."""
    if copy.kind != "block":
        return QCoreApplication.translate("CopyEmail", _NAMES[copy.kind])
    name = place_name(places, copy.where)
    if copy.where.endswith("/heading"):
        return QCoreApplication.translate("CopyEmail", "{place}: heading").format(place=name)
    return name


def about(copy: EmailCopy) -> str:
    """Return what a copy is for, or how it begins."""
    if copy.kind in _PURPOSES:
        return QCoreApplication.translate("CopyEmail", _PURPOSES[copy.kind])
    return cut_short(" ".join(copy.text.split()), _LONGEST)


def put_on_clipboard(copy: EmailCopy) -> None:
    """Put a copy on the clipboard, as HTML where it has any, and as text."""
    mime = QMimeData()
    mime.setText(copy.text)
    if copy.html:
        mime.setHtml(copy.html)
    QGuiApplication.clipboard().setMimeData(mime)
