"""The dialog of an easy read's sign-off: which stages it has reached, and the next one, recorded."""

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from update_editor.easyread.signing import STAGES, Stage, steps_of
from update_editor.gui.dialogs.date_field import DateField
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.dialogs.listed_words import ListedWords
from update_editor.gui.dialogs.name_field import NameField
from update_editor.gui.easy_read.sign_off_words import stage_words, step_words
from update_editor.model import EasyReadStage, EasyReadStep, Update


class SignOffDialog(FramedDialog):
    """Records who checked the facts, who read it, and who approved it, for the words as they stand."""

    chosen = Signal(object)
    """The ``EasyReadStep``."""

    def __init__(
        self,
        update: Update,
        stage: Stage,
        progress: str,
        known: Iterable[str],
        today: dt.date,
        parent: QWidget | None = None,
    ) -> None:
        """``stage`` is the one that was reached, ``progress`` how far it is, ``known`` are names."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Sign-off of the easy read"))
        self._reached = steps_of(update)
        self._what = QComboBox(self)
        for each in STAGES:
            self._what.addItem(stage_words(each), each)
        self._by = NameField(next(iter(known := tuple(known)), ""), known, self)
        self._date = DateField(today, self)
        self._readers = QLineEdit(self)
        self._readers.setPlaceholderText(self.tr("The group, or names: Harbour Readers, 6 people"))
        self._consent = QCheckBox(self.tr("They a&gree to be named in the easy read"), self)
        self._changed = QLineEdit(self)
        self._changed.setPlaceholderText(self.tr("Such as: a clearer picture for “vaccine”"))
        self._lay_out(stage, progress)
        self.add_cancel()
        self._record = self.add_button(self.tr("Record it"), primary=True)
        self._record.clicked.connect(self._hand_back)
        self._what.currentIndexChanged.connect(self._follow)
        self._by.editTextChanged.connect(self._follow)
        self._readers.textChanged.connect(self._follow)
        done = {each.stage for each in self._reached}
        following = next((each for each in STAGES if each not in done), STAGES[-1])
        self._what.setCurrentIndex(STAGES.index(following))
        self._follow()
        self._what.setFocus()

    def _lay_out(self, stage: Stage, progress: str) -> None:
        now = self.quiet_label(
            self.tr("Now: {stage}. {progress}.").format(stage=stage_words(stage), progress=progress)
        )
        now.setProperty("quiet", False)
        reached = ListedWords(self)
        reached.show_lines(tuple(step_words(each) for each in self._reached))
        fields = form()
        add_row(fields, self.tr("&What was done"), self._what)
        add_row(fields, self.tr("&Readers"), self._readers)
        fields.addRow(self._consent)
        add_row(fields, self.tr("What was &changed because of them"), self._changed)
        add_row(fields, self.tr("&By"), self._by)
        add_row(fields, self.tr("&On"), self._date)
        self._fields = fields
        self.body.addWidget(now)
        self.body.addWidget(reached)
        self.body.addLayout(fields)
        self.body.addWidget(
            self.quiet_label(
                self.tr(
                    "It counts for the easy read as it stands: when it is changed, it is asked for again. "
                    "Until people with a learning disability have read it, every copy says so."
                )
            )
        )
        self.body.addStretch()

    def _stage(self) -> EasyReadStage:
        return STAGES[max(self._what.currentIndex(), 0)]

    def _follow(self) -> None:
        is_read = self._stage() == "read"
        for field in (self._readers, self._consent, self._changed):
            self._fields.setRowVisible(field, is_read)
        has_readers = bool(self._readers.text().strip()) or not is_read
        self._record.setEnabled(bool(self._by.name()) and has_readers)

    def _hand_back(self) -> None:
        is_read = self._stage() == "read"
        step = EasyReadStep(
            stage=self._stage(),
            by=self._by.name(),
            date=self._date.day(),
            readers=self._readers.text().strip() if is_read else "",
            consent=is_read and self._consent.isChecked(),
            changed=self._changed.text().strip() if is_read else "",
        )
        self.accept()
        self.chosen.emit(step)
