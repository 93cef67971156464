"""Where an undo step ends and the next begins."""

from update_editor.gui.typing_steps import TypingSteps


def typed(text):
    """Return what is said of each letter of a text that is typed from the start."""
    steps = TypingSteps()
    return [
        steps.begins("type", at, at + 1, text[at - 1] if at else "", letter) for at, letter in enumerate(text)
    ]


def test_a_word_is_one_step_with_the_space_behind_it():
    assert typed("tea urn") == [True, False, False, False, True, False, False]


def test_a_letter_typed_elsewhere_begins_a_step():
    steps = TypingSteps()
    steps.begins("type", 0, 1, "", "t")

    assert steps.begins("type", 9, 10, "x", "e")


def test_deleting_after_typing_begins_a_step_and_deleting_on_does_not():
    steps = TypingSteps()
    steps.begins("type", 0, 1, "", "t")

    assert steps.begins("delete", 1, 0, "", "")
    assert not steps.begins("delete", 0, 0, "", "")


def test_any_other_edit_is_a_step_of_its_own():
    steps = TypingSteps()

    assert steps.begins("other", 4, 9, "a", "")
    assert steps.begins("other", 9, 12, "a", "")


def test_what_follows_a_change_from_elsewhere_begins_a_step():
    steps = TypingSteps()
    steps.begins("type", 0, 1, "", "t")
    steps.break_off()

    assert steps.begins("type", 1, 2, "t", "e")
