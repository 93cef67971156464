"""Spelling as findings."""

from builders.checking import found_in


def test_a_joined_word_is_an_error_with_its_two_words_as_the_suggestion():
    (finding,) = found_in("For the voluntary andcommunity sector.")
    assert (finding.rule, finding.severity, finding.text) == ("spell.joined", "error", "andcommunity")
    assert (finding.start, finding.end, finding.suggestions) == (18, 30, ("and community",))


def test_an_unknown_word_is_a_warning():
    (finding,) = found_in("We recieve many letters.")
    assert (finding.rule, finding.severity, finding.text) == ("spell.unknown", "warning", "recieve")


def test_ize_is_a_warning():
    (finding,) = found_in("We organize it.")
    assert (finding.rule, finding.parameters["meant"]) == ("spell.ize", "organise")


def test_a_slip_in_a_title_is_found_when_it_stands_once():
    (finding,) = found_in("Primary Netwrok Meeting")
    assert (finding.rule, finding.suggestions, finding.block is not None) == (
        "spell.capital",
        ("Network",),
        True,
    )


def test_a_word_with_a_capital_that_comes_again_is_a_name():
    assert found_in("Netwroks are good.", "Primary Netwroks Meeting") == ()


def test_a_word_in_small_letters_that_comes_again_is_found_each_time():
    assert len(found_in("We recieve it.", "They recieve it.")) == 2


def test_the_organisations_own_words_are_right():
    words = frozenset({"qzxy", "Netwrok"})
    assert found_in("a Qzxy, a qzxy", "Primary Netwrok Meeting", words=words) == ()
