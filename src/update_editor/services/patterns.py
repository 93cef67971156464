"""Regular expressions, run in a process of their own that is ended where one takes too long.

Python's ``re`` can't be interrupted, and while it looks no other thread gets on: a pattern such as
``(a+)+$`` would hold up the window for years.
"""

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct

from update_editor.model import Unusable
from update_editor.services import pattern_child

LONGEST = 2.0
"""Seconds that a pattern is given."""
CHILD_OPTION = "--answer-a-pattern"
"""With this alone the program, where it is one file of its own (frozen), is the other process."""

_MOST_DIGITS = 9
"""Of a group's number: no pattern has so many groups."""
_GLANCE = 0.02
"""Seconds between two looks at whether somebody still wants the answer."""
_REFERENCE = re.compile(
    r"\\g<(?P<angle>\w+)>|\$\{(?P<brace>\w+)\}|[\\$](?P<bare>[0-9]{1,2})|(?P<sign>\\\\|\$\$)"
)

Spans = tuple[tuple[int, int], ...]
"""Where a match stands, and each of its groups; -1 for one that has no part in it."""
Names = tuple[tuple[str, int], ...]
"""The groups of a pattern that have a name, and the number of each."""


class Found(Struct, frozen=True):
    """What a pattern found: each match as the number of its text and its spans; and its groups' names."""

    hits: tuple[tuple[int, Spans], ...] = ()
    names: Names = ()


def look_for(
    pattern: str,
    texts: Sequence[str],
    *,
    match_case: bool = False,
    whole_words: bool = False,
    stop: Callable[[], bool],
) -> Found:
    """Return every match in the texts; none once ``stop`` says so.

    Raises:
        Unusable: ``bad-pattern``, ``slow-pattern``, ``pattern-stopped`` where the system ended the process,
            or ``pattern-unavailable`` where there is none.
    """
    question = {
        "pattern": pattern,
        "ignore_case": not match_case,
        "whole_words": whole_words,
        "texts": list(texts),
    }
    answer = _answer(json.dumps(question).encode(), stop)
    if "wrong" in answer:
        raise Unusable("bad-pattern", detail=answer["wrong"])
    hits = tuple((number, tuple((start, end) for start, end in spans)) for number, spans in answer["hits"])
    return Found(hits, tuple(answer["names"].items()))


def _answer(question: bytes, stop: Callable[[], bool]) -> dict[str, Any]:
    with _started() as child:
        try:
            output = _read(child, question, stop)
        finally:
            child.kill()
    if output is None:
        return {"hits": [], "names": {}}
    if not output:
        raise Unusable("pattern-stopped")  # as where it wanted too much memory
    answer: dict[str, Any] = json.loads(output)
    return answer


def _started() -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(  # noqa: S603 - this program's own file, with nothing of a person's in the call
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise Unusable("pattern-unavailable", detail=error.strerror or str(error)) from error


def _read(child: "subprocess.Popen[bytes]", question: bytes, stop: Callable[[], bool]) -> bytes | None:
    """Return what the child answers; None where nobody wants to know any more."""
    until = time.monotonic() + LONGEST
    unsent: bytes | None = question
    while True:
        try:
            return child.communicate(unsent, timeout=_GLANCE)[0]
        except subprocess.TimeoutExpired:
            unsent = None
        if stop():
            return None
        if time.monotonic() > until:
            raise Unusable("slow-pattern")


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_OPTION]
    return [sys.executable, "-I", "-S", pattern_child.__file__]


def expanded(replacement: str, groups: Sequence[str | None], names: Names = ()) -> str:
    r"""Return a replacement with what the groups of a match say in it.

    ``$1``, ``\1``, ``${1}`` and ``\g<1>`` are the first group, 0 the whole match; ``${day}`` and ``\g<day>``
    the group of that name; ``$$`` and ``\\`` are the sign itself.

    Raises:
        Unusable: ``no-such-group``, ``no-such-group-name``.
    """

    def said(reference: re.Match[str]) -> str:
        if reference["sign"]:
            return reference["sign"][0]
        number = _number(reference["angle"] or reference["brace"] or reference["bare"], names)
        if number >= len(groups):
            raise Unusable("no-such-group", number=number, most=len(groups) - 1)
        return groups[number] or ""

    return _REFERENCE.sub(said, replacement)


def _number(group: str, names: Names) -> int:
    if group.isascii() and group.isdigit():
        return int(group[:_MOST_DIGITS])
    number = dict(names).get(group)
    if number is None:
        raise Unusable("no-such-group-name", name=group)
    return number
