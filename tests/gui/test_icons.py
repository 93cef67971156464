from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from update_editor.gui.icons import program_icon
from update_editor.gui.theme import LIGHT


def test_the_programs_icon_is_drawn_in_the_accent(qapp: QApplication) -> None:
    drawn = program_icon().pixmap(128, 128).toImage()
    assert drawn.pixelColor(drawn.width() // 2, 12) == QColor(LIGHT.accent)
