"""What is painted beside the text."""

from PySide6.QtGui import QColor

from update_editor.gui.list_marks import numbers
from update_editor.gui.text_pane import TextPane
from update_editor.model import Block, line


def entry(style, level=0, text="tea"):
    return Block(id=f"{style}{level}{text}", style=style, level=level, spans=line(text))


def test_numbers_count_on_and_start_afresh_behind_ordinary_text():
    blocks = [entry("number"), entry("number"), entry("paragraph"), entry("number")]

    assert numbers(blocks) == (1, 2, 0, 1)


def test_deeper_entries_do_not_interrupt_a_list_and_count_for_themselves():
    blocks = [
        entry("number"),
        entry("number", 1),
        entry("number", 1),
        entry("bullet", 2),
        entry("number"),
        entry("number", 1),
    ]

    assert numbers(blocks) == (1, 1, 2, 0, 2, 1)


def test_a_bullet_of_the_same_level_ends_the_numbers():
    assert numbers([entry("number"), entry("bullet"), entry("number")]) == (1, 0, 1)


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
