"""What must hold for the rules of punctuation, grammar, lists, spaces and leftovers, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from builders.checking import update_of
from builders.strategies import ANYTHING
from update_editor.proofing.check import document_rules, house_checker, paragraph_rules
from update_editor.proofing.context import Context
from update_editor.proofing.profiles import Profile

FAMILIES = ("punct.", "grammar.", "list.", "space.", "struct.")
OTHERS = {
    each.id: "off" for each in (*paragraph_rules(), *document_rules()) if not each.id.startswith(FAMILIES)
}
CHECKER = house_checker(Profile(levels=OTHERS))
PIECES = st.sampled_from(
    [
        *" \u00a0\n,;:.…-–()[]‘’“”'\"",
        " - ",
        "--",
        "the the ",
        "its a ",
        "a NHS ",
        "an university ",
        "children services ",
        "The hall is open to all of us, it is dry",
        "Ada Lark, from the Skerry Boat Club is here",
        "a number of event",
        "Harbour Board which is ",
        "see below",
        "Have a good weekend",
        "&nbsp;",
        "[name]",
        "â€™",
        "so -called ",
        "this weeks update ",
        "\ud800",
        "мир ",
    ]
)
TEXTS = st.lists(st.one_of(PIECES, PIECES, ANYTHING), max_size=12).map("".join)


def found(text):
    return CHECKER.check(update_of(text), Context()).findings


@given(TEXTS)
def test_a_suggestion_that_is_taken_is_not_made_again(text):
    line = text.replace("\r", "").replace("\n", "⏎").replace("⏎- ", "").replace("⏎# ", "")
    if line.startswith(("# ", "- ", "~ ")):
        return
    written = line.replace("⏎", "\n")
    for finding in found(line):
        if not finding.suggestions or finding.where != "message":
            continue
        assert written[finding.start : finding.end] == finding.text
        mended = written[: finding.start] + finding.suggestions[0] + written[finding.end :]
        if mended.startswith(("# ", "- ", "~ ")):
            continue
        again = found(mended.replace("\n", "⏎"))
        assert finding.fingerprint not in {each.fingerprint for each in again if each.start == finding.start}


@given(st.sampled_from([",", "(", "‘", "“", "' ", " -", "a ", "its ", "\n", "\u00a0", "A b, "]))
def test_five_thousand_of_one_thing_are_checked_like_any_text(piece):
    text = piece * 5000
    assert all(each.end <= len(text) for each in found(text.replace("\n", "⏎")))
