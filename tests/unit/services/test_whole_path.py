"""A file is known by its whole path; a path that leads nowhere is taken as it is."""

import sys
from pathlib import Path

import pytest

from update_editor.model import Unusable
from update_editor.services.places import Place, Places, place_in, with_place
from update_editor.services.settings import Settings, with_recent, without_recent
from update_editor.services.whole_path import whole_path
from update_editor.storage import open_weekly


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets not everybody make links")
def test_a_link_is_followed(tmp_path):
    (tmp_path / "link.weekly").symlink_to("ferry.weekly")
    assert whole_path(tmp_path / "link.weekly") == (tmp_path / "ferry.weekly").resolve()


@pytest.fixture(params=["round", "zero byte", "long"])
def nowhere(request, tmp_path) -> Path:
    if request.param == "zero byte":
        return tmp_path / "a\0.weekly"
    if request.param == "long":
        return tmp_path / ("x" * 5000)
    if sys.platform == "win32":
        pytest.skip("Windows lets not everybody make links")
    (tmp_path / "round.weekly").symlink_to("round.weekly")
    return tmp_path / "round.weekly"


def test_a_path_that_leads_nowhere_can_be_remembered_and_forgotten_and_not_opened(nowhere):
    with pytest.raises(Unusable):
        open_weekly(nowhere)
    assert without_recent(with_recent(Settings(), nowhere), nowhere) == Settings()
    place = Place(where="message")
    assert place_in(with_place(Places(), nowhere, place), nowhere) == place
