"""The dialog that begins a new update: its template, its date, its leads."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from update_editor.gui.dialogs.date_field import DateField, next_friday
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.leads_field import LeadsField
from update_editor.model import Lead
from update_editor.templating.pack import DEFAULT_PACK, TemplatePack


class NewUpdateDialog(FramedDialog):
    """Asks for three things, each with the likeliest answer filled in."""

    chosen = Signal(object, object, object)
    """The template, the date, the leads."""

    def __init__(
        self,
        packs: tuple[TemplatePack, ...],
        known: tuple[Lead, ...],
        now: dt.datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("New update"))
        self._packs = packs
        self._template = template_choice(packs)
        self._about = self.quiet_label("")
        self._date = DateField(next_friday(now.date()), self)
        self._leads = LeadsField(known[:1], known, self)
        fields = form()
        add_row(fields, self.tr("&Template"), self._template)
        fields.addRow(self._about)
        add_row(fields, self.tr("&Date"), self._date)
        add_row(fields, self.tr("&Leads"), self._leads)
        self.body.addLayout(fields)
        self.body.addStretch()
        self.add_cancel()
        self.add_button(self.tr("Begin"), primary=True).clicked.connect(self._begin)
        self._template.currentIndexChanged.connect(self._describe)
        self._describe()
        self._leads.setFocus()

    def _describe(self) -> None:
        self._about.setText(self._packs[self._template.currentIndex()].description)

    def _begin(self) -> None:
        pack = self._packs[self._template.currentIndex()]
        self.chosen.emit(pack, self._date.day(), self._leads.leads())
        self.accept()


def template_choice(packs: tuple[TemplatePack, ...]) -> QComboBox:
    """Return a field that chooses between templates, the first of which is the usual one."""
    choice = QComboBox()
    for pack in packs:
        choice.addItem(pack.name)
    usual = next((index for index, pack in enumerate(packs) if pack.id == DEFAULT_PACK), 0)
    choice.setCurrentIndex(usual)
    return choice
