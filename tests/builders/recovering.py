"""What a window does with what was recovered, for tests and soaks without one."""

from collections.abc import Callable

from update_editor.services.journal import Journals
from update_editor.services.recovering import Recovered, opened
from update_editor.services.session import Session
from update_editor.templating.pack import TemplatePack


def take_up(left: Recovered, journals: Journals, pack_for: Callable[[str], TemplatePack]) -> Session:
    """Open what was recovered, as the update of its file with unsaved changes; its journal goes on."""
    taken = opened(left, pack_for)
    journals.follow(taken.session, taken.journal)
    return taken.session
