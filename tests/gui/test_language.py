"""The window speaks the language that is wished, and every word of it goes through a catalogue."""

import datetime as dt
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from importlib import util
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QKeySequence, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItemIterator,
    QWidget,
)
from screens import SCREENS
from screens.returns import REPLY, YES
from screens.stage import LONG_NAME, Stage, StillEnvironment

from gui.inline_jobs import InlineRunner
from update_editor.easyread.concepts import shipped_pictures
from update_editor.easyread.word_bank import shipped_bank
from update_editor.gui.language import catalogues, language_for, languages, speak
from update_editor.gui.panel_cards.card_list import CardList
from update_editor.services.sample import sample_weekly
from update_editor.templating.dates import long_date

PROJECT = Path(__file__).resolve().parents[2]
NO_VOWELS = str.maketrans("AEIOUaeiou", "ÄËÏÖÜäëïöü")
"""A language in which every word shows that it was translated: none has a plain vowel."""
PLAIN = re.compile(r"[A-Za-z]*[AEIOUaeiou][A-Za-z]*")

NAMES = "Update Editor Atkinson Hyperlegible Lucide Braille Institute weekly email eml html pictures picture"
NAMES += " Priya Lindqvist review docx mailchimp zip mail.harbourvale.invalid [TEST] Kwik million"
NAMES += " Asha Rahman DESKTOP"
"""Names of people's work, of files and servers, and what the subject of a test begins with."""


@pytest.fixture(scope="session")
def pseudo(tmp_path_factory) -> Path:
    """A folder with a catalogue made from that of the source's language, as a translator would make one."""
    release = Path(sys.executable).with_name("pyside6-lrelease")
    if not release.exists():
        pytest.skip("pyside6-lrelease is not beside this Python")
    spec = util.spec_from_file_location("words", PROJECT / "packaging" / "words.py")
    words = util.module_from_spec(spec)
    spec.loader.exec_module(words)
    found, _ = words.words_of(words.SOURCE)
    folder = tmp_path_factory.mktemp("i18n")
    source = folder / "update_editor_cy.ts"
    known = {key: pseudo_words(key[1]) for key in found}
    source.write_text(words.catalogue(found, "cy", known), encoding="utf-8")
    subprocess.run([release, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    return folder


def pseudo_words(words: str) -> str:
    """Return words in that language; the places of parameters stay."""
    parts = re.split(r"(\{[^}]*\})", words)
    return "".join(part if part.startswith("{") else part.translate(NO_VOWELS) for part in parts)


@pytest.fixture
def speaking(qapp: QApplication, pseudo: Path) -> Iterator[None]:
    before = QLocale()
    assert speak(qapp, "cy", pseudo) == "cy"
    yield
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def stage(qapp, theme, tmp_path) -> Iterator[Stage]:
    stage = Stage(StillEnvironment(qapp, tmp_path, InlineRunner()), tmp_path)
    yield stage
    stage.clear()


def test_english_is_always_there_and_needs_no_file(tmp_path: Path) -> None:
    assert catalogues(tmp_path) == {}
    assert languages(tmp_path) == ("en-GB",)
    (tmp_path / "update_editor_pt_BR.qm").touch()
    assert languages(tmp_path) == ("en-GB", "pt-BR")


@pytest.mark.parametrize(
    ("wish", "system", "spoken"),
    [
        ("system", ("de-CH", "fr"), "de"),
        ("system", ("it", "cy"), "cy"),
        ("system", ("en-US", "cy"), "en_GB"),
        ("system", (), "en_GB"),
        ("cy", ("de",), "cy"),
        ("en-GB", ("de",), "en_GB"),
        ("pt-BR", ("de",), "pt_BR"),
        ("xx", ("de",), "en_GB"),
    ],
)
def test_the_language_is_the_one_wished_or_the_nearest(wish: str, system: tuple[str, ...], spoken: str):
    assert language_for(wish, ("en_GB", "cy", "de", "pt_BR"), system) == spoken


@given(wish=st.text(), system=st.lists(st.text()).map(tuple))
def test_whatever_is_wished_there_is_a_language(wish: str, system: tuple[str, ...]) -> None:
    assert language_for(wish, ("en_GB", "cy"), system) in ("en_GB", "cy")


def test_qt_speaks_the_language_too(qapp: QApplication, tmp_path: Path, pseudo: Path) -> None:
    (tmp_path / "update_editor_de.qm").write_bytes((pseudo / "update_editor_cy.qm").read_bytes())
    before = QLocale()
    speak(qapp, "de", tmp_path)
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    finally:
        for translator in qapp.findChildren(QTranslator):
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(before)


@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.usefixtures("speaking")
def test_every_word_of_the_window_is_translated(name: str, stage: Stage) -> None:
    shown = SCREENS[name](stage)
    own = words_of_the_person(stage)
    left = {words: plain for words in visible_words(shown) if (plain := set(PLAIN.findall(words)) - own)}
    assert left == {}


def words_of_the_person(stage: Stage) -> set[str]:
    """Return the words that are the update's, the template's or a name, and so not the window's.

    So are those of easy read: its pictures, explanations and plain words are in the language of updates.
    """
    texts = [NAMES, LONG_NAME, REPLY, YES, str(stage.folder), repr(sample_weekly().update)]
    texts += [long_date(dt.date(2026, month, month)) for month in range(1, 13)]
    for pack in stage.environment.packs():
        texts += [pack.name, pack.description]
        texts += [field.label + " " + field.hint for field in pack.fields]
        texts += [section.label + " " + section.hint for section in pack.sections]
    texts += [f"{lead.name} {lead.role}" for lead in stage.environment.settings.people]
    texts += [path.name for path in stage.folder.iterdir()]
    session = stage.window.files.session
    if session is not None:
        texts += [session.pack.name, repr(session.update), stage.window.files.name]
    texts += [
        f"{each.title} {each.alt} {each.theme} {each.note} {each.credit} {each.licence}"
        for each in shipped_pictures().pictures
    ]
    texts += [theme[:1].upper() + theme[1:] for theme in shipped_pictures().themes()]
    texts += [f"{each.word} {each.explanation}" for each in shipped_bank().entries]
    keys = [QKeySequence(action.shortcut()).toString() for action in stage.window.actions()]
    return set(PLAIN.findall(" ".join([*texts, *keys])))


def visible_words(window: QWidget) -> Iterator[str]:
    """Find everything that a window says, to the eye or to a screen reader."""
    yield window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisibleTo(window):
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        yield from _own_words(widget)
    for action in window.findChildren(QAction):
        if not action.isSeparator():
            yield from (action.text(), action.toolTip())


def _own_words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.RichText:
        yield QTextDocumentFragment.fromHtml(widget.text()).toPlainText()
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(index) for index in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QListWidget):
        yield from (widget.item(index).text() for index in range(widget.count()))
    elif isinstance(widget, CardList):
        model = widget.model()
        yield from (str(model.index(row, 0).data()) for row in range(model.rowCount()))
    elif isinstance(widget, QTreeWidget):
        rows = QTreeWidgetItemIterator(widget)
        while row := rows.value():
            yield row.text(0)
            rows += 1


def test_the_language_of_these_tests_has_no_plain_vowel() -> None:
    words = pseudo_words("Undo {what} & go on")
    assert PLAIN.findall(words.replace("{what}", "")) == []
    assert unicodedata.normalize("NFD", words)[0] == "U"
