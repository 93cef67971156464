"""What Word writes of each kind of change: accepted, rejected, and once it was written again.

The paragraphs on both sides are what Word shows (ECMA-376, part 1, 17.13.5), worked out by hand.
"""

import pytest

from builders.copies_of_updates import written_again
from builders.word_files import (
    DEL_MARK,
    INS_MARK,
    comment,
    comments,
    dele,
    end,
    ins,
    move,
    p,
    r,
    start,
    threads,
    word_file,
)
from update_editor.model import Message, Update, line_text
from update_editor.ooxml.reading import read_docx
from update_editor.review.normalise import normalised
from update_editor.review.resolve import accept_all, reject_all

NOBODY = ""
BO = 'w:author="Bo Fenn" w:date="2026-11-21T10:00:00Z"'


def cell(*paragraphs):
    return f"<w:tc><w:tcPr/>{''.join(paragraphs)}</w:tc>"


def table(*rows):
    inside = "".join(f"<w:tr>{''.join(each)}</w:tr>" for each in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{inside}</w:tbl>"


def control(*content):
    properties = '<w:sdtPr><w:tag w:val="x"/></w:sdtPr>'
    return f"<w:sdt>{properties}<w:sdtContent>{''.join(content)}</w:sdtContent></w:sdt>"


def link(*content):
    return f'<w:hyperlink w:anchor="x">{"".join(content)}</w:hyperlink>'


def mark(kind, by=NOBODY):
    return f'<w:{kind} w:id="2" {by}/>'


KINDS = {
    "words that moved within a paragraph": (
        [p(move("From", "m1", "On Monday "), "the pier opened ", move("To", "m1", "on Monday "), "at last.")],
        ["the pier opened on Monday at last."],
        ["On Monday the pier opened at last."],
    ),
    "a paragraph that moved with its mark": (
        [
            p(move("From", "m2", "Tea at four."), mark='<w:moveFrom w:id="3" w:author="Bo"/>'),
            p("The choir sings."),
            p(move("To", "m2", "Tea at four."), mark='<w:moveTo w:id="4" w:author="Bo"/>'),
            p("Good night."),
        ],
        ["The choir sings.", "Tea at four.", "Good night."],
        ["Tea at four.", "The choir sings.", "Good night."],
    ),
    "changes whose author and date were taken out": (
        [p("The ferry ", ins("never ", by=NOBODY), "sails", dele(" daily", by=NOBODY), ".")],
        ["The ferry never sails."],
        ["The ferry sails daily."],
    ),
    "marks whose author and date were taken out": (
        [p("One.", mark=mark("ins")), p(" Two.", mark=mark("del")), p(" Three.")],
        ["One.", "Two. Three."],
        ["One. Two.", "Three."],
    ),
    "what one inserted and another deleted": (
        [p("The ferry ", ins("often ", dele("never ", by=BO), "now "), "sails.")],
        ["The ferry often now sails."],
        ["The ferry sails."],
    ),
    "a paragraph that one added and another took out again": (
        [
            p("One."),
            p(ins(dele("Two.", by=BO)), mark=INS_MARK + mark("del", BO)),
            p("Three."),
        ],
        ["One.", "Three."],
        ["One.", "Three."],
    ),
    "a chain of deleted marks": (
        [p("One, ", mark=DEL_MARK), p("two, ", mark=DEL_MARK), p("three, ", mark=DEL_MARK), p("four.")],
        ["One, two, three, four."],
        ["One,", "two,", "three,", "four."],
    ),
    "a chain of inserted marks": (
        [p("One, ", mark=INS_MARK), p("two, ", mark=INS_MARK), p("three."), p("Four.")],
        ["One,", "two,", "three.", "Four."],
        ["One, two, three.", "Four."],
    ),
    "a deleted mark whose words stay": (
        [p("One.", mark=DEL_MARK), p("Two.")],
        ["One.Two."],
        ["One.", "Two."],
    ),
    "deleted words whose mark stays": (
        [p(dele("One.")), p("Two.")],
        ["Two."],
        ["One.", "Two."],
    ),
    "paragraphs that were deleted to the end": (
        [p("One."), p(dele("Two."), mark=DEL_MARK), p(dele("Three."))],
        ["One."],
        ["One.", "Two.", "Three."],
    ),
    "changes in the cells of a table": (
        [
            p("Before."),
            table(
                (cell(p("Monday ", ins("morning"))), cell(p(dele("Tea"), ins("Coffee")))),
                (cell(p("Tuesday")), cell(p("Cake", mark=DEL_MARK), p(" and more"))),
            ),
            p("Behind."),
        ],
        ["Before.", "Monday morning", "Coffee", "Tuesday", "Cake and more", "Behind."],
        ["Before.", "Monday", "Tea", "Tuesday", "Cake", "and more", "Behind."],
    ),
    "changes in a content control in a line": (
        [p("The ", control(r("old "), ins("iron "), dele("rusty ")), "pier.")],
        ["The old iron pier."],
        ["The old rusty pier."],
    ),
    "a content control in a change": (
        [p("The ", ins(control(r("iron "))), "pier.")],
        ["The iron pier."],
        ["The pier."],
    ),
    "changes in a content control round paragraphs": (
        [p("One."), control(p(ins("Two."), mark=INS_MARK), p("Three", dele(" and a half"), ".")), p("Four.")],
        ["One.", "Two.", "Three.", "Four."],
        ["One.", "Three and a half.", "Four."],
    ),
    "changes in a link": (
        [
            p(
                "See ",
                '<w:hyperlink w:anchor="x">',
                ins("all "),
                dele("some "),
                r("pictures"),
                "</w:hyperlink>",
                ".",
            )
        ],
        ["See all pictures."],
        ["See some pictures."],
    ),
}
DECISIONS = [pytest.param(accept_all, 1, id="accepted"), pytest.param(reject_all, 2, id="rejected")]


def update_of(data):
    body = read_docx(data).blocks
    return normalised(Update(id="u", template="weekly-update", sections=(Message(id="message", body=body),)))


def shown(update, decide):
    texts = (line_text(block.spans) for block in decide(update).sections[0].body)
    return [words for each in texts if (words := " ".join(each.split()))]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("decide", "at"), DECISIONS)
def test_it_is_accepted_and_rejected_as_in_word(kind, decide, at):
    assert shown(update_of(word_file(*KINDS[kind][0])), decide) == KINDS[kind][at]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("decide", "at"), DECISIONS)
def test_written_again_it_means_the_same(kind, decide, at):
    assert shown(written_again(update_of(word_file(*KINDS[kind][0]))), decide) == KINDS[kind][at]


def test_comments_that_overlap_cross_paragraphs_and_are_answered_are_written_again_as_they_were():
    data = word_file(
        p("The ", start(0), "ferry ", start(1), "sails", end(0), " daily."),
        p("It is ", start(2), start(3), "late", end(2), end(3), end(1), "."),
        comments=comments(
            comment(0, "Which one?", "0A"),
            comment(1, "Both lines\nare old.", "0B"),
            comment(2, "How late?", "0C"),
            comment(3, "Two hours.", "0D"),
        ),
        commentsExtended=threads(("0A", "", False), ("0B", "", True), ("0C", "", False), ("0D", "0C", False)),
    )
    document = read_docx(data)
    sections = (Message(id="message", body=document.blocks),)
    sent = Update(id="u", template="weekly-update", sections=sections, comments=document.comments)
    back = written_again(sent)
    assert [said(each, back) for each in back.comments] == [said(each, sent) for each in sent.comments]
    assert [said(each, sent)[:3] for each in sent.comments] == [
        ("Which one?", False, ()),
        ("Both lines\nare old.", True, ()),
        ("How late?", False, ("Two hours.",)),
    ]


def said(each, update):
    """Return what a comment says, whether it is done, its answers, and the words that it is about."""
    spans = [span for block in update.sections[0].body for span in block.spans]
    words = "".join(span.text for span in spans if each.id in span.comments)
    return each.text, each.resolved, tuple(reply.text for reply in each.replies), words
