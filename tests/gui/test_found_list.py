import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from update_editor.gui.found_list import fitted

PARTS = ("…he had not left his flat for three ", "week", "s. He did not come because of a leaflet…")


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    return QFontMetrics(QFont())


def test_with_room_all_of_it_is_shown(metrics: QFontMetrics) -> None:
    assert fitted(PARTS, 10_000, metrics, metrics) == PARTS


@pytest.mark.parametrize("width", [60, 120, 200, 320])
def test_what_was_found_is_never_cut_before_what_stands_beside_it(metrics: QFontMetrics, width: int) -> None:
    before, words, behind = fitted(PARTS, width, metrics, metrics)
    assert words == "week"
    assert before.startswith("…")
    assert behind.endswith("…")
    assert metrics.horizontalAdvance(before + words + behind) <= width + 2


def test_a_short_end_leaves_its_room_to_the_beginning(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("".join(PARTS[:2])) + metrics.horizontalAdvance("s.")
    assert fitted((*PARTS[:2], "s."), width + 2, metrics, metrics) == (*PARTS[:2], "s.")
