"""American words are told from slips of British ones."""

import pytest

from update_editor.proofing.american import british

BRITISH = frozenset(
    "colour favourite centre centred metre kilometre analyse catalogue catalogued defence travel travelled "
    "control controlled call called label labelled enrol enrolment grey plough sceptical mould "
    "manoeuvre manoeuvred paediatric anaesthetic anaemia haemoglobin oedema diarrhoea "
    "worshipped your flour fire".split()
)


@pytest.mark.parametrize(
    ("american", "meant"),
    [
        ("color", "colour"),
        ("favorite", "favourite"),
        ("center", "centre"),
        ("centered", "centred"),
        ("kilometer", "kilometre"),
        ("analyze", "analyse"),
        ("catalog", "catalogue"),
        ("cataloged", "catalogued"),
        ("defense", "defence"),
        ("traveled", "travelled"),
        ("labeled", "labelled"),
        ("enrollment", "enrolment"),
        ("gray", "grey"),
        ("plow", "plough"),
        ("skeptical", "sceptical"),
        ("mold", "mould"),
        ("maneuver", "manoeuvre"),
        ("maneuvered", "manoeuvred"),
        ("pediatric", "paediatric"),
        ("anesthetic", "anaesthetic"),
        ("anemia", "anaemia"),
        ("hemoglobin", "haemoglobin"),
        ("edema", "oedema"),
        ("diarrhea", "diarrhoea"),
        ("worshiped", "worshipped"),
    ],
)
def test_an_american_word_is_known_by_its_british_form(american: str, meant: str):
    assert british(american, BRITISH.__contains__) == meant


@pytest.mark.parametrize("slip", ["yor", "flor", "fier", "caled", "controled", "colr", "centr", ""])
def test_a_slip_is_no_american_word(slip: str):
    assert british(slip, BRITISH.__contains__) == ""


def test_what_the_dictionary_lacks_in_both_is_nothing():
    assert british("clangor", BRITISH.__contains__) == ""
