"""The pictures of the templates, each made once, beside the window."""

import datetime as dt

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage, QPixmap

from update_editor.gui.jobs import Runner, Ticket
from update_editor.gui.theme import PAGE_FAMILY, Theme
from update_editor.services.publication_dates import next_friday
from update_editor.templating.pack import TemplatePack

_MOST = 24
"""How many pictures are kept: those of a window that is drawn wider make room for the next."""

_Key = tuple[TemplatePack, int, bool]


class TemplatePictures(QObject):
    """Hands out pictures; one that is not there yet is made in a job, and ``made`` tells."""

    made = Signal()

    def __init__(self, theme: Theme, jobs: Runner, today: dt.date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._jobs = jobs
        self._date = next_friday(today)
        self._pictures: dict[_Key, QPixmap] = {}

    def picture(self, pack: TemplatePack, width: int) -> QPixmap | None:
        """Return the picture of a template in the colours in force, ``width`` pixels wide, if it is made."""
        return self._pictures.get((pack, width, self._is_dark()))

    def make(self, packs: tuple[TemplatePack, ...], width: int) -> None:
        """Make the pictures of templates that are not there yet."""
        dark = self._is_dark()
        missing = tuple(pack for pack in packs if (pack, width, dark) not in self._pictures)
        if not missing:
            return
        self._theme.page_font("body")  # loads the face that the pictures are set in, on this thread
        date = self._date

        def work(_ticket: Ticket) -> tuple[tuple[_Key, QImage], ...]:
            from update_editor.gui.template_picture import template_picture

            return tuple(
                ((pack, width, dark), template_picture(pack, date, width, dark=dark, family=PAGE_FAMILY))
                for pack in missing
            )

        self._jobs.start("template-pictures", work, self._keep, _leave_blank)

    def _keep(self, pictures: tuple[tuple[_Key, QImage], ...]) -> None:
        for key, image in pictures:
            if len(self._pictures) >= _MOST:
                del self._pictures[next(iter(self._pictures))]
            self._pictures[key] = QPixmap.fromImage(image)
        self.made.emit()

    def _is_dark(self) -> bool:
        return QColor(self._theme.colours.surface).lightness() < 128


def _leave_blank(_error: Exception) -> None:
    """A template without a picture is still chosen by its name."""
