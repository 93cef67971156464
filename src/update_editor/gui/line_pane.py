"""The pane of one line: the title, a heading."""

from msgspec.structs import replace
from PySide6.QtGui import QKeyEvent, QTextCursor

from update_editor.gui import text_editing
from update_editor.gui.pane import Pane
from update_editor.gui.pane_keys import is_enter
from update_editor.model import Block, Line, RichText, line, line_text, new_id


class LinePane(Pane):
    """Edits a line. It may be long and wrap, but holds one paragraph; Enter goes to what stands below."""

    def value(self) -> Line:
        """Return the line as it is now."""
        blocks = self.blocks()
        return blocks[0].spans if blocks else ()

    def show_value(self, value: Line, caret: int | None = None) -> None:
        """Show a line without telling anybody; the caret stays, or goes to a position in code points."""
        self.show_blocks(self._as_blocks(value), caret)

    def settle_value(self, value: Line, caret: int | None) -> None:
        """Show what became of a person's edit; their typing goes on."""
        self.settle(self._as_blocks(value), caret)

    def _as_blocks(self, value: Line) -> RichText:
        blocks = self.blocks()
        line_id = blocks[0].id if blocks else new_id()
        return (Block(id=line_id, spans=value),) if value else ()

    def for_web(self, paragraph: Block) -> Block:
        """Return the line as a heading."""
        return replace(paragraph, style="subheading")

    def press(self, event: QKeyEvent) -> bool:
        """Leave the line where Enter is pressed."""
        if is_enter(event):
            self.left_down.emit()
            return True
        return super().press(event)

    def insert_blocks(self, cursor: QTextCursor, blocks: RichText) -> None:
        """Put the words of what is pasted into the line, paragraphs one behind the other."""
        from update_editor.gui.paste import flattened

        words = line(line_text(flattened(blocks)))
        text_editing.insert_spans(self.rich_text, cursor, words)
