import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from update_editor.gui.desk import Desk
from update_editor.gui.dialogs.approval import ApprovalDialog
from update_editor.gui.dialogs.date_field import next_friday
from update_editor.gui.dialogs.details import DetailsDialog
from update_editor.gui.dialogs.get import GetDialog
from update_editor.gui.dialogs.leads_field import LeadsField
from update_editor.gui.dialogs.new_update import NewUpdateDialog
from update_editor.gui.dialogs.paste_text import PasteTextDialog
from update_editor.gui.window import MainWindow
from update_editor.model import Lead, Update
from update_editor.services.session import Session

KNOWN = (Lead(name="Tamsin Okoro", role="Chief Nurse", organisation="Vale Trust"),)


@pytest.mark.parametrize(
    ("today", "friday"),
    [("2026-10-14", "2026-10-16"), ("2026-10-16", "2026-10-16"), ("2026-10-17", "2026-10-23")],
)
def test_a_new_update_is_proposed_for_the_next_friday(today: str, friday: str) -> None:
    assert next_friday(dt.date.fromisoformat(today)) == dt.date.fromisoformat(friday)


def test_a_new_update_begins_with_what_was_chosen(desk: Desk, qtbot: QtBot) -> None:
    now = dt.datetime(2026, 10, 14, 9, tzinfo=dt.UTC)
    dialog = NewUpdateDialog(desk.packs(), KNOWN, now)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog._begin()
    pack, date, leads = told.args
    assert pack.id == "weekly-update"
    assert date == dt.date(2026, 10, 16)
    assert leads == KNOWN


def test_a_known_name_brings_its_role_along(theme: object, qtbot: QtBot) -> None:
    field = LeadsField((), KNOWN)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field._rows[0].name, "Tamsin Okoro")
    qtbot.keyClick(field._rows[0].name, Qt.Key.Key_Return)
    assert field.leads() == KNOWN


def test_there_can_be_several_leads_and_an_empty_row_is_none(theme: object, qtbot: QtBot) -> None:
    field = LeadsField(KNOWN, KNOWN)
    qtbot.addWidget(field)
    field._add_empty()
    field._rows[1].name.setText("Jory Pell")
    field._add_empty()
    assert [lead.name for lead in field.leads()] == ["Tamsin Okoro", "Jory Pell"]


def test_removing_the_last_lead_leaves_an_empty_row(theme: object, qtbot: QtBot) -> None:
    field = LeadsField(KNOWN, KNOWN)
    qtbot.addWidget(field)
    field._rows[0].removed.click()
    assert field.leads() == ()
    assert len(field._rows) == 1


def test_details_edit_a_copy(session: Session, qtbot: QtBot) -> None:
    dialog = DetailsDialog(session.update, session.pack, KNOWN)
    qtbot.addWidget(dialog)
    before = session.update
    dialog._fields["subject"].setText("The bridge is open")
    dialog._has_date.setChecked(False)
    assert session.update is before
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog._keep()
    updated: Update = told.args[0]
    assert updated.date is None
    assert [(field.id, field.text) for field in updated.fields] == [("subject", "The bridge is open")]
    assert updated.sections == before.sections


def test_details_that_are_cancelled_change_nothing(open_window: MainWindow) -> None:
    before = open_window.files.session.update
    open_window.actions_table["details"].trigger()
    dialog = open_window.findChild(DetailsDialog)
    dialog._has_date.setChecked(False)
    dialog.reject()
    assert open_window.files.session.update is before


def test_details_that_are_kept_can_be_undone(open_window: MainWindow) -> None:
    before = open_window.files.session.update
    open_window.actions_table["details"].trigger()
    dialog = open_window.findChild(DetailsDialog)
    dialog._has_date.setChecked(False)
    dialog._keep()
    assert open_window.files.session.update.date is None
    open_window.actions_table["undo"].trigger()
    assert open_window.files.session.update == before


def test_a_field_that_is_too_long_says_so(session: Session, qtbot: QtBot) -> None:
    dialog = DetailsDialog(session.update, session.pack, ())
    qtbot.addWidget(dialog)
    dialog._fields["subject"].setText("x" * 100)
    from PySide6.QtWidgets import QLabel

    counter = next(label for label in dialog.findChildren(QLabel) if label.text().startswith("100 of"))
    assert counter.property("error")


def test_a_pasted_past_update_is_handed_back(desk: Desk, qtbot: QtBot) -> None:
    dialog = PasteTextDialog(desk.packs())
    qtbot.addWidget(dialog)
    assert not dialog._take.isEnabled()
    dialog._text.setPlainText("Hello my name is Jory.\n\nThe bridge is open.")
    assert dialog._take.isEnabled()
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog._take.click()
    assert told.args[0].endswith("The bridge is open.")


def test_what_is_not_ready_is_held_until_it_is_sent_anyway(
    session: Session, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = GetDialog(session, desk, ("email",))
    qtbot.addWidget(dialog)
    dialog._folder.setText(str(tmp_path / "out"))
    dialog._begin()
    assert dialog._words.text().startswith("Not ready to send")
    assert dialog._cancel.isDefault()
    assert not (tmp_path / "out").exists()
    dialog._make()
    assert (tmp_path / "out" / "email.html").is_file()
    assert "email.html" in dialog._words.text()
    assert not dialog._open.isHidden()


def test_a_folder_that_can_not_be_written_is_told(
    session: Session, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("a file")
    dialog = GetDialog(session, desk, ("email",))
    qtbot.addWidget(dialog)
    dialog._folder.setText(str(tmp_path / "out"))
    dialog._make()
    assert dialog._words.property("error")
    assert "Your update is as it was" in dialog._words.text()
    assert not dialog._choice.isHidden()


def test_nothing_chosen_is_nothing_to_get(session: Session, desk: Desk, qtbot: QtBot) -> None:
    dialog = GetDialog(session, desk, ())
    qtbot.addWidget(dialog)
    assert not dialog._get.isEnabled()


@pytest.mark.parametrize("action", ["shortcuts", "about", "new", "import-text"])
def test_every_dialog_opens_and_closes_with_escape(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, action: str
) -> None:
    window.actions_table[action].trigger()
    dialog = qapp.activeModalWidget()
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert qapp.activeModalWidget() is None


def test_an_approval_is_recorded_and_can_be_undone(open_window: MainWindow) -> None:
    session = open_window.files.session
    before = session.update
    open_window.actions_table["approve"].trigger()
    dialog = open_window.findChild(ApprovalDialog)
    dialog._by.setEditText("Tamsin Okoro")
    dialog._how.setText("by phone, Thursday")
    dialog._record.click()
    approval = session.update.approvals[-1]
    assert (approval.by, approval.how, approval.pane) == ("Tamsin Okoro", "by phone, Thursday", None)
    open_window.actions_table["undo"].trigger()
    assert session.update == before


def test_an_approval_without_a_name_can_not_be_recorded(session: Session, qtbot: QtBot) -> None:
    dialog = ApprovalDialog(session.update)
    qtbot.addWidget(dialog)
    dialog._by.setEditText("  ")
    assert not dialog._record.isEnabled()
