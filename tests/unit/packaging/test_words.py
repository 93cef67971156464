"""The catalogues hold every word of the window, and nothing that no translator could find."""

import sys
from importlib import util
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]


@pytest.fixture
def words(monkeypatch):
    spec = util.spec_from_file_location("words", PROJECT / "packaging" / "words.py")
    module = util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "words", module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def found_in(words, tmp_path):
    """Return what is found in a window that is one module."""

    def find(source: str):
        folder = tmp_path / "src" / "update_editor" / "gui"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "made.py").write_text(source, encoding="utf-8")
        found, faults = words.words_of(folder.parent)
        place = "src/update_editor/gui/made.py"
        return [key for key, where in found.items() if where == place], faults

    return find


def test_the_catalogue_of_english_is_up_to_date(words, capsys):
    assert words.main(["--check"]) == 0, "do: python3 dev.py words"


def test_english_is_complete(words):
    path = words.CATALOGUES / "update_editor_en_GB.ts"
    found, _ = words.words_of(words.SOURCE)
    assert words.translations(path) == {key: key[1] for key in found}


def test_words_are_found_under_the_class_that_they_stand_in(found_in):
    source = 'class Outer:\n    def name(self):\n        return self.tr("One " "thing")\n'
    assert found_in(source) == ([("Outer", "One thing")], [])


def test_words_that_are_marked_for_later_are_found_under_their_context(found_in):
    source = (
        'CONTEXT = "Actions"\n'
        "def _(text):\n    return QT_TRANSLATE_NOOP(CONTEXT, text)\n"
        'NAMES = (_("&File"), QT_TRANSLATE_NOOP("Other", "More"))\n'
        'QCoreApplication.translate(CONTEXT, "Told")\n'
    )
    found, faults = found_in(source)
    assert sorted(found) == [("Actions", "&File"), ("Actions", "Told"), ("Other", "More")]
    assert faults == []


@pytest.mark.parametrize(
    "call",
    ["self.tr(words)", 'self.tr(f"{words} there")', 'other.tr("There")', 'self.tr("%n thing(s)", "", n)'],
)
def test_words_that_no_translator_could_find_are_told_by_their_line(found_in, call):
    found, (fault,) = found_in(f"class Outer:\n    def name(self, words):\n        return {call}\n")
    assert found == []
    assert fault.startswith("src/update_editor/gui/made.py:3: ")


def test_another_language_keeps_its_translations_and_is_told_what_is_new(words, tmp_path):
    path = tmp_path / "update_editor_cy.ts"
    old = {("Outline", "Add an item"): "a.py", ("Outline", "Gone"): "a.py"}
    done = {("Outline", "Add an item"): "Ychwanegu eitem", ("Outline", "Gone"): "Wedi mynd"}
    path.write_text(words.catalogue(old, "cy", done), encoding="utf-8")
    assert words.translations(path) == done
    new = {("Outline", "Add an item"): "a.py", ("Outline", "New <b> & bold"): "a.py"}
    path.write_text(words.catalogue(new, "cy", words.translations(path)), encoding="utf-8")
    assert words.translations(path) == {("Outline", "Add an item"): "Ychwanegu eitem"}
    assert 'type="unfinished"' in path.read_text(encoding="utf-8")
