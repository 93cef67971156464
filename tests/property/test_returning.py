"""Whatever somebody does to a review copy, what was sent can be had again, and no word of theirs is lost."""

from copy import deepcopy

from hypothesis import given
from hypothesis import strategies as st

from builders.review_copies import WHEN, review_copy, reviewed_edition
from builders.word_edits import LEAD, EditedFile
from update_editor.model import line_text, regions, text_of
from update_editor.ooxml.names import qn
from update_editor.review.resolve import reject_all
from update_editor.services.returning import returned
from update_editor.services.review_copies import with_sent_version
from update_editor.storage import Weekly

STYLES = ("Normal", "Heading1", "Heading2", "ListBullet", "ListNumber", "Quote")
EDITS = ("delete", "delete tracked", "add", "add tracked", "move", "copy", "type", "unmark", "style", "join")
EDITION = reviewed_edition()
SENT = with_sent_version(Weekly(update=EDITION.update, pictures=EDITION.pictures), "Priya Nair", WHEN)
COPY = review_copy(EDITION)
SCRIPTS = st.lists(
    st.tuples(st.sampled_from(EDITS), st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=6
)


def edited(script):
    """Return a review copy after a script of edits, and the words that were put in and are still there."""
    file = EditedFile(COPY)
    put_in = []
    for number, (edit, place, other) in enumerate(script):
        paragraphs = file.found("//w:body/w:p")
        if not paragraphs:
            break
        paragraph = paragraphs[place % len(paragraphs)]
        words = "".join(paragraph.itertext(qn("w:t")))[:25]
        fresh = f"whelk{number}"
        if edit in ("add", "add tracked") and words:
            style = STYLES[other % len(STYLES)]
            file.add_paragraph(words, fresh, style=style, track=edit == "add tracked")
            put_in.append(fresh)
        elif edit == "type" and words:
            text = next(each for each in paragraph.iter(qn("w:t")) if each.text)
            at = other % (len(text.text) + 1)
            text.text = text.text[:at] + fresh + text.text[at + 5 :]
            put_in.append(fresh)
        elif edit == "delete tracked" and words:
            file.delete_paragraph(words, track=True)
        else:
            change(edit, paragraph, paragraphs[other % len(paragraphs)], STYLES[other % len(STYLES)])
    there = "\n".join(file.document.itertext(qn("w:t")))
    return file.data, [each for each in put_in if each in there]


def change(edit, paragraph, other, style):
    """Edit a paragraph with tracking off."""
    if edit == "delete":
        paragraph.getparent().remove(paragraph)
    elif edit == "move":
        other.addprevious(paragraph)
    elif edit == "copy":
        copy = deepcopy(paragraph)
        unmark(copy)
        paragraph.addnext(copy)
    elif edit == "unmark":
        unmark(paragraph)
    elif edit == "style":
        paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}").set(qn("w:val"), style)
    elif edit == "join" and (following := paragraph.getnext()).tag == qn("w:p"):
        for each in following.findall("*")[1:]:
            paragraph.append(each)
        following.getparent().remove(following)


def unmark(paragraph):
    for each in list(paragraph.iter(qn("w:bookmarkStart"))):
        each.getparent().remove(each)


def words(update):
    """Return what every text but the title says, which is the template's until somebody edits it."""
    return {
        each.where: text_of(each.blocks) if hasattr(each, "blocks") else line_text(each.spans)
        for each in regions(update)
        if each.where != "title"
    }


@given(SCRIPTS)
def test_nothing_is_lost_of_either_side_and_a_second_return_adds_nothing(script):
    data, put_in = edited(script)
    back = returned(SENT, EDITION.pack, data, WHEN, LEAD).weekly
    assert words(reject_all(back.update)) == words(reject_all(EDITION.update))
    told = [line_text(back.update.title), *words(back.update).values()]
    told += [comment.text for comment in back.update.comments]
    assert all(each in "\n".join(told) for each in put_in)
    assert returned(back, EDITION.pack, data, WHEN, LEAD).weekly is back
