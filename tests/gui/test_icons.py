import pytest
from PySide6.QtCore import QRect, QSize, qWarning
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

from update_editor.gui.icons import icon, program_icon
from update_editor.gui.status import status_icon
from update_editor.gui.theme import LIGHT, Theme


def test_where_there_is_no_room_nothing_is_drawn_and_nothing_said(
    theme: Theme, capfd: pytest.CaptureFixture
) -> None:
    paper = QImage(8, 8, QImage.Format.Format_RGB32)
    for each in (icon("x"), status_icon("draft", theme)):
        assert each.pixmap(QSize(0, 18)).isNull()
        painter = QPainter(paper)
        each.paint(painter, QRect(0, 0, 0, 0), mode=QIcon.Mode.Normal)
        painter.end()
    qWarning("QPainter: one that is heard")
    said = [line for line in capfd.readouterr().err.splitlines() if "QP" in line]
    assert said == ["QPainter: one that is heard"]


def test_the_programs_icon_is_drawn_in_the_accent(qapp: QApplication) -> None:
    drawn = program_icon().pixmap(128, 128).toImage()
    assert drawn.pixelColor(drawn.width() // 2, 12) == QColor(LIGHT.accent)
