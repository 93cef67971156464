"""The small dialog for a link: its words and where it leads."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.model import safe_link

_MAIL = re.compile(r"[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+")
_SITE = re.compile(r"[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?")
_PHONE = re.compile(r"\+?[\d ()-]{5,20}")


def address_of(typed: str) -> str | None:
    """Return the address that a person means; None where it is none that may be linked to.

    ``example.org`` is a web page, ``ash@example.org`` a mail address, ``0113 496 0000`` a telephone.
    """
    typed = typed.strip()
    if _MAIL.fullmatch(typed):
        return safe_link("mailto:" + typed)
    if _PHONE.fullmatch(typed):
        return safe_link("tel:" + re.sub(r"[^\d+]", "", typed))
    if _SITE.fullmatch(typed):
        return safe_link("https://" + typed)
    return safe_link(typed)


class LinkDialog(FramedDialog):
    """Asks for a link's text and address. Give ``text`` None where the text is not to be changed."""

    chosen = Signal(str, str)
    """The text, empty where it stays as it is, and the address, empty where the link is to go."""

    def __init__(self, text: str | None, address: str | None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Link"), parent)
        self._keeps_text = text is None
        self.text_field = QLineEdit(text or "", self)
        self.address_field = QLineEdit(address or "", self)
        self.address_field.setPlaceholderText(self.tr("www.example.org or name@example.org"))
        fields = form()
        if self._keeps_text:
            self.text_field.hide()
        else:
            add_row(fields, self.tr("&Words"), self.text_field)
        add_row(fields, self.tr("&Address"), self.address_field)
        self.leads_to = self.quiet_label("")
        self.leads_to.setMinimumHeight(self.leads_to.fontMetrics().height())
        fields.addRow(self.leads_to)
        self.body.addLayout(fields)
        self._add_buttons(is_link=address is not None)
        self.text_field.textChanged.connect(self._check)
        self.address_field.textChanged.connect(self._check)
        self._check()
        (self.address_field if text != "" else self.text_field).setFocus()

    def _add_buttons(self, *, is_link: bool) -> None:
        self.add_cancel()
        if is_link:
            self.remove_button = self.add_button(self.tr("&Remove the link"))
            self.remove_button.clicked.connect(self._remove)
        words = self.tr("&Change the link") if is_link else self.tr("Add the &link")
        self.apply_button = self.add_button(words, primary=True)
        self.apply_button.clicked.connect(self._apply)

    def _check(self) -> None:
        """Say where the link will lead where that isn't what was typed, or what else to type."""
        typed = self.address_field.text().strip()
        address = address_of(typed)
        wrong = bool(typed) and address is None
        if wrong:
            self.leads_to.setText(self.tr("Type a web or e-mail address, or a telephone number"))
        else:
            self.leads_to.setText(
                self.tr("Leads to {}").format(address) if address != typed and address else ""
            )
        self.apply_button.setEnabled(address is not None)
        if self.isVisible():
            self.fit()

    def _apply(self) -> None:
        address = address_of(self.address_field.text())
        if address is not None:
            text = "" if self._keeps_text else self.text_field.text().strip()
            self.accept()
            self.chosen.emit(text or ("" if self._keeps_text else self.address_field.text().strip()), address)

    def _remove(self) -> None:
        self.accept()
        self.chosen.emit("", "")
