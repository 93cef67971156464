"""The dialog of an update's details: date, leads, and the fields that its template asks for."""

import datetime as dt

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QSizePolicy, QWidget

from update_editor.gui.dialogs.date_field import DateField
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.leads_field import LeadsField
from update_editor.gui.style_sheet import set_look
from update_editor.model import Field, Lead, Update
from update_editor.services.field_defaults import field_defaults
from update_editor.templating.pack import FieldSpec, TemplatePack


class Details(Struct, frozen=True):
    """What the dialog was filled in with: the date, everybody who leads, and the fields that are changed."""

    date: dt.date | None
    leads: tuple[Lead, ...]
    fields: tuple[Field, ...]


class DetailsDialog(FramedDialog):
    """Hands back what was filled in when it is kept: the update itself may be another one by then."""

    chosen = Signal(object)
    """The ``Details`` as they are now wanted."""

    def __init__(
        self, update: Update, pack: TemplatePack, known: tuple[Lead, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Details of the update"))
        self._update = update
        self._has_date = QCheckBox(self.tr("The update has a date"), self)
        self._has_date.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._has_date.setChecked(update.date is not None)
        self._date = DateField(update.date or dt.datetime.now().astimezone().date(), self)
        self._date.setEnabled(update.date is not None)
        self._has_date.toggled.connect(self._date.setEnabled)
        self.setTabOrder(self._date, self._has_date)
        self._leads = LeadsField(update.leads, known, self)
        self._fields: dict[str, QLineEdit] = {}
        self._defaults = field_defaults(update, pack)
        self._form = form()
        add_row(self._form, self.tr("&Date"), self._date)
        self._form.addRow(self._has_date)
        add_row(self._form, self.tr("&Leads"), self._leads)
        for spec in pack.fields:
            self._add_field(spec)
        self.body.addLayout(self._form)
        self.body.addStretch()
        self.add_cancel()
        self.add_button(self.tr("Keep"), primary=True).clicked.connect(self._keep)
        self.keep_on_escape(self._keep)
        (self._date if self._date.isEnabled() else self._has_date).setFocus()

    def _add_field(self, spec: FieldSpec) -> None:
        text = next((field.text for field in self._update.fields if field.id == spec.id), "")
        edit = QLineEdit(text, self)
        edit.setPlaceholderText(self._defaults.get(spec.id, ""))
        add_row(self._form, spec.label, edit)
        self._fields[spec.id] = edit
        if spec.hint or spec.longest is not None:
            self._form.addRow(_Below(edit, spec, self))

    def _keep(self) -> None:
        before = {field.id: field.text for field in self._update.fields}
        changed = tuple(
            Field(id=field_id, text=edit.text().strip())
            for field_id, edit in self._fields.items()
            if edit.text() != before.get(field_id, "")
        )
        date = self._date.day() if self._has_date.isChecked() else None
        self.chosen.emit(Details(date, self._leads.leads(), changed))
        self.accept()


class _Below(QLabel):
    """Says what an empty field is for, and how long the words in one are; too much is said, not cut off."""

    def __init__(self, edit: QLineEdit, spec: FieldSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self._spec = spec
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("quiet", True)
        edit.textChanged.connect(self._count)
        self._count(edit.text())

    def _count(self, text: str) -> None:
        longest = self._spec.longest
        if not text or longest is None:
            self.setText(self._spec.hint)
        else:
            words = self.tr("{count} of {longest} characters")
            self.setText(words.format(count=len(text), longest=longest))
        set_look(self, "error", longest is not None and len(text) > longest)
