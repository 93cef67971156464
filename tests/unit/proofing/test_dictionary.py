"""The dictionary, and what happens without it."""

import builtins
import os
import subprocess
import sys

import enchant
import msgspec
import pytest

from builders.checking import FewWords, dictionary_of
from update_editor import assets
from update_editor.proofing.dictionary import Dictionary, open_dictionary
from update_editor.proofing.words import corrections, word_list


@pytest.fixture(scope="module")
def british():
    dictionary = open_dictionary(word_list("terms"))
    assert dictionary is not None, "enchant and its Hunspell part must be installed for the tests"
    return dictionary


@pytest.mark.parametrize(
    "word", ["organise", "colour", "programme", "Yorkshire", "it’s", "it's", "wellbeing"]
)
def test_british_words_are_known(british, word):
    assert british.has(word)


@pytest.mark.parametrize("word", ["organize", "color", "andcommunity", "recieve", "yorkshire"])
def test_what_is_not_british_is_not_known(british, word):
    assert not british.has(word)


def test_every_shipped_term_is_needed_and_known(british):
    bare = open_dictionary()
    assert [term for term in sorted(word_list("terms")) if bare.has(term)] == []
    assert all(british.has(term) and british.has(term.capitalize()) for term in word_list("terms"))


def test_no_correction_is_of_a_word_that_is_right(british):
    assert [slip for slip in corrections() if british.has(slip)] == []


def test_the_empty_word_and_one_of_a_thousand_letters_are_not_asked_for():
    checker = FewWords()
    dictionary = Dictionary(checker)
    assert not dictionary.has("")
    assert not dictionary.has("a" * 1000)
    assert dictionary.suggestions("") == dictionary.suggestions("a" * 1000) == ()
    assert checker.asked == []


def test_a_possessive_is_known_where_its_owner_is():
    dictionary = dictionary_of("borough")
    assert dictionary.has("borough's")
    assert dictionary.has("borough’s")
    assert not dictionary.has("burough’s")
    assert not dictionary.has("'s")


def test_a_word_with_accents_behind_their_letters_is_the_one_with_accents_on_them():
    assert dictionary_of("café").has("cafe\u0301")


def test_a_term_in_small_letters_is_known_with_a_capital_and_one_with_a_capital_only_so():
    dictionary = Dictionary(FewWords(), frozenset({"wellbeing", "Calderdale"}))
    assert dictionary.has("Wellbeing")
    assert dictionary.has("wellbeing")
    assert dictionary.has("Calderdale")
    assert not dictionary.has("calderdale")


def test_a_word_is_looked_up_once():
    checker = FewWords("tea", suggestions=["tea", "ten"])
    dictionary = Dictionary(checker)
    assert [dictionary.has("tea"), dictionary.has("tea")] == [True, True]
    assert dictionary.suggestions("tae") == dictionary.suggestions("tae") == ("tea", "ten")
    assert checker.asked == ["tea", "tae"]


def test_at_most_three_suggestions_are_given():
    dictionary = Dictionary(FewWords(suggestions=["a", "b", "a", "c", "d"]))
    assert dictionary.suggestions("x") == ("a", "b", "c")


def test_a_misspelt_word_has_the_right_one_among_its_suggestions(british):
    assert "colour" in british.suggestions("color")


def test_the_environment_is_left_as_it_was(monkeypatch):
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", "/somewhere")
    open_dictionary()
    assert os.environ["ENCHANT_CONFIG_DIR"] == "/somewhere"
    monkeypatch.delenv("ENCHANT_CONFIG_DIR")
    open_dictionary()
    assert "ENCHANT_CONFIG_DIR" not in os.environ


def test_nothing_is_written_beside_the_dictionary(british):
    folder = assets.resources() / "dictionaries"
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    opened = open_dictionary()
    opened.suggestions("recieve")
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_without_the_enchant_library_there_is_no_dictionary(monkeypatch):
    really_import = builtins.__import__

    def without_enchant(name, *rest, **more):
        if name.partition(".")[0] == "enchant":
            raise ImportError("The 'enchant' C library was not found")
        return really_import(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without_enchant)
    assert open_dictionary() is None


@pytest.mark.parametrize("library", ["/nowhere/libenchant.so", msgspec._core.__file__, __file__])
def test_where_the_system_names_a_library_that_is_not_enchant_there_is_no_dictionary(library):
    code = (
        "import sys; from update_editor.proofing.dictionary import *; sys.exit(open_dictionary() is not None)"
    )
    named = {"PYTHONPATH": os.pathsep.join(sys.path), "PYENCHANT_LIBRARY_PATH": library}
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, **named})


def test_without_the_dictionary_files_there_is_no_dictionary(monkeypatch):
    def no_such_dictionary(_broker, tag):
        raise enchant.errors.DictNotFoundError(tag)

    monkeypatch.setattr(enchant.Broker, "request_dict", no_such_dictionary)
    assert open_dictionary() is None


def test_enchant_is_not_loaded_before_it_is_needed():
    code = "import sys, update_editor.proofing.check; sys.exit('enchant' in sys.modules)"
    subprocess.run(
        [sys.executable, "-c", code], check=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    )
