"""What is told of people whose names stand beside it."""

import pytest

from builders.checking import paragraph
from update_editor.proofing.context import Context
from update_editor.proofing.rules.persons import health_of_named, personal_addresses


def found(rule, text):
    return [text[mark.start : mark.end] for mark in rule(paragraph(text), Context())]


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("Ada Lark, who has cancer, rows again.", "has cancer"),
        ("Ada Lark is autistic and sings.", "is autistic"),
        ("Cllr Moss was diagnosed with type 2 diabetes.", "was diagnosed with type 2 diabetes"),
        ("Tom Reed, a baker from Cove, who survived a stroke, sang.", "survived a stroke"),
        ("Ann Moss sadly died from dementia.", "died from dementia"),
    ],
)
def test_an_illness_beside_a_name_is_pointed_out(text, detail):
    assert found(health_of_named, text) == [detail]


@pytest.mark.parametrize(
    "text",
    [
        "Dr Ada Lark has led our cancer programme for years.",
        "Ada Lark has dementia nurses in each ward.",
        "Harbour Trust has cancer clinics.",
        "Older People who have dementia sang.",
        "Ada Lark met a choir of people who have had a stroke.",
        "She was diagnosed with cancer.",
    ],
)
def test_a_trade_or_a_body_is_no_illness_of_a_person(text):
    assert found(health_of_named, text) == []


@pytest.mark.parametrize(
    "text", ["j.moss@example.org", "Ada_Lark@example.co.uk", "07700 900 123", "+44 7700 900123"]
)
def test_an_address_or_number_of_one_person_is_pointed_out(text):
    assert found(personal_addresses, f"Ask {text}, please.") == [text]


@pytest.mark.parametrize("text", ["press.office@example.org", "tea@example.org", "01632 960123", "0700 12"])
def test_what_is_shared_is_not(text):
    assert found(personal_addresses, f"Ask {text}, please.") == []
