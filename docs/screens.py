"""Every window, page and dialog of the program, by name, each with something in it.

The pictures of docs/pictures/screens are taken of these, and tests/gui/test_every_widget.py walks over them.
To add one, write a function that opens it and returns it, with ``@screen`` above. What it returns must be
said, for a test sees to it that no dialog is forgotten.
"""

import datetime as dt
import gc
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)
from reviewed_word import ReviewedWord

from update_editor.exporters.platforms import SendingWith
from update_editor.exporters.registry import FORMATS
from update_editor.gui.dialogs.approval import ApprovalDialog
from update_editor.gui.dialogs.backup_offer import BackupOfferDialog
from update_editor.gui.dialogs.came_back import CameBackDialog
from update_editor.gui.dialogs.changed_on_disk import ChangedOnDiskDialog
from update_editor.gui.dialogs.comparison import ComparisonDialog
from update_editor.gui.dialogs.conflict_copy import ConflictCopyDialog
from update_editor.gui.dialogs.copy_email import CopyEmailDialog
from update_editor.gui.dialogs.copy_for_website import CopyForWebsiteDialog
from update_editor.gui.dialogs.crash import CrashDialog
from update_editor.gui.dialogs.details import DetailsDialog
from update_editor.gui.dialogs.email_reply import EmailReplyDialog
from update_editor.gui.dialogs.get import GetDialog
from update_editor.gui.dialogs.help import AboutDialog, ShortcutsDialog
from update_editor.gui.dialogs.item_details import ItemDetailsDialog
from update_editor.gui.dialogs.log import LogDialog
from update_editor.gui.dialogs.messages import MessageDialog, UnsavedDialog, tell_failed
from update_editor.gui.dialogs.missing_file import MissingFileDialog
from update_editor.gui.dialogs.new_update import NewUpdateDialog
from update_editor.gui.dialogs.paste_text import PasteTextDialog
from update_editor.gui.dialogs.picture_description import PictureDescriptionDialog
from update_editor.gui.dialogs.print_preview import PrintPreviewDialog
from update_editor.gui.dialogs.publish import PublishDialog
from update_editor.gui.dialogs.returned_choice import ReturnedChoiceDialog
from update_editor.gui.dialogs.rewriting import RewritingDialog
from update_editor.gui.dialogs.send_for_review import SendForReviewDialog
from update_editor.gui.dialogs.sent import SentDialog
from update_editor.gui.dialogs.start_from_last import StartFromLastDialog
from update_editor.gui.dialogs.trial_email import TrialEmailDialog
from update_editor.gui.dialogs.versions import VersionsDialog
from update_editor.gui.dialogs.who_i_am import WhoIAmDialog
from update_editor.gui.dialogs.who_reviewed import WhoReviewedDialog
from update_editor.gui.dialogs.wordpress import WordPressDialog
from update_editor.gui.dialogs.write_over import WriteOverDialog
from update_editor.gui.easy_read.digest_dialog import DigestDialog
from update_editor.gui.easy_read.hard_word_dialog import HardWordDialog
from update_editor.gui.easy_read.picture_dialog import PictureDialog
from update_editor.gui.easy_read.reason_dialog import ReasonDialog
from update_editor.gui.easy_read.sign_off_dialog import SignOffDialog
from update_editor.gui.easy_read.view import EasyReadView
from update_editor.gui.environment import Environment
from update_editor.gui.go_to_box import GoToBox
from update_editor.gui.jobs import Done, Failed, Progress, Runner, Work
from update_editor.gui.link_dialog import LinkDialog
from update_editor.gui.notices import Notice
from update_editor.gui.proofing.acronyms_dialog import AcronymsDialog
from update_editor.gui.proofing.choice import Choice as FindingChoice
from update_editor.gui.proofing.links_dialog import LinksDialog
from update_editor.gui.proofing.people_dialog import PeopleDialog
from update_editor.gui.review.card_list import ReviewList
from update_editor.gui.settings.dialog import SettingsDialog
from update_editor.gui.taking_in_file import take_in_file
from update_editor.gui.theme import Theme
from update_editor.gui.whose_file import was_changed
from update_editor.gui.window import MainWindow
from update_editor.model import Items, Lead, Message, Unusable, Update, block, line
from update_editor.proofing.context import Preferred
from update_editor.review import comments
from update_editor.review.edits import Reviewer
from update_editor.review.views import View
from update_editor.services.approving import Approving, approve_in
from update_editor.services.backups import back_up
from update_editor.services.commands import remove_item, set_text
from update_editor.services.house_style import HouseStyle, WavedThrough
from update_editor.services.leads import with_leads_rewritten
from update_editor.services.mail_server import MailServer
from update_editor.services.new_update import new_update
from update_editor.services.packs import pack_for
from update_editor.services.recent_updates import RecentUpdate
from update_editor.services.recovering import Recovered
from update_editor.services.review_copies import with_sent_version
from update_editor.services.review_round import Sending, with_requests
from update_editor.services.sample import sample_weekly
from update_editor.services.session import Session, open_session
from update_editor.storage import save_weekly, weekly_bytes
from update_editor.storage.presence import OpenBy, Sign
from update_editor.storage.weekly import file_digest

SIZE = (1280, 800)
"""Pixels of the window, the smallest that must not be cramped."""
_PATIENCE = 30_000
"""Milliseconds within which what was asked for is there."""
_ON_TUESDAY = dt.datetime(2026, 10, 13, 16, 40, tzinfo=dt.UTC)
"""When the sample was reviewed."""
_LEADS = (
    Lead(name="Amara Whitcombe", role="Director"),
    Lead(name="Tamsin Okoro", role="Chief Nurse"),
)
_LOG = """2026-10-14 09:12:04 began: Update Editor 0.1.0, Python 3.13.5, System Linux 6.12 x86_64
2026-10-14 09:12:05 opened .weekly: 3 sections, 4 pictures
2026-10-14 09:21:40 job save done, 0.1 s
2026-10-14 09:21:40 saved .weekly
2026-10-14 09:24:11 job export done, 2.3 s
2026-10-14 09:29:57 job trial did not succeed, 4.0 s: mail-refused
2026-10-14 09:29:57 told of an error: mail-refused
"""

LONG_NAME = "Weekly update for staff and partners across Harbourvale and the islands, 16 October 2026.weekly"

Shown = TypeVar("Shown", bound=QWidget)
Builder = Callable[["Stage"], QWidget]
SCREENS: dict[str, Builder] = {}
"""Every screen by its name, in the order in which a person comes to them."""


def screen(builder: Callable[["Stage"], Shown]) -> Callable[["Stage"], Shown]:
    """Take a function into the list, under its own name."""
    SCREENS[builder.__name__.replace("_", "-")] = builder
    return builder


class StillEnvironment(Environment):
    """An environment in which it is always the same Wednesday, and the same people are known."""

    def __init__(self, application: QApplication, folder: Path, jobs: Runner) -> None:
        geometry = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        super().__init__(application, folder / "settings", geometry, Theme(application), jobs)
        self.keep(replace(self.settings, people=_LEADS, export_folder=str(folder)))

    def now(self) -> dt.datetime:
        """Return the moment at which the pictures are taken."""
        return dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)


class Stage:
    """Where a screen is built: a window of its own, and ways to wait for what it does beside the typing."""

    def __init__(self, environment: Environment, folder: Path, pause: int = 0) -> None:
        """Open a window. ``pause`` is how many milliseconds it is given for what runs beside it."""
        self.environment = environment
        self.folder = folder
        self._pause = pause
        self._jobs = environment.jobs
        self.window = MainWindow(environment)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    def open_sample(self) -> MainWindow:
        """Open the sample, and wait until all of it is there."""
        self.window.files.open_sample()
        return self.awake()

    def awake(self) -> MainWindow:
        """Wait until the window shows all that it does for an update by itself."""
        workspace = self.window.workspace
        assert workspace is not None
        QApplication.processEvents()
        workspace.wake()
        self.rest()
        return self.window

    def rest(self) -> None:
        """Give what runs beside the window its time."""
        QTest.qWait(self._pause)

    def did(self, action: str, kind: type[Shown]) -> Shown:
        """Do what an action of the menus does, and return the dialog that it opens."""
        self.window.actions_table[action].trigger()
        return self.opened(kind)

    def opened(self, kind: type[Shown]) -> Shown:
        """Return the dialog that is open."""
        QApplication.processEvents()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind), f"{dialog} is open"
        return dialog

    def click(self, parent: QWidget, words: str) -> None:
        """Click the button with these words, in whatever language, once it can be."""
        self.until(lambda: any(each.isEnabled() for each in buttons(parent, words)))
        buttons(parent, words)[0].click()
        QApplication.processEvents()

    def until(self, there: Callable[[], bool]) -> None:
        """Wait until something is there."""
        for _ in range(_PATIENCE // 20):
            if there():
                return
            QTest.qWait(20)
        raise AssertionError("what was asked for did not come")

    def clear(self) -> None:
        """Close everything."""
        self.environment.jobs = self._jobs
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
        self.window.files.show(None)
        self.window.close()
        self.window.windows.journals.finish()
        self._jobs.shut_down()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()  # what is left to the end of Python crashes, for Qt has gone by then


def buttons(parent: QWidget, words: str) -> list[QAbstractButton]:
    """Return the buttons of a dialog that are shown and say this, in whatever language."""
    wanted = parent.tr(words)
    return [
        each
        for each in parent.findChildren(QAbstractButton)
        if each.text().replace("&", "") == wanted.replace("&", "") and each.isVisible()
    ]


class _Halting:
    """Runs one job, and holds the next where it is, for pictures of what is shown meanwhile."""

    def __init__(self, jobs: Runner) -> None:
        self._jobs = jobs
        self._ran = False

    def start(
        self, kind: str, work: Work, done: Done, failed: Failed, progress: Progress | None = None
    ) -> None:
        """Run the first job; tell of some progress of the next."""
        if not self._ran:
            self._ran = True
            self._jobs.start(kind, work, done, failed, progress)
        elif progress is not None:
            progress(2, 5)

    def cancel(self, kind: str) -> None:
        """Stop a job."""
        self._jobs.cancel(kind)

    def shut_down(self) -> None:
        """Leave the end to those whose jobs they are."""


# --- the start -------------------------------------------------------------------------------------------


@screen
def start_first_time(stage: Stage) -> MainWindow:
    stage.rest()
    stage.rest()
    return stage.window


@screen
def start_with_recent(stage: Stage) -> MainWindow:
    _keep_recent(stage)
    stage.window.files.show(None)
    stage.window.start_view.refresh()
    stage.rest()
    return stage.window


@screen
def start_from_last(stage: Stage) -> StartFromLastDialog:
    _keep_recent(stage)
    stage.window.actions_table["new-from-last"].trigger()
    stage.until(lambda: QApplication.activeModalWidget() is not None)
    dialog = stage.opened(StartFromLastDialog)
    stage.until(lambda: any(each.isEnabled() for each in buttons(dialog, "Begin")))
    return dialog


@screen
def recent_file_that_is_gone(stage: Stage) -> MissingFileDialog:
    path = stage.folder / "weekly-update 2026-09-25.weekly"
    stage.window.start_actions.open_recent(RecentUpdate(path=path, state="missing"))
    return stage.opened(MissingFileDialog)


@screen
def start_with_recovered(stage: Stage) -> MainWindow:
    _keep_recent(stage)
    weekly, folder = sample_weekly(), stage.folder
    written = stage.environment.now() - dt.timedelta(minutes=18)
    journal = folder / "journal"
    bulletin = replace(weekly, update=replace(weekly.update, template="monthly-bulletin", date=None))
    found = (
        Recovered(
            journal=journal,
            written=written,
            typed=weekly,
            original=folder / LONG_NAME,
            saved=weekly,
            missing=2,
        ),
        Recovered(journal=journal, written=written - dt.timedelta(days=2), typed=bulletin),
        Recovered(journal=journal, written=written, problem=Unusable("journal-damaged")),
    )
    stage.window.windows.show_recovered(found)
    stage.window.files.show(None)
    stage.window.start_view.refresh()
    stage.rest()
    return stage.window


def _keep_recent(stage: Stage) -> None:
    """Put the sample into two files, a week apart, the later one sent for review; a third is not there."""
    weekly = sample_weekly()
    paths: list[str] = []
    sending = Sending(people=("Amara Whitcombe",), by="Priya", reply_by="2026-10-08T17:00")
    for day in (dt.date(2026, 10, 9), dt.date(2026, 10, 2)):
        path = stage.folder / f"weekly-update {day}.weekly"
        update = replace(weekly.update, date=day, approvals=())
        sent = with_requests(update, sending, stage.environment.now()) if not paths else update
        save_weekly(path, replace(weekly, update=sent))
        paths.append(str(path))
    paths.append(str(stage.folder / "weekly-update 2026-09-25.weekly"))
    stage.environment.keep(replace(stage.environment.settings, recent=tuple(paths)))


# --- the window with an update ---------------------------------------------------------------------------


@screen
def window_with_checks(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    assert window.workspace is not None
    window.workspace.page.go_to("message")
    pane = window.workspace.page.panes.current
    assert pane is not None
    pane.insert_text(" To recieve the timetable click here: www.example.org. ")
    window.actions_table["show-checks"].trigger()
    proofing = window.workspace.proofing
    window.workspace.checking.start()
    stage.until(lambda: any(each.text == "recieve" for each in proofing.report.findings))
    stage.rest()
    return window


@screen
def window_with_a_chosen_finding(stage: Stage) -> MainWindow:
    window = window_with_checks(stage)
    window.actions_table["next-finding"].trigger()
    stage.rest()
    return window


@screen
def window_with_what_was_left(stage: Stage) -> MainWindow:
    window = window_with_checks(stage)
    assert window.workspace is not None
    proofing = window.workspace.proofing
    proofing.do("dismiss", proofing.report.findings[0])
    panel = proofing.panel
    assert panel is not None
    panel.filters.chosen.emit(FindingChoice(kind="dismissed"))
    panel.take_focus()
    stage.rest()
    return window


@screen
def links(stage: Stage) -> LinksDialog:
    window_with_checks(stage)
    return stage.did("links", LinksDialog)


@screen
def links_none(stage: Stage) -> LinksDialog:
    window_with_an_empty_update(stage)
    return stage.did("links", LinksDialog)


@screen
def acronyms(stage: Stage) -> AcronymsDialog:
    window = stage.open_sample()
    assert window.workspace is not None
    window.workspace.page.go_to("message")
    pane = window.workspace.page.panes.current
    assert pane is not None
    pane.insert_text(" The NHS and the Harbourvale Transport Board (HTB) met the VCSE forum. ")
    return stage.did("acronyms", AcronymsDialog)


@screen
def people_named(stage: Stage) -> PeopleDialog:
    stage.open_sample()
    return stage.did("people-named", PeopleDialog)


@screen
def window_with_preview(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    stage.window.actions_table["show-preview"].trigger()
    for _ in range(4):
        stage.rest()
    return window


@screen
def window_with_an_empty_update(stage: Stage) -> MainWindow:
    pack = pack_for("weekly-update")
    day = dt.date(2026, 10, 16)
    stage.window.files.start(new_update(pack, day, _LEADS[:1]), pack)
    return stage.awake()


@screen
def window_in_an_item(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    page = window.workspace.page if window.workspace else None
    assert page is not None
    where = next(name for name, _ in page.panes.each() if name.count("/") == 1 and "heading" not in name)
    page.go_to(where)
    QTest.qWait(100)
    return window


@screen
def window_with_format_bar(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    assert window.workspace is not None
    page = window.workspace.page
    message = next(each for each in window.workspace.session.update.sections if isinstance(each, Message))
    page.go_to(message.id)
    pane = page.panes.pane(message.id)
    assert pane is not None
    cursor = pane.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.WordRight, QTextCursor.MoveMode.KeepAnchor, 4)
    pane.setTextCursor(cursor)
    QTest.qWait(400)
    return window


@screen
def window_with_banner(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    window.files.noted.emit(
        window.files.tr("A newer version of this program wrote the file. Save changes under another name.")
    )
    return window


@screen
def window_with_a_save_that_failed(stage: Stage) -> MainWindow:
    """The line that stays until it is saved: the file has another name now."""
    window = stage.open_sample()
    path = stage.folder / "weekly update.weekly"
    save_weekly(path, sample_weekly())
    window.open_path(path)
    stage.awake()
    path.rename(path.with_name("weekly update, final.weekly"))
    window.actions_table["save"].trigger()
    stage.until(lambda: window.files.saving.has_failed)
    QTest.qWait(400)
    return window


@screen
def window_with_a_damaged_file(stage: Stage) -> MainWindow:
    path = stage.folder / LONG_NAME
    save_weekly(path, sample_weekly())
    back_up(stage.environment.state_folder, path.read_bytes(), path, stage.environment.now())
    data = bytearray(path.read_bytes()[:-500])
    at = data.index(b"\x89PNG") + 100
    data[at : at + 50] = bytes(50)
    path.write_bytes(data)
    stage.window.open_path(path)
    window = stage.awake()
    workspace = window.workspace
    assert workspace is not None
    stage.until(lambda: any(each.text() for each in workspace.banner.findChildren(QAbstractButton)))
    return window


@screen
def window_while_saving(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    window.files.saving.is_running = True
    window.files.saving.changed.emit()
    window.files.saving.is_running = False
    return window


@screen
def window_that_is_saved(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    session = window.files.session
    assert session is not None
    session.save(stage.folder / LONG_NAME)
    window.files.saved.emit()
    return window


@screen
def window_with_find_bar(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    window.actions_table["replace"].trigger()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "week")
    stage.rest()
    return window


@screen
def go_to_box(stage: Stage) -> GoToBox:
    window = stage.open_sample()
    window.actions_table["go-to"].trigger()
    stage.rest()
    box = window.findChild(GoToBox)
    assert box is not None
    return box


@screen
def window_with_folded_items(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    window.actions_table["fold-all"].trigger()
    stage.rest()
    return window


@screen
def window_narrow(stage: Stage) -> MainWindow:
    stage.window.resize(1024, 720)
    return stage.open_sample()


# --- the easy read ---------------------------------------------------------------------------------------


@screen
def window_with_easy_read_to_decide(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    session = window.files.session
    assert session is not None
    session.do("", replace(session.update, easy_read=(), hard_words=(), easy_read_steps=()), tracked=False)
    _easy_read_of(stage)
    return window


@screen
def window_with_easy_read(stage: Stage) -> MainWindow:
    window = window_with_easy_read_to_decide(stage)
    view = _easy_read_of(stage)
    _write(stage, view, "You can go for a walk with us.", "We walk on Tuesday at 10am.", "It is free.")
    return window


@screen
def window_with_easy_read_out_of_date(stage: Stage) -> MainWindow:
    window = window_with_easy_read(stage)
    assert window.workspace is not None
    view, session = _easy_read_of(stage), window.workspace.session
    place = view.place
    assert place is not None
    unit = replace(session.update.easy_read[0], source_text=f"{place.text} Bring a flask of tea.")
    session.do("", replace(session.update, easy_read=(unit,)), tracked=False)
    stage.rest()
    return window


@screen
def window_with_easy_read_left_out(stage: Stage) -> MainWindow:
    window = window_with_easy_read_to_decide(stage)
    view = _easy_read_of(stage)
    assert view.place is not None
    view.working.decisions.leave_out(view.place, "It is for staff only")
    stage.rest()
    return window


@screen
def why_it_is_left_out(stage: Stage) -> ReasonDialog:
    window_with_easy_read_to_decide(stage)
    stage.click(_easy_read_of(stage).bar, "&Leave the rest out, because…")
    return stage.opened(ReasonDialog)


@screen
def picture_of_a_statement(stage: Stage) -> PictureDialog:
    window_with_easy_read_to_decide(stage)
    view = _easy_read_of(stage)
    _write(stage, view, "The bus to the hospital is free.")
    view.sheet.cards[0].picture.click()
    dialog = stage.opened(PictureDialog)
    stage.rest()
    stage.rest()
    return dialog


@screen
def hard_word(stage: Stage) -> HardWordDialog:
    window_with_easy_read_to_decide(stage)
    view = _easy_read_of(stage)
    _write(stage, view, "You can have a vaccination.")
    view.sheet.cards[0].asked.emit("hard word")
    return stage.opened(HardWordDialog)


@screen
def easy_read_sign_off(stage: Stage) -> SignOffDialog:
    window_with_easy_read(stage)
    return stage.did("easy-read-sign-off", SignOffDialog)


@screen
def easy_read_digest(stage: Stage) -> DigestDialog:
    window = window_with_easy_read(stage)
    assert window.workspace is not None
    weekly = window.workspace.session.weekly
    names = []
    for day in (dt.date(2026, 10, 2), dt.date(2026, 10, 9), dt.date(2026, 10, 16)):
        path = stage.folder / f"weekly-update {day}.weekly"
        save_weekly(path, replace(weekly, update=replace(weekly.update, date=day)))
        names.append(str(path))
    stage.environment.keep(replace(stage.environment.settings, recent=tuple(names)))
    dialog = stage.did("easy-read-digest", DigestDialog)
    stage.rest()
    return dialog


def _easy_read_of(stage: Stage) -> EasyReadView:
    """Return the easy-read view, shown."""
    workspace = stage.window.workspace
    assert workspace is not None
    workspace.easy_read.show()
    stage.rest()
    return workspace.easy_read.view


def _write(stage: Stage, view: EasyReadView, *statements: str) -> None:
    """Write statements for the chosen place, by keys."""
    view.sheet.take_focus()
    for number, words in enumerate(statements):
        QTest.keyClicks(view.sheet.cards[number].field, words)
        if number + 1 < len(statements):
            QTest.keyClick(view.sheet.cards[number].field, Qt.Key.Key_Return)
    stage.rest()


# --- dialogs ---------------------------------------------------------------------------------------------


@screen
def new_update_dialog(stage: Stage) -> NewUpdateDialog:
    return stage.did("new", NewUpdateDialog)


@screen
def paste_a_past_update(stage: Stage) -> PasteTextDialog:
    dialog = stage.did("import-text", PasteTextDialog)
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    field.setPlainText("Hello, my name is Amara.\n\nThe footbridge is open.\n\nHave a good weekend,\nAmara")
    return dialog


@screen
def paste_nothing_yet(stage: Stage) -> PasteTextDialog:
    return stage.did("import-text", PasteTextDialog)


@screen
def details(stage: Stage) -> DetailsDialog:
    stage.open_sample()
    return stage.did("details", DetailsDialog)


@screen
def details_written_by_hand(stage: Stage) -> RewritingDialog:
    window = stage.open_sample()
    session = window.files.session
    assert session is not None
    update = session.update
    rewriting = with_leads_rewritten(update, session.pack, _LEADS[1:], update.date)
    both = replace(rewriting, by_hand=("opening", "closing"))
    RewritingDialog(both, window).open()
    return stage.opened(RewritingDialog)


@screen
def item_details(stage: Stage) -> ItemDetailsDialog:
    window_in_an_item(stage)
    return stage.did("item-details", ItemDetailsDialog)


@screen
def picture_description(stage: Stage) -> PictureDescriptionDialog:
    window = stage.open_sample()
    session = window.files.session
    assert session is not None
    PictureDescriptionDialog(next(iter(session.pictures.values())), window).open()
    return stage.opened(PictureDescriptionDialog)


@screen
def print_preview(stage: Stage) -> PrintPreviewDialog:
    stage.open_sample()
    dialog = stage.did("print-preview", PrintPreviewDialog)
    stage.rest()
    stage.rest()
    return dialog


@screen
def settings_people(stage: Stage) -> SettingsDialog:
    return _settings(stage, "people")


@screen
def settings_organisation(stage: Stage) -> SettingsDialog:
    return _settings(stage, "organisation")


@screen
def settings_proofing(stage: Stage) -> SettingsDialog:
    return _settings(stage, "proofing")


@screen
def settings_proofing_in_use(stage: Stage) -> SettingsDialog:
    style = HouseStyle(
        profile="nhs",
        words=("Achterberg", "Harbourvale", "Okoro"),
        acronyms={"MVP": "Maternity Voices Partnership"},
        terms={"service users": Preferred("people who use our services")},
        rules_off=("link.vague", "number.unit-space"),
        waved_through=(WavedThrough("spell.unknown", "Kwik"),),
    )
    stage.environment.houses.change(lambda _style: style)
    return _settings(stage, "proofing")


@screen
def settings_folders(stage: Stage) -> SettingsDialog:
    return _settings(stage, "folders")


@screen
def settings_typing(stage: Stage) -> SettingsDialog:
    return _settings(stage, "typing")


@screen
def settings_appearance(stage: Stage) -> SettingsDialog:
    return _settings(stage, "appearance")


def _settings(stage: Stage, page: str) -> SettingsDialog:
    dialog = stage.did("settings", SettingsDialog)
    dialog.show_page(page)
    QApplication.processEvents()
    return dialog


@screen
def approval(stage: Stage) -> ApprovalDialog:
    stage.open_sample()
    return stage.did("approve", ApprovalDialog)


@screen
def approval_with_open_changes(stage: Stage) -> ApprovalDialog:
    _reviewed(stage, "all")
    stage.environment.keep(replace(stage.environment.settings, me="Tom Abara"))
    return stage.did("approve", ApprovalDialog)


@screen
def send_for_review(stage: Stage) -> SendForReviewDialog:
    stage.open_sample()
    return stage.did("send-review", SendForReviewDialog)


@screen
def sent_for_review(stage: Stage) -> SentDialog:
    _out_for_review(stage)
    return stage.opened(SentDialog)


@screen
def window_out_for_review(stage: Stage) -> MainWindow:
    window = _out_for_review(stage)
    stage.opened(SentDialog).close()
    window.activateWindow()
    stage.rest()
    assert window.workspace is not None
    window.workspace.page.focus_last()
    return window


def _out_for_review(stage: Stage) -> MainWindow:
    """Send the sample for review, and leave the words for the email open."""
    stage.environment.keep(replace(stage.environment.settings, me="Priya Lindqvist"))
    weekly = sample_weekly()
    path = stage.folder / "weekly-update 2026-10-16.weekly"
    save_weekly(path, replace(weekly, update=replace(weekly.update, approvals=())))
    stage.window.open_path(path)
    window = stage.awake()
    stage.click(stage.did("send-review", SendForReviewDialog), "Send for review")
    asking = stage.opened(QFileDialog)
    asking.close()
    asking.fileSelected.emit(str(stage.folder / "Weekly update - for review.docx"))
    stage.until(lambda: isinstance(QApplication.activeModalWidget(), SentDialog))
    return window


@screen
def what_came_back(stage: Stage) -> CameBackDialog:
    _came_back(stage)
    return stage.opened(CameBackDialog)


@screen
def what_came_back_without_a_change(stage: Stage) -> CameBackDialog:
    _came_back(stage, changed=False)
    return stage.opened(CameBackDialog)


@screen
def window_after_a_return(stage: Stage) -> MainWindow:
    window = _came_back(stage)
    stage.opened(CameBackDialog).close()
    window.activateWindow()
    window.actions_table["show-review"].trigger()
    stage.rest()
    QTest.qWait(400)
    assert window.workspace is not None
    window.workspace.page.focus_last()
    return window


@screen
def who_reviewed_it(stage: Stage) -> WhoReviewedDialog:
    _came_back(stage, tracked=False)
    return stage.opened(WhoReviewedDialog)


@screen
def returned_copy_of_another_update(stage: Stage) -> ReturnedChoiceDialog:
    stage.open_sample()
    weekly = sample_weekly()
    other = replace(weekly, update=replace(weekly.update, id="another", date=dt.date(2026, 10, 9)))
    path = stage.folder / "review.docx"
    path.write_bytes(ReviewedWord(other, "Amara Whitcombe").data())
    stage.window.files.open_path(path)
    stage.until(lambda: QApplication.activeModalWidget() is not None)
    return stage.opened(ReturnedChoiceDialog)


def _came_back(stage: Stage, *, changed: bool = True, tracked: bool = True) -> MainWindow:
    """Send the sample, and bring back what its lead made of its Word file."""
    stage.environment.keep(replace(stage.environment.settings, me="Priya Lindqvist"))
    weekly = sample_weekly()
    sending = Sending(people=("Amara Whitcombe",), by="Priya Lindqvist", reply_by="2026-10-15T17:00")
    asked = with_requests(replace(weekly.update, approvals=()), sending, _ON_TUESDAY)
    sent = with_sent_version(replace(weekly, update=asked), "Priya Lindqvist", _ON_TUESDAY)
    path = stage.folder / "weekly-update 2026-10-16.weekly"
    save_weekly(path, sent)
    file = ReviewedWord(weekly, "Amara Whitcombe")
    if changed:
        file.write("nine places", "eleven places")
        file.write("with scones", "with scones and a brass band")
        file.write("Closing", "Closing (could we thank the night crew here, too?)")
    if changed and tracked:
        file.suggest("in the rain outside", "under an awning outside")
        file.suggest("a retired ferry engineer", "a retired engineer")
        file.suggest("reaches its hundredth stop", "has made its hundredth stop")
    copy = stage.folder / "weekly-update 2026-10-16 review.docx"
    copy.write_bytes(file.data())
    stage.window.open_path(path)
    window = stage.awake()
    window.files.open_path(copy)
    stage.until(lambda: QApplication.activeModalWidget() is not None)
    return window


REPLY = """Thanks Priya.

Para 2: I would say “a retired engineer”, without the ferry. And can the garden item go first?
The last bullet needs a time.

Amara"""
YES = "Fine with me, thank you!\n\nAmara"


@screen
def email_reply_nothing_yet(stage: Stage) -> EmailReplyDialog:
    stage.open_sample()
    return stage.did("email-reply", EmailReplyDialog)


@screen
def email_reply(stage: Stage) -> EmailReplyDialog:
    return _replied(stage, REPLY)


@screen
def email_reply_that_says_yes(stage: Stage) -> EmailReplyDialog:
    return _replied(stage, YES)


def _replied(stage: Stage, email: str) -> EmailReplyDialog:
    dialog = email_reply_nothing_yet(stage)
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    field.setPlainText(email)
    stage.click(dialog, "Find the remarks")
    stage.until(lambda: bool(buttons(dialog, "Back")))
    return dialog


@screen
def versions_of_the_update(stage: Stage) -> VersionsDialog:
    window = _reviewed(stage, "all")
    session = window.files.session
    assert session is not None
    now = stage.environment.now()
    session.keep_version("Priya Lindqvist", now - dt.timedelta(days=1), "sent to Amara Whitcombe")
    session.keep_version("Priya Lindqvist", now, "approved by Amara Whitcombe")
    return stage.did("versions", VersionsDialog)


@screen
def versions_and_backup_copies(stage: Stage) -> VersionsDialog:
    window = _reviewed(stage, "all")
    session = window.files.session
    assert session is not None
    now = stage.environment.now()
    session.keep_version("Priya Lindqvist", now - dt.timedelta(days=1), "sent to Amara Whitcombe")
    for hours in (30, 26, 2):
        _saved_here(stage, session.update, now - dt.timedelta(hours=hours))
    return stage.did("versions", VersionsDialog)


def _saved_here(stage: Stage, update: Update, now: dt.datetime) -> None:
    """Keep a backup copy of an update, as if it had been saved then."""
    told = replace(update, closing=(*update.closing, block(f"Saved at {now:%H:%M}.")))
    data = weekly_bytes(replace(sample_weekly(), update=told))
    back_up(stage.environment.state_folder, data, stage.folder / "Weekly update.weekly", now)


@screen
def versions_none_yet(stage: Stage) -> VersionsDialog:
    window_with_an_empty_update(stage)
    return stage.did("versions", VersionsDialog)


@screen
def side_by_side(stage: Stage) -> ComparisonDialog:
    window = _reviewed(stage, "all")
    path = stage.folder / "weekly-update from Priya.weekly"
    save_weekly(path, sample_weekly())
    window.version_actions.compare_with(path)
    dialog = stage.opened(ComparisonDialog)
    stage.until(lambda: bool(dialog.findChildren(QTextEdit)[0].toPlainText()))
    return dialog


@screen
def window_of_a_reviewer(stage: Stage) -> MainWindow:
    window = _out_for_review(stage)
    stage.opened(SentDialog).close()
    session = window.files.session
    assert session is not None
    assert session.path is not None
    path, who = session.path, session.update.reviews[0].who
    window.files.show(None)
    stage.environment.keep(replace(stage.environment.settings, me=who))
    window.open_path(path)
    stage.awake()
    QTest.qWait(50)
    return window


@screen
def window_approved_in_parts(stage: Stage) -> MainWindow:
    window = _reviewed(stage, "all")
    workspace = window.workspace
    assert workspace is not None
    session = workspace.session
    session.do("", replace(session.update, approvals=()), tracked=False)
    section = next(each for each in session.update.sections if isinstance(each, Items))
    for part in ("message", *(f"{section.id}/{item.id}" for item in section.items[1:3])):
        approving = Approving(by="Amara Whitcombe", pane=part)
        approve_in(session, "", approving, stage.environment.now())
    workspace.round.follow()
    stage.until(lambda: workspace.round.state is not None and bool(workspace.round.state.ticks))
    return window


@screen
def window_changed_after_an_approval(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    workspace = window.workspace
    assert workspace is not None
    approve_in(workspace.session, "", Approving(by="Amara Whitcombe"), stage.environment.now())
    workspace.round.follow()
    stage.until(lambda: workspace.round.state is not None and bool(workspace.round.state.approvals))
    workspace.page.go_to("message")
    pane = workspace.page.panes.current
    assert pane is not None
    pane.insert_text("At last. ")
    workspace.round.follow()
    stage.until(workspace.round.approval_bar.isVisible)
    return window


@screen
def who_i_am_of_a_reviewer(stage: Stage) -> WhoIAmDialog:
    names = ("Amara Whitcombe", "Priya Lindqvist")
    WhoIAmDialog(names[0], names, stage.open_sample(), sent_by=names[1]).open()
    return stage.opened(WhoIAmDialog)


@screen
def who_i_am(stage: Stage) -> WhoIAmDialog:
    stage.open_sample()
    return stage.did("suggest-as", WhoIAmDialog)


@screen
def reviewed(stage: Stage) -> MainWindow:
    return _reviewed(stage, "all")


@screen
def reviewed_simple(stage: Stage) -> MainWindow:
    return _reviewed(stage, "simple")


@screen
def reviewed_without_marks(stage: Stage) -> MainWindow:
    return _reviewed(stage, "none")


@screen
def reviewed_original(stage: Stage) -> MainWindow:
    return _reviewed(stage, "original")


def _reviewed(stage: Stage, view: View) -> MainWindow:
    """Show the sample's message after two people have suggested changes to it, in a view."""
    window = stage.open_sample()
    _suggest(window)
    assert window.workspace is not None
    window.workspace.tracking.show_view(view)
    window.workspace.page.go_to("message")
    stage.rest()
    return window


def _suggest(window: MainWindow) -> None:
    """Let two people suggest changes."""
    workspace = window.workspace
    assert workspace is not None
    session, page = workspace.session, workspace.page
    page.go_to("message")
    message = page.panes.pane("message")
    assert message is not None
    for author, old, new in (
        ("Priya Lindqvist", "in the rain outside", "under an awning outside"),
        ("Priya Lindqvist", " with a flask of tea", ""),
        ("Tom Abara", "half an hour", "forty minutes"),
    ):
        workspace.tracking.suggest_as(author)
        start = message.toPlainText().index(old)
        page.panes.select(message, start, start + len(old))
        message.insert_text(new)
    section = next(each for each in session.update.sections if isinstance(each, Items))
    session.do("", remove_item(session.update, section.id, section.items[0].id))


@screen
def review_panel(stage: Stage) -> MainWindow:
    window = _in_review(stage)
    _choose_card(stage, "under an awning")
    return window


@screen
def review_panel_with_a_thread(stage: Stage) -> MainWindow:
    window = _in_review(stage)
    _choose_card(stage, "Is this still true?")
    return window


@screen
def review_panel_new_comment(stage: Stage) -> MainWindow:
    window = _in_review(stage)
    assert window.workspace is not None
    message = window.workspace.page.panes.pane("message")
    assert message is not None
    start = message.toPlainText().index("half an hour")
    window.workspace.page.go_to("message")
    window.workspace.page.panes.select(message, start, start + len("half an hour"))
    window.actions_table["comment"].trigger()
    stage.rest()
    return window


@screen
def review_panel_with_nothing(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    window.actions_table["show-review"].trigger()
    stage.rest()
    return window


def _in_review(stage: Stage) -> MainWindow:
    """Open the sample after two people have suggested changes and commented, with the panel of that."""
    weekly = sample_weekly()
    session = Session(weekly, pack_for(weekly.update.template), now=lambda: _ON_TUESDAY)
    stage.window.files.show(session)
    window = stage.awake()
    _suggest(window)
    page = window.workspace.page if window.workspace else None
    assert page is not None
    text = page.panes.pane("message")
    assert text is not None
    start = text.toPlainText().index("half an hour")
    tom, priya = Reviewer("Tom Abara", _ON_TUESDAY), Reviewer("Priya Lindqvist", _ON_TUESDAY)
    asked = comments.add_comment(
        session.update,
        "Is this still true? I was told that they wait longer.",
        tom,
        "message",
        start,
        start + 12,
    )
    answered = comments.answer(asked, asked.comments[-1].id, "I asked: it is forty minutes now.", priya)
    whole = comments.add_comment(answered, "A lovely one. Please add the number to ring.", priya)
    session.do("", whole, tracked=False)
    session.suggest_as(None)
    window.actions_table["show-review"].trigger()
    stage.rest()
    QTest.qWait(400)
    return window


def _choose_card(stage: Stage, words: str) -> None:
    """Choose the card that says something."""
    cards = stage.window.findChild(ReviewList)
    assert cards is not None
    card = next(each for each in cards.cards if words in str(each))
    cards.open_row(card.id)
    cards.chosen.emit(card.id)
    stage.rest()
    QTest.qWait(100)


@screen
def link_new(stage: Stage) -> LinkDialog:
    return _link(stage, "the timetable", None)


@screen
def link_to_change(stage: Stage) -> LinkDialog:
    return _link(stage, "the timetable", "https://www.example.org/timetable")


@screen
def link_that_is_wrong(stage: Stage) -> LinkDialog:
    dialog = _link(stage, "the timetable", None)
    dialog.address_field.setText("the web page of the council")
    return dialog


def _link(stage: Stage, words: str, address: str | None) -> LinkDialog:
    dialog = LinkDialog(words, address, stage.open_sample())
    dialog.open()
    return stage.opened(LinkDialog)


@screen
def get(stage: Stage) -> GetDialog:
    stage.open_sample()
    return stage.did("get-all", GetDialog)


@screen
def get_not_ready(stage: Stage) -> GetDialog:
    window_with_an_empty_update(stage)
    dialog = stage.did("get-all", GetDialog)
    stage.click(dialog, "Make the files")
    stage.until(lambda: bool(buttons(dialog, "Not yet")))
    return dialog


@screen
def get_making(stage: Stage) -> GetDialog:
    window = stage.open_sample()
    session = window.files.session
    assert session is not None
    environment = stage.environment
    environment.jobs = _Halting(environment.jobs)
    dialog = GetDialog(session, environment, tuple(FORMATS), window)
    dialog.open()
    stage.click(dialog, "Make the files")
    stage.until(lambda: bool(dialog.findChildren(QProgressBar)) and not buttons(dialog, "Make the files"))
    return dialog


@screen
def get_done(stage: Stage) -> GetDialog:
    dialog = get(stage)
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(box.text() == QCoreApplication.translate("Formats", "Email"))
    stage.click(dialog, "Make the files")
    stage.until(lambda: bool(buttons(dialog, "Open the folder")))
    return dialog


@screen
def get_done_for_mailchimp(stage: Stage) -> GetDialog:
    environment = stage.environment
    environment.keep(replace(environment.settings, sending=SendingWith(platform="mailchimp")))
    return get_done(stage)


@screen
def copy_email(stage: Stage) -> CopyEmailDialog:
    stage.open_sample()
    return stage.did("copy-email", CopyEmailDialog)


@screen
def copy_email_not_ready(stage: Stage) -> CopyEmailDialog:
    window_with_an_empty_update(stage)
    return stage.did("copy-email", CopyEmailDialog)


@screen
def send_a_test(stage: Stage) -> TrialEmailDialog:
    stage.open_sample()
    return stage.did("test-email", TrialEmailDialog)


@screen
def send_a_test_that_failed(stage: Stage) -> TrialEmailDialog:
    environment = stage.environment
    mail = MailServer(host="mail.harbourvale.invalid", sender="amara@harbourvale.example")
    environment.keep(replace(environment.settings, mail=mail))
    dialog = send_a_test(stage)
    stage.click(dialog, "Send the test")
    stage.until(lambda: any(each.isEnabled() for each in buttons(dialog, "Send the test")))
    return dialog


@screen
def copy_for_website(stage: Stage) -> CopyForWebsiteDialog:
    stage.open_sample()
    return stage.did("copy-website", CopyForWebsiteDialog)


@screen
def copy_for_website_not_ready(stage: Stage) -> CopyForWebsiteDialog:
    window_with_an_empty_update(stage)
    return stage.did("copy-website", CopyForWebsiteDialog)


@screen
def publish(stage: Stage) -> PublishDialog:
    settings = stage.environment.settings
    website = replace(settings.website, archive=str(stage.folder / "archive"))
    stage.environment.keep(replace(settings, website=website))
    stage.open_sample()
    return stage.did("publish", PublishDialog)


@screen
def publish_done(stage: Stage) -> PublishDialog:
    dialog = publish(stage)
    stage.click(dialog, "&Publish")
    stage.until(lambda: bool(buttons(dialog, "&Open the page")))
    return dialog


@screen
def wordpress(stage: Stage) -> WordPressDialog:
    stage.open_sample()
    return stage.did("wordpress", WordPressDialog)


@screen
def wordpress_refused(stage: Stage) -> WordPressDialog:
    dialog = wordpress(stage)
    for field, words in zip(
        dialog.findChildren(QLineEdit), ("http://www.example.org", "amara", "abcd"), strict=True
    ):
        field.setText(words)
    stage.click(dialog, "&Make the draft")
    stage.until(lambda: bool(buttons(dialog, "&Make the draft")))
    return dialog


@screen
def get_asks_before_it_writes_over(stage: Stage) -> GetDialog:
    dialog = get(stage)
    folder = stage.folder / "weekly update"
    folder.mkdir()
    for name in ("email.html", "email.txt"):
        (folder / name).write_text("somebody's own")
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(folder))
    stage.click(dialog, "Make the files")
    stage.until(lambda: bool(buttons(dialog, "Write over them")))
    return dialog


@screen
def get_that_failed(stage: Stage) -> GetDialog:
    dialog = get(stage)
    (stage.folder / "a file").touch()
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(stage.folder / "a file" / "out"))
    stage.click(dialog, "Make the files")
    stage.until(lambda: any(each.isEnabled() for each in buttons(dialog, "Make the files")))
    return dialog


@screen
def unsaved(stage: Stage) -> UnsavedDialog:
    window = stage.open_sample()
    dialog = UnsavedDialog(window.files.name, stage.clear, stage.clear, window)
    dialog.open()
    return stage.opened(UnsavedDialog)


@screen
def changed_by_somebody_else(stage: Stage) -> ChangedOnDiskDialog:
    asha = OpenBy(who="Asha Rahman", computer="PC-12")
    words = was_changed("Weekly update 2026-10-16.weekly", asha, "")
    ChangedOnDiskDialog(words, stage.open_sample()).open()
    return stage.opened(ChangedOnDiskDialog)


@screen
def window_with_somebody_else_in_the_file(stage: Stage) -> MainWindow:
    path = stage.folder / "Weekly update 2026-10-16.weekly"
    save_weekly(path, sample_weekly())
    theirs = open_session(path, pack_for)
    theirs.do("Typing", replace(theirs.update, title=line("Warm-up walks")))
    theirs.save(path.with_name("Weekly update 2026-10-16-DESKTOP-4F7A2.weekly"))
    mine = open_session(path, pack_for)
    mine.do("Typing", replace(mine.update, title=line("Winter walks")))
    mine.save()
    Sign(path, "asha", OpenBy(who="Asha Rahman", computer="PC-12")).beat()
    stage.window.open_path(path)
    stage.until(lambda: len(stage.window.findChildren(Notice)) == 2)
    return stage.awake()


@screen
def window_with_the_copy_of_a_sync_program(stage: Stage) -> MainWindow:
    path = stage.folder / LONG_NAME
    save_weekly(path, sample_weekly())
    copy = path.with_stem(f"{path.stem} (conflicted copy 2026-10-14)")
    theirs = open_session(path, pack_for)
    theirs.do("Typing", replace(theirs.update, title=line("Warm-up walks")))
    theirs.save(copy)
    stage.window.open_path(copy)
    stage.until(lambda: len(stage.window.findChildren(Notice)) == 1)
    return stage.awake()


@screen
def window_with_what_somebody_else_saved(stage: Stage) -> MainWindow:
    """Asha saved while something is unsaved here."""
    path = stage.folder / LONG_NAME
    save_weekly(path, sample_weekly())
    stage.window.open_path(path)
    window = stage.awake()
    session = window.files.session
    assert session is not None
    session.do("", replace(session.update, title=line("Winter walks")))
    theirs = open_session(path, pack_for)
    theirs.do("Typing", replace(theirs.update, title=line("Warm-up walks")))
    theirs.save()
    at_eight = stage.environment.now().replace(hour=8, minute=52).timestamp()
    os.utime(path, (at_eight, at_eight))
    asha = OpenBy(who="Asha Rahman", computer="PC-12", saved=file_digest(path))
    Sign(path, "asha", asha).beat()
    window.beside_file.look()
    stage.until(lambda: len(window.findChildren(Notice)) == 1)
    QTest.qWait(400)
    return window


@screen
def window_after_a_merge(stage: Stage) -> MainWindow:
    """Asha and the person at the window changed the same two places."""
    path = stage.folder / "Weekly update 2026-10-16.weekly"
    save_weekly(path, sample_weekly())
    stage.window.open_path(path)
    window = stage.awake()
    session = window.files.session
    assert session is not None
    theirs = open_session(path, pack_for)
    walks = "Warm-up walks start again on {day}."
    for each, greeting, day in ((theirs, "Good morning", "Tuesday"), (session, "Hello, all", "Wednesday")):
        message = each.update.sections[0]
        assert isinstance(message, Message)
        opening, body = list(each.update.opening), list(message.body)
        opening[0] = replace(opening[0], spans=line(greeting))
        body[0] = replace(body[0], spans=line(walks.format(day=day)))
        each.do("Typing", set_text(set_text(each.update, "message", tuple(body)), "opening", tuple(opening)))
    theirs.save()
    take_in_file(window, stage.environment.state_folder, session, path, None)
    stage.rest()
    return window


@screen
def copy_of_a_sync_program(stage: Stage) -> ConflictCopyDialog:
    name = "Weekly update 2026-10-16-DESKTOP-4F7A2.weekly"
    ConflictCopyDialog(name, stage.open_sample(), knows_origin=False).open()
    return stage.opened(ConflictCopyDialog)


@screen
def backup_copy_of_a_damaged_file(stage: Stage) -> BackupOfferDialog:
    path = stage.folder / "Weekly update 2026-10-16.weekly"
    path.write_bytes(b"")
    data = weekly_bytes(sample_weekly())
    back_up(stage.environment.state_folder, data, path, stage.environment.now())
    stage.window.open_path(path)
    stage.until(lambda: QApplication.activeModalWidget() is not None)
    return stage.opened(BackupOfferDialog)


@screen
def changed_by_somebody_else_under_a_long_name(stage: Stage) -> ChangedOnDiskDialog:
    ChangedOnDiskDialog(was_changed(LONG_NAME, None, ""), stage.open_sample()).open()
    return stage.opened(ChangedOnDiskDialog)


@screen
def question_before_a_copy_is_written_over(stage: Stage) -> WriteOverDialog:
    WriteOverDialog(LONG_NAME, stage.open_sample()).open()
    return stage.opened(WriteOverDialog)


@screen
def message_that_something_failed(stage: Stage) -> MessageDialog:
    what = stage.window.files.writing.tr("They can’t be merged")
    tell_failed(stage.open_sample(), what, Unusable("disk-full"))
    return stage.opened(MessageDialog)


@screen
def mistake_of_the_program(stage: Stage) -> CrashDialog:
    report = "Update Editor 0.1.0, Linux\nZeroDivisionError in update_editor/gui/page.py, line 120"
    CrashDialog(report, 1, "", stage.open_sample()).open()
    return stage.opened(CrashDialog)


@screen
def shortcuts(stage: Stage) -> ShortcutsDialog:
    return stage.did("shortcuts", ShortcutsDialog)


@screen
def log(stage: Stage) -> LogDialog:
    folder = stage.environment.state_folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "log.txt").write_text(_LOG, encoding="utf-8")
    return stage.did("log", LogDialog)


@screen
def log_with_nothing(stage: Stage) -> LogDialog:
    return stage.did("log", LogDialog)


@screen
def about(stage: Stage) -> AboutDialog:
    return stage.did("about", AboutDialog)
