"""The settings, driven by keys and mouse."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.finding import button, message, named
from gui.inline_jobs import WaitingRunner
from update_editor.gui.dialogs.get import GetDialog
from update_editor.gui.dialogs.messages import MessageDialog
from update_editor.gui.environment import Environment
from update_editor.gui.house_keeper import HouseKeeper
from update_editor.gui.settings.appearance_page import AppearancePage
from update_editor.gui.settings.colour_field import colour_of
from update_editor.gui.settings.dialog import SettingsDialog
from update_editor.gui.settings.logo_field import LogoField
from update_editor.gui.settings_keeper import SettingsKeeper
from update_editor.gui.window import MainWindow
from update_editor.model import Lead, Unusable
from update_editor.proofing.context import Preferred
from update_editor.services.house_style import HouseStyle, WavedThrough, with_word
from update_editor.services.organisation import OwnOrganisation, fitted_logo, logo_of
from update_editor.services.preview import Look, preview
from update_editor.services.settings import Folders, Settings, TypingAids
from update_editor.services.settings_exchange import export_settings
from update_editor.services.settings_file import DAMAGED, FILE, load_settings

ROSALIND = Lead(name="Dr Rosalind Achterberg", role="Director of Care")
JORY = Lead(name="Jory Pell", role="Ferryman", greeting="Captain Pell")
ALT = Qt.KeyboardModifier.AltModifier
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def dialog(open_window: MainWindow, environment: Environment, qtbot: QtBot) -> SettingsDialog:
    """The settings, as Ctrl+, opens them, with two people."""
    environment.keep(replace(environment.settings, people=(ROSALIND, JORY)))
    return opened(open_window, qtbot)


def opened(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)  # a shortcut counts in the active window only
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(SettingsDialog) is not None)
    found = window.findChild(SettingsDialog)
    assert found is not None
    return found


def write(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Type over all that a field says."""
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def press(qtbot: QtBot, dialog: QWidget, words: str) -> None:
    qtbot.mouseClick(button(dialog, words), Qt.MouseButton.LeftButton)


def people_list(dialog: QWidget) -> QListWidget:
    return named(dialog, "People", QListWidget)


def lines(names: QListWidget) -> list[str]:
    return [names.item(row).text() for row in range(names.count())]


def go_to(qtbot: QtBot, dialog: QWidget, page: str) -> None:
    """Choose a page with the arrow keys."""
    names = named(dialog, "Pages of the settings", QListWidget)
    names.setFocus()
    qtbot.keyClick(names, Qt.Key.Key_Home)
    while names.currentItem().text() != page:
        qtbot.keyClick(names, Qt.Key.Key_Down)


def picture(path: Path, width: int, height: int, kind: str = "png") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#0a7d6b"))
    image.setText("Comment", "taken at 53.8 N")
    assert image.save(str(path), kind)
    return path


def test_somebody_is_added_with_the_keyboard_alone(
    dialog: SettingsDialog, environment: Environment, qtbot: QtBot
) -> None:
    names = people_list(dialog)
    names.setFocus()
    qtbot.keyClick(names, Qt.Key.Key_Insert)
    for words in ("Tamsin Okoro", "Chief Nurse", "Vale Trust", "Tam"):
        field = dialog.focusWidget()
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert lines(names)[-1] == "Tamsin Okoro, Chief Nurse"
    name = named(dialog, "Name", QLineEdit)
    name.setFocus()  # where the focus is on a button, Enter presses that
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert environment.settings.people[-1] == Lead(
        name="Tamsin Okoro", role="Chief Nurse", organisation="Vale Trust", greeting="Tam"
    )


def test_people_are_put_in_order_and_removed_with_keys(
    dialog: SettingsDialog, environment: Environment, qtbot: QtBot
) -> None:
    names = people_list(dialog)
    names.setFocus()
    qtbot.keyClick(names, Qt.Key.Key_Down, ALT)
    assert lines(names) == ["Jory Pell, Ferryman", "Dr Rosalind Achterberg, Director of Care"]
    assert names.currentRow() == 1
    qtbot.keyClick(names, Qt.Key.Key_Up)
    qtbot.keyClick(names, Qt.Key.Key_Delete)
    press(qtbot, dialog, "Save")
    assert environment.settings.people == (ROSALIND,)


def test_what_is_cancelled_changes_nothing(
    dialog: SettingsDialog, environment: Environment, qtbot: QtBot
) -> None:
    before = environment.settings
    write(qtbot, named(dialog, "Name", QLineEdit), "Somebody else")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert environment.settings is before


def test_the_greeting_that_is_used_otherwise_is_shown(dialog: SettingsDialog, qtbot: QtBot) -> None:
    assert named(dialog, "Greeting name", QLineEdit).placeholderText() == "Rosalind"
    write(qtbot, named(dialog, "Name", QLineEdit), "Professor Ada Lark")
    assert named(dialog, "Greeting name", QLineEdit).placeholderText() == "Ada"


def test_two_people_of_one_name_are_not_saved(
    dialog: SettingsDialog, environment: Environment, qtbot: QtBot
) -> None:
    write(qtbot, named(dialog, "Name", QLineEdit), "Jory Pell")
    press(qtbot, dialog, "Save")
    assert message(dialog) == "Two people are called “Jory Pell”; tell them apart, or remove one."
    assert environment.settings.people == (ROSALIND, JORY)


def test_an_empty_list_says_what_belongs_there(open_window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(open_window, qtbot)
    assert people_list(dialog).accessibleDescription().startswith("Nobody yet")
    assert not named(dialog, "Name", QLineEdit).isEnabled()
    assert not button(dialog, "Remove this person").isEnabled()


def test_the_organisation_reaches_the_open_update(
    open_window: MainWindow, environment: Environment, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    go_to(qtbot, dialog, "Organisation")
    write(qtbot, named(dialog, "Name", QLineEdit), "Saltmarsh Council")
    write(qtbot, named(dialog, "Web address", QLineEdit), "www.saltmarsh.example")
    write(qtbot, named(dialog, "Line about other formats", QPlainTextEdit), "Ask formats@saltmarsh.example")
    write(qtbot, named(dialog, "Accent colour", QLineEdit), "#8a1538")
    press(qtbot, dialog, "Save")
    session = open_window.files.session
    shown = preview(session.weekly, session.pack, "email", Look(), lambda: True)
    page = shown.files[0].data.decode()
    assert "Saltmarsh Council" in page
    assert 'href="mailto:formats@saltmarsh.example"' in page
    assert "#8a1538" in page
    assert "Harbour and Vale" not in page
    assert load_settings(environment.settings_folder).organisation.name == "Saltmarsh Council"


def test_where_updates_and_pictures_stand_is_kept_as_addresses(
    environment: Environment, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    go_to(qtbot, dialog, "Organisation")
    write(qtbot, named(dialog, "Address of pictures in emails", QLineEdit), "pictures")
    press(qtbot, dialog, "Save")
    assert "“pictures” is no web address" in message(dialog)
    write(qtbot, named(dialog, "Address of pictures in emails", QLineEdit), "files.example.org/email")
    write(qtbot, named(dialog, "Name", QLineEdit), "Saltmarsh Council")
    write(qtbot, named(dialog, "Address of your updates", QLineEdit), "www.example.org/news")
    press(qtbot, dialog, "Save")
    assert environment.settings.sending.pictures == "https://files.example.org/email"
    assert environment.pack_for("weekly-update").organisation.updates == "https://www.example.org/news"


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ("#0b57a4", "6.7 to 1: good for text."),
        ("#e08a00", "2.5 to 1: too pale for text on white; at least 4.5 is needed."),
        ("bluish", "Write a colour as # and six digits or letters from a to f, such as #0b57a4."),
    ],
)
def test_the_contrast_of_a_colour_is_told_in_words(
    dialog: SettingsDialog, qtbot: QtBot, typed: str, verdict: str
) -> None:
    go_to(qtbot, dialog, "Organisation")
    write(qtbot, named(dialog, "Accent colour", QLineEdit), typed)
    assert verdict in shown_words(dialog)


def shown_words(dialog: QWidget) -> set[str]:
    from PySide6.QtWidgets import QLabel

    return {label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)}


def test_a_pale_colour_is_saved_only_after_it_was_told(
    dialog: SettingsDialog, environment: Environment, qtbot: QtBot
) -> None:
    go_to(qtbot, dialog, "Organisation")
    write(qtbot, named(dialog, "Accent colour", QLineEdit), "#e08a00")
    go_to(qtbot, dialog, "Typing")
    press(qtbot, dialog, "Save")
    assert "too pale" in message(dialog)
    assert named(dialog, "Pages of the settings", QListWidget).currentItem().text() == "Organisation"
    assert environment.settings.organisation.accent == ""
    press(qtbot, dialog, "Save anyway")
    assert environment.settings.organisation.accent == "#e08a00"


@pytest.mark.parametrize(("name", "typed"), [("Accent colour", "blurple"), ("Web address", "two words")])
def test_what_is_no_colour_or_address_is_not_saved(
    dialog: SettingsDialog, environment: Environment, qtbot: QtBot, name: str, typed: str
) -> None:
    before = environment.settings
    go_to(qtbot, dialog, "Organisation")
    write(qtbot, named(dialog, name, QLineEdit), typed)
    press(qtbot, dialog, "Save")
    assert message(dialog)
    assert environment.settings is before


def test_contact_without_a_name_is_told_to_be_of_no_use(dialog: SettingsDialog, qtbot: QtBot) -> None:
    go_to(qtbot, dialog, "Organisation")
    write(qtbot, named(dialog, "Address or other contact", QLineEdit), "The Old Tide Mill")
    press(qtbot, dialog, "Save")
    assert message(dialog).startswith("The organisation has no name")


def test_a_logo_is_made_small_and_shown(environment: Environment, qtbot: QtBot, tmp_path: Path) -> None:
    field = LogoField(environment.jobs, None)
    qtbot.addWidget(field)
    field.show()
    field.load(picture(tmp_path / "logo.png", 2400, 800))
    logo = logo_of(field.data())
    assert (logo.picture.width, logo.picture.height) == (600, 200)
    press(qtbot, field, "Remove the logo")
    assert field.data() == b""


def test_enter_on_a_button_of_a_page_presses_it_and_does_not_save(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    go_to(qtbot, dialog, "Organisation")
    logo = dialog.findChild(LogoField)
    pressed = []
    choose = button(logo, "Choose a logo…")
    choose.clicked.disconnect()
    choose.clicked.connect(lambda: pressed.append("chosen"))
    choose.setFocus()
    qtbot.keyClick(choose, Qt.Key.Key_Return)
    assert pressed == ["chosen"]
    assert dialog.isVisible()


def test_what_is_no_logo_is_told(environment: Environment, qtbot: QtBot, tmp_path: Path) -> None:
    field = LogoField(environment.jobs, None)
    qtbot.addWidget(field)
    field.show()
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    field.load(tmp_path / "logo.png")
    assert field.data() == b""
    assert "This is no logo that can be used; choose a PNG or JPEG file." in shown_words(field)


def test_words_glossary_and_profile_are_seen_and_changed(
    open_window: MainWindow, environment: Environment, qtbot: QtBot
) -> None:
    houses = environment.houses
    people = {"clients": Preferred("people", "So they are.")}
    houses.change(lambda _: HouseStyle(words=("Okoro",), terms=people))
    dialog = opened(open_window, qtbot)
    go_to(qtbot, dialog, "Proofing")
    words = named(dialog, "Your words", QTextEdit)
    assert words.toPlainText() == "Okoro"
    words.setPlainText("Kwame Mensah\n\n  Okoro ")
    named(dialog, "Acronyms of your glossary", QTextEdit).setPlainText("MVP = Maternity Voices Partnership")
    profile = named(dialog, "Style", QComboBox)
    assert "contractions" in " ".join(shown_words(dialog))
    profile.setCurrentIndex(profile.findText("NHS"))
    assert "NHS digital service manual" in " ".join(shown_words(dialog))
    houses.change(lambda style: with_word(style, "theirs"))  # a colleague, while the dialog is open
    press(qtbot, dialog, "Save")
    assert houses.house.style == HouseStyle(
        profile="nhs",
        words=("Kwame", "Mensah", "Okoro", "theirs"),
        acronyms={"MVP": "Maternity Voices Partnership"},
        terms=people,
    )


def test_what_was_switched_off_or_left_alone_is_pointed_out_again(
    open_window: MainWindow, environment: Environment, qtbot: QtBot
) -> None:
    waved = (WavedThrough("spell.unknown", "Kwik"), WavedThrough("no.longer", "x"))
    environment.houses.change(
        lambda _: HouseStyle(rules_off=("link.vague", "number.unit-space"), waved_through=waved)
    )
    dialog = opened(open_window, qtbot)
    go_to(qtbot, dialog, "Proofing")
    rules = named(dialog, "Kinds that are not pointed out", QListWidget)
    assert lines(rules)[1].startswith("“2.6million”: ")
    press(qtbot, dialog, "Point out again: Kinds that are not pointed out")
    left = named(dialog, "Words left as they are everywhere", QListWidget)
    left.setFocus()
    qtbot.keyClick(left, Qt.Key.Key_End)
    qtbot.keyClick(left, Qt.Key.Key_Delete)
    qtbot.keyClick(left, Qt.Key.Key_Delete)
    assert not left.isVisible()
    press(qtbot, dialog, "Save")
    assert environment.houses.house.style == HouseStyle(rules_off=("number.unit-space",))


def test_half_a_line_of_the_glossary_is_not_kept(
    open_window: MainWindow, environment: Environment, qtbot: QtBot
) -> None:
    dialog = opened(open_window, qtbot)
    go_to(qtbot, dialog, "Proofing")
    named(dialog, "Acronyms of your glossary", QTextEdit).setPlainText("MVP Maternity Voices Partnership")
    press(qtbot, dialog, "Save")
    assert dialog.isVisible()
    assert message(dialog).startswith("“MVP Maternity Voices Partnership” lacks a part")
    assert environment.houses.house.style == HouseStyle()


def test_a_damaged_house_style_is_told_and_can_not_be_changed(
    open_window: MainWindow, environment: Environment, qtbot: QtBot
) -> None:
    environment.settings_folder.mkdir(exist_ok=True)
    (environment.settings_folder / "house-style.json").write_text("{", "utf-8")
    dialog = opened(open_window, qtbot)
    go_to(qtbot, dialog, "Proofing")
    assert "house-style.json" in " ".join(shown_words(dialog))
    assert not named(dialog, "Your words", QTextEdit).isEnabled()
    press(qtbot, dialog, "Save")
    assert (environment.settings_folder / "house-style.json").read_text("utf-8") == "{"


def test_a_profile_that_is_gone_is_replaced_by_the_one_that_is_shown(
    open_window: MainWindow, environment: Environment, qtbot: QtBot
) -> None:
    environment.houses.change(lambda _: HouseStyle(profile="gone"))
    dialog = opened(open_window, qtbot)
    go_to(qtbot, dialog, "Proofing")
    assert "“gone”" in " ".join(shown_words(dialog))
    press(qtbot, dialog, "Save")
    assert environment.houses.house.style.profile == "house"
    assert not environment.houses.kept.troubles


@pytest.fixture
def choosing(qtbot: QtBot, tmp_path: Path) -> tuple[SettingsDialog, WaitingRunner]:
    """The settings with a logo that was chosen and is not ready yet."""
    jobs = WaitingRunner()
    houses = HouseKeeper(SettingsKeeper(tmp_path))
    dialog = SettingsDialog(Settings(organisation=OwnOrganisation(name="Tide Line")), jobs, houses)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show_page("organisation")
    dialog.show()
    dialog.findChild(LogoField).load(picture(tmp_path / "logo.png", 30, 10))
    return dialog, jobs


def test_settings_are_not_saved_without_a_logo_that_is_not_ready_yet(
    choosing: tuple[SettingsDialog, WaitingRunner], qtbot: QtBot
) -> None:
    dialog, jobs = choosing
    press(qtbot, dialog, "Save")
    assert dialog.isVisible()
    assert message(dialog).startswith("The logo is not ready yet")
    jobs.go_on()
    with qtbot.waitSignal(dialog.chosen) as told:
        press(qtbot, dialog, "Save")
    assert told.args[0].organisation.logo


@pytest.mark.parametrize("how", ["Cancel", "Esc"])
def test_a_logo_is_given_up_when_the_settings_are_closed(
    choosing: tuple[SettingsDialog, WaitingRunner], qtbot: QtBot, how: str
) -> None:
    dialog, jobs = choosing
    if how == "Esc":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        press(qtbot, dialog, how)
    assert not dialog.isVisible()
    assert jobs.waiting == {}


def test_a_logo_says_nothing_of_where_it_was_taken(qapp: QApplication, tmp_path: Path) -> None:
    for kind in ("png", "jpg"):
        assert b"53.8" not in fitted_logo(picture(tmp_path / f"logo.{kind}", 300, 100, kind))


def test_a_gif_becomes_a_logo_that_mail_programs_show(qapp: QApplication, tmp_path: Path) -> None:
    assert logo_of(fitted_logo(gif(tmp_path / "logo.gif"))).picture.file.endswith(".png")


def gif(path: Path) -> Path:
    path.write_bytes(
        b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
    )
    return path


@pytest.mark.parametrize(
    ("typed", "colour"),
    [
        ("#0B57A4", "#0b57a4"),
        ("0b57a4", "#0b57a4"),
        (" #abc ", "#aabbcc"),
        ("navy", "#000080"),
        ("#0b57a480", None),
        ("#12", None),
        ("ab", None),
        ("", None),
    ],
)
def test_a_colour_is_read_as_people_type_it(typed: str, colour: str | None) -> None:
    assert colour_of(typed) == colour


def test_typing_and_appearance_are_kept(
    dialog: SettingsDialog, environment: Environment, window: MainWindow, qtbot: QtBot
) -> None:
    go_to(qtbot, dialog, "Typing")
    qtbot.keyClick(button(dialog, "Turn marks into formats"), Qt.Key.Key_Space)
    go_to(qtbot, dialog, "Appearance")
    qtbot.keyClick(named(dialog, "Colours of the window", QComboBox), Qt.Key.Key_End)
    press(qtbot, dialog, "Save")
    assert environment.settings.typing == TypingAids(markdown=False)
    assert environment.settings.appearance == "dark"
    ticked = [each.text() for each in window.top_bar.menus["view/appearance"].actions() if each.isChecked()]
    assert ticked == ["&Dark"]


def test_folders_are_proposed(
    open_window: MainWindow, environment: Environment, dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    go_to(qtbot, dialog, "Folders")
    write(qtbot, named(dialog, "Choose the folder for outputs", QLineEdit), str(tmp_path / "nowhere"))
    press(qtbot, dialog, "Save")
    assert "There is no folder" in message(dialog)
    write(qtbot, named(dialog, "Choose the folder for outputs", QLineEdit), str(tmp_path))
    write(qtbot, named(dialog, "Choose the folder for updates", QLineEdit), str(tmp_path))
    press(qtbot, dialog, "Save")
    assert environment.settings.folders == Folders(updates=str(tmp_path), outputs=str(tmp_path))
    get = GetDialog(open_window.files.session, environment, ("email",))
    qtbot.addWidget(get)
    assert Path(named(get, "Folder", QLineEdit).text()).parent == tmp_path
    assert open_window.files.folder() == str(tmp_path)


def test_an_import_is_shown_and_kept_only_when_it_is_saved(
    dialog: SettingsDialog, environment: Environment, qtbot: QtBot, tmp_path: Path
) -> None:
    theirs = Settings(
        people=(Lead(name="Mina Roe"), Lead(name="Jory Pell", role="Pilot")),
        organisation=OwnOrganisation(name="Saltmarsh Council"),
    )
    export_settings(tmp_path / "theirs.json", theirs)
    before = environment.settings
    dialog.import_from(tmp_path / "theirs.json")
    assert message(dialog) == (
        "From “theirs.json”: people added: 1, people changed: 1, another organisation. "
        "Look through the pages; nothing is kept until you save."
    )
    assert lines(people_list(dialog))[1:] == ["Jory Pell, Pilot", "Mina Roe"]
    assert environment.settings is before
    press(qtbot, dialog, "Save")
    assert environment.settings.organisation.name == "Saltmarsh Council"
    assert [person.name for person in environment.settings.people][-1] == "Mina Roe"


def test_a_file_that_is_no_settings_changes_nothing(dialog: SettingsDialog, tmp_path: Path) -> None:
    (tmp_path / "shopping.json").write_text('{"milk": 2}')
    dialog.import_from(tmp_path / "shopping.json")
    assert message(dialog).startswith("“shopping.json” can’t be imported: this is no file of settings")


def test_an_export_has_what_the_pages_say(dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path) -> None:
    write(qtbot, named(dialog, "Role", QLineEdit), "Chair")
    dialog.export_to(tmp_path / "ours.json")
    written = json.loads((tmp_path / "ours.json").read_text(encoding="utf-8"))
    assert written["people"][0]["role"] == "Chair"
    assert "ours.json" in message(dialog)


PEOPLE = "People|Add a person|Move down|Remove this person|Name|Role|Organisation|Greeting name"
ORGANISATION = (
    "Name|Web address|Address of your updates|Address of pictures in emails|Address or other contact|"
    "Line about other formats|"
    "Choose a logo…|Accent colour|Choose: Accent colour|Letters of easy read"
)
TYPING = "Turn marks into formats|Set quotes and dashes as in a book"


@pytest.mark.parametrize(
    ("page", "reached_by_tab"), [("People", PEOPLE), ("Organisation", ORGANISATION), ("Typing", TYPING)]
)
def test_tab_goes_down_a_page_and_on_to_the_buttons(
    dialog: SettingsDialog, qtbot: QtBot, page: str, reached_by_tab: str
) -> None:
    for each in ("Typing", "Organisation", page):  # pages are made in the order in which they are wanted
        go_to(qtbot, dialog, each)
    names = named(dialog, "Pages of the settings", QListWidget)
    reached = []
    for _ in range(30):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        if dialog.focusWidget() is names:
            break
        widget = dialog.focusWidget()
        reached.append(widget.accessibleName() or getattr(widget, "text", str)().replace("&", ""))
    expected = reached_by_tab.split("|")
    assert reached[: len(expected)] == expected
    assert set(reached[len(expected) :]) == {"Import…", "Export…", "Cancel", "Save"}


def test_the_language_is_asked_for_only_where_there_are_several(
    theme: object, qtbot: QtBot, tmp_path: Path
) -> None:
    page = AppearancePage(catalogues=tmp_path)
    qtbot.addWidget(page)
    page.show_settings(Settings(language="cy"))
    assert page.taken_into(Settings()).language == "cy"
    assert len(page.findChildren(QComboBox)) == 2
    assert not [each for each in page.findChildren(QComboBox) if "Language" in each.accessibleName()]
    for name in ("update_editor_cy.qm", "qtbase_cy.qm"):
        (tmp_path / name).touch()
    several = AppearancePage(catalogues=tmp_path)
    qtbot.addWidget(several)
    several.show_settings(Settings())
    choice = named(several, "Language of the window", QComboBox)
    choice.setCurrentIndex(2)
    assert several.taken_into(Settings()).language == "cy"


def test_damaged_settings_are_told_of_once(environment: Environment, qtbot: QtBot, theme: object) -> None:
    folder = environment.settings_folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_text("{ broken")
    damaged = anew(environment)
    window = MainWindow(damaged)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.findChild(MessageDialog) is not None)
    assert DAMAGED in window.findChild(MessageDialog).more.text()
    assert (folder / DAMAGED).read_text() == "{ broken"
    assert damaged.settle_trouble() == ""
    assert anew(environment).settle_trouble() == ""


def anew(environment: Environment) -> Environment:
    """Return what the next start would have."""
    return Environment(
        environment.application,
        environment.settings_folder,
        environment.geometry,
        environment.theme,
        environment.jobs,
    )


def test_damaged_settings_are_not_written_over_before_they_are_told_of(
    environment: Environment,
) -> None:
    folder = environment.settings_folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_text("{ broken")
    damaged = anew(environment)
    damaged.keep(replace(damaged.settings, zoom=150))
    damaged.keep(replace(damaged.settings, zoom=90))
    assert (folder / DAMAGED).read_text() == "{ broken"
    assert load_settings(folder).zoom == 90
    assert damaged.settle_trouble() == "settings-damaged"


def test_settings_that_cannot_be_read_now_stay_as_they_are(
    environment: Environment, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.keep(replace(environment.settings, zoom=150))
    kept = (environment.settings_folder / FILE).read_bytes()

    def refuse(path: Path, longest: int = 0) -> bytes:
        raise Unusable("not-readable", detail="held")

    with monkeypatch.context() as for_a_moment:
        for_a_moment.setattr("update_editor.services.settings_file.file_bytes", refuse)
        later = anew(environment)
    later.keep(replace(later.settings, zoom=90))
    assert later.settings.zoom == 90
    assert (environment.settings_folder / FILE).read_bytes() == kept
    window = MainWindow(later)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.findChild(MessageDialog) is not None)
    assert "at the moment" in window.findChild(MessageDialog).more.text()
    assert [each.name for each in environment.settings_folder.glob("*.json")] == [FILE]


def test_what_was_learned_while_the_settings_were_open_is_kept(
    dialog: SettingsDialog, environment: Environment, qtbot: QtBot
) -> None:
    write(qtbot, named(dialog, "Name", QLineEdit), "Dr Rosalind Ferrers")
    tamsin = Lead(name="Tamsin Okoro")
    now = replace(environment.settings, people=(ROSALIND, JORY, tamsin), zoom=150, recent=("/ferry.weekly",))
    environment.keep(now)
    press(qtbot, dialog, "Save")
    assert environment.settings == replace(
        now, people=(replace(ROSALIND, name="Dr Rosalind Ferrers"), JORY, tamsin)
    )
