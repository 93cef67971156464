"""Who else has a file open or saved it, as the window's sentences and a tracked change name them."""

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from update_editor.storage.presence import OpenBy

translate = QCoreApplication.translate

CONTEXT = "WhoseFile"
"""The context under which translators find these words."""


def who_and_where(says: "OpenBy", me: str) -> str:
    """Return who somebody is and on which computer; ``me`` is what the person at this window is called."""
    who = says.who or translate(CONTEXT, "Somebody")
    if says.who and says.who == me:
        who = translate(CONTEXT, "{name} (you)").format(name=says.who)
    if not says.computer:
        return who
    return translate(CONTEXT, "{name} on {computer}").format(name=who, computer=says.computer)


def author_of(says: "OpenBy | None") -> str:
    """Return by whom a tracked change is that holds what another file says."""
    named = "" if says is None else says.who
    return named or translate(CONTEXT, "The other file")


def was_changed(name: str, says: "OpenBy | None", me: str) -> str:
    """Return the sentence, without a full stop, that a file was changed, and by whom where that is known."""
    if says is None or not says.who:
        return translate(CONTEXT, "“{name}” was changed by somebody else").format(name=name)
    if me and says.who == me and says.computer in ("", platform.node()):
        return translate(CONTEXT, "“{name}” was changed by you, here or in another window").format(name=name)
    words = translate(CONTEXT, "“{name}” was changed by {who}")
    return words.format(name=name, who=who_and_where(says, me))
