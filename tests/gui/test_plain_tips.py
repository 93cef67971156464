"""Tips show what somebody wrote as it was written."""

import pytest
from PySide6.QtGui import Qt

from update_editor.gui.plain_tips import plain_tip

WRITTEN = ["Tom & Jerry", "1 < 2", "", "line\nline", "<b>bold</b>", '<img src="//host/x.png">', "&lt;i&gt;"]


@pytest.mark.parametrize("words", [*WRITTEN, "<?xml version='1.0'?>", "<!DOCTYPE html>", "a <a href=x>b</a>"])
def test_what_somebody_wrote_is_no_markup_in_a_tip(words: str) -> None:
    tip = plain_tip(words)
    assert not Qt.mightBeRichText(tip)
    assert tip.replace("\u2060", "") == words
