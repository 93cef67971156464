"""The pane of a bullets section: one bullet a line."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from update_editor.gui import text_editing
from update_editor.gui.format_pane import FormatPane
from update_editor.gui.pane_keys import is_backspace, is_enter, is_key
from update_editor.model import Block, Bullet, RichText, line_text, new_id

_UP = (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Up)
_DOWN = (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down)


class BulletsPane(FormatPane):
    """Edits bullets as a list. Enter makes one, Backspace in an empty one removes it; each keeps its id."""

    empty_style = "bullet"
    own_keys = FormatPane.own_keys | {_UP, _DOWN}

    def __init__(self, where: str, parent: QWidget | None = None) -> None:
        super().__init__(where, parent)
        self.rich_text.marks_blocks = True
        self._shown: dict[str, Bullet] = {}

    def value(self) -> tuple[Bullet, ...]:
        """Return the bullets as they are now; none where the list is empty."""
        return tuple(self._bullet(block) for block in self.blocks())

    def show_value(self, value: tuple[Bullet, ...], caret: int | None = None) -> None:
        """Show bullets without telling anybody; the caret stays, or goes to a position in code points."""
        self.show_blocks(self._as_blocks(value), caret)

    def settle_value(self, value: tuple[Bullet, ...], caret: int | None) -> None:
        """Show what became of a person's edit; their typing goes on."""
        self.settle(self._as_blocks(value), caret)

    def _as_blocks(self, value: tuple[Bullet, ...]) -> RichText:
        self._shown = {bullet.id: bullet for bullet in value}
        return tuple(_block(bullet) for bullet in value)

    def _bullet(self, block: Block) -> Bullet:
        """Return the bullet that a block of the list is, with all that was known of it."""
        known = self._shown.get(block.id)
        if known is None:
            return Bullet(id=block.id, spans=block.spans)
        return known if known.spans == block.spans else replace(known, spans=block.spans)

    def press(self, event: QKeyEvent) -> bool:
        """Handle Enter and Backspace as a list does, and the keys that move a bullet."""
        if is_key(event, _UP) or is_key(event, _DOWN):
            self.move_bullets(-1 if is_key(event, _UP) else 1)
            return True
        if is_enter(event):
            self._enter()
            return True
        if is_backspace(event) and self._stands_before_bullet():
            self._join_or_remove()
            return True
        return super().press(event)

    def move_bullets(self, step: int) -> None:
        """Move the bullets of the selection one place up (-1) or down (1), the caret with them: one edit."""
        blocks = list(self.blocks())
        touched = text_editing.blocks_touched(self.textCursor())
        first, last = touched[0].blockNumber(), touched[-1].blockNumber()
        passed = first - 1 if step < 0 else last + 1
        if self.isReadOnly() or not 0 <= passed < len(blocks):
            return
        offset = self.caret() - _start(blocks, first)
        blocks.insert(last if step < 0 else first, blocks.pop(passed))
        self.replace_text(tuple(blocks))
        self.place_caret(offset + _start(blocks, first + step))
        self.tell()

    def _enter(self) -> None:
        """Make a new bullet; in an empty last one, go on to what stands below."""
        cursor = self.textCursor()
        if cursor.block().length() > 1 or cursor.hasSelection():
            with self.one_edit() as cursor:
                text_editing.split_paragraph(self.rich_text, cursor)
        elif cursor.atEnd():
            self.left_down.emit()

    def _stands_before_bullet(self) -> bool:
        cursor = self.textCursor()
        return cursor.atBlockStart() and not cursor.hasSelection()

    def _join_or_remove(self) -> None:
        """Join the bullet to the one before, or remove it where it is empty; Qt would only push it out."""
        with self.noted("other", backwards=True), self.one_edit() as cursor:
            if cursor.block().length() == 1:
                text_editing.remove_paragraph(self.rich_text, cursor)
            else:
                cursor.deletePreviousChar()

    def insert_blocks(self, cursor: QTextCursor, blocks: RichText) -> None:
        """Put what is pasted into the list, each paragraph as a bullet."""
        text_editing.insert_blocks(self.rich_text, cursor, tuple(map(_flat, blocks)))


def _start(blocks: list[Block], number: int) -> int:
    """Return where a bullet begins in the text of the pane, in code points."""
    return sum(len(line_text(block.spans)) + 1 for block in blocks[:number])


def _block(bullet: Bullet) -> Block:
    return Block(
        id=bullet.id,
        style="bullet",
        spans=bullet.spans,
        mark_insertion=bullet.insertion,
        mark_deletion=bullet.deletion,
    )


def _flat(block: Block) -> Block:
    from update_editor.gui.paste import flattened

    return Block(id=new_id(), style="bullet", spans=flattened((block,)))
