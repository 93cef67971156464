"""How the program's modules write to the log: by ``logging``, under one name, with no words of anybody's.

``log_file`` keeps it and lets nothing else through. This is apart, for a start needs no more.
"""

import logging

LOG = "update_editor"
"""The name under which the program's modules write."""


class Known(str):
    """A text that the program itself made and that holds no words of anybody: a format's name, a report."""

    __slots__ = ()


def note_error(error: Exception) -> None:
    """Note, where an error was caught, that a person is told of it. Those of jobs are noted as they end."""
    logging.getLogger(LOG).info("told of an error: %s", error)
