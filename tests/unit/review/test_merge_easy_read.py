"""What two people made of one easy read."""

from msgspec.structs import replace

from builders.easy_reading import item, kept_texts, statements, told, unit, with_items
from builders.updates import paragraph, small_update
from update_editor.easyread.units import left_out, still_right, with_statement_picture, written
from update_editor.model import EasyReadStep, HardWord, Picture, Statement, StatementPicture
from update_editor.review.edits import Reviewer
from update_editor.review.merge import merge

ME = Reviewer("Me")
SOURCE = "It opens on Thursday."
BASE = small_update(easy_read=(unit("u", ["b1"], SOURCE, "One.", "Two."),))
BUS = StatementPicture(id="bus", alt="A bus")


def saying(*texts, **details):
    return replace(BASE, easy_read=(unit("u", ["b1"], SOURCE, *texts, **details),))


def merged(mine, theirs, base=BASE):
    return merge(base, mine, theirs, ME)


def test_what_each_wrote_in_another_statement_is_in_one_unit():
    result = merged(saying("Uno.", "Two."), saying("One.", "Dos."))
    assert result.clashes == ()
    assert [each.statements for each in result.update.easy_read] == [statements("Uno.", "Dos.")]


def test_the_words_of_one_and_the_picture_of_the_other_are_in_one_statement():
    result = merged(saying("Uno.", "Two."), with_statement_picture(BASE, "u", 0, BUS))
    assert result.clashes == ()
    assert result.update.easy_read[0].statements[0] == Statement(text="Uno.", picture=BUS)


def test_two_wordings_of_one_statement_are_both_kept_and_told():
    result = merged(saying("Uno.", "Two."), saying("Eins.", "Two."))
    assert kept_texts(result.update) == ["Eins.", "Two.", "Two.", "Uno."]
    assert [row for row in told(result.update) if row[2] != "to decide"] == [
        ("item", "b1", "written"),
        ("orphan", "", "out of date"),
    ]
    (clash,) = result.clashes
    assert (clash.where, clash.detail) == ("easy-read/u", "statements")
    assert (clash.mine, clash.theirs) == ("Uno.\nTwo.", "Eins.\nTwo.")


def test_a_statement_that_one_added_is_not_lost_where_the_other_edited():
    result = merged(saying("One.", "Two.", "Three."), saying("Eins.", "Two."))
    assert {"Three.", "Eins."} <= set(kept_texts(result.update))
    assert len(result.clashes) == 1


def test_a_unit_that_one_removed_stays_where_the_other_wrote_in_it():
    gone = replace(BASE, easy_read=())
    for mine, theirs in ((gone, saying("Uno.")), (saying("Uno."), gone)):
        assert kept_texts(merged(mine, theirs).update) == ["Uno."]
    assert merged(gone, BASE).update.easy_read == ()


def test_left_out_by_one_and_written_on_by_the_other_keeps_the_words_and_is_told():
    result = merged(
        left_out(BASE, ("b1",), "late"), replace(BASE, easy_read=(unit("u", ["b1"], SOURCE, "Uno."),))
    )
    assert kept_texts(result.update) == ["Uno."]
    assert result.update.easy_read[0].decision == "left out"


def test_two_decisions_on_what_neither_had_decided_are_told():
    base = small_update()
    result = merged(written(base, ("b1",), statements("Uno.")), left_out(base, ("b1",), "late"), base)
    assert [each.decision for each in result.update.easy_read] == ["write", "left out"]
    assert [each.detail for each in result.clashes] == ["decision"]


def test_what_both_wrote_in_the_same_words_is_there_once():
    base = small_update()
    mine, theirs = (written(base, ("b1",), statements("Uno.")) for _ in range(2))
    result = merged(mine, theirs, base)
    assert (result.update.easy_read, result.clashes) == (mine.easy_read, ())


def test_what_both_left_out_is_there_once_with_the_reasons_of_both():
    base = small_update()
    result = merged(left_out(base, ("b1",), "late"), left_out(base, ("b1",), "dull"), base)
    assert [each.reason for each in result.update.easy_read] == ["late; dull"]
    assert result.clashes == ()


def test_a_unit_stays_out_of_date_where_one_called_it_right_and_the_other_wrote_the_source_anew():
    friday, noon = (
        with_items(BASE, item("i1", paragraph("b1", each)))
        for each in ("It opens on Friday.", "It opens on Thursday at noon.")
    )
    result = merged(still_right(friday, "u"), noon)
    assert ("item", "b1", "out of date") in told(result.update)


def test_hard_words_of_both_are_kept_and_two_explanations_of_one_are_told():
    board, budget = (
        HardWord(word="Board", explanation="People."),
        HardWord(word="budget", explanation="Money."),
    )
    other = HardWord(word="board", explanation="A group.")
    result = merged(replace(BASE, hard_words=(board,)), replace(BASE, hard_words=(budget, other)))
    assert result.update.hard_words == (board, budget, other)
    (clash,) = result.clashes
    assert (clash.where, clash.detail, clash.mine, clash.theirs) == (
        "easy-read/hard-words",
        "board",
        "People.",
        "A group.",
    )


def test_an_explanation_that_only_one_changed_counts():
    before, after = (HardWord(word="Board", explanation=each) for each in ("People.", "People who decide."))
    base = replace(BASE, hard_words=(before,))
    mine = replace(saying("Uno.", "Two."), hard_words=(before,))
    result = merged(mine, replace(base, hard_words=(after,)), base)
    assert (result.update.hard_words, result.clashes) == ((after,), ())


def test_the_steps_of_both_are_kept():
    first, second = (EasyReadStep(stage="read", by=each, version=each) for each in ("Ash", "Bo"))
    result = merged(replace(BASE, easy_read_steps=(first,)), replace(BASE, easy_read_steps=(second,)))
    assert result.update.easy_read_steps == (first, second)


def test_a_picture_that_one_gave_up_stays_where_the_other_s_statement_shows_it():
    picture = Picture(id="bus", file="bus.png")
    base = replace(with_statement_picture(BASE, "u", 0, BUS), pictures=(picture,))
    mine = replace(with_statement_picture(base, "u", 0, None), pictures=())
    theirs = replace(
        base, easy_read=(replace(base.easy_read[0], statements=(Statement(text="Eins.", picture=BUS),)),)
    )
    assert merged(mine, theirs, base).update.pictures == (picture,)
