"""The model's rich text in a QTextDocument and back."""

import datetime as dt
from itertools import permutations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QTextCursor

from builders.strategies import rich_texts
from update_editor.gui import text_formats
from update_editor.gui.rich_text_document import RichTextDocument
from update_editor.gui.text_formats import Look
from update_editor.model import (
    Block,
    BlockFormat,
    Change,
    FormatChange,
    Span,
    StyleChange,
    TextFormat,
    joined,
)

NOW = dt.datetime(2031, 5, 2, 9, 30, tzinfo=dt.UTC)
CHANGE = Change(author="Ash Quill", date=NOW, id="c1", group="g1")


@pytest.fixture
def document(qapp):
    return RichTextDocument()


def read_anew(document):
    """Return what the document itself says, past what it remembers, as blocks."""
    block = document.begin()
    read = []
    while block.isValid():
        read.append(text_formats.block_of(block))
        block = block.next()
    return tuple(read)


def tidy(blocks):
    return tuple(replace(block, spans=joined(block.spans)) for block in blocks)


@settings(deadline=None)
@given(rich_texts())
def test_every_rich_text_comes_back_from_a_document(qapp, blocks):
    document = RichTextDocument()
    document.show_blocks(blocks)

    assert document.blocks() == blocks
    if blocks:
        assert read_anew(document) == tidy(blocks)


@settings(deadline=None)
@given(st.lists(rich_texts(), min_size=2, max_size=5))
def test_a_document_says_what_it_was_shown_last(qapp, values):
    document = RichTextDocument()
    for blocks in values:
        document.show_blocks(blocks)

        assert document.blocks() == blocks
        if blocks:
            assert read_anew(document) == tidy(blocks)


@settings(deadline=None)
@given(rich_texts(), st.floats(8, 60), st.sampled_from(["#0B57A4", "#7DB4F0"]))
def test_another_look_changes_no_word(qapp, blocks, em, link):
    document = RichTextDocument()
    document.show_blocks(blocks)
    document.restyle(Look(em=em, link=link))

    assert document.blocks() == blocks
    if blocks:
        assert read_anew(document) == tidy(blocks)


@settings(deadline=None)
@given(rich_texts(), st.data())
def test_what_is_remembered_is_what_the_document_says_after_any_edit(qapp, blocks, data):
    document = RichTextDocument()
    document.show_blocks(blocks)
    for _ in range(data.draw(st.integers(1, 4))):
        last = document.characterCount() - 1
        cursor = QTextCursor(document)
        cursor.setPosition(data.draw(st.integers(0, last)))
        cursor.setPosition(data.draw(st.integers(0, last)), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(data.draw(st.sampled_from(["", "tea", "one\ntwo", "😀"])))
        remembered = document.blocks()

        ids = [block.id for block in read_anew(document)]
        assert len(set(ids)) == len(ids)
        if remembered:
            assert tidy(remembered) == read_anew(document)
        else:
            assert document.toPlainText() == ""


def test_paragraphs_that_come_and_go_leave_their_neighbours_what_they_are(qapp):
    blocks = (
        Block(id="a"),
        Block(id="b", style="bullet", spans=(Span(text="urn"),)),
        Block(id="c", style="quote"),
    )
    values = [each for length in (1, 2, 3) for each in permutations(blocks, length)]
    for before, after in product(values, values):
        document = RichTextDocument()
        document.show_blocks(before)
        document.show_blocks(after)

        assert read_anew(document) == after, before


def test_what_the_widget_cannot_show_comes_back(document):
    span = Span(
        text="tea",
        insertion=CHANGE,
        deletion=replace(CHANGE, id="c2"),
        format_change=FormatChange(author="Bo Fenn", date=None, id="c3", before=TextFormat(bold=True)),
        comments=("k1", "k2"),
    )
    block = Block(
        id="b1",
        style="number",
        level=2,
        spans=(span, Span(text=" and biscuits", bold=True)),
        mark_insertion=CHANGE,
        mark_deletion=replace(CHANGE, id="c4"),
        style_change=StyleChange(author="Bo Fenn", id="c5", before=BlockFormat(style="quote")),
    )
    document.show_blocks((block,))

    assert read_anew(document) == (block,)


def test_characters_that_qt_keeps_for_itself_come_back(document):
    block = Block(id="b1", spans=(Span(text="a\r\u2028b\u2029\ufdd0\ufffc\ufffd\x00c\nd"),))
    document.show_blocks((block,))

    assert document.blockCount() == 1
    assert read_anew(document) == (block,)


def test_only_the_edited_paragraph_is_read_again(document):
    blocks = tuple(Block(id=f"b{number}", spans=(Span(text="tea"),)) for number in range(3))
    document.show_blocks(blocks)
    QTextCursor(document.findBlockByNumber(1)).insertText("green ")
    read = document.blocks()

    assert read[0] is blocks[0]
    assert read[2] is blocks[2]
    assert read[1].spans == (Span(text="green tea"),)


def test_a_line_break_stays_inside_its_paragraph(document):
    document.show_blocks((Block(id="b1", spans=(Span(text="one\ntwo"),)),))

    assert document.blockCount() == 1
    assert document.begin().text() == "one\u2028two"


def test_a_caret_stays_with_its_words_when_other_words_change(document):
    document.show_blocks((Block(id="b1", spans=(Span(text="black tea, please"),)),))
    cursor = QTextCursor(document)
    cursor.setPosition(len("black tea"))
    document.show_blocks((Block(id="b1", spans=(Span(text="very black tea, please"),)),))

    assert cursor.position() == len("very black tea")


def test_a_document_without_blocks_is_empty_until_something_is_typed(document):
    assert document.blocks() == ()

    QTextCursor(document).insertText("x")
    first = document.blocks()

    assert [block.spans for block in first] == [(Span(text="x"),)]
    assert first[0].id


def test_an_empty_block_is_not_no_block(document):
    document.show_blocks((Block(id="b1"),))

    assert document.blocks() == (Block(id="b1"),)
