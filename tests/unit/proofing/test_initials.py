"""Long forms by their initials."""

import pytest

from update_editor.proofing.initials import letters_of, long_forms


def found(text, acronym):
    return [(form.words, form.is_part) for form in long_forms(text, letters_of(text), acronym)]


@pytest.mark.parametrize(
    ("text", "acronym", "words"),
    [
        ("the Otley Owl Trust met", "OOT", "Otley Owl Trust"),
        ("a memorandum of understanding", "MoU", "memorandum of understanding"),
        ("West Yorkshire and Harrogate is", "WY&H", "West Yorkshire and Harrogate"),
        ("the Centre for Public Scrutiny", "CfPS", "Centre for Public Scrutiny"),
        ("an All-Party Group on Owls", "APGO", "All-Party Group on Owls"),
    ],
)
def test_words_with_the_right_initials_are_the_long_form(text, acronym, words):
    assert found(text, acronym) == [(words, False)]


def test_a_long_form_inside_a_longer_name_is_a_part_of_it():
    assert found("the Otley Owl Trust Choir sang", "OOT") == [("Otley Owl Trust", True)]


@pytest.mark.parametrize(
    ("text", "acronym"),
    [
        ("our old tree", "OOT"),
        ("Otley. Owl Trust", "OOT"),
        ("Otley, Owl Trust", "OOT"),
        ("owls only, then", "OOT"),
        ("", "OOT"),
        ("Owl", "O"),
    ],
)
def test_other_words_are_not(text, acronym):
    assert found(text, acronym) == []
