"""Accepting and rejecting everything, by example."""

from update_editor.model import (
    Block,
    BlockFormat,
    Bullet,
    Bullets,
    Change,
    Comment,
    EasyReadUnit,
    FormatChange,
    Item,
    Items,
    Message,
    Move,
    Span,
    StyleChange,
    TextFormat,
    Update,
    line,
    text_of,
)
from update_editor.review.resolve import accept_all, reject_all

ASH = Change(author="Ash Quill")
BO = Change(author="Bo Fenn")


def paragraph(block_id, *spans, **marks):
    """A block of spans: ``+`` before the text is an insertion by Ash, ``-`` a deletion by Bo, ``±`` both."""
    return Block(id=block_id, spans=tuple(map(span, spans)), **marks)


def span(text):
    if text[0] == "+":
        return Span(text=text[1:], insertion=ASH)
    if text[0] == "-":
        return Span(text=text[1:], deletion=BO)
    if text[0] == "±":
        return Span(text=text[1:], insertion=ASH, deletion=BO)
    return Span(text=text)


def update_with(*blocks, **fields):
    return Update(id="u", template="t", sections=(Message(id="message", body=blocks),), **fields)


def accepted(*blocks):
    return accept_all(update_with(*blocks)).sections[0].body


def rejected(*blocks):
    return reject_all(update_with(*blocks)).sections[0].body


def bullets(*entries):
    return Update(id="u", template="t", sections=(Bullets(id="next", bullets=entries),))


def order(update):
    return "".join(bullet.id for bullet in update.sections[0].bullets)


def test_an_insertion_accepted_is_text_and_rejected_is_gone():
    block = paragraph("b", "Tea at ", "+half past ", "ten")
    assert accepted(block) == (paragraph("b", "Tea at half past ten"),)
    assert rejected(block) == (paragraph("b", "Tea at ten"),)


def test_a_deletion_accepted_is_gone_and_rejected_is_text():
    block = paragraph("b", "Tea ", "-and cake ", "at ten")
    assert accepted(block) == (paragraph("b", "Tea at ten"),)
    assert rejected(block) == (paragraph("b", "Tea and cake at ten"),)


def test_an_insertion_that_somebody_else_deleted_is_gone_both_ways():
    block = paragraph("b", "Tea", "± and cake")
    assert accepted(block) == rejected(block) == (paragraph("b", "Tea"),)


def test_a_format_change_rejected_brings_the_old_format_back():
    change = FormatChange(author="Ash", before=TextFormat(italic=True, link="https://example.org"))
    block = Block(id="b", spans=(Span(text="Tea", bold=True, format_change=change),))
    assert accepted(block)[0].spans == (Span(text="Tea", bold=True),)
    assert rejected(block)[0].spans == (Span(text="Tea", italic=True, link="https://example.org"),)


def test_a_style_change_rejected_brings_the_old_style_and_level_back():
    change = StyleChange(author="Ash", before=BlockFormat(style="number", level=2))
    block = Block(id="b", style="subheading", style_change=change)
    assert accepted(block) == (Block(id="b", style="subheading"),)
    assert rejected(block) == (Block(id="b", style="number", level=2),)


def test_a_deleted_mark_accepted_joins_two_paragraphs_and_rejected_leaves_two():
    blocks = (paragraph("a", "Tea. ", mark_deletion=BO), paragraph("b", "Cake."))
    assert accepted(*blocks) == (paragraph("a", "Tea. Cake."),)
    assert rejected(*blocks) == (paragraph("a", "Tea. "), paragraph("b", "Cake."))


def test_an_inserted_mark_rejected_joins_two_paragraphs_and_accepted_leaves_two():
    blocks = (paragraph("a", "Tea. ", mark_insertion=ASH), paragraph("b", "Cake."))
    assert rejected(*blocks) == (paragraph("a", "Tea. Cake."),)
    assert accepted(*blocks) == (paragraph("a", "Tea. "), paragraph("b", "Cake."))


def test_a_deleted_mark_says_nothing_about_the_text_before_it():
    blocks = (paragraph("a", "Tea.", mark_deletion=BO), paragraph("b", "-Cake."))
    assert text_of(accepted(*blocks)) == "Tea."


def test_several_deleted_marks_join_a_whole_run():
    blocks = [paragraph(name, name, mark_deletion=BO) for name in "abc"]
    assert accepted(*blocks, paragraph("d", "d"), paragraph("e", "e")) == (
        paragraph("a", "abcd"),
        paragraph("e", "e"),
    )


def test_joined_paragraphs_have_the_style_of_the_second_as_in_word():
    first = Block(id="a", style="subheading", spans=line("Tea "), mark_deletion=BO)
    second = Block(id="b", style="bullet", level=1, spans=line("cake"))
    assert accepted(first, second) == (Block(id="a", style="bullet", level=1, spans=line("Tea cake")),)


def test_the_style_of_the_second_is_resolved_before_it_counts():
    change = StyleChange(author="Ash", before=BlockFormat(style="subheading"))
    first = Block(id="a", style="subheading", spans=line("Tea "), mark_insertion=ASH)
    second = Block(id="b", spans=line("cake"), style_change=change)
    assert rejected(first, second) == (Block(id="a", style="subheading", spans=line("Tea cake")),)


def test_a_paragraph_deleted_whole_leaves_the_next_one_as_it_was():
    blocks = (paragraph("a", "-Tea.", mark_deletion=BO), paragraph("b", "Cake."))
    assert accepted(*blocks) == (paragraph("b", "Cake."),)


def test_a_paragraph_inserted_whole_and_rejected_leaves_the_next_one_as_it_was():
    blocks = (paragraph("a", "+Tea.", mark_insertion=ASH), paragraph("b", "Cake."))
    assert rejected(*blocks) == (paragraph("b", "Cake."),)


def test_a_split_at_the_start_of_a_paragraph_and_rejected_leaves_the_id_with_the_words():
    blocks = (Block(id="new", mark_insertion=ASH), paragraph("a", "Cake."))
    assert rejected(*blocks) == (paragraph("a", "Cake."),)


def test_an_empty_paragraph_whose_mark_is_deleted_does_not_rename_the_next():
    assert accepted(Block(id="a", mark_deletion=BO), paragraph("b", "Cake.")) == (paragraph("b", "Cake."),)


def test_the_last_paragraph_of_a_region_joins_nothing():
    assert accepted(paragraph("a", "Tea", mark_deletion=BO)) == (paragraph("a", "Tea"),)
    update = update_with(paragraph("a", "Tea", mark_deletion=BO), closing=(paragraph("b", "Bye"),))
    assert accept_all(update).closing == (paragraph("b", "Bye"),)


def test_a_region_that_is_emptied_keeps_one_empty_block():
    blocks = (paragraph("a", "-Tea", mark_deletion=BO), paragraph("b", "-Cake", mark_deletion=BO))
    assert accepted(*blocks) == (Block(id="b"),)


def test_a_region_that_was_empty_stays_empty():
    update = Update(id="u", template="t", title=(span("+Tea"),), sections=(Message(id="message"),))
    assert accept_all(update).sections[0].body == ()


def test_comments_and_easy_read_units_follow_a_block_that_was_joined_away():
    update = update_with(
        paragraph("a", "Tea. ", mark_deletion=BO),
        paragraph("b", "Cake."),
        comments=(Comment(id="k", where="b", author="Ash"), Comment(id="l", where="elsewhere", author="Ash")),
        easy_read=(EasyReadUnit(id="e", sources=("a", "b")),),
    )
    after = accept_all(update)
    assert [comment.where for comment in after.comments] == ["a", "elsewhere"]
    assert after.easy_read[0].sources == ("a",)


def test_an_easy_read_unit_does_not_follow_a_block_of_which_no_word_is_left():
    update = update_with(
        paragraph("a", "-Tea.", mark_deletion=BO),
        paragraph("b", "Cake."),
        comments=(Comment(id="k", where="a", author="Ash"),),
        easy_read=(EasyReadUnit(id="e", sources=("a",)), EasyReadUnit(id="f", sources=("b",))),
    )
    after = accept_all(update)
    assert [comment.where for comment in after.comments] == ["b"]
    assert [unit.sources for unit in after.easy_read] == [("a",), ("b",)]


def test_titles_headings_and_bullets_are_resolved_too():
    spans = (span("+New "), span("-old"))
    update = Update(
        id="u",
        template="t",
        title=spans,
        sections=(
            Items(id="items", heading=spans, items=(Item(id="i", heading=spans),)),
            Bullets(id="next", heading=spans, bullets=(Bullet(id="u", spans=spans),)),
        ),
    )
    for resolve, text in ((accept_all, "New "), (reject_all, "old")):
        after = resolve(update)
        items, next_week = after.sections
        everything = (
            after.title,
            items.heading,
            items.items[0].heading,
            next_week.heading,
            next_week.bullets[0].spans,
        )
        assert everything == (line(text),) * 5


def test_items_inserted_and_deleted():
    added, removed = Item(id="i1", insertion=ASH), Item(id="i2", deletion=BO)
    update = Update(id="u", template="t", sections=(Items(id="items", items=(added, removed)),))
    assert accept_all(update).sections[0].items == (Item(id="i1"),)
    assert reject_all(update).sections[0].items == (Item(id="i2"),)


def test_a_move_accepted_stays_and_rejected_goes_back_behind_its_old_neighbour():
    update = bullets(
        Bullet(id="c", move=Move(author="Ash", from_after="b")),
        Bullet(id="a"),
        Bullet(id="b"),
        Bullet(id="d"),
    )
    assert order(accept_all(update)) == "cabd"
    assert order(reject_all(update)) == "abcd"


def test_a_move_from_the_front_goes_back_to_the_front():
    assert order(reject_all(bullets(Bullet(id="b"), Bullet(id="a", move=Move(author="Ash"))))) == "ab"


def test_an_entry_goes_back_behind_one_that_was_moved_or_deleted_itself():
    update = bullets(
        Bullet(id="c", move=Move(author="Ash", from_after="b")),
        Bullet(id="b", move=Move(author="Ash", from_after="a"), deletion=BO),
        Bullet(id="a"),
    )
    assert order(reject_all(update)) == "abc"


def test_an_entry_that_was_inserted_and_then_moved_is_gone_when_rejected():
    moved = Bullet(id="b", insertion=ASH, move=Move(author="Ash", from_after="a"))
    assert order(reject_all(bullets(moved, Bullet(id="a")))) == "a"
