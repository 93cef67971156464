"""What a person asks for at the statements of the chosen place, done to the update."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from update_editor.easyread.catalogue import CataloguePicture
from update_editor.easyread.units import Place
from update_editor.gui.easy_read.checking import EasyReadChecking
from update_editor.gui.easy_read.picture_choosing import PictureChoosing
from update_editor.gui.easy_read.picture_dialog import PictureChoice
from update_editor.gui.easy_read.place_rows import statements_of
from update_editor.gui.easy_read.sheet import Sheet
from update_editor.gui.easy_read.statement_card import StatementCard
from update_editor.gui.easy_read.statement_field import StatementField
from update_editor.gui.easy_read.word_explaining import WordExplaining
from update_editor.gui.easy_read.working import Working
from update_editor.gui.given_pictures import GivenPicture
from update_editor.proofing.findings import Finding


class StatementHandling(QObject):
    """Hears the cards of one sheet, and puts the caret where a person goes on."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    begun = Signal()
    """The first letter made a place written."""
    rearranged = Signal()
    """There are other controls than before."""

    def __init__(
        self,
        working: Working,
        sheet: Sheet,
        choosing: PictureChoosing,
        explaining: WordExplaining,
        checking: EasyReadChecking,
        place_of: Callable[[], Place | None],
        parent: QObject,
    ) -> None:
        """``place_of`` gives the chosen place as it is now."""
        super().__init__(parent)
        self._working, self._sheet = working, sheet
        self._choosing, self._explaining, self._checking = choosing, explaining, checking
        self._place_of = place_of
        sheet.made.connect(self.watch)

    def watch(self, card: StatementCard) -> None:
        card.edited.connect(partial(self._take_words, card))
        card.picture_wanted.connect(partial(self._ask_for_picture, card))
        card.field.picture_given.connect(partial(self._take_given, card))
        card.entered.connect(partial(self._show_reasons, card))
        card.findings.fix_wanted.connect(partial(self._fix, card))
        card.findings.explain_wanted.connect(partial(self._explain, card))
        card.findings.rearranged.connect(self.rearranged)
        card.proposed.taken.connect(partial(self._take_proposed, card))
        card.split_wanted.connect(partial(self._split, card))
        card.asked.connect(partial(self._do_to, card))
        card.allow(partial(self._can, card))
        card.bullets.edited.connect(partial(self._take_bullets, card))
        card.bullets.made.connect(self._watch_field)
        card.bullets.rearranged.connect(self.rearranged)
        self._watch_field(card.field)

    def _watch_field(self, field: StatementField) -> None:
        field.undo_wanted.connect(self.undo_wanted)
        field.redo_wanted.connect(self.redo_wanted)

    def _number(self, card: StatementCard) -> int:
        return self._sheet.cards.index(card) if card in self._sheet.cards else -1

    def _take_words(self, card: StatementCard, begins: bool) -> None:
        place, number = self._place_of(), self._number(card)
        if place is None or number < 0:
            return
        was_empty = not statements_of(place)
        self._working.set_words(place, number, card.field.words(), begins=begins, initiator=card)
        card.field.set_bold_anew()
        if was_empty:  # it is decided now: what can be done with it is more
            self.begun.emit()

    def _take_bullets(self, card: StatementCard, bullets: tuple[str, ...], begins: bool, focus: int) -> None:
        place, number = self._place_of(), self._number(card)
        if place is None or number >= len(statements_of(place)):
            return
        typed = focus < 0
        self._working.set_bullets(place, number, bullets, begins=begins, initiator=card if typed else None)
        if not bullets:
            self._sheet.focus_on(number)
        elif not typed:
            card.bullets.focus_on(focus)

    def _ask_for_picture(self, card: StatementCard) -> None:
        place, number = self._place_of(), self._number(card)
        if place is not None and number >= 0:
            self._choosing.ask(place, number)

    def _show_reasons(self, card: StatementCard) -> None:
        """Say why at the card with the focus alone: all of them would push the statements apart."""
        for each in self._sheet.cards:
            each.findings.show_reasons(each is card)

    def _fix(self, card: StatementCard, finding: Finding, words: str) -> None:
        """Write what a check suggests in the place of what it found."""
        place, number = self._place_of(), self._number(card)
        if place is None or number >= len(statements_of(place)):
            return
        text = statements_of(place)[number].text
        if text[finding.start : finding.end] == finding.text:
            card.field.setFocus()
            self._working.fix(place, number, text[: finding.start] + words + text[finding.end :])
            self._checking.start()

    def _explain(self, card: StatementCard, word: str) -> None:
        place, number = self._place_of(), self._number(card)
        if place is not None and number < len(statements_of(place)):
            self._explaining.ask(place, number, word)

    def _take_given(self, card: StatementCard, given: GivenPicture) -> None:
        """Take a picture that was pasted or dropped on the words."""
        place, number = self._place_of(), self._number(card)
        if place is not None and number >= 0:
            self._choosing.take(place, number, PictureChoice(given))

    def _take_proposed(self, card: StatementCard, picture: CataloguePicture) -> None:
        place, number = self._place_of(), self._number(card)
        if place is not None and number >= 0:
            self._choosing.take(place, number, PictureChoice(picture, picture.alt))
            card.field.setFocus()

    def _split(self, card: StatementCard, at: int) -> None:
        place, number = self._place_of(), self._number(card)
        if place is not None and 0 <= number < len(statements_of(place)):
            self._working.split(place, number, at)
            self._sheet.focus_on(number + 1, 0)

    def _can(self, card: StatementCard, what: str) -> bool:
        """Say whether something can be done with the statement of a card."""
        place, number = self._place_of(), self._number(card)
        count = len(statements_of(place)) if place is not None else 0
        if number >= count:
            return False
        needs = {"up": number > 0, "merge": number > 0, "down": number + 1 < count}
        return needs.get(what, True)

    def _do_to(self, card: StatementCard, what: str) -> None:
        place, number = self._place_of(), self._number(card)
        if place is None or not self._can(card, what):
            return
        if what == "merge":
            before = statements_of(place)[number - 1].text
            self._working.join(place, number)
            self._sheet.focus_on(number - 1, len(before))
        elif what in ("up", "down"):
            to = number + (1 if what == "down" else -1)
            caret = card.field.caret()
            self._working.move(place, number, to)
            self._sheet.focus_on(to, caret)
        elif what == "remove":
            self._working.remove(place, number)
            self._sheet.focus_on(number)
        elif what == "list":
            bullets = (*statements_of(place)[number].bullets, "")
            self._working.set_bullets(place, number, bullets, begins=True)
            card.bullets.focus_on(len(bullets) - 1)
        elif what == "hard word":
            self._explaining.ask(place, number, card.field.word_at_caret())
