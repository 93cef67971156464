"""Calls of Qt that PySide gets wrong are not made."""

import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "update_editor"


def modules_that_call(name: str) -> list[str]:
    call = re.compile(rf"\b{name}\(")
    return [path.name for path in PACKAGE.rglob("*.py") if call.search(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("call", ["nextInFocusChain", "previousInFocusChain"])
def test_the_chain_of_the_focus_is_not_followed(call: str):
    """They make what they return a child of the widget that is asked; see gui/tab_order.py."""
    assert modules_that_call(call) == []


def test_no_messages_of_qt_are_taken_in_python():
    """One that comes while a handler is put in or taken away is a crash; see tests/conftest.py."""
    assert modules_that_call("qInstallMessageHandler") == []
