"""What is said of a place of the update: what became of it in the easy read."""

from PySide6.QtCore import QCoreApplication

from update_editor.easyread.progress import Progress
from update_editor.easyread.units import Place
from update_editor.gui.counting import counted

_CONTEXT = "EasyReadPlace"


def state_of(place: Place) -> str:
    """Return ``to decide``, ``written``, ``left out``, ``changed`` or ``gone``."""
    if place.kind == "orphan":
        return "gone"
    return "changed" if place.is_stale else place.state


def state_words(place: Place) -> str:
    """Return what became of a place, in words."""
    unit = place.unit
    state = state_of(place)
    if state == "to decide" or unit is None:
        return QCoreApplication.translate(_CONTEXT, "To decide")
    if state == "gone":
        return QCoreApplication.translate(_CONTEXT, "The original is gone")
    if state == "changed":
        return QCoreApplication.translate(_CONTEXT, "Original changed")
    if state == "left out":
        words = QCoreApplication.translate(_CONTEXT, "Left out: {reason}")
        plain = QCoreApplication.translate(_CONTEXT, "Left out on purpose")
        return words.format(reason=unit.reason) if unit.reason else plain
    return counted(
        len(unit.statements),
        QCoreApplication.translate(_CONTEXT, "Written: 1 statement"),
        QCoreApplication.translate(_CONTEXT, "Written: {n} statements"),
    )


def progress_words(progress: Progress) -> str:
    """Return how far the easy read is: “18 items: 9 written, 3 left out on purpose, 6 to decide”."""
    items = counted(
        progress.items,
        QCoreApplication.translate(_CONTEXT, "1 item"),
        QCoreApplication.translate(_CONTEXT, "{n} items"),
    )
    parts = [
        (progress.written, QCoreApplication.translate(_CONTEXT, "{n} written")),
        (progress.left_out, QCoreApplication.translate(_CONTEXT, "{n} left out on purpose")),
        (progress.to_decide, QCoreApplication.translate(_CONTEXT, "{n} to decide")),
        (progress.out_of_date, QCoreApplication.translate(_CONTEXT, "{n} out of date")),
    ]
    said = ", ".join(words.format(n=f"{count:,}") for count, words in parts if count)
    return (
        QCoreApplication.translate(_CONTEXT, "{items}: {said}").format(items=items, said=said)
        if said
        else items
    )
