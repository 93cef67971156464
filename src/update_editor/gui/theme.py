"""The window's colours, type and distances.

``LIGHT`` and ``DARK`` are the only places with a colour in them. Where the system asks for high contrast, the
colours come from its own palette and nothing of ours is left.
"""

from functools import cached_property
from pathlib import Path
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import Qt, QTemporaryDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from update_editor import assets

Appearance = Literal["system", "light", "dark"]
PageRole = Literal["title", "section", "item", "body", "statement"]

GRID = 8
"""Pixels. Distances are one (inside controls), two (inside cards), three or five (above a section) of it."""

_CONTROL_POINTS = 10.0
_PAGE_POINTS: dict[PageRole, float] = {
    "title": 22.0,
    "section": 16.0,
    "item": 13.0,
    "body": 12.0,
    "statement": 16.0,
}
_PAGE_FILES = ("Regular", "Bold", "Italic", "BoldItalic")
PAGE_FAMILY = "Atkinson Hyperlegible"
"""The face of the page, drawn so that its letters are told apart easily; shipped in resources/fonts."""


class Colours(Struct, frozen=True, kw_only=True):
    """The colours of one appearance, ``#rrggbb``."""

    ground: str
    surface: str
    text: str
    quiet: str
    hairline: str
    accent: str
    on_accent: str
    wash: str
    error: str
    warning: str
    people: tuple[str, ...]
    """The colours of those who suggest, in the order in which they came; none in high contrast."""

    @property
    def advice(self) -> str:
        """The colour of what is only advice."""
        return self.accent


LIGHT = Colours(
    ground="#F6F7F9",
    surface="#FFFFFF",
    text="#1B1F24",
    quiet="#59636E",
    hairline="#D8DEE4",
    accent="#0B57A4",
    on_accent="#FFFFFF",
    wash="#E7F0FA",
    error="#B3261E",
    warning="#8A5300",
    people=("#0B57A4", "#B23B00", "#00684A", "#7A3E9D", "#7A5200", "#00686F"),
)
DARK = Colours(
    ground="#15181C",
    surface="#1E2227",
    text="#E6E9ED",
    quiet="#9AA4AF",
    hairline="#343A42",
    accent="#7DB4F0",
    on_accent="#10202F",
    wash="#1C2F45",
    error="#F2B8B5",
    warning="#F0C27B",
    people=("#7DB4F0", "#FFA27A", "#6FD3AE", "#D3A6EE", "#E3BE6E", "#6FCFD6"),
)


class Theme:
    """What is in force in one application: its colours and fonts.

    Widgets are given it where they paint by hand; everything else follows the palette and the style sheet.
    """

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._page_family = ""
        self._pictures = QTemporaryDir()
        self.zoom = 100
        self.appearance: Appearance = "system"
        self.colours = LIGHT
        self.is_high_contrast = False

    def apply(self, appearance: Appearance) -> None:
        """Put an appearance in force for every window."""
        self.appearance = appearance
        hints = self._application.styleHints()
        schemes = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }
        hints.setColorScheme(schemes[appearance])
        contrast_wanted = hints.accessibility().contrastPreference()
        dark = appearance == "dark" or (appearance == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
        if contrast_wanted == Qt.ContrastPreference.HighContrast:
            self.take_palette(self._application.style().standardPalette())
        else:
            self.is_high_contrast = False
            colours = DARK if dark else LIGHT
            self._put_in_force(colours, palette_of(colours))

    def take_palette(self, palette: QPalette) -> None:
        """Put a system's palette in force as it is, as for high contrast."""
        self.is_high_contrast = True
        self._put_in_force(colours_of(palette), palette)

    def _put_in_force(self, colours: Colours, palette: QPalette) -> None:
        from update_editor.gui.style_sheet import style_sheet

        self.colours = colours
        self._application.setPalette(palette)
        self._application.setFont(control_font())
        chevron = self._picture_file("chevron-down", self.colours.text)
        check = self._picture_file("check", self.colours.on_accent)
        greyed = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
        disabled = greyed if self.is_high_contrast else ""
        self._application.setStyleSheet(style_sheet(self.colours, chevron, check, disabled=disabled))

    def _picture_file(self, name: str, colour: str) -> str:
        """Return an icon in a colour as a file: a style sheet can't colour one itself."""
        from update_editor.gui.icons import coloured_svg

        path = Path(self._pictures.path()) / f"{name}-{colour[1:]}.svg"
        if self._pictures.isValid() and not path.exists():
            path.write_bytes(coloured_svg(name, colour))
        return path.as_posix()

    @cached_property
    def reduces_motion(self) -> bool:
        """Whether the system asks for nothing to move; it is asked once."""
        from update_editor.gui.motion import system_reduces_motion

        return system_reduces_motion()

    def colour(self, name: str) -> QColor:
        """Return one of ``Colours`` by its name."""
        return QColor(getattr(self.colours, name))

    def page_font(self, role: PageRole) -> QFont:
        """Return the font of a part of the page, at the zoom in force."""
        font = QFont(self._loaded_page_family())
        font.setPointSizeF(_PAGE_POINTS[role] * self.zoom / 100)
        if role not in ("body", "statement"):
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _loaded_page_family(self) -> str:
        if not self._page_family:
            folder = assets.resources() / "fonts"
            loaded = [
                QFontDatabase.addApplicationFont(str(folder / f"AtkinsonHyperlegible-{each}.ttf"))
                for each in _PAGE_FILES
            ]
            self._page_family = PAGE_FAMILY if min(loaded) >= 0 else control_font().family()
        return self._page_family


def control_font() -> QFont:
    """Return the system's own face at 10 pt, or as large as the system has it where that is larger."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(_CONTROL_POINTS, font.pointSizeF()))
    return font


def palette_of(colours: Colours) -> QPalette:
    """Return the Qt palette of an appearance."""
    roles = {
        QPalette.ColorRole.Window: colours.ground,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.ground,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.quiet,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.error,
        QPalette.ColorRole.ToolTipBase: colours.text,
        QPalette.ColorRole.ToolTipText: colours.surface,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.hairline,
        QPalette.ColorRole.Mid: colours.hairline,
        QPalette.ColorRole.Dark: colours.hairline,
        QPalette.ColorRole.Shadow: colours.hairline,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    faint = QColor(colours.quiet)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette


def colours_of(palette: QPalette) -> Colours:
    """Return the colours of a system's palette, for high contrast."""

    def name(role: QPalette.ColorRole) -> str:
        return palette.color(role).name()

    text = name(QPalette.ColorRole.WindowText)
    return Colours(
        ground=name(QPalette.ColorRole.Window),
        surface=name(QPalette.ColorRole.Base),
        text=text,
        quiet=text,
        hairline=text,
        accent=name(QPalette.ColorRole.Highlight),
        on_accent=name(QPalette.ColorRole.HighlightedText),
        wash=name(QPalette.ColorRole.Base),
        error=text,
        warning=text,
        people=(),
    )


def people_on(palette: QPalette) -> tuple[str, ...]:
    """Return the colours of those who suggest on a palette's page; none on one that is not ours."""
    ours = _ours(palette)
    return ours.people if ours else ()


def wash_on(palette: QPalette) -> str:
    """Return the colour behind commented words on a palette's page."""
    ours = _ours(palette)
    return ours.wash if ours else palette.color(QPalette.ColorRole.AlternateBase).name()


def severity_on(palette: QPalette, severity: str) -> QColor:
    """Return the colour of an error, a warning or advice on a palette's page: the text's on one not ours."""
    ours = _ours(palette)
    return QColor(getattr(ours, severity)) if ours else palette.color(QPalette.ColorRole.Text)


def _ours(palette: QPalette) -> Colours | None:
    page = palette.color(QPalette.ColorRole.Base).name().upper()
    return next((each for each in (LIGHT, DARK) if each.surface == page), None)
