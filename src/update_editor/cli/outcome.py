"""Exit codes, and errors that say which file they are about."""

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from update_editor.model import Unusable
from update_editor.services.messages import error_sentence
from update_editor.storage import as_unusable

DONE = 0
SOMETHING_TO_SEE_TO = 1
UNUSABLE = 2


class Refusal(Exception):  # noqa: N818 - it is what the command line answers
    """The call can't be carried out; its text is the line that the person reads."""


@contextlib.contextmanager
def about(subject: Path | str) -> Iterator[None]:
    """Turn what goes wrong inside into one line about a file, folder or option."""
    try:
        yield
    except Unusable as error:
        raise Refusal(one_line(f"{subject}: {error_sentence(error)}")) from error
    except OSError as error:
        raise Refusal(one_line(f"{subject}: {error_sentence(as_unusable(error))}")) from error
    except (RecursionError, MemoryError) as error:
        raise Refusal(one_line(f"{subject}: it is too large or too deep; use a backup copy")) from error


def one_line(text: str) -> str:
    """Return text with everything that would break a line or a terminal made visible or dropped."""
    return "".join(character if character.isprintable() else " " for character in text)


def refuse_existing(target: Path, force: bool) -> None:
    """Refuse to write over a file unless that was asked for.

    Raises:
        Unusable: ``file-exists`` or ``target-is-folder``.
    """
    if target.is_dir():
        raise Unusable("target-is-folder")
    if target.exists() and not force:
        raise Unusable("file-exists")


def print_json(value: Any) -> None:
    """Print a value as JSON for other programs."""
    print(json.dumps(value, ensure_ascii=False, indent=1))


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun, as “1 item” or “3 items”."""
    return f"{number} {noun}" if number == 1 else f"{number} {plural or noun + 's'}"
