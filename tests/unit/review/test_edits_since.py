"""Where a text was edited since an earlier state, with insertions tracked meanwhile."""

from update_editor.model import Block, Change, Span
from update_editor.review.edits import Edit
from update_editor.review.edits_since import edits_since

BO = Change(author="Bo Fenn", id="bo")


def text(*spans):
    return (Block(id="b1", spans=tuple(Span(text=words, insertion=by) for words, by in spans)),)


SWIM = text(("swim ", None))


def test_what_is_inserted_is_new_even_where_it_says_what_was_there():
    assert edits_since(SWIM, text(("swim ", BO), ("swim ", None))) == (Edit(0, 0, 0, 5),)
    assert edits_since(SWIM, text(("swim ", None), ("swim ", BO))) == (Edit(5, 5, 5, 10),)


def test_what_was_inserted_before_is_not_new():
    assert edits_since(text(("swim ", BO)), text(("swim ", BO))) == ()


def test_an_insertion_beside_another_edit_is_one_with_it():
    before, after = text(("We fed eleven.", None)), text(("We fed ", None), ("some, ", BO), ("twelve.", None))
    assert edits_since(before, after) == (Edit(7, 13, 7, 19),)


def test_insertions_stand_behind_the_edits_before_them():
    before = text(("One two three four.", None))
    after = text(("Only two three ", None), ("and a half ", BO), ("four.", None))
    assert edits_since(before, after) == (Edit(0, 3, 0, 4), Edit(14, 14, 15, 26))
