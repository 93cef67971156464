"""What a Word file has and an update has no place for, as codes."""


class Losses:
    """Codes in the order in which they were met, each once."""

    def __init__(self) -> None:
        self._codes: dict[str, None] = {}

    def add(self, code: str) -> None:
        """Say that there was something of a kind."""
        self._codes[code] = None

    def codes(self) -> tuple[str, ...]:
        """Return what there was."""
        return tuple(self._codes)
