"""What a pane gives to the clipboard, and takes from there or from what is dropped on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from update_editor.model import text_of

if TYPE_CHECKING:
    from update_editor.gui.pane import Pane


class PaneExchange:
    """Between one pane and the clipboard. It is made where it is needed, and keeps nothing."""

    def __init__(self, pane: "Pane") -> None:
        self._pane = pane

    def takes(self, source: QMimeData) -> bool:
        """Say whether it is text or pictures; any other file is the window's business."""
        if source.hasUrls() and any(url.isLocalFile() for url in source.urls()):
            from update_editor.gui.given_pictures import picture_files

            return bool(picture_files(source))
        return source.hasText() or source.hasHtml() or source.hasImage()

    def take(self, source: QMimeData) -> None:
        """Put text into the pane, cleaned to what the model holds; hand a picture on."""
        if self._pane.isReadOnly():
            return
        from update_editor.gui.given_pictures import picture_files, picture_in

        picture = picture_in(source)
        if picture is None:
            self._paste(source)
            return
        self._pane.picture_given.emit(picture)
        if len(picture_files(source)) > 1:
            self._pane.note.emit("one-picture")

    def paste_plain(self) -> None:
        """Put the clipboard's bare text into the pane."""
        self._paste(QGuiApplication.clipboard().mimeData(), plain=True)

    def _paste(self, mime: QMimeData, *, plain: bool = False) -> None:
        from update_editor.gui.paste import pasted

        taken = pasted(mime, plain=plain)
        if taken.blocks:
            with self._pane.one_edit() as cursor:
                self._pane.insert_blocks(cursor, taken.blocks)
        for kind in taken.left_out:
            self._pane.note.emit(f"pasted-{kind}")

    def selection(self) -> QMimeData:
        """Return what is selected, without looks, and without deleted words among others."""
        from update_editor.gui.paste import copied
        from update_editor.gui.text_editing import selected_blocks
        from update_editor.review.pieces import undeleted_text

        selected = selected_blocks(self._pane.textCursor())
        standing = undeleted_text(selected)
        return copied(standing if text_of(standing).strip() else selected)

    def copy_paragraph(self) -> None:
        """Put the paragraph that the caret is in on the clipboard, as plain simple HTML for a web page."""
        from update_editor.gui.web_copy import copy_paragraph

        paragraph = self._pane.paragraph()
        if paragraph is not None:
            copy_paragraph(self._pane.for_web(paragraph))
