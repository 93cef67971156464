"""The window's one checker, with its dictionary, for the jobs that read updates beside it."""

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from update_editor.model import Update
from update_editor.services.house_style import House
from update_editor.templating.pack import TemplatePack

if TYPE_CHECKING:
    from update_editor.proofing.check import Checker
    from update_editor.proofing.findings import Report
    from update_editor.proofing.profiles import Profile


class Proofreader:
    """Checks updates and suggests words, for one thread at a time: a dictionary can't serve two.

    A job that was made stale may still be reading when the next begins, which then waits for it.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._checker: Checker | None = None
        self._profile: Profile | None = None

    def check(
        self, update: Update, pack: TemplatePack, house: House, is_wanted: Callable[[], bool]
    ) -> "Report":
        """Return what there is to point out; only paragraphs that are new are read.

        Raises:
            Unusable: ``cancelled``, where the report is wanted no longer.
        """
        from update_editor.services.checks import check

        with self._lock:
            return check(update, pack, house, checker=self._at_hand(house.profile), is_wanted=is_wanted)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return up to three words that may have been meant; some 20 ms the first time."""
        with self._lock:
            return self._at_hand(self._profile).suggestions(word)

    def _at_hand(self, profile: "Profile | None") -> "Checker":
        from update_editor.proofing.check import house_checker

        if self._checker is None or profile != self._profile:
            self._checker, self._profile = house_checker(profile), profile
        return self._checker
