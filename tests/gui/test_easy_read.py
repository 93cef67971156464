"""The easy read, written in the window with keys and mouse."""

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.driving import CTRL, press, type_text
from update_editor.easyread import signing, units
from update_editor.gui.dialogs.picture_description import PictureDescriptionDialog
from update_editor.gui.easy_read.entry import EasyReadEntry
from update_editor.gui.easy_read.hard_word_dialog import HardWordDialog
from update_editor.gui.easy_read.picture_dialog import PictureChoice, PictureDialog
from update_editor.gui.easy_read.place_words import state_of
from update_editor.gui.easy_read.reason_dialog import ReasonDialog
from update_editor.gui.easy_read.showing import address_of
from update_editor.gui.easy_read.sign_off_dialog import SignOffDialog
from update_editor.gui.easy_read.view import EasyReadView
from update_editor.gui.window import MainWindow
from update_editor.model import Block, Message, Statement, line
from update_editor.services import commands
from update_editor.services.easy_read_status import easy_read_status

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(open_window: MainWindow) -> EasyReadView:
    """The easy read of the tests' update, at the part about the garden."""
    open_window.actions_table["easy-read"].trigger()
    QApplication.processEvents()
    view = open_window.workspace.easy_read.view
    choose(view, "220 shrubs")
    return view


def choose(view: EasyReadView, words: str) -> None:
    """Choose the place that says this."""
    view.go_to(next(each for each in view.working.places if words in each.text))


def write(view: EasyReadView, *statements: str) -> None:
    """Write statements for the chosen place, Enter between them."""
    view.sheet.take_focus()
    for number, words in enumerate(statements):
        type_text(view.sheet.cards[number].field, words)
        if number + 1 < len(statements):
            press(view.sheet.cards[number].field, Qt.Key.Key_Return)


def said(view: EasyReadView) -> list[str]:
    """Return what the update keeps of the chosen place."""
    place = view.place
    assert place is not None
    return [each.text for each in place.unit.statements] if place.unit is not None else []


def shown(view: EasyReadView) -> list[str]:
    """Return what the cards show."""
    return [card.field.words() for card in view.sheet.cards]


def open_dialog(kind: type) -> object:
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind), dialog
    return dialog


def press_button(parent: object, words: str) -> None:
    button = next(each for each in parent.findChildren(QPushButton) if each.text().replace("&", "") == words)
    assert button.isEnabled()
    button.click()


# --- the two views


def test_the_easy_read_takes_the_place_of_the_page_and_gives_it_back(open_window: MainWindow) -> None:
    workspace, action = open_window.workspace, open_window.actions_table["easy-read"]
    action.trigger()
    assert workspace.easy_read.view.isVisible()
    assert not workspace.page.isVisible()
    assert not workspace.outline.isVisible()
    assert action.isChecked()
    action.trigger()
    assert workspace.page.isVisible()
    assert workspace.outline.isVisible()
    assert not workspace.easy_read.view.isVisible()
    assert not action.isChecked()


def test_going_to_a_place_of_the_page_brings_the_page_back(
    view: EasyReadView, open_window: MainWindow
) -> None:
    open_window.workspace.page.go_to("happening/busesaaaaa")
    assert open_window.workspace.page.isVisible()
    assert not view.isVisible()


def test_while_the_easy_read_is_shown_no_item_can_be_moved(open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.workspace.page.go_to("happening/gardenaaaa")
    assert open_window.actions_table["item-down"].isEnabled()
    open_window.actions_table["easy-read"].trigger()
    assert not open_window.actions_table["item-down"].isEnabled()
    assert not open_window.actions_table["bold"].isEnabled()


def test_escape_stays_in_the_easy_read(view: EasyReadView, open_window: MainWindow, qtbot: QtBot) -> None:
    open_window.activateWindow()
    view.sheet.take_focus()
    qtbot.keyClick(view.sheet.cards[0].field, Qt.Key.Key_Escape)
    assert view.isVisible()
    assert QApplication.focusWidget() is view.list


def test_every_part_of_the_update_is_listed_with_what_became_of_it(view: EasyReadView) -> None:
    states = [state_of(each) for each in view.working.places]
    assert states == ["to decide"] * len(states)
    assert view.bar.words == f"{len(states)} items: {len(states)} to decide"


# --- writing


def test_the_first_letter_makes_a_part_written(view: EasyReadView) -> None:
    write(view, "We have a garden.")
    assert said(view) == ["We have a garden."]
    assert state_of(view.place) == "written"
    view._typing.timeout.emit()
    assert "1 written" in view.bar.words


def test_what_is_typed_in_a_row_is_undone_word_by_word(view: EasyReadView, open_window: MainWindow) -> None:
    write(view, "We have")
    open_window.actions_table["undo"].trigger()
    assert said(view) == ["We "]
    assert shown(view) == ["We "]
    open_window.actions_table["undo"].trigger()
    assert said(view) == []
    open_window.actions_table["redo"].trigger()
    assert shown(view) == ["We "]


def test_enter_begins_the_next_statement_at_the_caret(view: EasyReadView) -> None:
    write(view, "We have a garden. It is big.")
    field = view.sheet.cards[0].field
    field.place_caret(len("We have a garden. "))
    press(field, Qt.Key.Key_Return, CTRL)
    assert said(view) == ["We have a garden.", "It is big."]
    assert view.sheet.cards[1].field.caret() == 0


def test_ctrl_enter_is_the_statements_own_key_and_adds_no_item(
    view: EasyReadView, open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.activateWindow()
    write(view, "We have a garden.")
    items = len(open_window.workspace.session.update.sections[1].items)
    view.sheet.cards[0].field.setFocus()
    qtbot.keyClick(view.sheet.cards[0].field, Qt.Key.Key_Return, CTRL)
    assert len(open_window.workspace.session.update.sections[1].items) == items
    assert len(said(view)) == 2


def test_backspace_at_the_start_joins_a_statement_to_the_one_before(view: EasyReadView) -> None:
    write(view, "We have a garden.", "It is big.")
    second = view.sheet.cards[1].field
    second.place_caret(0)
    press(second, Qt.Key.Key_Backspace)
    assert said(view) == ["We have a garden. It is big."]
    assert shown(view) == said(view)
    assert view.sheet.cards[0].field.caret() == len("We have a garden.")


def test_alt_and_an_arrow_move_a_statement(view: EasyReadView) -> None:
    write(view, "We have a garden.", "It is big.")
    press(view.sheet.cards[1].field, Qt.Key.Key_Up, ALT)
    assert said(view) == ["It is big.", "We have a garden."]
    press(view.sheet.cards[0].field, Qt.Key.Key_Down, ALT)
    assert said(view) == ["We have a garden.", "It is big."]
    press(view.sheet.cards[0].field, Qt.Key.Key_Up, ALT)
    assert said(view) == ["We have a garden.", "It is big."]


def test_the_last_statement_deleted_leaves_the_part_to_be_decided(view: EasyReadView) -> None:
    write(view, "We have a garden.")
    view.sheet.cards[0].asked.emit("remove")
    assert said(view) == []
    assert state_of(view.place) == "to decide"
    assert shown(view) == [""]


def test_what_is_written_is_no_suggestion_while_changes_are_tracked(
    view: EasyReadView, open_window: MainWindow
) -> None:
    session = open_window.workspace.session
    session.suggest_as("Amara")
    write(view, "We have a garden.")
    assert said(view) == ["We have a garden."]
    assert session.update.sections == replace(session.update).sections


def test_another_place_has_its_own_statements_and_undo_goes_back_to_the_first(
    view: EasyReadView, open_window: MainWindow
) -> None:
    write(view, "We have a garden.")
    choose(view, "They run late.")
    write(view, "Buses are late.")
    assert shown(view) == ["Buses are late."]
    for _ in range(3):
        open_window.actions_table["undo"].trigger()
    open_window.actions_table["undo"].trigger()
    assert "220 shrubs" in view.place.text
    assert shown(view) == said(view)


def test_undoing_what_was_done_on_the_page_shows_the_page(open_window: MainWindow, qtbot: QtBot) -> None:
    workspace = open_window.workspace
    session = workspace.session
    session.do("Typing", commands.set_line(session.update, "happening/gardenaaaa/heading", line("A park")))
    open_window.actions_table["easy-read"].trigger()
    open_window.actions_table["undo"].trigger()
    assert workspace.page.isVisible()


def test_hard_words_are_bold_where_they_are_typed(view: EasyReadView) -> None:
    write(view, "You can have a vaccination.")
    field = view.sheet.cards[0].field
    field.place_caret(len("You can have a vacc"))
    press(field, Qt.Key.Key_H, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = open_dialog(HardWordDialog)
    word, explanation = dialog.findChildren(QLineEdit)
    assert word.text() == "vaccination"
    explanation.setText("an injection that keeps you from getting ill")
    press_button(dialog, "Explain it")
    statement = view.place.unit.statements[0]
    assert statement.hard_words == ("vaccination",)
    assert view.working.update.hard_words[0].explanation == "an injection that keeps you from getting ill"
    assert [span.text for span in field.value() if span.bold] == ["vaccination"]


def test_a_word_explained_once_is_explained_for_ever(view: EasyReadView, open_window: MainWindow) -> None:
    write(view, "There is a consultation.")
    view.words._explain(view.place, 0, "consultation", "when we ask what you think")
    assert open_window.workspace.session.update.hard_words
    open_window.actions_table["undo"].trigger()
    assert not open_window.workspace.session.update.hard_words
    assert view.words.explanation_of("consultation") == "when we ask what you think"


# --- deciding


def test_leaving_out_asks_for_a_reason_and_goes_on(view: EasyReadView) -> None:
    before = view.place
    press_button(view.sheet, "Leave it out, because…")
    dialog = open_dialog(ReasonDialog)
    dialog._reason.setCurrentText("  It is for\nstaff only ")
    press_button(dialog, "Leave out")
    left = next(each for each in view.working.places if each.id == before.id)
    assert left.unit.reason == "It is for staff only"
    assert state_of(left) == "left out"
    assert view.place.id != before.id


def test_without_a_reason_nothing_is_left_out(view: EasyReadView) -> None:
    press_button(view.sheet, "Leave it out, because…")
    dialog = open_dialog(ReasonDialog)
    dialog._reason.setCurrentText(" ")
    assert not dialog._leave.isEnabled()
    dialog.reject()


def test_the_rest_is_left_out_in_one_step(view: EasyReadView, open_window: MainWindow) -> None:
    write(view, "We have a garden.")
    press_button(view, "Leave the rest out, because…")
    dialog = open_dialog(ReasonDialog)
    dialog._reason.setCurrentText("Main points only")
    press_button(dialog, "Leave out")
    assert view.working.progress.to_decide == 0
    assert view.working.progress.written == 1
    assert "left out on purpose" in view.bar.words
    open_window.actions_table["undo"].trigger()
    assert view.working.progress.left_out == 0


def test_a_decision_is_taken_back(view: EasyReadView) -> None:
    view.working.decisions.leave_out(view.place, "It is for staff only")
    assert view.sheet.notice.isVisible()
    press_button(view.sheet.notice, "Decide again")
    assert state_of(view.place) == "to decide"
    assert shown(view) == [""]


def test_where_the_original_changed_the_difference_is_shown_until_it_is_still_right(
    view: EasyReadView, open_window: MainWindow
) -> None:
    write(view, "We have a garden.")
    session = open_window.workspace.session
    text = Block(id=view.place.sources[0], spans=line("It has 300 shrubs."))
    session.do("Typing", commands.set_text(session.update, "happening/gardenaaaa", (text,)))
    assert state_of(view.place) == "changed"
    assert "1 out of date" in view.bar.words
    assert "<s>220</s>" in view.sheet.notice._text.text()
    assert "<u>300</u>" in view.sheet.notice._text.text()
    press_button(view.sheet.notice, "Still right")
    assert state_of(view.place) == "written"
    assert view.sheet.notice.isHidden()


def test_what_was_written_of_an_item_that_is_gone_stays_in_sight_until_it_is_taken_out(
    view: EasyReadView, open_window: MainWindow
) -> None:
    write(view, "We have a garden.")
    session = open_window.workspace.session
    session.do("Removing", commands.remove_item(session.update, "happening", "gardenaaaa"))
    orphan = next(each for each in view.working.places if each.kind == "orphan")
    view.go_to(orphan)
    assert shown(view) == ["We have a garden."]
    assert "It has 220 shrubs." in view.sheet.notice._text.text()
    press_button(view.sheet.notice, "Take it out")
    assert not session.update.easy_read
    open_window.actions_table["undo"].trigger()
    assert session.update.easy_read


def test_parts_are_joined_and_split(view: EasyReadView) -> None:
    count = len(view.working.places)
    view.sheet.asked.emit("join next")
    assert len(view.working.places) == count - 1
    assert len(view.place.sources) == 2
    view.sheet.asked.emit("split place")
    assert len(view.working.places) == count


# --- help with writing


def test_a_draft_is_taken_sentence_by_sentence(view: EasyReadView, open_window: MainWindow) -> None:
    session = open_window.workspace.session
    words = "We utilise the park. It is open because people asked for a longer day."
    text = Block(id=view.place.sources[0], spans=line(words))
    session.do("Typing", commands.set_text(session.update, "happening/gardenaaaa", (text,)))
    assert [each.text for each in view.drafting._left] == [
        "We utilise the park.",
        "It is open because people asked for a longer day.",
    ]
    assert said(view) == []
    suggestion = view.drafting._left[0].suggestions[0]
    view.sheet.draft.suggestion_taken.emit(0, suggestion)
    view.sheet.draft.taken.emit(0)
    assert said(view) == ["We use the park."]
    assert len(view.drafting._left) == 1
    view.sheet.draft.all_taken.emit()
    assert len(said(view)) == 2
    assert view.sheet.draft.isHidden()


def test_checks_say_what_is_wrong_with_its_reason_and_put_it_right(view: EasyReadView) -> None:
    write(view, "We utilise the park.")
    view.checking.start()
    card = view.sheet.cards[0]
    found = next(each for each in card.findings.findings if "use" in each.suggestions)
    assert found.where == f"easy-read/{view.place.unit.id}/0"
    card.findings.fix_wanted.emit(found, "use")
    assert said(view) == ["We use the park."]
    assert found not in card.findings.findings


def test_what_only_people_can_decide_is_always_listed(view: EasyReadView) -> None:
    assert view.sheet._people.isVisible()
    view.working.decisions.leave_out(view.place, "It is for staff only")
    assert view.sheet._people.isVisible()


def test_a_statement_is_read_aloud_where_there_is_a_voice(
    open_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("PySide6.QtTextToSpeech", reason="Qt finds no sound here", exc_type=ImportError)
    monkeypatch.setattr("update_editor.gui.easy_read.reading_aloud.engines", lambda: ("mock",))
    open_window.actions_table["easy-read"].trigger()
    view = open_window.workspace.easy_read.view
    choose(view, "220 shrubs")
    write(view, "We have a garden.")
    assert view.sheet._aloud.isVisible()
    view.sheet._aloud.click()
    assert view.sheet.voice.is_reading
    assert view.sheet._aloud.text().replace("&", "") == "Stop reading"
    view.sheet._aloud.click()
    assert not view.sheet.voice.is_reading


def test_without_a_voice_nothing_is_offered(open_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("update_editor.gui.easy_read.reading_aloud.engines", tuple)
    open_window.actions_table["easy-read"].trigger()
    view = open_window.workspace.easy_read.view
    choose(view, "220 shrubs")
    write(view, "We have a garden.")
    assert view.sheet._aloud.isHidden()


# --- pictures


def test_a_picture_that_fits_is_taken_with_one_press(view: EasyReadView) -> None:
    write(view, "The bus is free.")
    view._typing.timeout.emit()
    button = view.sheet.cards[0].proposed.buttons[0]
    assert button.isVisible()
    button.click()
    statement = view.place.unit.statements[0]
    assert statement.picture.alt == "A red bus, seen from the side"
    kept = next(each for each in view.working.update.pictures if each.id == statement.picture.id)
    assert "OpenMoji" in kept.credit
    assert kept.file in view.working._session.pictures
    assert view.sheet.cards[0].proposed.isHidden()


def test_a_picture_is_searched_for_and_described(view: EasyReadView) -> None:
    write(view, "You can see her.")
    view.sheet.cards[0].picture.click()
    dialog = open_dialog(PictureDialog)
    dialog._question.setText("doctor")
    assert dialog._grid.picture.title == "doctor"
    dialog._alt.setText("Dr Okoro")
    press_button(dialog, "Use this picture")
    assert view.place.unit.statements[0].picture.alt == "Dr Okoro"


def test_no_picture_is_found_for_nonsense_and_it_is_said(view: EasyReadView) -> None:
    view.sheet.cards[0].picture.click()
    dialog = open_dialog(PictureDialog)
    dialog._question.setText("xyzzyx")
    assert "No picture found" in dialog._told.text()
    assert not dialog._use.isEnabled()
    dialog.reject()


def test_a_picture_from_the_clipboard_is_asked_to_be_described(view: EasyReadView) -> None:
    write(view, "We have a garden.")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QApplication.clipboard().setImage(image)
    view.sheet.cards[0].picture.click()
    press_button(open_dialog(PictureDialog), "From the clipboard")
    described = open_dialog(PictureDescriptionDialog)
    described._alt.setText("Our garden")
    press_button(described, "Keep the description")
    assert view.place.unit.statements[0].picture.alt == "Our garden"
    QApplication.clipboard().clear()


def test_a_picture_for_a_statement_that_is_not_there_yet_begins_it(view: EasyReadView) -> None:
    view.choosing.pictures.wake()
    bus = view.choosing.pictures.shelf.catalogue.find("openmoji:bus")
    view.choosing.take(view.place, 0, PictureChoice(bus, "A bus"))
    assert view.place.unit.statements == (Statement(text="", picture=view.place.unit.statements[0].picture),)


def test_a_picture_that_no_statement_shows_any_more_leaves_the_update(view: EasyReadView) -> None:
    write(view, "The bus is free.")
    view._typing.timeout.emit()
    view.sheet.cards[0].proposed.buttons[0].click()
    assert view.working.update.pictures
    view.working.take_picture_away(view.place, 0)
    assert not view.working.update.pictures


def test_a_file_that_is_no_picture_is_told_of_and_nothing_changes(
    view: EasyReadView, tmp_path, qtbot: QtBot
) -> None:
    write(view, "We have a garden.")
    path = tmp_path / "garden.png"
    path.write_text("not a picture")
    view.choosing.take(view.place, 0, PictureChoice(path, "A garden"))
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    assert view.place.unit.statements[0].picture is None


# --- sign-off


def test_a_sign_off_counts_until_the_words_change(view: EasyReadView, open_window: MainWindow) -> None:
    write(view, "We have a garden.")
    open_window.actions_table["easy-read-sign-off"].trigger()
    dialog = open_dialog(SignOffDialog)
    dialog._what.setCurrentIndex(1)
    dialog._by.setCurrentText("Priya Lindqvist")
    assert not dialog._record.isEnabled()
    dialog._readers.setText("Harbour Readers")
    dialog._consent.setChecked(True)
    press_button(dialog, "Record it")
    session = open_window.workspace.session
    step = session.update.easy_read_steps[0]
    assert (step.stage, step.by, step.readers, step.consent) == (
        "read",
        "Priya Lindqvist",
        "Harbour Readers",
        True,
    )
    assert step.date == dt.datetime.now().astimezone().date()
    assert signing.read_by_people(session.update)
    type_text(view.sheet.cards[0].field, " Now")
    assert not signing.read_by_people(session.update)


def test_a_message_paragraph_is_a_part_of_its_own(view: EasyReadView) -> None:
    message = next(each for each in view.working.update.sections if isinstance(each, Message))
    place = next(each for each in units.places(view.working.update) if message.body[0].id in each.sources)
    assert place.text == "The bridge is open again."


# --- lists


def test_a_statement_lists_lines(view: EasyReadView, open_window: MainWindow) -> None:
    write(view, "You can bring:")
    view.sheet.cards[0].asked.emit("list")
    lines = view.sheet.cards[0].bullets
    type_text(lines.fields[0], "a coat")
    press(lines.fields[0], Qt.Key.Key_Return)
    type_text(lines.fields[1], "a hat")
    assert view.place.unit.statements[0].bullets == ("a coat", "a hat")
    press(lines.fields[1], Qt.Key.Key_Up, ALT)
    assert view.place.unit.statements[0].bullets == ("a hat", "a coat")
    lines.fields[1].place_caret(0)
    press(lines.fields[1], Qt.Key.Key_Backspace)
    assert view.place.unit.statements[0].bullets == ("a hat a coat",)
    open_window.actions_table["undo"].trigger()
    assert [each.words() for each in lines.fields] == ["a hat", "a coat"]


def test_an_empty_list_goes_with_backspace(view: EasyReadView) -> None:
    write(view, "You can bring:")
    view.sheet.cards[0].asked.emit("list")
    press(view.sheet.cards[0].bullets.fields[0], Qt.Key.Key_Backspace)
    assert view.place.unit.statements[0].bullets == ()
    assert view.sheet.cards[0].bullets.isHidden()


# --- what is there at the edges


def test_an_update_that_says_nothing_yet_says_what_to_do(open_window: MainWindow) -> None:
    session = open_window.workspace.session
    emptied = ("body", "items", "bullets")
    sections = tuple(
        replace(each, **{name: () for name in emptied if hasattr(each, name)})
        for each in session.update.sections
    )
    session.do("", replace(session.update, opening=(), closing=(), sections=sections))
    open_window.actions_table["easy-read"].trigger()
    view = open_window.workspace.easy_read.view
    assert "Write it on the page first" in view.sheet._heading.text()
    assert shown(view) == []
    view.go_on()


def test_the_line_below_the_outline_leads_there_and_counts(open_window: MainWindow, qtbot: QtBot) -> None:
    entry = open_window.findChild(EasyReadEntry)
    assert entry.text() == "Easy read"
    entry.click()
    view = open_window.workspace.easy_read.view
    assert view.isVisible()
    choose(view, "220 shrubs")
    write(view, "We have a garden.")
    entry.count()
    assert entry.text() == f"Easy read   1 of {len(view.working.places)}"


def test_finding_words_brings_the_page_back(view: EasyReadView, open_window: MainWindow) -> None:
    open_window.actions_table["find"].trigger()
    assert open_window.workspace.page.isVisible()


def test_the_zoom_sets_the_statements_larger(view: EasyReadView, open_window: MainWindow) -> None:
    write(view, "We have a garden.")
    before = view.sheet.cards[0].field.height()
    open_window.actions_table["zoom-in"].trigger()
    QApplication.processEvents()
    assert view.sheet.cards[0].field.height() > before


def test_what_is_pasted_is_one_line_of_plain_words(view: EasyReadView) -> None:
    QApplication.clipboard().setText("We have\na garden.")
    view.sheet.take_focus()
    view.sheet.cards[0].field.paste()
    assert said(view) == ["We have a garden."]
    QApplication.clipboard().clear()


def test_a_hard_word_that_a_check_found_is_explained_from_there(view: EasyReadView) -> None:
    write(view, "You can have physiotherapy.")
    view.checking.start()
    lines = view.sheet.cards[0].findings
    found = next(each for each in lines.findings if each.rule == "easy.hard-word")
    next(each for each in lines.controls() if each.text() == "Explain it…").click()
    dialog = open_dialog(HardWordDialog)
    assert dialog._word.text() == found.text
    dialog._explanation.setText("exercises that help you to move")
    press_button(dialog, "Explain it")
    assert found not in lines.findings or view.place.unit.statements[0].hard_words == (found.text,)


def test_the_window_and_the_command_line_find_the_same(view: EasyReadView, open_window: MainWindow) -> None:
    write(view, "You can have physiotherapy.")
    session = open_window.workspace.session
    without = replace(session.pack.organisation, address="", other_formats="", web="")
    session.pack = replace(session.pack, organisation=without)
    view.checking.start()
    status = easy_read_status(session.update, view._environment.houses.house, session.pack)
    assert view.checking.findings == status.findings
    assert any(each.rule == "easy.contact" for each in status.findings)


def test_signing_off_asks_for_a_check_of_the_words_as_they_stand(
    view: EasyReadView, open_window: MainWindow
) -> None:
    write(view, "You can have physiotherapy.")
    assert not view.checking.is_current
    found = open_window.workspace.easy_read.findings()
    assert "easy.hard-word" in {each.rule for each in found}


def test_the_preview_follows_the_chosen_part(view: EasyReadView, open_window: MainWindow) -> None:
    update = view.working.update
    assert address_of(update, view.place.sources[0]) == "happening/gardenaaaa"
    assert address_of(update, "budgetaaaa") == "next-week"
    assert address_of(update, "nobody") == ""


def test_a_picture_pasted_into_the_words_becomes_the_statements(view: EasyReadView) -> None:
    write(view, "We have a garden.")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QApplication.clipboard().setImage(image)
    view.sheet.cards[0].field.paste()
    described = open_dialog(PictureDescriptionDialog)
    described.reject()
    assert view.place.unit.statements[0].picture.alt == ""
    assert said(view) == ["We have a garden."]
    QApplication.clipboard().clear()


def test_the_stage_stands_behind_how_far_it_is(view: EasyReadView) -> None:
    write(view, "The bus is free.")
    view._typing.timeout.emit()
    view.sheet.cards[0].proposed.buttons[0].click()
    view.working.decisions.leave_rest_out("Main points only")
    view.checking.findings = ()
    view.refresh()
    assert view.bar.words.endswith("· Checks clear")
