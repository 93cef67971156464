"""The page of light and dark, and of the window's language."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QWidget

from update_editor.gui.dialogs.frame import add_row, form
from update_editor.gui.language import languages
from update_editor.gui.quiet import quiet
from update_editor.gui.settings.page import SettingsPage
from update_editor.services.settings import Settings


class AppearancePage(SettingsPage):
    """Asks for the language only where there is more than one."""

    def __init__(self, parent: QWidget | None = None, catalogues: Path | None = None) -> None:
        tags = languages(catalogues)
        has_choice = len(tags) > 1
        heading = self.tr("Appearance and language") if has_choice else self.tr("Appearance")
        super().__init__(heading, "", parent)
        self._appearance = QComboBox(self)
        for name, words in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self._appearance.addItem(words, name)
        self._language = QComboBox(self)
        self._language.addItem(self.tr("As the system"), "system")
        for tag in tags:
            self._language.addItem(QLocale(tag).nativeLanguageName() + f" ({tag})", tag)
        self._language.setVisible(has_choice)
        fields = form()
        add_row(fields, self.tr("&Colours of the window"), self._appearance)
        fields.addRow(
            quiet(self.tr("Where the system asks for high contrast, its own colours are used."), self)
        )
        if has_choice:
            add_row(fields, self.tr("&Language of the window"), self._language)
            fields.addRow(quiet(self.tr("It changes at the next start."), self))
        self.column.addLayout(fields)
        self.column.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Show the appearance and the language of the settings."""
        self._appearance.setCurrentIndex(max(0, self._appearance.findData(settings.appearance)))
        if self._language.findData(settings.language) < 0:  # a language that came with another version
            self._language.addItem(settings.language, settings.language)
        self._language.setCurrentIndex(self._language.findData(settings.language))

    def taken_into(self, settings: Settings) -> Settings:
        """Return the settings with this appearance and language."""
        appearance, language = self._appearance.currentData(), self._language.currentData()
        return replace(settings, appearance=appearance, language=language)
