"""What must hold for acronyms, names, terms, style and Latin whatever stands in an update."""

from hypothesis import given
from hypothesis import strategies as st

from builders.strategies import ANYTHING
from update_editor.model import Update, block
from update_editor.proofing.check import document_rules, house_checker, paragraph_rules
from update_editor.proofing.context import Context, Glossary, Preferred
from update_editor.proofing.paragraphs import document_of
from update_editor.proofing.profiles import Profile

FAMILIES = ("acronym.", "name.", "term.", "style.", "latin")
CHECKER = house_checker(
    Profile(
        levels={
            rule.id: "off"
            for rule in (*paragraph_rules(), *document_rules())
            if not rule.id.startswith(FAMILIES)
        }
    )
)
CONTEXT = Context(
    glossary=Glossary(
        acronyms={"OOT": "Otley Owl Trust", "WY&H": "West Yorkshire and Harrogate"},
        terms={"service user": Preferred("person", "People first."), "carer": Preferred("unpaid carer")},
    )
)
PIECES = st.sampled_from(
    [
        *(
            "OOT",
            "OOTs",
            "OOTS",
            "WY&H",
            "(OOT)",
            "Otley Owl Trust",
            "Otley Trust Owl",
            "MoU",
            "MOU",
            "NHS111",
        ),
        *(
            "NHS 111",
            "memorandum of understanding",
            "Urgent and Other Owl Board",
            "Urgent and Other Board",
            "CEO",
        ),
        *(
            "‘our big plan for owls’",
            "‘our big plan to owls’",
            "Ada Moss, Head Cook",
            "Ada Moss, Head Owl Cook",
        ),
        *(
            "e.g.",
            "for e.g.",
            "i.e.",
            "etc.",
            "etc",
            "and",
            "&",
            "Owl & Care",
            "long term plan",
            "10 year plan",
        ),
        *(
            "joined up care",
            "co-ordinate",
            "coordinate",
            "each and every",
            "at pace",
            "and/or",
            "he/she",
            "can't",
        ),
        *(
            "Vitamin D",
            "our Councils",
            "in Spring",
            "service user",
            "carer",
            "health care",
            "foetal",
            "the elderly",
        ),
        *(
            "Maud Joined",
            "came With",
            ".",
            ",",
            "\n",
            " ",
            "(",
            ")",
            "’",
            "\u00a0",
            "\x00",
            "\ud800",
            "Ж",
            "中",
        ),
    ]
)
TEXTS = st.lists(st.one_of(PIECES, ANYTHING), max_size=12).map(" ".join)


def findings(texts, past=()):
    update = Update(id="u", template="t", opening=tuple(map(block, texts)))
    numbers = {each.id: number for number, each in enumerate(update.opening)}
    found = CHECKER.check(update, CONTEXT, past).findings
    return [(numbers[each.block], each) for each in found]


@given(st.lists(TEXTS, min_size=1, max_size=4), st.lists(TEXTS, max_size=2))
def test_a_fix_changes_only_its_place_and_drops_its_finding(texts, before):
    past = tuple(document_of(Update(id="p", template="t", opening=(block(text),))) for text in before)
    for number, finding in findings(texts, past):
        text = texts[number]
        assert text[finding.start : finding.end] == finding.text
        assert finding.text
        for suggestion in finding.suggestions[:1]:
            assert suggestion != finding.text
            fixed = text[: finding.start] + suggestion + text[finding.end :]
            after = findings([*texts[:number], fixed, *texts[number + 1 :]], past)
            assert (number, finding.rule, finding.start, finding.text) not in [
                (at, each.rule, each.start, each.text) for at, each in after
            ]
