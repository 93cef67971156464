"""The pictures of the templates, each made once."""

import datetime as dt
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPixmap

from update_editor.gui.jobs import Runner, Ticket
from update_editor.gui.theme import PAGE_FAMILY, Theme
from update_editor.model import Unusable
from update_editor.services.publication_dates import next_friday
from update_editor.templating.pack import TemplatePack

_MOST = 24
"""How many pictures are kept: those of a window that is drawn wider make room for the next."""

_Key = tuple[TemplatePack, int, bool]


class TemplatePictures(QObject):
    """Hands out pictures; one that is not there yet is made, and ``made`` tells.

    What an update of a template is called is worked out in a job, for its pattern is a program that somebody
    else wrote. The painting, a few milliseconds, is done on the main thread: PySide makes some of the types
    that it needs when they are first used, and two threads that do so at once crash.
    """

    made = Signal()

    def __init__(self, theme: Theme, jobs: Runner, today: dt.date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._jobs = jobs
        self._date = next_friday(today)
        self._titles: dict[TemplatePack, str] = {}
        self._pictures: dict[_Key, QPixmap] = {}
        self._wanted: set[tuple[TemplatePack, int]] = set()

    def picture(self, pack: TemplatePack, width: int) -> QPixmap | None:
        """Return the picture of a template in the colours in force, ``width`` pixels wide, if it is made."""
        return self._pictures.get((pack, width, self._is_dark()))

    def make(self, packs: tuple[TemplatePack, ...], width: int) -> None:
        """Make the pictures of templates that are not there yet."""
        missing = [pack for pack in packs if self.picture(pack, width) is None]
        self._wanted.update((pack, width) for pack in missing)
        untitled = tuple(pack for pack, _ in self._wanted if pack not in self._titles)
        if untitled:
            work = partial(_titles, untitled, self._date)
            self._jobs.start("template-titles", work, self._take_titles, _leave_blank)
        elif missing:
            self._paint()

    def _take_titles(self, titles: dict[TemplatePack, str]) -> None:
        self._titles.update(titles)
        self._paint()

    def _paint(self) -> None:
        from update_editor.gui.template_picture import template_picture

        dark = self._is_dark()
        self._theme.page_font("body")  # loads the face that the pictures are set in
        for pack, width in self._wanted:
            if len(self._pictures) >= _MOST:
                del self._pictures[next(iter(self._pictures))]
            image = template_picture(pack, self._titles[pack], width, dark=dark, family=PAGE_FAMILY)
            self._pictures[pack, width, dark] = QPixmap.fromImage(image)
        self._wanted.clear()
        self.made.emit()

    def _is_dark(self) -> bool:
        return QColor(self._theme.colours.surface).lightness() < 128


def _titles(packs: tuple[TemplatePack, ...], date: dt.date, _ticket: Ticket) -> dict[TemplatePack, str]:
    from update_editor.templating.rendering import title_for

    titles = {}
    for pack in packs:
        try:
            titles[pack] = title_for(pack, (), date)
        except Unusable:
            titles[pack] = pack.name
    return titles


def _leave_blank(_error: Exception) -> None:
    """A template without a picture is still chosen by its name."""
