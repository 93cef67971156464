"""Calls of Qt that PySide gets wrong are not made."""

import re
from pathlib import Path

import pytest

GUI = Path(__file__).parents[2] / "src" / "update_editor" / "gui"


@pytest.mark.parametrize("call", ["nextInFocusChain", "previousInFocusChain"])
def test_the_chain_of_the_focus_is_not_followed(call: str):
    """They make what they return a child of the widget that is asked; see gui/tab_order.py."""
    used = re.compile(rf"\.{call}\(")
    assert [path.name for path in GUI.rglob("*.py") if used.search(path.read_text(encoding="utf-8"))] == []
