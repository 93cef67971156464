"""Every code has a sentence that says what is wrong and what to do."""

import re
import string
from pathlib import Path

import pytest

import update_editor
from update_editor.model import Unusable
from update_editor.services import messages

SOURCE = Path(update_editor.__file__).parent
CODE = re.compile(r"""Unusable\(\s*"([a-z0-9-]+)\"""")


def codes_raised():
    return {code for path in SOURCE.rglob("*.py") for code in CODE.findall(path.read_text())}


def test_every_error_that_the_core_raises_has_a_sentence():
    assert codes_raised() - messages.ERRORS.keys() - messages.FAULTS.keys() == set()


@pytest.mark.parametrize("table", ["ERRORS", "NOTES", "READINESS", "FAULTS"])
def test_sentences_end_without_a_full_stop(table):
    for code, sentence in getattr(messages, table).items():
        assert not sentence.endswith("."), code
        list(string.Formatter().parse(sentence))


@pytest.mark.parametrize("table", ["ERRORS", "IN_WINDOW", "NOTES", "READINESS", "FAULTS"])
def test_sentences_have_the_apostrophe_of_a_printed_page(table):
    straight = [code for code, sentence in getattr(messages, table).items() if "'" in sentence]
    assert straight == []


def test_an_error_is_told_with_its_parameters():
    error = Unusable("unknown-format", name="fax", names="email, web")
    assert messages.error_sentence(error) == "there is no format “fax”; choose from email, web"
