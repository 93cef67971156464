import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from update_editor.gui.style_sheet import style_sheet
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
@pytest.mark.parametrize("ground", ["surface", "wash"])
def test_what_each_person_suggests_can_be_read(colours: Colours, ground: str) -> None:
    assert min(contrast(colour, getattr(colours, ground)) for colour in colours.people) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_stands_on_the_accent_can_be_read(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_told_on_a_banner_or_tool_tip_can_be_read(colours: Colours) -> None:
    assert contrast(colours.surface, colours.text) >= 4.5
    assert contrast(colours.text, colours.wash) >= 4.5


def test_in_high_contrast_a_ring_tells_what_a_wash_tells_elsewhere(theme: Theme, qapp: QApplication) -> None:
    assert "dashed" not in qapp.styleSheet()
    palette = QPalette()
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor("#3ff23f"))
    theme.take_palette(palette)
    assert "1px dashed #3ff23f" in qapp.styleSheet()
    theme.apply("dark")
    assert "dashed" not in qapp.styleSheet()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("under", ["ground", "surface"])
@pytest.mark.parametrize("text", ["text", "quiet", "error", "warning", "accent"])
def test_rows_can_be_read_under_the_pointer_too(colours: Colours, under: str, text: str) -> None:
    hovered = blended(colours.hairline, getattr(colours, under), 0.4)
    assert contrast(getattr(colours, text), hovered) >= 4.5


def blended(one: str, other: str, share: float) -> str:
    """Return a colour that lies over another with a share of its strength."""
    upper, lower = QColor(one), QColor(other)
    mixed = [
        round(share * above + (1 - share) * below)
        for above, below in zip(upper.getRgb()[:3], lower.getRgb()[:3], strict=True)
    ]
    return QColor(*mixed).name()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_can_not_be_used_now_can_still_be_read(colours: Colours) -> None:
    palette = palette_of(colours)
    words = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    assert contrast(words, colours.ground) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["ground", "surface", "wash"])
def test_the_ring_round_the_focus_is_seen(colours: Colours, ground: str) -> None:
    assert contrast(colours.accent, getattr(colours, ground)) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_sets_words_only_on_grounds_that_they_can_be_read_on(colours: Colours) -> None:
    pale = []
    for rule in re.findall(r"[^{}]+\{[^}]*\}", style_sheet(colours)):
        said = dict(re.findall(r"(?:^|[;{\s])(color|background): (#[0-9A-Fa-f]{6})", rule))
        if len(said) == 2 and contrast(said["color"], said["background"]) < 4.5:
            pale.append(rule)
    assert pale == []


def test_a_palette_of_the_system_is_taken_as_it_is(qapp: QApplication, theme: Theme) -> None:
    palette = palette_of(DARK)
    palette.setColor(QPalette.ColorRole.Window, QColor("#000080"))
    theme.take_palette(palette)
    assert theme.is_high_contrast
    assert theme.colours.ground == "#000080"
    theme.apply("light")
    assert not theme.is_high_contrast


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
    assert taken.people == ()
    others = (name for name in Colours.__struct_fields__ if name != "people")
    assert {getattr(taken, name) for name in others} <= {"#ffff00", "#000000"}


def test_the_page_grows_with_the_zoom(theme: Theme) -> None:
    small = theme.page_font("body").pointSizeF()
    theme.zoom = 150
    assert theme.page_font("body").pointSizeF() == pytest.approx(small * 1.5)


def test_the_page_is_set_in_the_face_that_is_shipped(theme: Theme) -> None:
    assert theme.page_font("body").family() == "Atkinson Hyperlegible"
