"""The dialog that begins a new update: its template, its date, its leads."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from update_editor.gui.dialogs.date_field import DateField
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.leads_field import LeadsField
from update_editor.gui.environment import Environment
from update_editor.gui.template_list import TemplateList
from update_editor.gui.template_pictures import TemplatePictures
from update_editor.services.publication_dates import next_friday
from update_editor.templating.pack import DEFAULT_PACK, TemplatePack


class NewUpdateDialog(FramedDialog):
    """Asks for three things, each with the likeliest answer filled in."""

    chosen = Signal(object, object, object)
    """The template, the date, the leads."""

    def __init__(
        self, environment: Environment, pictures: TemplatePictures, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("New update"))
        known = environment.settings.people
        self._template = TemplateList(pictures, environment.theme, self, keeps_choice=True)
        self._template.show_packs(environment.packs())
        self._date = DateField(next_friday(environment.now().date()), self)
        self._leads = LeadsField(known[:1], known, self)
        fields = form()
        add_row(fields, self.tr("&Template"), self._template)
        add_row(fields, self.tr("&Date"), self._date)
        add_row(fields, self.tr("&Leads"), self._leads)
        self.body.addLayout(fields)
        self.body.addStretch()
        self.add_cancel()
        self.add_button(self.tr("Begin"), primary=True).clicked.connect(self._begin)
        self._leads.setFocus()

    def choose(self, pack: TemplatePack) -> None:
        """Choose a template beforehand."""
        self._template.choose(pack.id)

    def _begin(self) -> None:
        self.chosen.emit(self._template.pack(), self._date.day(), self._leads.leads())
        self.accept()


def template_choice(packs: tuple[TemplatePack, ...], parent: QWidget) -> QComboBox:
    """Return a field that chooses between templates, the first of which is the usual one."""
    choice = QComboBox(parent)
    for pack in packs:
        choice.addItem(pack.name)
    usual = next((index for index, pack in enumerate(packs) if pack.id == DEFAULT_PACK), 0)
    choice.setCurrentIndex(usual)
    return choice
