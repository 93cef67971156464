"""The easy read of one open update: its places, and every change of them as one step of the session."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from update_editor.easyread import units
from update_editor.easyread.progress import Progress, progress
from update_editor.easyread.units import Place
from update_editor.gui.bridge import Bridge
from update_editor.gui.easy_read.decisions import Decisions
from update_editor.gui.easy_read.place_rows import key_of, row_of, statements_of, unit_of
from update_editor.model import HardWord, Picture, Statement, Update
from update_editor.services.commands import without_pictures_given_up
from update_editor.services.session import Session
from update_editor.services.statement_pictures import described, with_picture, without_picture

if TYPE_CHECKING:
    from update_editor.easyread.drafting import DraftStatement


class Working(QObject):
    """Reads the places when they are asked for, and changes the update for them.

    Nothing of the easy read is a suggestion: it is done as it stands, whoever tracks changes.
    """

    changed = Signal(object)
    """The places may be others; who asked for it."""

    def __init__(self, session: Session, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._places: tuple[Place, ...] | None = None
        for signal in (bridge.texts_changed, bridge.structure_changed, bridge.easy_read_changed):
            signal.connect(self._forget)
        bridge.anything_changed.connect(self._tell)
        self._initiator: object = None
        self._is_other = False
        self.decisions = Decisions(self)

    @property
    def update(self) -> Update:
        """The update as it stands."""
        return self._session.update

    @property
    def places(self) -> tuple[Place, ...]:
        """Every place of the update, in reading order."""
        if self._places is None:
            self._places = units.places(self._session.update)
        return self._places

    @property
    def progress(self) -> Progress:
        """How far the easy read is."""
        return progress(self._session.update)

    def picture_of(self, statement: Statement) -> bytes | None:
        """Return the bytes of a statement's picture; None where it has none."""
        if statement.picture is None:
            return None
        wanted = statement.picture.id
        picture = next((each for each in self.update.pictures if each.id == wanted), None)
        return None if picture is None else self._session.pictures.get(picture.file)

    def close_step(self) -> None:
        """Let what comes next begin an undo step of its own."""
        self._session.close_step()

    def set_words(self, place: Place, number: int, text: str, *, begins: bool, initiator: object) -> None:
        """Take what a person typed as the statement of this number; the first makes the place written."""
        statements = statements_of(place)
        statement = statements[number] if number < len(statements) else Statement(text="")
        updated = self._with_statement(place, number, replace(statement, text=text))
        self._do(self.tr("Writing easy read"), updated, f"{key_of(place)}/{number}", begins, initiator)

    def set_bullets(
        self,
        place: Place,
        number: int,
        bullets: tuple[str, ...],
        *,
        begins: bool,
        initiator: object = None,
    ) -> None:
        """Take other lines as what a statement lists."""
        updated = self._with_statement(place, number, replace(statements_of(place)[number], bullets=bullets))
        self._do(self.tr("Writing a list"), updated, f"{key_of(place)}/{number}/list", begins, initiator)

    def fix(self, place: Place, number: int, text: str) -> None:
        """Take other words as a statement, as a check suggested."""
        statement = replace(statements_of(place)[number], text=text)
        self._do(self.tr("Correcting easy read"), self._with_statement(place, number, statement))

    def take(self, place: Place, drafted: "tuple[DraftStatement, ...]") -> None:
        """Put drafted sentences behind the statements that are written, with what they explain."""
        from update_editor.easyread.drafting import as_statement

        kept = tuple(each for each in statements_of(place) if each != Statement(text=""))
        statements = (*kept, *map(as_statement, drafted))
        updated = units.written(self.update, place.sources, statements)
        known = {each.word.casefold() for each in updated.hard_words}
        new = {word.word.casefold(): word for each in drafted for word in each.hard_words}
        explained = tuple(word for name, word in new.items() if name not in known)
        updated = replace(updated, hard_words=(*updated.hard_words, *explained))
        self._do(self.tr("Taking a draft"), updated)

    def add(self, place: Place) -> int:
        """Put an empty statement at the end, and return its number."""
        number = len(statements_of(place))
        updated = self._with_statement(place, number, Statement(text=""))
        self._do(self.tr("Adding a statement"), updated)
        return number

    def split(self, place: Place, number: int, at: int) -> None:
        """Split a statement; what stands behind becomes the next."""
        self._do(
            self.tr("Splitting a statement"), units.split_statement(self.update, unit_of(place), number, at)
        )

    def join(self, place: Place, number: int) -> None:
        """Join a statement to the one before."""
        joined = units.merged_statements(self.update, unit_of(place), number)
        self._do(self.tr("Joining statements"), without_pictures_given_up(self.update, joined))

    def move(self, place: Place, number: int, to: int) -> None:
        """Move a statement."""
        self._do(
            self.tr("Moving a statement"), units.moved_statement(self.update, unit_of(place), number, to)
        )

    def remove(self, place: Place, number: int) -> None:
        """Delete a statement."""
        removed = units.without_statement(self.update, unit_of(place), number)
        self._do(self.tr("Deleting a statement"), without_pictures_given_up(self.update, removed))

    def explain(self, place: Place, number: int, word: str, explanation: str) -> None:
        """Mark a word of a statement as hard, and say for the whole update what it means."""
        statements = statements_of(place)
        if number >= len(statements):
            return
        statement = statements[number]
        marked = (*(each for each in statement.hard_words if not _is_word(each, word)), word)
        updated = units.with_statement(
            self.update, unit_of(place), number, replace(statement, hard_words=marked)
        )
        others = (each for each in updated.hard_words if not _is_word(each.word, word))
        explained = (*others, HardWord(word=word, explanation=explanation))
        self._do(self.tr("Explaining a hard word"), replace(updated, hard_words=explained))

    def unmark(self, place: Place, number: int, word: str) -> None:
        """Have a word be no hard one in a statement any more; what it means stays known."""
        statement = statements_of(place)[number]
        kept = tuple(each for each in statement.hard_words if not _is_word(each, word))
        updated = units.with_statement(
            self.update, unit_of(place), number, replace(statement, hard_words=kept)
        )
        self._do(self.tr("Unmarking a hard word"), updated)

    def explanation_of(self, word: str) -> str:
        """Return what the update says that a word means; empty where it says nothing."""
        said = (each.explanation for each in reversed(self.update.hard_words) if _is_word(each.word, word))
        return next(said, "")

    def give_picture(
        self, place: Place, number: int, picture: Picture, data: bytes, *, alt: str, decorative: bool
    ) -> None:
        """Give a statement a picture; one for a statement that is not there yet begins it.

        Raises:
            Unusable: ``no-such-place``.
        """
        row = row_of(self.places, place)
        place = self.places[row] if row >= 0 else place
        update = self.update
        if number >= len(statements_of(place)):
            update = self._with_statement(place, number, Statement(text=""))
        unit = _unit_with(update, place)
        self._session.add_picture_bytes(picture, data)
        self._do(
            self.tr("Choosing a picture"),
            with_picture(update, unit, number, picture, alt=alt, decorative=decorative),
        )

    def describe_picture(self, place: Place, number: int, alt: str, decorative: bool) -> None:
        """Say what a statement's picture shows."""
        row = row_of(self.places, place)
        if row >= 0 and number < len(statements_of(self.places[row])):
            unit = unit_of(self.places[row])
            self._do(
                self.tr("Describing a picture"),
                described(self.update, unit, number, alt=alt, decorative=decorative),
            )

    def take_picture_away(self, place: Place, number: int) -> None:
        """Leave a statement without a picture."""
        self._do(self.tr("Removing a picture"), without_picture(self.update, unit_of(place), number))

    def change(self, label: str, updated: Update) -> None:
        """Make another change of the easy read one step."""
        self._do(label, updated)

    def undo(self, *, back: bool) -> bool:
        """Take back the last step, or do it again; return whether it was one of the easy read alone."""
        what = self._session.undo() if back else self._session.redo()
        return what is None or not (what.texts or what.structure)

    def _with_statement(self, place: Place, number: int, statement: Statement) -> Update:
        """Return the update with a statement; the first one of a place makes it written."""
        if place.unit is None:
            return units.written(self.update, place.sources, (statement,))
        return units.with_statement(self.update, place.unit.id, number, statement)

    def _do(
        self,
        label: str,
        updated: Update,
        typing: str | None = None,
        begins: bool = False,
        initiator: object = None,
    ) -> None:
        where = None if typing is None else f"easy-read/{typing}"
        self._session.do(label, updated, typing=where, new_word=begins, tracked=False, initiator=initiator)

    def _forget(self, *arguments: object) -> None:
        self._places = None
        self._initiator, self._is_other = arguments[-1], True

    def _tell(self) -> None:
        if self._is_other:
            initiator, self._initiator, self._is_other = self._initiator, None, False
            self.changed.emit(initiator)


def _is_word(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _unit_with(update: Update, place: Place) -> str:
    """Return the id of the unit that a place has in an update; empty where it has none."""
    found = (each.id for each in update.easy_read if set(each.sources) == set(place.sources))
    return place.unit.id if place.unit is not None else next(found, "")
