from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from builders.word_text import part
from gui.finding import all_named, button, message, named
from update_editor.gui.dialogs.approval import ApprovalDialog
from update_editor.gui.dialogs.date_field import DateField
from update_editor.gui.dialogs.details import Details, DetailsDialog
from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.dialogs.get import GetDialog
from update_editor.gui.dialogs.get_choice import GetChoice
from update_editor.gui.dialogs.got_files import GotFiles
from update_editor.gui.dialogs.item_details import ItemDetailsDialog
from update_editor.gui.dialogs.leads_field import LeadsField
from update_editor.gui.dialogs.listed_words import ListedWords
from update_editor.gui.dialogs.new_update import NewUpdateDialog
from update_editor.gui.dialogs.paste_text import PasteTextDialog
from update_editor.gui.environment import Environment
from update_editor.gui.template_pictures import TemplatePictures
from update_editor.gui.theme import Theme
from update_editor.gui.window import MainWindow
from update_editor.model import Lead
from update_editor.services.approving import proposed_approval
from update_editor.services.publication_dates import next_friday
from update_editor.services.session import Session
from update_editor.services.settings import with_people
from update_editor.storage import open_weekly

KNOWN = (Lead(name="Tamsin Okoro", role="Chief Nurse", organisation="Vale Trust"),)


def click(qtbot: QtBot, parent: QWidget, words: str) -> None:
    """Click the button with these words."""
    qtbot.mouseClick(button(parent, words), Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Type over all that a field says."""
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def tick(qtbot: QtBot, parent: QWidget, words: str) -> None:
    """Change whether a box is ticked, with the space bar."""
    qtbot.keyClick(button(parent, words), Qt.Key.Key_Space)


def shown(qtbot: QtBot, dialog: QWidget) -> QWidget:
    """Show a dialog, which goes with the test and not when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def getting(session: Session, environment: Environment, qtbot: QtBot, tmp_path: Path) -> QWidget:
    """The dialog that makes the email, into a folder that is not there yet."""
    dialog = shown(qtbot, GetDialog(session, environment, ("email",)))
    write(qtbot, named(dialog, "Folder"), str(tmp_path / "out"))
    return dialog


def test_a_new_update_begins_with_what_was_chosen(environment: Environment, qtbot: QtBot) -> None:
    environment.keep(with_people(environment.settings, KNOWN))
    today = environment.now().date()
    pictures = TemplatePictures(environment.theme, environment.jobs, today)
    dialog = shown(qtbot, NewUpdateDialog(environment, pictures))
    templates = named(dialog, "Template", QListWidget)
    templates.setFocus()
    qtbot.keyClick(templates, Qt.Key.Key_Right)
    with qtbot.waitSignal(dialog.chosen) as told:
        click(qtbot, dialog, "Begin")
    pack, date, leads = told.args
    assert pack.id == "monthly-bulletin"
    assert date == next_friday(today)
    assert leads == KNOWN


def test_a_known_name_brings_its_role_along(theme: object, qtbot: QtBot) -> None:
    field = shown(qtbot, LeadsField((), KNOWN))
    write(qtbot, named(field, "Name"), "Tamsin Okoro")
    qtbot.keyClick(named(field, "Name"), Qt.Key.Key_Return)
    assert field.leads() == KNOWN


def test_another_known_name_brings_its_own_role(theme: object, qtbot: QtBot) -> None:
    jory = Lead(name="Jory Pell", role="Ferryman", greeting="Captain Pell")
    field = shown(qtbot, LeadsField(KNOWN, (*KNOWN, jory)))
    write(qtbot, named(field, "Name"), "Jory Pell")
    qtbot.keyClick(named(field, "Name"), Qt.Key.Key_Return)
    assert field.leads() == (jory,)


def test_a_role_that_was_typed_stays(theme: object, qtbot: QtBot) -> None:
    jory = Lead(name="Jory Pell", role="Ferryman")
    field = shown(qtbot, LeadsField(KNOWN, (*KNOWN, jory)))
    write(qtbot, named(field, "Role"), "Acting chair")
    write(qtbot, named(field, "Name"), "Jory Pell")
    qtbot.keyClick(named(field, "Name"), Qt.Key.Key_Return)
    assert field.leads() == (Lead(name="Jory Pell", role="Acting chair"),)


def test_there_can_be_several_leads_and_an_empty_row_is_none(theme: object, qtbot: QtBot) -> None:
    field = shown(qtbot, LeadsField(KNOWN, KNOWN))
    click(qtbot, field, "Add a lead")
    write(qtbot, all_named(field, "Name", QLineEdit)[1], "Jory Pell")
    click(qtbot, field, "Add a lead")
    assert len(all_named(field, "Name", QLineEdit)) == 3
    assert [lead.name for lead in field.leads()] == ["Tamsin Okoro", "Jory Pell"]


def test_removing_the_last_lead_leaves_an_empty_row(theme: object, qtbot: QtBot) -> None:
    field = shown(qtbot, LeadsField(KNOWN, KNOWN))
    click(qtbot, field, "Remove this lead")
    assert field.leads() == ()
    assert named(field, "Name", QLineEdit).isVisible()


def test_details_edit_a_copy(session: Session, qtbot: QtBot) -> None:
    dialog = shown(qtbot, DetailsDialog(session.update, session.pack, KNOWN))
    before = session.update
    write(qtbot, named(dialog, "Subject of the email", QLineEdit), "The bridge is open")
    tick(qtbot, dialog, "The update has a date")
    assert session.update is before
    with qtbot.waitSignal(dialog.chosen) as told:
        click(qtbot, dialog, "Keep")
    details: Details = told.args[0]
    assert details.date is None
    assert [(field.id, field.text) for field in details.fields] == [("subject", "The bridge is open")]
    assert session.update is before


def test_details_that_are_cancelled_change_nothing(open_window: MainWindow, qtbot: QtBot) -> None:
    before = open_window.files.session.update
    open_window.actions_table["details"].trigger()
    dialog = open_window.findChild(DetailsDialog)
    tick(qtbot, dialog, "The update has a date")
    click(qtbot, dialog, "Cancel")
    assert open_window.files.session.update is before


def test_escape_keeps_what_was_filled_in_as_one_step(open_window: MainWindow, qtbot: QtBot) -> None:
    session = open_window.files.session
    before = session.update
    for action, kind, field in (
        ("details", DetailsDialog, "Subject of the email"),
        ("item-details", ItemDetailsDialog, "Contributor"),
    ):
        open_window.workspace.page.go_to("happening/busesaaaaa")
        open_window.actions_table[action].trigger()
        dialog = open_window.findChild(kind)
        write(qtbot, named(dialog, field), "Ferry news")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert session.update != before
        session.undo()
        assert session.update == before


def test_escape_without_a_change_makes_no_step(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.page.go_to("happening/busesaaaaa")
    open_window.actions_table["item-details"].trigger()
    qtbot.keyClick(open_window.findChild(ItemDetailsDialog), Qt.Key.Key_Escape)
    assert open_window.files.session.undo_label is None


def test_a_dialog_grows_with_its_rows(open_window: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    open_window.workspace.page.go_to("happening/busesaaaaa")
    open_window.actions_table["item-details"].trigger()
    dialog = open_window.findChild(ItemDetailsDialog)
    before = dialog.height()
    for _ in range(3):
        click(qtbot, dialog, "Add a person")
        qapp.processEvents()
    assert dialog.height() > before
    assert not dialog.findChild(QScrollArea).verticalScrollBar().maximum()
    dialog.reject()


def test_one_press_of_tab_leaves_a_day(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.actions_table["details"].trigger()
    dialog = open_window.findChild(DetailsDialog)
    day = dialog.findChild(DateField)
    day.setFocus()
    qtbot.keyClick(day, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is button(dialog, "The update has a date")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is day
    dialog.reject()


def test_details_that_are_kept_can_be_undone(open_window: MainWindow, qtbot: QtBot) -> None:
    before = open_window.files.session.update
    open_window.actions_table["details"].trigger()
    dialog = open_window.findChild(DetailsDialog)
    tick(qtbot, dialog, "The update has a date")
    click(qtbot, dialog, "Keep")
    assert open_window.files.session.update.date is None
    open_window.actions_table["undo"].trigger()
    assert open_window.files.session.update == before


def test_details_go_to_the_update_that_they_were_asked_for(
    open_window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    open_window.actions_table["details"].trigger()
    dialog = open_window.findChild(DetailsDialog)
    tick(qtbot, dialog, "The update has a date")
    open_window.files.open_sample()
    other = open_window.files.session.update
    click(qtbot, dialog, "Keep")
    assert session.update.date is None
    assert open_window.files.session.update is other


def test_a_field_that_is_too_long_says_so(session: Session, qtbot: QtBot) -> None:
    dialog = shown(qtbot, DetailsDialog(session.update, session.pack, ()))
    write(qtbot, named(dialog, "Subject of the email", QLineEdit), "x" * 100)
    counter = next(label for label in dialog.findChildren(QLabel) if label.text().startswith("100 of"))
    assert counter.property("error")


def test_what_a_field_is_for_is_said_once(session: Session, qtbot: QtBot) -> None:
    dialog = shown(qtbot, DetailsDialog(session.update, session.pack, ()))
    below = {label.text() for label in dialog.findChildren(QLabel)}
    inside = {field.placeholderText() for field in dialog.findChildren(QLineEdit)} - {""}
    assert below.isdisjoint(inside)


def test_a_pasted_past_update_is_handed_back(environment: Environment, qtbot: QtBot) -> None:
    dialog = shown(qtbot, PasteTextDialog(environment.packs()))
    assert not button(dialog, "Bring it in").isEnabled()
    field = named(dialog, "Text", QPlainTextEdit)
    qtbot.keyClicks(field, "Hello my name is Jory.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "The bridge is open.")
    with qtbot.waitSignal(dialog.chosen) as told:
        click(qtbot, dialog, "Bring it in")
    assert told.args[0].endswith("The bridge is open.")


def test_what_is_not_ready_is_held_until_it_is_sent_anyway(
    getting: QWidget, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    click(qtbot, getting, "Make the files")
    assert message(getting).startswith("Not ready to send")
    assert button(getting, "Not yet").isDefault()
    assert not (tmp_path / "out").exists()
    click(qtbot, getting, "Make the files anyway")
    assert (tmp_path / "out" / "email.html").is_file()
    assert message(getting).startswith("Here they are, in ")
    assert button(getting, "Open the folder").isDefault()
    (decision,) = session.update.sent_anyway
    assert decision.formats == ("email",)
    assert decision.reasons


def test_every_thing_that_is_not_ready_is_named(getting: QWidget, qtbot: QtBot) -> None:
    click(qtbot, getting, "Make the files")
    listed = getting.findChild(ListedWords)
    assert message(getting).startswith(f"Not ready to send: {len(listed.lines)} thing")
    shown_words = [each.text() for each in listed.findChildren(QLabel) if each.text() != "•"]
    assert shown_words == list(listed.lines)


def make_all(qtbot: QtBot, dialog: QWidget) -> None:
    click(qtbot, dialog, "Make the files")
    click(qtbot, dialog, "Make the files anyway")


@pytest.fixture
def opened_outside(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What another program would have been asked to open."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    return opened


def test_each_file_is_listed_with_what_it_is_for(
    getting: QWidget, qtbot: QtBot, tmp_path: Path, opened_outside: list[QUrl]
) -> None:
    tick(qtbot, getting, "Web page")
    make_all(qtbot, getting)
    files = named(getting, "Files that were made", GotFiles)
    spoken = [
        files.item(row).data(Qt.ItemDataRole.AccessibleTextRole).partition(": ")
        for row in range(files.count())
    ]
    assert [name for name, _, _ in spoken] == ["email.html", "email.txt", "email.eml", "web/"]
    assert all(purpose for _, _, purpose in spoken)
    qtbot.keyClick(files, Qt.Key.Key_End)
    click(qtbot, getting, "Open")
    click(qtbot, getting, "Copy path")
    page = tmp_path / "out" / "web" / "index.html"
    assert QApplication.clipboard().text() == str(page)
    click(qtbot, getting, "Open the folder")
    assert [Path(url.toLocalFile()) for url in opened_outside] == [page, tmp_path / "out"]


def test_what_emails_are_sent_with_is_kept_and_gives_what_it_takes(
    getting: QWidget, environment: Environment, qtbot: QtBot, tmp_path: Path
) -> None:
    tool = named(getting, "Sending with", QComboBox)
    assert tool.currentText() == "Another tool"
    tool.setFocus()
    qtbot.keyClicks(tool, "Mailc")
    make_all(qtbot, getting)
    assert (tmp_path / "out" / "email-mailchimp.zip").is_file()
    assert b"*|UNSUB|*" in (tmp_path / "out" / "email.html").read_bytes()
    assert environment.settings.sending.platform == "mailchimp"
    files = named(getting, "Files that were made", GotFiles)
    assert "Code your own" in files.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_nobody_is_asked_what_a_web_page_is_sent_with(getting: QWidget, qtbot: QtBot) -> None:
    tick(qtbot, getting, "Email")
    tick(qtbot, getting, "Web page")
    assert not getting.findChild(QComboBox).isVisible()


def again(getting: QWidget, session: Session, environment: Environment, qtbot: QtBot) -> QWidget:
    """Return a second dialog, into the same folder."""
    dialog = shown(qtbot, GetDialog(session, environment, ("email",)))
    write(qtbot, named(dialog, "Folder"), str(getting.findChild(GetChoice).folder))
    return dialog


def test_what_was_made_before_is_written_over_and_the_end_says_so(
    getting: QWidget, session: Session, environment: Environment, qtbot: QtBot
) -> None:
    make_all(qtbot, getting)
    assert "took the place" not in message(getting)
    dialog = again(getting, session, environment, qtbot)
    make_all(qtbot, dialog)
    assert "took the place" in message(dialog)


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_file_that_somebody_changed_or_made_is_asked_about(
    getting: QWidget, session: Session, environment: Environment, qtbot: QtBot, tmp_path: Path, is_ours: bool
) -> None:
    page = tmp_path / "out" / "email.html"
    if is_ours:
        make_all(qtbot, getting)
    page.parent.mkdir(exist_ok=True)
    page.write_text("mine", "utf-8")
    dialog = again(getting, session, environment, qtbot)
    make_all(qtbot, dialog)
    assert "email.html" in message(dialog)
    assert "email.txt" not in message(dialog)
    assert page.read_text("utf-8") == "mine"
    assert button(dialog, "Make the files").isDefault()
    click(qtbot, dialog, "Write over them")
    assert page.read_text("utf-8") != "mine"
    assert message(dialog).startswith("Here they are")


def test_another_folder_is_the_other_answer(getting: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "email.txt").write_text("mine", "utf-8")
    make_all(qtbot, getting)
    write(qtbot, named(getting, "Folder"), str(tmp_path / "other"))
    assert not getting.findChild(QWidget, "replace").isVisible()
    make_all(qtbot, getting)
    assert (tmp_path / "other" / "email.txt").is_file()
    assert (tmp_path / "out" / "email.txt").read_text("utf-8") == "mine"


def test_what_is_recorded_is_saved_where_all_was_saved(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session = open_window.files.session
    session.save(tmp_path / "ferry.weekly")
    open_window.actions_table["get-email"].trigger()
    make_all(qtbot, open_window.findChild(GetDialog))
    assert session.update.sent_anyway
    assert session.is_saved
    assert open_weekly(tmp_path / "ferry.weekly").update == session.update


def test_what_is_not_ready_can_be_left_for_another_day(
    getting: QWidget, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    click(qtbot, getting, "Make the files")
    qtbot.keyClick(button(getting, "Not yet"), Qt.Key.Key_Return)
    assert not getting.isVisible()
    assert not (tmp_path / "out").exists()
    assert session.update.sent_anyway == ()


def test_a_folder_that_can_not_be_written_is_told(getting: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    click(qtbot, getting, "Make the files")
    click(qtbot, getting, "Make the files anyway")
    assert getting.findChild(QLabel, "message").property("error")
    assert "Your update is as it was" in message(getting)
    assert named(getting, "Folder").isVisible()
    assert button(getting, "Make the files").isEnabled()


def test_nothing_chosen_is_nothing_to_get(getting: QWidget, qtbot: QtBot) -> None:
    assert button(getting, "Make the files").isEnabled()
    assert getting.windowTitle() == "Get the email"
    tick(qtbot, getting, "Email")
    assert not button(getting, "Make the files").isEnabled()


@pytest.mark.parametrize("action", ["shortcuts", "about", "new", "import-text"])
def test_every_dialog_opens_and_closes_with_escape(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, action: str
) -> None:
    window.actions_table[action].trigger()
    dialog = qapp.activeModalWidget()
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert qapp.activeModalWidget() is None


def test_an_approval_is_recorded_and_can_be_undone(open_window: MainWindow, qtbot: QtBot) -> None:
    session = open_window.files.session
    before = session.update
    open_window.actions_table["approve"].trigger()
    dialog = open_window.findChild(ApprovalDialog)
    write(qtbot, named(dialog, "Approved by", QComboBox).lineEdit(), "Tamsin Okoro")
    write(qtbot, named(dialog, "How they said so", QLineEdit), "by phone, Thursday")
    click(qtbot, dialog, "Record the approval")
    approval = session.update.approvals[-1]
    assert (approval.by, approval.how, approval.pane) == ("Tamsin Okoro", "by phone, Thursday", None)
    open_window.actions_table["undo"].trigger()
    assert session.update == before


@pytest.mark.parametrize("was_changed", [False, True])
def test_an_approval_is_saved_by_itself_where_all_else_was(
    open_window: MainWindow, qtbot: QtBot, tmp_path: Path, was_changed: bool
) -> None:
    session = open_window.files.session
    session.save(tmp_path / "ferry.weekly")
    if was_changed:
        session.do("test", replace(session.update, closing=()))
    open_window.actions_table["approve"].trigger()
    click(qtbot, open_window.findChild(ApprovalDialog), "Record the approval")
    assert session.is_saved != was_changed
    assert bool(open_weekly(tmp_path / "ferry.weekly").update.approvals) != was_changed


def test_an_approval_without_a_name_can_not_be_recorded(session: Session, qtbot: QtBot) -> None:
    proposal = proposed_approval(session.update, "", ())
    dialog = shown(qtbot, ApprovalDialog(session, proposal))
    write(qtbot, named(dialog, "Approved by", QComboBox).lineEdit(), "  ")
    assert not button(dialog, "Record the approval").isEnabled()


def test_the_word_file_has_a_table_of_contents_where_that_is_ticked(
    getting: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not button(getting, "With a table of contents").isEnabled()
    tick(qtbot, getting, "Word")
    tick(qtbot, getting, "With a table of contents")
    make_all(qtbot, getting)
    assert part((tmp_path / "out" / "update.docx").read_bytes(), "word/document.xml").count("TOC ") == 1


def test_what_was_made_can_be_dragged_elsewhere_a_page_with_all_that_belongs_to_it(
    getting: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(qtbot, getting, "Web page")
    make_all(qtbot, getting)
    files = named(getting, "Files that were made", GotFiles)
    offered: list[Qt.DropAction] = []
    monkeypatch.setattr(QListWidget, "startDrag", lambda _self, actions: offered.append(actions))
    files.startDrag(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)
    assert offered == [Qt.DropAction.CopyAction]
    dragged = [files.mimeData([files.item(row)]).urls()[0].toLocalFile() for row in range(files.count())]
    assert [Path(each).name for each in dragged] == ["email.html", "email.txt", "email.eml", "web"]


def test_the_button_that_enter_presses_stays_the_same_when_the_look_changes(
    theme: Theme, qtbot: QtBot
) -> None:
    dialog = FramedDialog("Pier", None)
    qtbot.addWidget(dialog)
    dialog.add_button("Write over it")
    cancel = dialog.add_cancel()
    cancel.setFocus()
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(cancel.hasFocus)
    theme.apply("dark")
    assert cancel.hasFocus()
    assert cancel.isDefault()
