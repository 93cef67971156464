"""The dialog that copies the update for a website's own editor, with what the website asks for beside it."""

from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from update_editor.exporters.edition import WebChoices
from update_editor.exporters.web_body import BodyPicture
from update_editor.gui.dialogs.files import ask_for_folder
from update_editor.gui.dialogs.frame import add_row, form
from update_editor.gui.dialogs.held_back import KIND, HeldBackDialog
from update_editor.gui.dialogs.website_pictures import WebsitePictures
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.sentences import path_words
from update_editor.gui.theme import GRID
from update_editor.services.export_job import ExportOrder, export
from update_editor.services.session import Session
from update_editor.services.website import Website
from update_editor.services.website_copies import WebsiteCopy, website_copy
from update_editor.services.written_before import WrittenBefore


class CopyForWebsiteDialog(HeldBackDialog):
    """Holds back what is not ready; then offers the body as a page or as code, and each field by itself."""

    def __init__(self, session: Session, environment: Environment, parent: QWidget | None = None) -> None:
        super().__init__("", session, environment, parent)
        self.setWindowTitle(self.tr("Copy for the website"))
        self._copy: WebsiteCopy | None = None
        self._fields: dict[str, QLineEdit] = {}
        self._parts = QWidget(self)
        self._lay_out()
        self.body.addWidget(self._parts)
        self.body.addStretch()
        self.add_first_buttons()
        self._code = self.add_button(self.tr("Copy as HTML &code"))
        self._page = self.add_button(self.tr("Copy as a &page"), primary=True)
        self._code.clicked.connect(self._copy_code)
        self._page.clicked.connect(self._copy_page)
        self._top.currentIndexChanged.connect(self._change)
        self._contents.toggled.connect(self._change)
        for widget in (self._parts, self._code, self._page):
            widget.hide()
        self.look(self._order_now())

    def _top_field(self, top: int) -> QComboBox:
        field = QComboBox(self)
        field.addItem(self.tr("Heading 2: the website shows the page’s title itself"), 2)
        field.addItem(self.tr("Heading 1: nothing stands above the text"), 1)
        field.addItem(self.tr("Heading 3: the text stands under a heading 2"), 3)
        field.setCurrentIndex(field.findData(top))
        return field

    def _lay_out(self) -> None:
        """Make the parts in the order in which they are read: Tab goes so too."""
        website = self.environment.settings.website
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        fields = form()
        for name, words in (
            ("title", self.tr("Page &title")),
            ("summary", self.tr("&Summary")),
            ("date", self.tr("&Date")),
        ):
            add_row(fields, words, self._copied_field(name, words.replace("&", "")))
        self._top = self._top_field(website.top)
        add_row(fields, self.tr("The &highest heading in the text"), self._top)
        column.addLayout(fields)
        self._contents = QCheckBox(self.tr("With &links to the items at the top"), self)
        self._contents.setChecked(website.contents)
        column.addWidget(self._contents)
        self._pictures = WebsitePictures(self.environment.theme, self)
        self._pictures.itemActivated.connect(self._copy_description)
        self._picture_label = QLabel(self.tr("Pictures, to be &added on the website"), self)
        self._picture_label.setBuddy(self._pictures)
        self._picture_label.setContentsMargins(0, GRID, 0, 0)
        column.addWidget(self._picture_label)
        column.addWidget(self._pictures)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self._describe = self._small_button(self.tr("Copy the description"), self._copy_description)
        self._save = self._small_button(self.tr("Save the pictures…"), self._ask_where)
        row.addWidget(self._describe)
        row.addWidget(self._save)
        row.addStretch()
        column.addLayout(row)

    def _copied_field(self, name: str, called: str) -> QWidget:
        """Return a field that is read and copied, with its button."""
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        field = QLineEdit(self)
        field.setReadOnly(True)
        field.setAccessibleName(called)
        copy = self._small_button(self.tr("Copy"), partial(self._copy_field, name, called))
        copy.setAccessibleName(self.tr("Copy: {what}").format(what=called))
        row.addWidget(field, 1)
        row.addWidget(copy)
        whole.setFocusProxy(field)
        self._fields[name] = field
        return whole

    def _small_button(self, words: str, done: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(True)
        button.clicked.connect(done)
        return button

    def _order_now(self) -> ExportOrder:
        return ExportOrder(
            weekly=self.session.weekly,
            pack=self.session.pack,
            formats=("web-body",),
            changes="hold",
            web=WebChoices(top=self._top.currentData(), contents=self._contents.isChecked()),
            house=self.environment.houses.house,
        )

    def record_words(self) -> str:
        """Return what Undo calls the record of the decision."""
        return self.tr("Copying for the website anyway")

    def go_on(self) -> None:
        """Make what can be copied."""
        order = self._order_now()

        def work(_ticket: Ticket) -> WebsiteCopy:
            return website_copy(order)

        self.environment.jobs.start(KIND, work, self._offer, self.fail)

    def _change(self) -> None:
        """Keep what was chosen for the next time, and make the copy again."""
        settings = self.environment.settings
        website: Website = replace(
            settings.website, top=self._top.currentData(), contents=self._contents.isChecked()
        )
        self.environment.keep(replace(settings, website=website))
        self.go_on()

    def _offer(self, copy: WebsiteCopy) -> None:
        is_first = self._copy is None
        self._copy = copy
        self.say(self.tr("Copy it here, and paste it into a new page of your website’s own editor."))
        for name, field in self._fields.items():
            field.setText(getattr(copy, name))
            field.setCursorPosition(0)
        if is_first:
            self._show_pictures(copy.pictures)
        for widget in (self._parts, self._code, self._page):
            widget.show()
        self.cancel.setText(self.tr("Close"))
        if is_first:
            self._page.setDefault(True)
            self._page.setFocus()
            self.refit()

    def _show_pictures(self, pictures: tuple[BodyPicture, ...]) -> None:
        self._pictures.show_pictures(pictures)
        for widget in (self._picture_label, self._pictures, self._describe, self._save):
            widget.setVisible(bool(pictures))

    def _copy_page(self) -> None:
        """Copy the body as a page, which an editor takes as it takes text from Word, but cleaner."""
        if self._copy is None:
            return
        mime = QMimeData()
        mime.setText(self._copy.text)
        mime.setHtml(f"<html><body><!--StartFragment-->{self._copy.html}<!--EndFragment--></body></html>")
        QGuiApplication.clipboard().setMimeData(mime)
        self.say(self.tr("Copied. Paste it where you would write the text of the page."))

    def _copy_code(self) -> None:
        if self._copy is not None:
            QGuiApplication.clipboard().setText(self._copy.html)
            self.say(self.tr("Copied. Paste it where the website takes HTML code."))

    def _copy_field(self, name: str, called: str) -> None:
        QGuiApplication.clipboard().setText(self._fields[name].text())
        self.say(self.tr("Copied: {what}").format(what=called))

    def _copy_description(self) -> None:
        row = self._pictures.currentRow()
        if self._copy is None or row < 0:
            return
        picture = self._copy.pictures[row]
        if not picture.alt:
            self.say(self._pictures.described(picture))
            return
        QGuiApplication.clipboard().setText(picture.alt)
        self.say(self.tr("Copied: {what}").format(what=self.tr("the description of the picture")))

    def _ask_where(self) -> None:
        folder = self.environment.settings.folders.outputs or str(Path.home())
        ask_for_folder(self, self.tr("Into which folder?"), folder, self._save_pictures)

    def _save_pictures(self, folder: Path) -> None:
        """Write the pictures below a folder, as the command line does with all of the body."""
        order, now = self._order_now(), self.environment.now()
        written = WrittenBefore(self.environment.state_folder)

        def work(_ticket: Ticket) -> Path:
            look = partial(written.refuse_strangers, folder)
            written.note(folder, export(order, folder, now, look=look))
            return folder / "web-body"

        self.environment.jobs.start(KIND, work, self._tell_saved, self.fail)

    def _tell_saved(self, folder: Path) -> None:
        self.say(self.tr("The pictures are in {folder}.").format(folder=path_words(folder)))
