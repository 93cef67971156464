"""A dialog that first looks whether the update is ready, and goes on where it is or somebody says so."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from update_editor.gui.dialogs.frame import FramedDialog
from update_editor.gui.dialogs.held_words import held_lines
from update_editor.gui.dialogs.listed_words import ListedWords
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.place_names import place_names
from update_editor.gui.sentences import sentence
from update_editor.gui.style_sheet import set_look
from update_editor.services.export_job import ExportOrder, not_ready
from update_editor.services.readiness import Hindrance, sent_anyway
from update_editor.services.session import Session

KIND = "export"
"""What the jobs of these dialogs are called: one window does one of them at a time."""


class HeldBackDialog(FramedDialog):
    """Says what holds the update back. ``go_on`` is called once nothing does, or a person decided."""

    save_wanted = Signal()
    """Something was added to an update that was saved."""

    def __init__(
        self, title: str, session: Session, environment: Environment, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.session = session
        self.environment = environment
        self._held: tuple[Hindrance, ...] = ()
        self._looked_at: ExportOrder | None = None
        self.words = QLabel(self)
        self.words.setObjectName("message")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self._listed = ListedWords(self)
        self.body.addWidget(self.words)
        self.body.addWidget(self._listed)
        self._listed.hide()

    def add_first_buttons(self) -> None:
        """Add the buttons that all have, once the body is there: Tab goes in the order of making."""
        self.cancel = self.add_cancel()
        self._anyway = self.add_button(self.tr("Go on anyway"))
        self._anyway.clicked.connect(self._decide)
        self._anyway.hide()

    def go_on(self) -> None:
        """Do what the dialog is for."""
        raise NotImplementedError

    def record_words(self) -> str:
        """Return what Undo calls the record of the decision."""
        raise NotImplementedError

    def look(self, order: ExportOrder) -> None:
        """Look whether what is ordered is ready; the dictionary alone may take a second for it."""
        self._looked_at, now = order, self.environment.now()

        def work(_ticket: Ticket) -> tuple[Hindrance, ...]:
            return not_ready(order, now)

        self.say(self.tr("Looking whether it is ready…"))
        self.environment.jobs.start(KIND, work, self._show, self.fail)

    def _show(self, held: tuple[Hindrance, ...]) -> None:
        self._held = held
        if not held:
            self.go_on()
            return
        told = held_lines(held, place_names(self.session))
        one = self.tr("Not ready to send: 1 thing")
        more = self.tr("Not ready to send: {n} things")
        self.say(one if len(told) == 1 else more.format(n=len(told)))
        self._listed.show_lines(told)
        self._anyway.show()
        self.cancel.setText(self.tr("Not yet"))
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self.refit()

    def _decide(self) -> None:
        """Keep with the update that it went on although something held it back."""
        was_saved = self.session.is_saved
        formats = self._looked_at.formats if self._looked_at is not None else ()
        update = sent_anyway(self.session.update, self._held, formats, self.environment.now())
        self.session.do(self.record_words(), update)
        if was_saved:
            self.save_wanted.emit()
        self._listed.hide()
        self._anyway.hide()
        self.cancel.setText(self.tr("Cancel"))
        self.go_on()

    def fail(self, error: Exception) -> None:
        """Say why it could not be done."""
        self.say(self.tr("{why}. Your update is as it was.").format(why=sentence(error)), error=True)
        self.refit()

    def say(self, words: str, *, error: bool = False) -> None:
        """Say something at the top."""
        self.words.setText(words)
        set_look(self.words, "error", error)
        self.words.setVisible(bool(words))

    def done(self, result: int) -> None:
        """Stop what still runs."""
        self.environment.jobs.cancel(KIND)
        super().done(result)

    def closeEvent(self, event: Any) -> None:
        """Stop what still runs."""
        self.environment.jobs.cancel(KIND)
        super().closeEvent(event)
