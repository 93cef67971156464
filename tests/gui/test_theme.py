import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from update_editor.gui.theme import DARK, LIGHT, Colours, Theme, colours_of, palette_of
from update_editor.templating.contrast import contrast

TEXTS = ("text", "quiet", "accent", "error", "warning")
GROUNDS = ("ground", "surface", "wash")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_every_text_can_be_read_on_every_ground(colours: Colours, ground: str, text: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_stands_on_the_accent_can_be_read(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5


def test_the_dark_appearance_puts_light_text_on_a_dark_ground(qapp: QApplication, theme: Theme) -> None:
    theme.apply("dark")
    assert theme.colours == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.ground.lower()
    assert qapp.palette().color(QPalette.ColorRole.Text).name() == DARK.text.lower()


def test_high_contrast_takes_every_colour_from_the_system() -> None:
    system = palette_of(LIGHT)
    for role in QPalette.ColorRole:
        if role != QPalette.ColorRole.NColorRoles:
            system.setColor(role, "#ffff00" if "Text" in role.name else "#000000")
    taken = colours_of(system)
    assert {getattr(taken, name) for name in Colours.__struct_fields__} <= {"#ffff00", "#000000"}


def test_the_page_grows_with_the_zoom(theme: Theme) -> None:
    small = theme.page_font("body").pointSizeF()
    theme.zoom = 150
    assert theme.page_font("body").pointSizeF() == pytest.approx(small * 1.5)


def test_the_page_is_set_in_the_face_that_is_shipped(theme: Theme) -> None:
    assert theme.page_font("body").family() == "Atkinson Hyperlegible"
