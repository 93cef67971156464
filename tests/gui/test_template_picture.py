import datetime as dt

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from update_editor.gui.environment import Environment
from update_editor.gui.template_picture import template_picture
from update_editor.gui.template_pictures import TemplatePictures
from update_editor.gui.theme import Theme
from update_editor.services.packs import pack_for, packs

DATE = dt.date(2026, 10, 16)


def colours_in(pack_id: str, *, dark: bool = False) -> set[str]:
    """Return every colour of a template's picture."""
    image = template_picture(pack_for(pack_id), "Update", 360, dark=dark, family="Atkinson Hyperlegible")
    return {image.pixelColor(x, y).name() for x in range(0, 360, 2) for y in range(image.height())}


@pytest.mark.parametrize("pack_id", [pack.id for pack in packs()])
def test_a_picture_has_the_templates_own_colours(qapp: QApplication, pack_id: str) -> None:
    colours = pack_for(pack_id).colours
    assert {colours.accent, colours.surface, colours.hairline} <= colours_in(pack_id)
    assert {colours.accent_dark, colours.surface_dark} <= colours_in(pack_id, dark=True)


def test_another_heading_is_another_picture(qapp: QApplication) -> None:
    from msgspec.structs import replace

    pack = pack_for("weekly-update")
    renamed = replace(pack, sections=tuple(replace(each, heading="Good news") for each in pack.sections))
    one, other = (
        template_picture(each, "Update", 200, dark=False, family="Atkinson Hyperlegible")
        for each in (pack, renamed)
    )
    assert one != other


def test_a_picture_is_made_once_for_each_appearance(environment: Environment, theme: Theme) -> None:
    pictures = TemplatePictures(theme, environment.jobs, DATE)
    pack = pack_for("weekly-update")
    made = []
    pictures.made.connect(lambda: made.append(True))
    assert pictures.picture(pack, 200) is None
    for _ in range(2):
        pictures.make((pack,), 200)
    theme.apply("dark")
    pictures.make((pack,), 200)
    assert len(made) == 2
    shade = pictures.picture(pack, 200).toImage().pixelColor(2, 100)
    assert shade == QColor(pack.colours.surface_dark)
