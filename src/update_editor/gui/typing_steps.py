"""Where one undo step ends and the next begins while a person types."""

from typing import Literal

Kind = Literal["type", "delete", "other", "correction"]


class TypingSteps:
    """Remembers the last edit of one place and says of the next whether it begins a step of its own.

    Typing on, and deleting on, belong together until a new word begins or the caret has been elsewhere.
    """

    def __init__(self) -> None:
        self._kind: Kind = "other"
        self._caret: int | None = None

    def begins(self, kind: Kind, caret_before: int, caret_after: int, before: str, typed: str) -> bool:
        """Note an edit and say whether it begins a step.

        ``before`` is the character in front of the caret, empty at the start of a paragraph; ``typed`` is
        what was typed, empty for any other edit. Positions are the document's.
        """
        goes_on = kind != "other" and kind == self._kind and caret_before == self._caret
        starts_word = kind == "type" and not typed[:1].isspace() and (not before or before.isspace())
        self._kind = kind
        self._caret = caret_after
        return not goes_on or starts_word

    def go_on_from(self, caret: int) -> None:
        """Let what is typed next go on with the step: what was typed last was put right."""
        self._caret = caret

    def break_off(self) -> None:
        """Let the next edit begin a step: the text was changed from elsewhere."""
        self._kind = "other"
