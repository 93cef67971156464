"""The dialog in which a statement's picture is chosen: proposed, searched for, by theme, or one's own."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from update_editor.easyread.catalogue import CataloguePicture
from update_editor.easyread.picture_proposals import Proposal
from update_editor.gui.dialogs.frame import FramedDialog, add_row, form
from update_editor.gui.easy_read.picture_grid import PictureGrid
from update_editor.gui.easy_read.pictures import Pictures
from update_editor.gui.flow import Flow
from update_editor.gui.icons import icon
from update_editor.gui.sentences import sentence
from update_editor.gui.theme import GRID

if TYPE_CHECKING:
    from update_editor.gui.given_pictures import GivenPicture

_PROPOSED, _ALL = "proposed", "all"
_GRID_SIZE = QSize(74 * GRID, 34 * GRID)


class PictureChoice(Struct, frozen=True):
    """A picture of the catalogue, a file, what the clipboard holds, or none; and how it is described."""

    picture: "CataloguePicture | GivenPicture | None"
    alt: str = ""
    decorative: bool = False


class PictureDialog(FramedDialog):
    """Chooses a picture for some words. Nothing is put in by itself."""

    chosen = Signal(object)
    """The ``PictureChoice``."""
    folder_wanted = Signal()
    """Pictures of one's own are to be added."""
    source_given = Signal(object)
    """The path of a zip with pictures that are to be added."""

    def __init__(
        self,
        words: str,
        pictures: Pictures,
        proposals: Callable[[str], tuple[Proposal, ...]],
        today: dt.date,
        *,
        has_picture: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Choose a picture"))
        self._words, self._pictures, self._today = words, pictures, today
        self._proposals = proposals
        self._alt_of = ""
        self._question = QLineEdit(self)
        self._question.setClearButtonEnabled(True)
        self._question.setPlaceholderText(self.tr("Such as: bus, doctor, meeting"))
        self._question.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self._theme = QComboBox(self)
        self._told = self.quiet_label("")
        self._grid = PictureGrid(pictures, self)
        self._grid.setMinimumHeight(_GRID_SIZE.height() // 2)
        self._alt = QLineEdit(self)
        self._alt.setPlaceholderText(self.tr("What the picture shows"))
        self._decorative = QCheckBox(self.tr("&No description needed: it is only decoration"), self)
        self._source = self.quiet_label("")
        self._lay_out(has_picture)
        self._connect()
        self.resize(_GRID_SIZE.width(), 80 * GRID)
        self._fill_themes()
        self._question.setFocus()

    def _lay_out(self, has_picture: bool) -> None:
        if self._words:
            said = QLabel(f"“{self._words}”", self)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            self.body.addWidget(said)
        fields = form()
        add_row(fields, self.tr("&Search"), self._question)
        add_row(fields, self.tr("S&how"), self._theme)
        self.body.addLayout(fields)
        self.body.addWidget(self._told)
        self.body.addWidget(self._grid, 1)
        described = form()
        add_row(described, self.tr("&Description, for people who can’t see it"), self._alt)
        described.addRow(self._decorative)
        self.body.addLayout(described)
        self.body.addWidget(self._source)
        own = Flow(self)
        for words, act in (
            (self.tr("From a &file…"), self._ask_for_file),
            (self.tr("From the &clipboard"), self._take_clipboard),
            (self.tr("Add a picture f&older…"), self.folder_wanted.emit),
        ):
            button = QPushButton(words, own)
            button.setProperty("compact", True)
            button.clicked.connect(partial(_call, act))
            own.add(button)
            if act == self._take_clipboard:
                self._clipboard = button
        self.body.addWidget(own)
        self.add_cancel()
        if has_picture:
            self.add_button(self.tr("No picture")).clicked.connect(
                partial(self._hand_back, PictureChoice(None))
            )
        self._use = self.add_button(self.tr("Use this picture"), primary=True)

    def _connect(self) -> None:
        self._question.textChanged.connect(self._show)
        self._theme.currentIndexChanged.connect(self._show)
        self._grid.chosen.connect(self._follow)
        self._grid.taken.connect(self._use_chosen)
        self._decorative.toggled.connect(self._follow_decorative)
        self._use.clicked.connect(self._use_chosen)
        self._pictures.ready.connect(self._fill_themes)
        QGuiApplication.clipboard().dataChanged.connect(self._follow_clipboard)
        self._follow_clipboard()

    def _fill_themes(self) -> None:
        """Offer what fits the words first, then all, then theme by theme."""
        shelf = self._pictures.shelf
        self._theme.blockSignals(True)
        self._theme.clear()
        if shelf is not None:
            if self._proposals(self._words):
                self._theme.addItem(self.tr("What fits these words"), _PROPOSED)
            self._theme.addItem(self.tr("All pictures"), _ALL)
            for theme in shelf.catalogue.themes():
                self._theme.addItem(theme[:1].upper() + theme[1:], f"theme {theme}")
        self._theme.blockSignals(False)
        self._show()

    def _show(self) -> None:
        """Show what was searched for, or what was chosen to be shown."""
        shelf = self._pictures.shelf
        if shelf is None:
            self._tell(self.tr("Reading the pictures…"))
            return
        question = self._question.text().strip()
        self._theme.setEnabled(not question)
        if question:
            found = shelf.search.find(question, self._today)
            self._grid.show_pictures(found.pictures)
            said = [self.tr("Shown for “{words}”.").format(words=found.meant)] if found.meant else []
            said += [f"{note}." for note in found.notes]
            if not found.pictures:
                said.append(self.tr("No picture found. Try another word, or choose a theme."))
            self._tell(" ".join(said))
            return
        shown = str(self._theme.currentData())
        if shown == _PROPOSED:
            proposed = self._proposals(self._words)
            pictures = tuple(each.picture for each in proposed)
        elif shown == _ALL:
            themes = (shelf.search.of_theme(each, self._today) for each in shelf.catalogue.themes())
            pictures = tuple(dict.fromkeys(each for theme in themes for each in theme))
        else:
            pictures = shelf.search.of_theme(shown.removeprefix("theme "), self._today)
        self._grid.show_pictures(pictures)
        self._tell(self._troubles())

    def _troubles(self) -> str:
        shelf = self._pictures.shelf
        return " ".join(
            self.tr("“{name}” can’t be used: {why}.").format(
                name=Path(each.path).name, why=sentence(each.error)
            )
            for each in (shelf.troubles if shelf is not None else ())
        )

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _follow(self, picture: CataloguePicture | None) -> None:
        """Propose the picture's own description, unless a person wrote another."""
        alt = picture.alt if picture is not None else ""
        if self._alt.text() in ("", self._alt_of):
            self._alt.setText(alt)
            self._alt.setCursorPosition(0)
        self._alt_of = alt
        self._use.setEnabled(picture is not None)
        self._source.setText("" if picture is None else self._source_words(picture))
        self._source.setVisible(picture is not None and bool(self._source.text()))

    def _source_words(self, picture: CataloguePicture) -> str:
        parts = [part for part in (picture.credit, picture.licence, picture.consent) if part]
        if picture.expires is not None:
            parts.append(self.tr("may be used until {day}").format(day=picture.expires.strftime("%d/%m/%Y")))
        return " · ".join(parts)

    def _follow_decorative(self, decorative: bool) -> None:
        self._alt.setEnabled(not decorative)

    def _follow_clipboard(self) -> None:
        from update_editor.gui.given_pictures import picture_in

        mime = QGuiApplication.clipboard().mimeData()
        self._clipboard.setEnabled(mime is not None and picture_in(mime) is not None)

    def _use_chosen(self) -> None:
        if self._grid.picture is not None:
            self._hand_back(self._choice(self._grid.picture))

    def _choice(self, picture: "CataloguePicture | GivenPicture") -> PictureChoice:
        """Return a picture with its description; one of one's own is described by what was written here."""
        decorative = self._decorative.isChecked()
        alt = self._alt.text().strip()
        is_own = not isinstance(picture, CataloguePicture)
        if is_own and alt == self._alt_of:
            alt = ""
        return PictureChoice(picture, "" if decorative else alt, decorative)

    def _ask_for_file(self) -> None:
        from update_editor.gui.dialogs.files import ask_for_file
        from update_editor.gui.given_pictures import ENDINGS

        kinds = self.tr("Pictures") + " ({})".format(" ".join(f"*.{ending}" for ending in (*ENDINGS, "zip")))
        ask_for_file(self, self.tr("Choose a picture"), kinds, str(Path.home()), self._take_file)

    def _take_file(self, path: Path) -> None:
        if path.suffix.lower() == ".zip":
            self.source_given.emit(path)
        else:
            self._hand_back(self._choice(path))

    def _take_clipboard(self) -> None:
        from update_editor.gui.given_pictures import picture_in

        mime = QGuiApplication.clipboard().mimeData()
        given = picture_in(mime) if mime is not None else None
        if given is not None:
            self._hand_back(self._choice(given))

    def _hand_back(self, choice: PictureChoice, _checked: bool = False) -> None:
        self.accept()
        self.chosen.emit(choice)


def _call(act: Callable[[], object], _checked: bool = False) -> None:
    act()
