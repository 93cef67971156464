"""The pictures of an organisation stand before those that are shipped."""

import datetime as dt
from pathlib import Path

from PIL import Image

from update_editor.services.picture_shelf import picture_shelf

TODAY = dt.date(2026, 10, 16)


def test_own_pictures_are_found_before_those_that_are_shipped(tmp_path: Path) -> None:
    Image.new("RGB", (20, 20), "red").save(tmp_path / "bus.png")
    shelf = picture_shelf((str(tmp_path),))
    assert shelf.troubles == ()
    assert shelf.search.find("bus", TODAY).pictures[0].place == str(tmp_path)
    assert len(shelf.catalogue.pictures) > 100


def test_a_folder_that_is_gone_is_told_of_and_the_others_are_there(tmp_path: Path) -> None:
    shelf = picture_shelf((str(tmp_path / "gone"),))
    assert [(each.path, each.error.code) for each in shelf.troubles] == [
        (str(tmp_path / "gone"), "not-found")
    ]
    assert shelf.proposals.propose("The bus is free.", TODAY)
