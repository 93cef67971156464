"""The one object that hears what the session did and tells the widgets by signals."""

from PySide6.QtCore import QObject, Signal

from update_editor.services.differences import Changed
from update_editor.services.session import Session


class Bridge(QObject):
    """Tells widgets what changed, each with who asked for it: a widget ignores what it did itself."""

    texts_changed = Signal(object, object)
    """frozenset of addresses, initiator."""
    structure_changed = Signal(object)
    details_changed = Signal(object)
    easy_read_changed = Signal(object)
    anything_changed = Signal()
    """After the others, once for each change."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        session.listen(self._tell)

    def _tell(self, changed: Changed) -> None:
        if changed.structure:
            self.structure_changed.emit(changed.initiator)
        if changed.texts:
            self.texts_changed.emit(changed.texts, changed.initiator)
        if changed.details:
            self.details_changed.emit(changed.initiator)
        if changed.easy_read:
            self.easy_read_changed.emit(changed.initiator)
        self.anything_changed.emit()
