"""What must hold for the rules of numbers, money, dates, links, reading and people, whatever is written."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from builders.checking import update_of
from builders.strategies import ANYTHING
from update_editor.proofing.check import document_rules, house_checker, paragraph_rules
from update_editor.proofing.context import Context
from update_editor.proofing.figures import figures
from update_editor.proofing.paragraphs import document_of, paragraphs_of
from update_editor.proofing.profiles import Profile
from update_editor.services.link_list import links_of

FAMILIES = ("number", "money", "date", "link", "read", "person")
OTHERS = [
    each.id for each in (*paragraph_rules(), *document_rules()) if each.id.partition(".")[0] not in FAMILIES
]
CHECKER = house_checker(Profile(levels=dict.fromkeys(OTHERS, "off")))
DATE = dt.date(2018, 8, 10)
PIECES = st.sampled_from(
    [
        *(
            "Friday",
            "Fri",
            "9",
            "10",
            "31",
            "29",
            "10th",
            "August",
            "June",
            "February",
            "May",
            "2018",
            "31/13/2019",
        ),
        *(
            "10.30am",
            "2:45pm",
            "15:45",
            "7 p.m.",
            "from",
            "between",
            "to",
            "–",
            "-",
            "today",
            "tomorrow",
            "met",
        ),
        *(
            "£18,697m",
            "£4.5m",
            "£5 million pounds",
            "2.6million",
            "1600",
            "12500",
            "children",
            "over",
            "these",
            "40",
        ),
        *(
            "twelve of the eleven",
            "130% of people",
            "60%",
            "the remaining 30%",
            "the past 14 months",
            "In May 2017",
        ),
        *(
            "listen to this podcast",
            "the link below",
            "http//:a.org",
            "www,a.org",
            "a.b@c,net",
            "https://a.org",
        ),
        *(
            "Ada Lark",
            "who has cancer",
            "is blind",
            "07700 900123",
            "ada.lark@example.org",
            ". ",
            ", ",
            ";",
            ":",
        ),
        *("\n", "\n# ", "\n- ", "⏎", "“", "”", "\u00a0", "\u00ad", "(", ")"),
    ]
)
TEXTS = st.lists(st.one_of(PIECES, ANYTHING), max_size=14).map(" ".join)


def check(text):
    update = update_of(text, DATE)
    return update, CHECKER.check(update, Context(date=DATE), (document_of(update),)).findings


def texts_of(update):
    return {(each.where, each.block): each.text for each in paragraphs_of(update)}


@given(TEXTS)
def test_every_finding_lies_in_its_text(text):
    update, findings = check(text)
    texts = texts_of(update)
    for each in findings:
        assert 0 <= each.start < each.end <= len(texts[each.where, each.block])


@given(TEXTS)
def test_a_suggestion_drops_its_finding(text):
    update, findings = check(text)
    texts = list(texts_of(update).values())
    for each in findings:
        # Only texts of one paragraph, so that what was put right can be read again in its place.
        if not each.suggestions or texts.count("") != len(texts) - 1:
            continue
        whole = next(filter(None, texts))
        mended = whole[: each.start] + each.suggestions[0] + whole[each.end :]
        again = check(mended.replace("\n", "⏎"))[1]
        assert not any((two.rule, two.start, two.text) == (each.rule, each.start, each.text) for two in again)


@given(TEXTS)
def test_figures_and_the_list_of_links_can_be_made_of_any_text(text):
    update, findings = check(text)
    paragraphs = document_of(update).paragraphs
    found = figures(paragraphs)
    assert 0 <= found.passive_share <= 1
    assert found.longest <= sum(len(each.text.split()) for each in paragraphs)
    texts = texts_of(update)
    assert all(each.text in texts[each.where, each.block] for each in links_of(update, findings))
