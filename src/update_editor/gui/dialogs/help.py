"""The dialogs of the Help menu: the shortcuts, which come from the table of actions, and About."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from update_editor import __version__
from update_editor.gui.actions import plain_text, translated
from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.menus import ACTIONS, MENUS
from update_editor.gui.theme import GRID


class ShortcutsDialog(FramedDialog):
    """Every action that has a shortcut, by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 2 * GRID, 0)
        grid.setHorizontalSpacing(4 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        for menu, title in MENUS:
            self._add_menu(grid, menu, plain_text(translated(title)))
        area = QScrollArea(self)
        area.setWidget(table)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        room = self.screen().availableGeometry().height() - 20 * GRID
        area.setMinimumHeight(min(56 * GRID, room))
        self.body.addWidget(area)
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)

    def _add_menu(self, grid: QGridLayout, menu: str, title: str) -> None:
        specs = [spec for spec in ACTIONS if spec.menu.partition("/")[0] == menu and spec.keys]
        if not specs:
            return
        heading = QLabel(title, self)
        font = heading.font()
        font.setWeight(font.Weight.DemiBold)
        heading.setFont(font)
        heading.setContentsMargins(0, GRID if grid.rowCount() > 1 else 0, 0, 0)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for spec in specs:
            row = grid.rowCount()
            grid.addWidget(QLabel(plain_text(translated(spec.text)).rstrip("…"), self), row, 0)
            shown = [
                QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in spec.keys
            ]
            keys = QLabel(shown[0], self)
            keys.setProperty("quiet", True)
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)


class AboutDialog(FramedDialog):
    """What the program is, and whose work is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("About Update Editor"))
        name = QLabel(self.tr("Update Editor {version}").format(version=__version__), self)
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        self.body.addWidget(name)
        words = QLabel(
            self.tr("Write the update once; send it as email, web page, Word, PDF and easy read."), self
        )
        words.setWordWrap(True)
        self.body.addWidget(words)
        self.body.addWidget(
            self.quiet_label(
                self.tr(
                    "It works without a network and sends nothing by itself. Free software under the MIT "
                    "licence. Icons by Lucide (ISC); the page is set in Atkinson Hyperlegible (OFL), by "
                    "the Braille Institute."
                )
            )
        )
        self.add_button(self.tr("Close"), primary=True).clicked.connect(self.accept)
