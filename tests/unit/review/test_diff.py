"""Whether the differences that are found are those that a careful editor would mark."""

import pytest

from update_editor.model import block
from update_editor.review.diff import edits_between

EXAMPLES = {
    "a word put in": ("Tea at ten", "Tea at half past ten", "Tea at {half past }ten"),
    "a word taken out": ("Tea and cake at ten", "Tea at ten", "Tea [and cake ]at ten"),
    "words at the end": ("Tea.", "Tea and cake.", "Tea{ and cake}."),
    "a number is one word": (
        "Doors open at 10.30am; 1,200 came.",
        "Doors open at 11.30am; 1,250 came.",
        "Doors open at [10.30am]{11.30am}; [1,200]{1,250} came.",
    ),
    "so is a word with an apostrophe or an accent": (
        "The cafe\u0301’s owner won’t come",
        "The cafe’s owner can’t come",
        "The [cafe\u0301’s]{cafe’s} owner [won’t]{can’t} come",
    ),
    "emoji that belong together stay together": (
        "Families 👩‍👧 are welcome 👍🏽",
        "Families 👩‍👦 are welcome 👍",
        "Families [👩‍👧]{👩‍👦} are welcome [👍🏽]{👍}",
    ),
    "a stop-word between two changes goes with them": (
        "Our volunteers baked bread for the neighbours on Friday.",
        "Our volunteers sold marmalade for the pensioners on Friday.",
        "Our volunteers [baked bread for the neighbours]{sold marmalade for the pensioners} on Friday.",
    ),
    "a word that says something stays where it is": (
        "Please bring warm gloves",
        "Do bring thick gloves",
        "[Please]{Do} bring [warm]{thick} gloves",
    ),
    "a sentence taken out": (
        "The board met. It agreed the budget. Thanks to all.",
        "The board met. Thanks to all.",
        "The board met. [It agreed the budget. ]Thanks to all.",
    ),
    "a sentence that kept nothing is replaced whole": (
        "The choir sang. The fox jumps over the lazy dog. We clapped.",
        "The choir sang. Nobody expected a ferry in the harbour. We clapped.",
        "The choir sang. [The fox jumps over the lazy dog.]"
        "{Nobody expected a ferry in the harbour.} We clapped.",
    ),
    "a paragraph put in": ("Hello¶Bye", "Hello¶The ferry sails¶Bye", "Hello¶{The ferry sails¶}Bye"),
    "a paragraph taken out": ("Hello¶The ferry sails¶Bye", "Hello¶Bye", "Hello¶[The ferry sails¶]Bye"),
    "a last paragraph put in": ("Hello", "Hello¶Bye", "Hello{¶Bye}"),
    "a last paragraph taken out": ("Hello¶Bye", "Hello", "Hello[¶Bye]"),
    "a paragraph replaced keeps its break": (
        "Hello¶Otters swim¶Bye",
        "Hello¶Trains stop here¶Bye",
        "Hello¶[Otters swim]{Trains stop here}¶Bye",
    ),
    "a paragraph split": (
        "The ferry sails again. The choir sings.",
        "The ferry sails again.¶The choir sings.",
        "The ferry sails again.[ ]{¶}The choir sings.",
    ),
    "a paragraph split in three": (
        "The ferry sails again. The choir sings. Bread is baked.",
        "The ferry sails again.¶The choir sings.¶Bread is baked.",
        "The ferry sails again.[ ]{¶}The choir sings.[ ]{¶}Bread is baked.",
    ),
    "two paragraphs joined, and a word put in": (
        "The ferry sails again.¶The choir sings.",
        "The ferry sails again. The choir sings loudly.",
        "The ferry sails again.[¶]{ }The choir sings{ loudly}.",
    ),
    "a line break that became a paragraph's": (
        "The ferry sails\nThe choir sings",
        "The ferry sails¶The choir sings",
        "The ferry sails[\n]{¶}The choir sings",
    ),
    "paragraphs in another order": (
        "Bread is baked¶The choir sings¶The ferry sails",
        "The choir sings¶The ferry sails¶Bread is baked",
        "[Bread is baked¶]The choir sings¶The ferry sails{¶Bread is baked}",
    ),
    "all put in": ("", "Tea", "{Tea}"),
    "all taken out": ("Tea", "", "[Tea]"),
}


@pytest.mark.parametrize(("before", "after", "marked"), EXAMPLES.values(), ids=EXAMPLES)
def test_an_editor_would_mark_it_so(before, after, marked):
    assert shown(before, after) == marked


def shown(before, after):
    """Return the text before with ``[what was taken out]`` and ``{what was put in}``."""
    result, at = "", 0
    for edit in edits_between(blocks(before), blocks(after)):
        taken, put_in = before[edit.start : edit.end], after[edit.new_start : edit.new_end]
        result += (
            before[at : edit.start] + (f"[{taken}]" if taken else "") + (f"{{{put_in}}}" if put_in else "")
        )
        at = edit.end
    return result + before[at:]


def blocks(text):
    return tuple(block(paragraph) for paragraph in text.split("¶"))


def test_a_paragraph_of_the_same_id_is_the_same_one_with_less_in_common():
    before, after = block("Otters swim by day and by night"), block("Otters eat fish and crabs and eels")
    assert len(edits_between((before,), (after,))) == 1
    named = edits_between((before,), (type(after)(id=before.id, spans=after.spans),))
    assert [(edit.start, edit.new_start) for edit in named] == [(7, 7)]


def test_a_text_without_paragraphs_is_like_an_empty_one():
    assert edits_between((), blocks("")) == edits_between(blocks(""), ()) == ()
    assert len(edits_between((), blocks("Tea"))) == 1


def test_what_is_too_large_to_be_compared_is_replaced_whole():
    before, after = ("".join(f"{letter}{number} " for number in range(15_000)) for letter in "ab")
    assert len(edits_between(blocks(before + "tea"), blocks(after + "tea " + before))) == 1


def test_many_paragraphs_that_all_changed_are_told_apart_by_their_ids():
    before = tuple(block(f"Line {number} says otters") for number in range(300))
    after = tuple(type(each)(id=each.id, spans=(*each.spans, *block(" swim").spans)) for each in before)
    assert len(edits_between(before, after)) == 300
