"""The one exception that the core raises on purpose."""

from typing import Any


class Unusable(Exception):  # noqa: N818 - it names what the input is
    """The call or its input can't be used; nothing was changed.

    The core gives a code and its parameters; ``services.messages`` holds the sentence that a person reads.
    """

    def __init__(self, code: str, **parameters: Any) -> None:
        super().__init__(code, parameters)
        self.code = code
        self.parameters = parameters
