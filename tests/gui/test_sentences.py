"""What the core reports reaches the window in the window's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from update_editor.gui import sentences
from update_editor.model import Unusable
from update_editor.proofing.findings import Finding
from update_editor.services.readiness import Hindrance


class Shouting(QTranslator):
    """A language like English, in capitals; parameters stay what they are."""

    def translate(self, context: str, source: str, *_: object) -> str:
        if context != sentences.CONTEXT:
            return ""
        parts = source.split("{")
        rest = [name + "}" + words.upper() for name, _, words in (part.partition("}") for part in parts[1:])]
        return "{".join([parts[0].upper(), *rest])

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[None]:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_a_sentence_begins_with_a_capital_and_tells_no_command(qapp: QApplication) -> None:
    assert sentences.sentence(Unusable("not-weekly")).startswith("This is not a .weekly file")
    assert "update-editor" not in sentences.sentence(Unusable("damaged", detail="cut off"))


def test_what_nobody_foresaw_is_told_by_its_kind(qapp: QApplication) -> None:
    assert sentences.sentence(ZeroDivisionError()) == "Something unexpected happened (ZeroDivisionError)"


@pytest.mark.usefixtures("shouting")
def test_every_kind_of_sentence_is_translated_before_its_parameters_are_put_in() -> None:
    assert sentences.sentence(Unusable("not-readable", detail="no right")) == (
        "THE FILE CAN’T BE READ (no right); CHECK THAT YOU MAY OPEN IT"
    )
    assert sentences.note("picture-lost", name="bus.png") == "THE PICTURE bus.png IS LOST; ADD IT AGAIN."
    held = Hindrance(rule="ready.not-before", where="", code="not-before", parameters={"moment": "noon"})
    assert sentences.hindrance_words(held) == "IT MAY NOT GO OUT BEFORE noon"
    code = "spell.joined"
    finding = Finding(rule=code, severity="error", where="", code=code, parameters={"meant": "a b"})
    assert sentences.finding_words(finding) == "TWO WORDS HAVE RUN INTO ONE: “a b”"
    assert sentences.sentence(ZeroDivisionError()) == "SOMETHING UNEXPECTED HAPPENED (ZeroDivisionError)"
