"""The page of what typing does by itself."""

from msgspec.structs import replace
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QWidget

from update_editor.gui.quiet import quiet
from update_editor.gui.settings.page import SettingsPage
from update_editor.gui.theme import GRID
from update_editor.services.settings import Settings, TypingAids


class TypingPage(SettingsPage):
    """Two aids, each with an example of what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Typing"),
            self.tr("What typing does by itself. Undo, right after it, brings back what you typed."),
            parent,
        )
        self._markdown = self._box(
            self.tr("Turn &marks into formats"),
            self.tr(
                "“- ” begins a list, “1. ” a numbered one, “## ” a sub-heading, “> ” a quotation; "
                "**two stars** make words bold."
            ),
        )
        self._typographic = self._box(
            self.tr("Set quotes and &dashes as in a book"),
            self.tr("“Curly quotes” in place of straight ones, a dash – for two hyphens, … for three dots."),
        )
        self.column.addStretch()

    def _box(self, words: str, about: str) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        box.setAccessibleDescription(about)
        example: QLabel = quiet(about, self)
        example.setContentsMargins(3 * GRID, 0, 0, GRID)
        self.column.addWidget(box)
        self.column.addWidget(example)
        return box

    def show_settings(self, settings: Settings) -> None:
        """Show which aids are on."""
        self._markdown.setChecked(settings.typing.markdown)
        self._typographic.setChecked(settings.typing.typographic)

    def taken_into(self, settings: Settings) -> Settings:
        """Return the settings with these aids on."""
        aids = TypingAids(markdown=self._markdown.isChecked(), typographic=self._typographic.isChecked())
        return replace(settings, typing=aids)
