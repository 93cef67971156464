"""The page of the person's own organisation."""

from typing import get_args

from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from update_editor.gui.dialogs.frame import add_row, form
from update_editor.gui.jobs import Runner
from update_editor.gui.quiet import quiet
from update_editor.gui.settings.colour_field import ColourField
from update_editor.gui.settings.logo_field import LogoField
from update_editor.gui.settings.page import SettingsPage
from update_editor.gui.theme import GRID
from update_editor.services.organisation import OwnOrganisation, dark_accent, web_address
from update_editor.services.settings import Settings
from update_editor.templating.pack import Colours, EasyReadPoints

_SHIPPED = Colours()


class OrganisationPage(SettingsPage):
    """Name, contact, logo and colour: what outputs say and show of whom they come from."""

    def __init__(self, jobs: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Organisation"),
            self.tr(
                "It stands in everything that goes out, in place of the made-up partnership of the shipped "
                "templates. A template of your own that names an organisation keeps it."
            ),
            parent,
        )
        self._name = QLineEdit(self)
        self._web = QLineEdit(self)
        self._web.setPlaceholderText(self.tr("www.example.org"))
        self._updates = QLineEdit(self)
        self._updates.setPlaceholderText(self.tr("www.example.org/updates"))
        self._updates_about = quiet(
            self.tr(
                "Emails lead to a folder there that is named after the update’s day, such as 2026-11-20."
            ),
            self,
        )
        self._pictures = QLineEdit(self)
        self._pictures.setPlaceholderText(self.tr("www.example.org/pictures"))
        self._address = QLineEdit(self)
        self._formats = QPlainTextEdit(self)
        self._formats.setTabChangesFocus(True)
        self._formats.setFixedHeight(10 * GRID)
        self._formats.setPlaceholderText(
            self.tr("To have this update in large print, easy read or your own language, write to …")
        )
        self._logo = LogoField(jobs, self)
        light, dark = (_SHIPPED.surface, _SHIPPED.ground), (_SHIPPED.surface_dark, _SHIPPED.ground_dark)
        self._accent = ColourField(self.tr("Accent colour"), light, is_dark=False, parent=self)
        self._dark = ColourField(self.tr("Accent colour on dark screens"), dark, is_dark=True, parent=self)
        self._points = QComboBox(self)
        for points in get_args(EasyReadPoints):
            self._points.addItem(self.tr("{n} points").format(n=points), points)
        self._lay_out()
        self._accent.changed.connect(self._propose_twin)
        self._accent.stand_in("", self.tr("Where it is empty, each template has its own colour."))

    def _lay_out(self) -> None:
        fields = form()
        add_row(fields, self.tr("&Name"), self._name)
        add_row(fields, self.tr("&Web address"), self._web)
        add_row(fields, self.tr("Address of your &updates"), self._updates)
        fields.addRow(self._updates_about)
        add_row(fields, self.tr("Address of &pictures in emails"), self._pictures)
        fields.addRow(
            quiet(
                self.tr("Where you put them before you send. Empty where your mailing tool takes them."), self
            )
        )
        add_row(fields, self.tr("Add&ress or other contact"), self._address)
        add_row(fields, self.tr("Line about other &formats"), self._formats)
        add_row(fields, self.tr("&Logo"), self._logo)
        add_row(fields, self.tr("A&ccent colour"), self._accent)
        add_row(fields, self.tr("Accent colour on &dark screens"), self._dark)
        add_row(fields, self.tr("L&etters of easy read"), self._points)
        self.column.addLayout(fields)
        self.column.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Show the organisation of the settings."""
        own = settings.organisation
        fields = {
            self._name: own.name,
            self._web: own.web,
            self._updates: own.updates,
            self._pictures: settings.sending.pictures,
            self._address: own.address,
        }
        for field, text in fields.items():
            field.setText(text)
            field.setCursorPosition(0)
        self._formats.setPlainText(own.other_formats)
        self._logo.show_logo(own.logo)
        self._accent.show_colour(own.accent)
        self._dark.show_colour(own.accent_dark)
        self._points.setCurrentIndex(self._points.findData(own.easy_read_points))
        self._propose_twin()

    def taken_into(self, settings: Settings) -> Settings:
        """Return the settings with the organisation as the page has it."""
        own = OwnOrganisation(
            name=self._name.text().strip(),
            address=self._address.text().strip(),
            web=self._web.text().strip(),
            updates=self._updates.text().strip(),
            other_formats=self._formats.toPlainText().strip(),
            logo=self._logo.data(),
            accent=self._accent.colour(),
            accent_dark=self._dark.colour() if self._accent.colour() else "",
            easy_read_points=self._points.currentData(),
        )
        sending = replace(settings.sending, pictures=web_address(self._pictures.text()) or "")
        return replace(settings, organisation=own, sending=sending)

    def hindrance(self) -> str:
        """Say what can't be kept as it was typed."""
        if self._logo.is_busy():
            return self.tr("The logo is not ready yet; save again in a moment.")
        for web in (field.text().strip() for field in (self._web, self._updates, self._pictures)):
            if web and web_address(web) is None:
                words = self.tr("“{words}” is no web address; write it like www.example.org.")
                return words.format(words=web)
        wrong = next((field for field in (self._accent, self._dark) if field.is_wrong()), None)
        return "" if wrong is None else wrong.verdict.text()

    def stop(self) -> None:
        """Give up a logo that is still being made ready."""
        self._logo.stop()

    def doubt(self) -> str:
        """Say where nobody will see what was given, or nobody be able to read it."""
        typed = (self._web, self._updates, self._address)
        given = (*(field.text() for field in typed), self._formats.toPlainText(), self._logo.data())
        doubts = []
        if any(given) and not self._name.text().strip():
            doubts.append(self.tr("The organisation has no name: without one, nothing else of it is used."))
        if self._accent.is_weak():
            doubts.append(self.tr("Accent colour: {verdict}").format(verdict=self._accent.verdict.text()))
        if self._accent.colour() and self._dark.is_weak():
            words = self.tr("Accent colour on dark screens: {verdict}")
            doubts.append(words.format(verdict=self._dark.verdict.text()))
        return "\n".join(doubts)

    def _propose_twin(self) -> None:
        """Say which colour dark screens get where none is chosen for them."""
        accent = self._accent.colour()
        self._dark.setEnabled(bool(accent))
        if not accent:
            self._dark.stand_in("", self.tr("Choose an accent colour first."))
            return
        twin = dark_accent(OwnOrganisation(accent=accent), _SHIPPED)
        self._dark.stand_in(
            twin, self.tr("Where it is empty: {colour}, made from the accent.").format(colour=twin)
        )
