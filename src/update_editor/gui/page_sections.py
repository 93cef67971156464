"""The parts of the page: what shows the title, the opening, a section."""

from PySide6.QtWidgets import QWidget

from update_editor.gui.bound_panes import BoundPanes
from update_editor.gui.bullets_pane import BulletsPane
from update_editor.gui.environment import Environment
from update_editor.gui.frames import Frame
from update_editor.gui.item_editing import ItemEditing
from update_editor.gui.line_pane import LinePane
from update_editor.gui.pane_values import BoundPane
from update_editor.gui.section_part import SectionPart
from update_editor.gui.text_pane import TextPane
from update_editor.gui.theme import Theme
from update_editor.model import Items, Message, Section
from update_editor.services.session import Session
from update_editor.templating.pack import SectionSpec


class TextPart(SectionPart):
    """A message or a list of bullets: one pane."""

    def __init__(
        self, section: Section, spec: SectionSpec | None, panes: BoundPanes, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(section, spec, panes, theme, parent)
        is_message = isinstance(section, Message)
        frame = Frame(theme, self.label, self)
        pane: BoundPane = TextPane(section.id, frame) if is_message else BulletsPane(section.id, frame)
        self.column.addWidget(_filled(frame, pane, self.label, self.hint or self.label, panes))
        self.last_control = pane


def title_frame(words: str, panes: BoundPanes, theme: Theme, parent: QWidget) -> Frame:
    """Return the part of the page that shows the title."""
    frame = Frame(theme, "", parent)
    frame.close_up()
    return _filled(frame, LinePane("title", frame), words, words, panes)


def text_frame(
    where: str, legend: str, placeholder: str, panes: BoundPanes, theme: Theme, parent: QWidget
) -> Frame:
    """Return the part of the page that shows the opening or the closing."""
    frame = Frame(theme, legend, parent)
    return _filled(frame, TextPane(where, frame), legend, placeholder, panes)


def _filled(frame: Frame, pane: BoundPane, name: str, placeholder: str, panes: BoundPanes) -> Frame:
    pane.setPlaceholderText(placeholder)
    pane.setAccessibleName(name)
    frame.column.addWidget(pane)
    panes.add(pane)
    return frame


def part_for(
    section: Section,
    session: Session,
    editing: ItemEditing,
    panes: BoundPanes,
    environment: Environment,
    parent: QWidget,
) -> SectionPart:
    """Return the part of the page that shows a section."""
    spec = session.pack.section(section.id)
    if isinstance(section, Items):
        from update_editor.gui.items_part import ItemsPart  # in most updates below the window's edge at first

        return ItemsPart(section, spec, session, editing, panes, environment, parent)
    return TextPart(section, spec, panes, environment.theme, parent)
