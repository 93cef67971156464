"""Comments, their threads and the words that they are about."""

import datetime as dt

from builders.word_files import (
    comment,
    comments,
    dele,
    end,
    ins,
    p,
    refer,
    start,
    threads,
    word_file,
    xml,
)
from update_editor.ooxml.reading import read_docx


def read(*body, **parts):
    return read_docx(word_file(*body, **parts))


def words(document, number=0):
    key = document.comments[number].id
    return "|".join(
        "".join(span.text for span in block.spans if key in span.comments)
        for block in document.blocks
        if any(key in span.comments for span in block.spans)
    )


def test_a_comment_is_about_the_words_between_its_ends():
    document = read(p("The ", start(0), "yellow ", end(0), "bus"), comments=comments(comment(0, "Is it?")))
    (said,) = document.comments
    assert (said.author, said.text, said.quote, said.where) == (
        "Priya Nair",
        "Is it?",
        "yellow ",
        document.blocks[0].id,
    )
    assert words(document) == "yellow "


def test_ranges_cross_paragraphs_nest_and_overlap():
    document = read(
        p("a", start(0), "b", start(1), "c", start(2), "d", end(2)),
        p("e", end(0), "f", end(1), "g"),
        comments=comments(*(comment(key, f"no {key}") for key in range(3))),
    )
    assert [words(document, number) for number in range(3)] == ["bcd|e", "cd|ef", "d"]


def test_replies_hang_on_the_comment_that_begins_the_thread():
    document = read(
        p(start(0), start(1), "Tea", end(0), end(1)),
        p("Cake", start(2), end(2)),
        comments=comments(
            comment(0, "Hot?\nOr cold?", para_id="A"),
            comment(1, "Hot.", para_id="B"),
            comment(2, "Thanks", para_id="C"),
        ),
        commentsExtended=threads(("A", "", True), ("B", "A", True), ("C", "B", False)),
    )
    (said,) = document.comments
    assert (said.text, said.resolved) == ("Hot?\nOr cold?", True)
    assert [each.text for each in said.replies] == ["Hot.", "Thanks"]
    assert all(len(span.comments) <= 1 for block in document.blocks for span in block.spans)


def test_comments_that_answer_each_other_in_a_ring_answer_nobody():
    document = read(
        p("Tea"),
        comments=comments(comment(0, "a", para_id="A"), comment(1, "b", para_id="B")),
        commentsExtended=threads(("A", "B", False), ("B", "A", False)),
    )
    assert sorted(each.text for each in document.comments) == ["a", "b"]


def test_a_comment_that_stands_nowhere_is_on_the_whole():
    assert read(p("Tea"), comments=comments(comment(0, "Nice"))).comments[0].where == "update"


def test_a_range_without_an_end_is_a_point_or_ends_at_its_reference():
    document = read(
        p("One"),
        p("Two ", start(0), "three", refer(0), " four"),
        p(start(1), "Five"),
        p("Six", end(2)),
        p("Seven", end(3), start(3)),
        comments=comments(*(comment(key, f"no {key}") for key in range(4))),
    )
    assert [words(document, number) for number in range(4)] == ["three", "", "", ""]
    ids = [block.id for block in document.blocks]
    assert [ids.index(each.where) for each in document.comments] == [1, 2, 3, 4]


def test_two_comments_with_one_id_are_both_kept():
    document = read(p(start(0), "Tea", end(0)), comments=comments(comment(0, "One"), comment(0, "Two")))
    assert [(each.text, each.where) for each in document.comments] == [
        ("One", document.blocks[0].id),
        ("Two", document.blocks[0].id),
    ]
    assert len({each.id for each in document.comments}) == 2


def test_what_a_comment_says_is_what_is_left_of_it():
    text = f'<w:comment w:id="0">{p("Not ", dele("now"), ins("yet"))}</w:comment>'
    (said,) = read(p("Tea", refer(0)), comments=comments(text)).comments
    assert (said.text, said.author, said.date) == ("Not yet", "", None)


def test_the_moment_in_utc_is_found_in_parts_of_its_own():
    namespaces = 'xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid" ' + (
        'xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"'
    )
    document = read(
        p("Tea", refer(0)),
        comments=comments(comment(0, "Nice", para_id="A", by='w:author="Bo" w:date="2026-07-01T13:00:00Z"')),
        commentsIds=f'<w16cid:commentsIds {namespaces}><w16cid:commentId w16cid:paraId="A" '
        'w16cid:durableId="D"/></w16cid:commentsIds>',
        commentsExtensible=f"<w16cex:commentsExtensible {namespaces}><w16cex:commentExtensible "
        'w16cex:durableId="D" w16cex:dateUtc="2026-07-01T12:00:00Z"/></w16cex:commentsExtensible>',
    )
    assert document.comments[0].date == dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)


def test_a_comment_in_a_table_or_note_is_found():
    table = f"<w:tbl><w:tr><w:tc>{p(start(0), 'a', end(0))}</w:tc></w:tr></w:tbl>"
    assert words(read(table, p("b"), comments=comments(comment(0, "In it")))) == "a"
    note = xml("footnotes", f'<w:footnote w:id="1">{p(start(0), "c", end(0))}</w:footnote>')
    reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    document = read(p("b", reference), comments=comments(comment(0, "In it")), footnotes=note)
    assert words(document) == "c"


def test_of_too_many_comments_on_the_same_words_the_last_only_stand_there():
    numbers = range(150)
    document = read(
        p(*map(start, numbers), "Tea", *map(end, numbers)),
        comments=comments(*(comment(key, f"no {key}") for key in numbers)),
    )
    assert len(document.comments) == 150
    assert {each.where for each in document.comments} == {document.blocks[0].id}
    assert len(document.blocks[0].spans[0].comments) == 100
