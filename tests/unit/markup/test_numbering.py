from update_editor.markup.numbering import numbers
from update_editor.model import block


def entry(style, level=0):
    return block("tea", style, level)


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
