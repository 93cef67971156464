"""One undo stack, in which typing is grouped by pause and word."""

from update_editor.model import Update
from update_editor.services.undo import PAUSE, UndoStack


class Clock:
    """A clock that a test moves."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def update(name):
    return Update(id=name, template="weekly-update")


def stack():
    clock = Clock()
    return UndoStack(clock), clock


def test_an_empty_stack_has_nothing_to_undo():
    undo, _ = stack()
    assert undo.undo() is None
    assert undo.redo() is None
    assert undo.undo_label is None


def test_undo_gives_the_state_before_and_redo_the_state_after():
    undo, _ = stack()
    undo.push("Add item", update("a"), update("b"))
    assert undo.undo().before == update("a")
    assert undo.redo().after == update("b")


def test_letters_typed_in_a_row_are_one_step():
    undo, _ = stack()
    undo.push("Typing", update("a"), update("b"), typing="opening")
    undo.push("Typing", update("b"), update("c"), typing="opening")
    assert undo.undo().before == update("a")
    assert undo.undo() is None


def test_a_pause_begins_a_new_step():
    undo, clock = stack()
    undo.push("Typing", update("a"), update("b"), typing="opening")
    clock.now += PAUSE + 0.1
    undo.push("Typing", update("b"), update("c"), typing="opening")
    assert undo.undo().before == update("b")


def test_a_new_word_begins_a_new_step():
    undo, _ = stack()
    undo.push("Typing", update("a"), update("b"), typing="opening")
    undo.push("Typing", update("b"), update("c"), typing="opening", new_word=True)
    assert undo.undo().before == update("b")


def test_typing_in_another_place_begins_a_new_step():
    undo, _ = stack()
    undo.push("Typing", update("a"), update("b"), typing="opening")
    undo.push("Typing", update("b"), update("c"), typing="message")
    assert undo.undo().before == update("b")


def test_typing_after_an_undo_is_a_step_of_its_own():
    undo, _ = stack()
    undo.push("Typing", update("a"), update("b"), typing="opening")
    undo.push("Typing", update("b"), update("c"), typing="opening", new_word=True)
    undo.undo()
    undo.push("Typing", update("b"), update("d"), typing="opening")
    assert undo.undo().before == update("b")


def test_a_new_step_drops_what_had_been_undone():
    undo, _ = stack()
    undo.push("One", update("a"), update("b"))
    undo.undo()
    undo.push("Two", update("a"), update("c"))
    assert undo.redo() is None
    assert undo.undo_label == "Two"


def test_a_closed_step_is_not_joined():
    undo, _ = stack()
    undo.push("Typing", update("a"), update("b"), typing="opening")
    undo.close_step()
    undo.push("Typing", update("b"), update("c"), typing="opening")
    assert undo.undo().before == update("b")


def typing_put_right():
    undo, _ = stack()
    undo.push("Typing", update("a"), update("b"), typing="opening")
    undo.push("Typing", update("b"), update("c"), typing="opening", corrects=True)
    return undo


def test_a_correction_is_taken_back_by_itself():
    undo = typing_put_right()
    assert undo.undoes_correction
    assert undo.undo().before == update("b")
    assert not undo.undoes_correction
    assert undo.undo().before == update("a")


def test_once_somebody_types_on_a_correction_belongs_to_the_typing():
    undo = typing_put_right()
    undo.push("Typing", update("c"), update("d"), typing="opening")
    assert undo.undo().before == update("a")


def test_where_somebody_types_elsewhere_a_correction_stays_a_step_of_its_own():
    undo = typing_put_right()
    undo.push("Typing", update("c"), update("d"), typing="closing")
    assert [undo.undo().before for _ in range(3)] == [update("c"), update("b"), update("a")]
