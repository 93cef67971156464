"""What the menu of checks does: going through what was found, and lists of links and people."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.environment import Environment
from update_editor.gui.format_pane import FormatPane
from update_editor.gui.place_names import place_names

if TYPE_CHECKING:
    from update_editor.gui.proofing.acronyms_dialog import AcronymsDialog
    from update_editor.gui.proofing.people_dialog import Named
    from update_editor.proofing.acronyms import Acronym
    from update_editor.services.link_list import ListedLink


_DETAILS = "item-details"
"""The tool of an item that shows whom it names."""


class ProofingActions(ActionGroup):
    """The actions of one window that are about what the checks find."""

    def __init__(self, environment: Environment, window: QWidget) -> None:
        super().__init__(window)
        self._environment = environment
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "next-finding": partial(self._step, 1),
            "previous-finding": partial(self._step, -1),
            "links": self.show_links,
            "acronyms": self.show_acronyms,
            "people-named": self.show_people,
        }

    def _step(self, by: int) -> None:
        if self._workspace is not None:
            self._workspace.proofing.step(by)

    def show_links(self) -> None:
        """List the links, with what the last check found in them."""
        if self._workspace is None:
            return
        from update_editor.gui.proofing.links_dialog import LinksDialog
        from update_editor.services.link_list import links_of

        session = self._workspace.session
        links = links_of(session.update, self._workspace.proofing.report.findings)
        dialog = LinksDialog(links, place_names(session), self._environment, self._window)
        dialog.place_wanted.connect(partial(self._go_to_link, links))
        dialog.change_wanted.connect(partial(self._change_link, links))
        dialog.open()

    def _go_to_link(self, links: "tuple[ListedLink, ...]", number: int) -> None:
        if self._workspace is not None:
            self._workspace.proofing.places.go_to(links[number])

    def _change_link(self, links: "tuple[ListedLink, ...]", number: int) -> None:
        """Ask for the words and the address of a link, as its own key does."""
        self._go_to_link(links, number)
        pane = None if self._workspace is None else self._workspace.page.panes.current
        if isinstance(pane, FormatPane) and pane.textCursor().hasSelection():
            pane.edit_link()

    def show_acronyms(self) -> None:
        """List the acronyms, and where each is explained."""
        if self._workspace is None:
            return
        from update_editor.gui.proofing.acronyms_dialog import AcronymsDialog

        acronyms = self._acronyms()
        dialog = AcronymsDialog(acronyms, place_names(self._workspace.session), self._window)
        dialog.place_wanted.connect(partial(self._go_to_acronym, acronyms))
        dialog.writing_wanted.connect(partial(self._write_out, dialog))
        dialog.keeping_wanted.connect(partial(self._keep_acronym, dialog))
        dialog.open()

    def _acronyms(self) -> "tuple[Acronym, ...]":
        from update_editor.services.acronym_list import acronyms_in

        if self._workspace is None:
            return ()
        session, house = self._workspace.session, self._environment.houses.house
        return acronyms_in(session.update, session.pack, house.style)

    def _go_to_acronym(self, acronyms: "tuple[Acronym, ...]", number: int) -> None:
        from update_editor.services.acronym_list import first_use

        if self._workspace is not None:
            self._workspace.proofing.places.go_to(first_use(acronyms[number]))

    def _write_out(self, dialog: "AcronymsDialog", acronym: "Acronym", words: str) -> None:
        """Write what an acronym stands for before its first use, as one step."""
        from update_editor.services.acronym_list import written_out

        if self._workspace is not None:
            session = self._workspace.session
            updated, _ = written_out(session.update, acronym, words)
            session.do(self.tr("Writing out"), updated)
            dialog.show_acronyms(self._acronyms())

    def _keep_acronym(self, dialog: "AcronymsDialog", acronym: "Acronym", words: str) -> None:
        if self._workspace is not None:
            self._workspace.proofing.handling.keep_acronym(acronym.text, words)
            dialog.show_acronyms(self._acronyms())

    def show_people(self) -> None:
        """List the people whom the items name."""
        if self._workspace is None:
            return
        from update_editor.gui.proofing.people_dialog import PeopleDialog, people_of

        named = people_of(self._workspace.session.update)
        dialog = PeopleDialog(named, self._window)
        dialog.place_wanted.connect(partial(self._ask_of_item, named))
        dialog.open()

    def _ask_of_item(self, named: "tuple[Named, ...]", number: int) -> None:
        """Open the details of the item that names somebody."""
        section_id, item, _ = named[number]
        if self._workspace is not None:
            self._workspace.page.go_to(f"{section_id}/{item.id}")
            self._workspace.item_tools.do(_DETAILS, section_id, item.id)
