"""What is painted beside the text."""

from PySide6.QtGui import QColor

from update_editor.gui.text_pane import TextPane
from update_editor.model import Block, line


def entry(style, level=0, text="tea"):
    return Block(id=f"{style}{level}{text}", style=style, level=level, spans=line(text))


def painted(qtbot, *blocks):
    """Return how many pixels left of the words have another colour than the ground."""
    pane = TextPane("message")
    qtbot.addWidget(pane)
    pane.resize(300, 60)
    pane.show_value(blocks)
    pane.show()
    image = pane.viewport().grab().toImage()
    ground = image.pixelColor(image.width() - 1, 0)
    return sum(
        QColor(image.pixelColor(x, y)) != ground
        for x in range(int(pane.document().indentWidth()) - 2)
        for y in range(image.height())
    )


def test_entries_and_quotations_are_marked_in_the_margin(qtbot):
    assert painted(qtbot, entry("bullet")) > 10
    assert painted(qtbot, entry("number")) > 10
    assert painted(qtbot, entry("quote")) > painted(qtbot, entry("bullet"))


def test_an_empty_pane_says_what_goes_there(qtbot):
    pane = TextPane("message")
    qtbot.addWidget(pane)
    pane.resize(300, 60)
    pane.show()
    empty = pane.viewport().grab().toImage()
    pane.setPlaceholderText("Write the message here")
    hinted = pane.viewport().grab().toImage()
    pane.show_value((entry("paragraph"),))

    assert hinted != empty
    assert pane.viewport().grab().toImage() != hinted
