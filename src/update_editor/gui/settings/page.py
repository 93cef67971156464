"""What the pages of the settings share."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from update_editor.gui.quiet import quiet
from update_editor.gui.theme import GRID
from update_editor.services.house_style import HouseStyle
from update_editor.services.settings import Settings


class SettingsPage(QWidget):
    """Shows its part of the settings, and hands back settings with what it says in them."""

    def __init__(self, heading: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GRID // 2, 0, 2 * GRID, GRID // 2)  # room for rings round the focus
        self.column.setSpacing(GRID)
        title = QLabel(heading, self)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        self.column.addWidget(title)
        if about:
            self.column.addWidget(quiet(about, self))
        self.column.addSpacing(GRID)

    def show_settings(self, settings: Settings) -> None:
        """Show the page's part of the settings."""
        raise NotImplementedError

    def taken_into(self, settings: Settings) -> Settings:
        """Return the settings with what the page says."""
        raise NotImplementedError

    def edited_style(self) -> tuple[HouseStyle, HouseStyle] | None:
        """Return the house's style as it was and as it is wanted; None where the page leaves it."""
        return None

    def hindrance(self) -> str:
        """Return what must be mended before the settings can be kept; nothing where they can."""
        return ""

    def stop(self) -> None:
        """Stop what still goes on for the page: its dialog is closed."""

    def doubt(self) -> str:
        """Return what the person should know before the settings are kept; nothing where all is well."""
        return ""
