"""How leads are named."""

import pytest

from update_editor.model import Lead
from update_editor.templating.leads import first_name, first_names, names_with_roles, pattern_lead


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Ottilie Farrow", "Ottilie"),
        ("Dr Ottilie Farrow", "Ottilie"),
        ("Professor Dame Ottilie Farrow", "Ottilie"),
        ("Dr. Ottilie", "Ottilie"),
        ("Rt Hon. Ottilie Farrow", "Ottilie"),
        ("Cllr Mx Robin Sedge", "Robin"),
        ("Ottilie", "Ottilie"),
        ("Dr", "Dr"),
        ("", ""),
    ],
)
def test_a_first_name_is_what_follows_the_titles(name, first):
    assert first_name(name) == first


def test_several_leads_are_listed_as_a_sentence_does():
    leads = [pattern_lead(Lead(name=name)) for name in ("Ada Lark", "Ben Moss", "Cy Rook")]
    assert first_names(leads) == "Ada, Ben and Cy"
    assert names_with_roles(leads) == "Ada Lark, Ben Moss and Cy Rook"


def test_roles_put_a_comma_before_the_and():
    leads = [
        pattern_lead(Lead(name="Ada Lark", role="Chair")),
        pattern_lead(Lead(name="Ben Moss", role="Clerk")),
    ]
    assert names_with_roles(leads) == "Ada Lark, Chair, and Ben Moss, Clerk"


def test_somebody_is_greeted_by_the_name_that_they_want():
    assert pattern_lead(Lead(name="Professor Ottilie Farrow", greeting=" Professor Farrow ")).first_name == (
        "Professor Farrow"
    )
