"""One undo stack for the whole update: pairs of immutable values."""

from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import JsonObject, Update
from update_editor.services.known_file import KnownFile
from update_editor.storage import SeenFile, Weekly

PAUSE = 1.0
"""Seconds without typing after which the next letter begins a step of its own."""

MOST_STEPS = 1000
"""Steps kept. They share what they have in common, so a step costs about the size of what it changed."""


class Raws(Struct, frozen=True):
    """The objects that an update was read from, before and after a step that exchanged them."""

    before: JsonObject | None
    after: JsonObject | None


class TakenIn(Struct, frozen=True):
    """What was known of the file before and after a step that took in what somebody else saved there."""

    before: KnownFile
    after: KnownFile


class Step(Struct, frozen=True):
    """What one action did. ``typing`` names the place being typed in, None for any other action.

    ``corrects`` where the program put right what had just been typed; ``raws`` where the step brought with it
    what another file or version says that this program does not know; ``kept`` are the file's members, by
    their names, that came with the step and go with it.
    """

    label: str
    before: Update
    after: Update
    typing: str | None
    time: float
    corrects: bool = False
    raws: Raws | None = None
    kept: Mapping[str, bytes] = {}
    taken_in: TakenIn | None = None

    def undone(self, weekly: Weekly) -> Weekly:
        """Return a file without what came with the step beside the update."""
        if self.raws is not None:
            weekly = replace(weekly, raw=self.raws.before)
        if self.kept:
            others = {name: each for name, each in weekly.others.items() if self.kept.get(name) != each}
            weekly = replace(weekly, others=others)
        return weekly

    def redone(self, weekly: Weekly) -> Weekly:
        """Return a file with what came with the step beside the update."""
        if self.raws is not None:
            weekly = replace(weekly, raw=self.raws.after)
        if self.kept:
            weekly = replace(weekly, others={**self.kept, **weekly.others})
        return weekly


class UndoStack:
    """Steps done and steps undone, in order.

    Typing in one place is one step until there is a pause or a new word begins. A correction of it is a step
    of its own, so that undo gives back what was typed. Once somebody types on it belongs to the typing.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._joinable = False

    def push(
        self,
        label: str,
        before: Update,
        after: Update,
        *,
        typing: str | None = None,
        new_word: bool = False,
        corrects: bool = False,
        raws: Raws | None = None,
        kept: Mapping[str, bytes] | None = None,
        taken_in: TakenIn | None = None,
    ) -> None:
        """Record an action. Steps that had been undone are dropped."""
        now = self._clock()
        self._undone.clear()
        if corrects:
            self._done.append(Step(label, before, after, typing, now, corrects))
            return
        self._take_in_correction(typing)
        last = self._done[-1] if self._done and self._joinable else None
        joins = last is not None and typing is not None and last.typing == typing and not new_word
        if last is not None and joins and now - last.time <= PAUSE:
            self._done[-1] = replace(last, after=after, time=now)
        else:
            self._done.append(
                Step(label, before, after, typing, now, raws=raws, kept=kept or {}, taken_in=taken_in)
            )
            del self._done[:-MOST_STEPS]
        self._joinable = True

    def _take_in_correction(self, typing: str | None) -> None:
        """Make a correction part of the typing that it put right, where somebody types on there."""
        if len(self._done) < 2 or not self._done[-1].corrects or not self._joinable:
            return
        typed, corrected = self._done[-2:]
        if typed.typing == corrected.typing == typing:
            self._done[-2:] = [replace(typed, after=corrected.after, time=corrected.time)]

    def close_step(self) -> None:
        """Let the next action begin a step of its own, whatever it is."""
        self._joinable = False

    def undo(self) -> Step | None:
        """Take back the last step and return it; None where there is none."""
        return self._shift(self._done, self._undone)

    def redo(self) -> Step | None:
        """Do the last undone step again and return it; None where there is none."""
        return self._shift(self._undone, self._done)

    def has_done(self, after: Update) -> bool:
        """Return whether the step that led to just this value is done, and not undone or forgotten."""
        return any(step.after is after for step in reversed(self._done))

    def renew_undone(self, taken_in: TakenIn) -> None:
        """Let the step that was just undone know what to do with the file when it is done again."""
        self._undone[-1] = replace(self._undone[-1], taken_in=taken_in)

    def renew_taken_in(self, seen: SeenFile, file: KnownFile) -> None:
        """Let the undone step after which the file was ``seen`` so know that it is another by now."""
        for at, step in enumerate(self._undone):
            if step.taken_in is not None and step.taken_in.after.seen is seen:
                self._undone[at] = replace(step, taken_in=replace(step.taken_in, after=file))

    def _shift(self, source: list[Step], target: list[Step]) -> Step | None:
        self._joinable = False
        if not source:
            return None
        step = source.pop()
        target.append(step)
        return step

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self._done[-1].label if self._done else None

    @property
    def undoes_correction(self) -> bool:
        """Whether undo would take back what the program put right in somebody's typing."""
        return bool(self._done) and self._done[-1].corrects

    @property
    def redo_label(self) -> str | None:
        """What redo would do again."""
        return self._undone[-1].label if self._undone else None
