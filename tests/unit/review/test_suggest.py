"""Suggesting, by example. ``+`` stands before what somebody inserted, ``-`` before what somebody deleted."""

import datetime as dt

from builders.editing import formatted, spliced, styled
from update_editor.model import Block, BlockFormat, Change, Span, TextFormat, line, text_of
from update_editor.review.edits import Edit, Reviewer
from update_editor.review.suggest import suggested

ASH = Reviewer("Ash Quill", dt.datetime(2031, 5, 2, 12, tzinfo=dt.UTC))
BO = Reviewer("Bo Fenn", dt.datetime(2031, 5, 2, 13, tzinfo=dt.UTC))


def text(*paragraphs):
    return tuple(Block(id=f"b{number}", spans=line(each)) for number, each in enumerate(paragraphs))


def replaced(blocks, start, end, by, *inserted):
    """Let somebody put text in place of some; each string is a line, between two begins a paragraph."""
    lines = [line(each) for each in inserted] or [()]
    after = spliced(blocks, start, end, lines, iter(["n1", "n2", "n3"]))
    new_end = len(text_of(after)) - (len(text_of(blocks)) - end)
    return suggested(blocks, after, (Edit(start, end, start, new_end),), by)


def typed(blocks, position, words, by):
    return replaced(blocks, position, position, by, words).blocks


def deleted(blocks, start, end, by):
    return replaced(blocks, start, end, by).blocks


def seen(blocks):
    """Return a text as one string: ``[+A words]``, ``[-B words]``, ``[-B +A words]``, ``¶+A`` at marks."""
    return "|".join("".join(map(_span, block.spans)) + _mark(block) for block in blocks)


def _span(span):
    marks = _signs(span.deletion, span.insertion)
    return f"[{marks} {span.text}]" if marks else span.text


def _mark(block):
    marks = _signs(block.mark_deletion, block.mark_insertion)
    return f"¶{marks}" if marks else ""


def _signs(deletion, insertion):
    signs = ((deletion, "-"), (insertion, "+"))
    return " ".join(sign + change.author[0] for change, sign in signs if change)


def test_typing_is_an_insertion_by_me():
    assert seen(typed(text("Tea at ten"), 7, "half past ", ASH)) == "Tea at [+A half past ]ten"


def test_typing_on_extends_my_insertion_and_keeps_its_date():
    first = typed(text("Tea"), 3, " and", ASH)
    later = Reviewer("Ash Quill", dt.datetime(2031, 5, 3, tzinfo=dt.UTC))
    second = typed(first, 7, " cake", later)
    assert seen(second) == "Tea[+A  and cake]"
    assert second[0].spans[1].insertion == first[0].spans[1].insertion


def test_typing_inside_somebody_elses_insertion_splits_it():
    theirs = typed(text("Tea"), 3, " and cake", ASH)
    assert seen(typed(theirs, 7, " hot", BO)) == "Tea[+A  and][+B  hot][+A  cake]"


def test_typing_inside_a_deletion_stands_behind_it():
    gone = deleted(text("Tea and cake"), 3, 12, ASH)
    result = replaced(gone, 5, 5, BO, "!")
    assert seen(result.blocks) == "Tea[-A  and cake][+B !]"
    assert (result.start, result.end) == (5, 13)


def test_deleting_what_stood_there_marks_it():
    result = replaced(text("Tea and cake"), 3, 7, ASH)
    assert seen(result.blocks) == "Tea[-A  and] cake"
    assert (result.start, result.end) == (3, 7)


def test_deleting_letter_by_letter_is_one_deletion_either_way():
    backwards = deleted(deleted(text("Tea"), 2, 3, ASH), 1, 2, ASH)
    forwards = deleted(deleted(text("Tea"), 1, 2, ASH), 2, 3, ASH)
    assert seen(backwards) == seen(forwards) == "T[-A ea]"
    assert len({span.deletion.id for span in backwards[0].spans if span.deletion}) == 1


def test_my_own_insertion_goes_truly():
    mine = typed(text("Tea"), 3, " and cake", ASH)
    assert seen(deleted(mine, 3, 7, ASH)) == "Tea[+A  cake]"


def test_somebody_elses_insertion_is_deleted_on_top_of_it():
    theirs = typed(text("Tea"), 3, " and cake", ASH)
    assert seen(deleted(theirs, 7, 12, BO)) == "Tea[+A  and][-B +A  cake]"


def test_what_is_deleted_stays_with_whom_deleted_it():
    gone = deleted(text("Tea and cake"), 3, 7, ASH)
    assert seen(deleted(gone, 0, 12, BO)) == "[-B Tea][-A  and][-B  cake]"


def test_typing_over_words_is_one_decision():
    spans = replaced(text("Tea at ten"), 7, 10, ASH, "eleven").blocks[0].spans
    assert [span.text for span in spans] == ["Tea at ", "ten", "eleven"]
    assert spans[1].deletion.group == spans[2].insertion.group != None  # noqa: E711


def test_typing_over_my_own_words_is_a_plain_insertion():
    mine = typed(text("Tea "), 4, "teh", ASH)
    spans = replaced(mine, 4, 7, ASH, "the").blocks[0].spans
    assert spans[1].text == "the"
    assert spans[1].insertion.group is None


def test_enter_marks_the_break_on_the_first_half():
    result = replaced(text("Tea. Cake."), 5, 5, ASH, "", "").blocks
    assert seen(result) == "Tea. ¶+A|Cake."
    assert [block.id for block in result] == ["b0", "n1"]


def test_enter_before_all_words_leaves_them_their_id():
    result = replaced(text("Tea."), 0, 0, ASH, "", "").blocks
    assert seen(result) == "¶+A|Tea."
    assert result[1].id == "b0"


def test_backspace_on_my_own_break_rejoins():
    parted = replaced(text("Tea. Cake."), 5, 5, ASH, "", "").blocks
    assert deleted(parted, 5, 6, ASH) == (Block(id="b0", spans=line("Tea. Cake.")),)


def test_backspace_at_a_paragraphs_start_marks_the_break_before_and_both_stay():
    result = deleted(text("Tea.", "Cake."), 4, 5, BO)
    assert seen(result) == "Tea.¶-B|Cake."
    assert [block.id for block in result] == ["b0", "b1"]


def test_a_join_that_keeps_the_first_style_tracks_the_seconds_as_one_decision_with_it():
    heading = Block(id="h", style="subheading", spans=line("News"))
    result = deleted((heading, *text("Tea.")), 4, 5, BO)
    assert result[1].style == "subheading"
    assert result[1].style_change.before == BlockFormat()
    assert result[1].style_change.id == result[0].mark_deletion.id


def test_all_that_is_pasted_is_mine_breaks_too_and_without_marks_of_others():
    foreign = Span(text="Old", deletion=Change(author="Bo Fenn"), bold=True)
    after = spliced(text("Tea"), 3, 3, [(foreign,), line("new")], iter(["n1"]))
    result = suggested(text("Tea"), after, (Edit(3, 3, 3, 10),), ASH).blocks
    assert seen(result) == "Tea[+A Old]¶+A|[+A new]"
    assert result[0].spans[1].bold


def test_a_changed_format_keeps_what_it_was_and_changing_it_back_cancels_it():
    before = text("Tea")
    bold = suggested(before, formatted(before, 0, 3, bold=True), (), ASH).blocks
    assert bold[0].spans[0].format_change.before == TextFormat()
    assert suggested(bold, formatted(bold, 0, 3, bold=False), (), BO).blocks == before


def test_a_format_of_my_own_insertion_is_not_tracked():
    mine = typed(text("Tea"), 3, "!", ASH)
    bold = suggested(mine, formatted(mine, 3, 4, bold=True), (), ASH).blocks
    assert bold[0].spans[1].format_change is None


def test_a_changed_style_keeps_what_it_was_and_changing_it_back_cancels_it():
    before = text("Tea")
    bullet = suggested(before, styled(before, 0, "bullet", 0), (), ASH).blocks
    assert bullet[0].style_change.before == BlockFormat()
    assert suggested(bullet, styled(bullet, 0, "paragraph", 0), (), BO).blocks == before


def test_an_emptied_text_keeps_all_that_was_in_it_marked():
    before = text("Tea", "Cake")
    result = suggested(before, (), (Edit(0, 8, 0, 0),), ASH).blocks
    assert seen(result) == "[-A Tea]¶-A|[-A Cake]"


def test_typing_into_a_text_without_paragraphs_is_an_insertion():
    after = (Block(id="new", style="bullet", spans=line("Tea")),)
    assert seen(suggested((), after, (Edit(0, 0, 0, 3),), ASH).blocks) == "[+A Tea]"


def test_a_comments_anchor_stays_on_what_is_deleted():
    before = (Block(id="b", spans=(Span(text="Tea", comments=("k",)),)),)
    assert suggested(before, (), (Edit(0, 3, 0, 0),), ASH).blocks[0].spans[0].comments == ("k",)
