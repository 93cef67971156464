import pytest

from update_editor.importers.leads import stated_leads
from update_editor.model import Lead


@pytest.mark.parametrize(
    ("opening", "lead"),
    [
        (
            "This week’s update is sent from Bo Fenn, harbour master for Salt and Vale. Hello my name is Bo",
            Lead(name="Bo Fenn", role="harbour master for Salt and Vale"),
        ),
        ("This update comes from our Dr Asha Quill.", Lead(name="Dr Asha Quill")),
        ("This update is from Revd Asha Quill.", Lead(name="Revd Asha Quill")),
        ("It is sent by Rt Hon. Bo Fenn", Lead(name="Rt Hon. Bo Fenn")),
        ("It is written by Cllr Miss Bo Fenn", Lead(name="Cllr Miss Bo Fenn")),
        ("Hello my name is Bo and welcome", Lead(name="Bo")),
        ("Hello, my name is Anne-Marie O’Fenn", Lead(name="Anne-Marie O’Fenn")),
        ("Hello, I’m Asha Quill and", Lead(name="Asha Quill")),
        (
            "Welcome to the bulletin from Asha Quill, Director of Tides",
            Lead(name="Asha Quill", role="Director of Tides"),
        ),
    ],
)
def test_an_opening_names_its_lead(opening, lead):
    assert stated_leads(opening, "") == (lead,)


def test_two_leads_are_two():
    names = [
        lead.name
        for lead in stated_leads("The update is sent from Bo Fenn and Asha Quill, joint chairs.", "")
    ]
    assert names == ["Bo Fenn", "Asha Quill"]


def test_the_name_under_a_sign_off_is_the_last_resort():
    assert stated_leads("Hello all", "Have a good weekend\nBo.") == (Lead(name="Bo"),)


def test_nobody_is_made_up():
    assert stated_leads("This week is sent from above.", "Have a Good Weekend") == ()
