"""Two programs write the same file in one folder for minutes: whatever either wrote is in it at the end.

    python -m soak.two_writers [--seconds N]

Each is a process of its own with the real sessions, saves and merges. They add words of their own to places
of their own, and to one place that both write in. At the end every word must be there, none twice, and where
both wrote the same words there must be tracked changes.
"""

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from msgspec.structs import replace

from builders.updates import small_update
from update_editor.markup.plain_out import update_text
from update_editor.model import Items, Message, Unusable, Update, line, line_text
from update_editor.review.resolve import accept_all, open_changes, reject_all
from update_editor.services.commands import set_text
from update_editor.services.packs import pack_for
from update_editor.services.session import Session, open_session
from update_editor.services.taking_in import take_in_saved
from update_editor.storage import Weekly, file_bytes, open_weekly, read_weekly, save_weekly, seen_file

WRITERS = ("Asha", "Bilal")
_WORD = re.compile(r"\b(?:asha|bilal)\d+\b")
_PAUSE = 0.02
"""Seconds between two pieces of typing at the most."""
_TYPED = 4
"""Words between two saves at the most."""


def write(path: Path, who: str, seconds: float, number: int) -> list[str]:
    """Write in a file for so long, saving often and merging what the other saved; return the own words."""
    chance = random.Random(number)
    session = open_session(path, pack_for)
    words: list[str] = []
    clashes = 0
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for _ in range(chance.randint(1, _TYPED)):
            words.append(f"{who.lower()}{len(words)}")
            _type(session, words[-1], where=number if chance.random() < 0.95 else 2)
            time.sleep(chance.uniform(0, _PAUSE))
        clashes += _save(session, path, who)
    _save(session, path, who)
    print(f"{who}: {len(words)} words, {clashes} clashes", file=sys.stderr)
    return words


def _type(session: Session, word: str, where: int) -> None:
    """Type a word at the end of an item's text; with 2, of the message, in which both write."""
    update = session.update
    happening = next(each for each in update.sections if isinstance(each, Items))
    message = next(each for each in update.sections if isinstance(each, Message))
    if where < 2:
        item = happening.items[where]
        place, body = f"{happening.id}/{item.id}", item.body
    else:
        place, body = message.id, message.body
    last = body[-1]
    longer = replace(last, spans=(*last.spans, *line(f" {word}")))
    session.do("Typing", set_text(update, place, (*body[:-1], longer)))


def _save(session: Session, path: Path, who: str) -> int:
    """Save; as often as somebody else was quicker, take in what they saved. Return how often both clashed."""
    clashes = 0
    while True:
        try:
            session.save()
        except Unusable as error:
            if error.code != "changed-on-disk":
                raise
            data = file_bytes(path)
            clashes += len(take_in_saved(session, "Merging", read_weekly(data), seen_file(path, data), who))
        else:
            return clashes


def run(seconds: float) -> list[str]:
    """Let two processes write for so long; return what is wrong with the file at the end."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "week.weekly"
        save_weekly(path, Weekly(update=small_update()))
        arguments = [sys.executable, "-m", "soak.two_writers", "--file", str(path), "--seconds", str(seconds)]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        writers = [
            subprocess.Popen(
                [*arguments, "--writer", who], stdout=subprocess.PIPE, text=True, env=environment
            )
            for who in WRITERS
        ]
        written = [writer.communicate()[0].split() for writer in writers]
        ended = [writer.returncode for writer in writers]
        update = open_weekly(path).update
        wrong = [f"{who} ended with {code}" for who, code in zip(WRITERS, ended, strict=True) if code]
        wrong += faults(update, [word for each in written for word in each])
        left = sorted(each.name for each in path.parent.iterdir())
        wrong += [f"left in the folder: {left}"] if left != [path.name] else []
    told = ", ".join(f"{len(words)} by {who}" for who, words in zip(WRITERS, written, strict=True))
    print(f"two writers, {seconds:.0f} s: {told}; {open_changes(update)} changes open; {len(wrong)} wrong")
    return wrong


def faults(update: Update, words: list[str]) -> list[str]:
    """Return which words are lost, and which stand in the update twice in one view of it."""
    accepted, rejected = (Counter(_WORD.findall(_text(view(update)))) for view in (accept_all, reject_all))
    lost = [word for word in words if word not in accepted and word not in rejected]
    twice = [word for word in words if accepted[word] > 1 or rejected[word] > 1]
    return [f"lost: {word}" for word in lost] + [f"twice: {word}" for word in twice]


def _text(update: Update) -> str:
    return f"{line_text(update.title)}\n{update_text(update)}"


def main(arguments: list[str]) -> int:
    """Write as one of the two, or start both and look at what they made."""
    parser = argparse.ArgumentParser(description="Two programs write one file.")
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--file", type=Path)
    parser.add_argument("--writer", choices=WRITERS)
    options = parser.parse_args(arguments)
    if options.writer:
        number = WRITERS.index(options.writer)
        print("\n".join(write(options.file, options.writer, options.seconds, number)))
        return 0
    wrong = run(options.seconds)
    print("\n".join(wrong[:20]) if wrong else "every word of both is there, none twice")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
