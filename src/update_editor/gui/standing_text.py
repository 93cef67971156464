"""The menu of standing text: the template's snippets, put into the text at the caret."""

from functools import partial

from PySide6.QtWidgets import QMenu

from update_editor.gui.action_group import ActionGroup
from update_editor.gui.text_pane import TextPane
from update_editor.gui.workspace import Workspace
from update_editor.model import RichText, Unusable
from update_editor.services.log import note_error


class StandingTextMenu(ActionGroup):
    """Filled whenever it is opened, so that a start reads no snippet."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        menu.aboutToShow.connect(self.fill)

    def work_in(self, workspace: Workspace | None) -> None:
        """Say which workspace the text is for from now on."""
        super().work_in(workspace)
        self._menu.menuAction().setEnabled(workspace is not None)

    def fill(self) -> None:
        """Offer the snippets where the caret is in running text, or say why there are none."""
        self._menu.clear()
        if self._workspace is None:
            return
        from update_editor.templating.snippets import snippets

        pane = self._workspace.page.panes.current
        if not isinstance(pane, TextPane):
            self._say(self.tr("Put the caret into a text first"))
            return
        try:
            offered = snippets(self._workspace.session.pack)
        except Unusable as error:
            from update_editor.gui.sentences import sentence

            note_error(error)
            self._say(sentence(error))
            return
        for snippet in offered:
            blocks = tuple(each.as_block() for each in snippet.source.blocks)
            action = self._menu.addAction(snippet.name.replace("&", "&&"))
            action.triggered.connect(partial(self._insert, pane, blocks))
        if not offered:
            self._say(self.tr("This template has no standing text"))

    def _say(self, words: str) -> None:
        self._menu.addAction(words.replace("&", "&&")).setEnabled(False)

    def _insert(self, pane: TextPane, blocks: RichText, _checked: bool = False) -> None:
        pane.setFocus()
        pane.insert_paragraphs(blocks)
