"""What comparing costs against docx-trackdiff, and typing and deciding in a much reviewed update."""

import contextlib
import datetime as dt
import io
import random
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from unittest import mock

from docx_trackdiff.compare import main as compare_word_files
from msgspec.structs import replace

from exporting import edition_of
from keystrokes import FRAME
from long_update import update_of
from measuring import Row, growth, timed_medians
from probing import costs
from starting import display, environment_of_its_own
from update_editor.exporters.registry import FORMATS
from update_editor.model import Block, Items, Message, Section, Span, Update
from update_editor.review.compare import compare
from update_editor.review.edits import Reviewer
from update_editor.services.packs import pack_for
from update_editor.templating.rendering import title_for

WORDS = 3_000
EVERY = 9
"""Of so many words, one is another in the revised update."""
BY = Reviewer("Ash Quill", dt.datetime(2031, 3, 7, 9, tzinfo=dt.UTC))
KEYS = Path(__file__).with_name("keystroke_probe.py")
ANSWERS = Path(__file__).with_name("answer_probe.py")
DECIDED, OPENED = 200.0, 100.0
"""Milliseconds in which all is accepted, and in which a panel opens at once."""


def rows(folder: Path, runs: int) -> Iterator[Row]:
    """Measure comparing, then typing and deciding, on a real screen where there is one."""
    yield from _comparing(folder, runs)
    with display(environment_of_its_own(folder)) as (environment, _where):
        for text, what in (("tracking on", "tracked"), ("tracking on, 500 changes open", "reviewed")):
            typed = costs(KEYS, environment, "program", what, str(folder))
            slowest = quantiles(typed, n=100)[98]
            yield Row(f"key press, 10,000 words, {text}, p99", "a frame of the screen", 1.0, slowest, FRAME)
        for text, what, most in (
            ("accept all of 500 changes", "accept", DECIDED),
            ("open the panel with 500 changes", "panel", OPENED),
        ):
            answer = median(costs(ANSWERS, environment, what, str(folder)))
            yield Row(f"{text}, p50", "what nobody waits for", 1.0, answer, most)


def _comparing(folder: Path, runs: int) -> Iterator[Row]:
    old = update_of(WORDS)
    new = revised(old)
    files = _word_file(old, folder / "old.docx"), _word_file(new, folder / "new.docx")
    by_peer = partial(_compared_by_peer, files[0], files[1], folder / "redline.docx")
    ours, peer = timed_medians(runs, partial(compare, old, new, BY), by_peer)
    yield Row(f"compare two updates of {WORDS:,} words", "docx-trackdiff", 0.5, ours, peer)
    yield from growth("compare two updates of 750 words", runs, _comparison)


def _comparison(times: int) -> Callable[[], object]:
    old = update_of(750 * times)
    return partial(compare, old, revised(old), BY)


def revised(update: Update) -> Update:
    """Return an update with a word in nine another: what a thorough lead makes of it."""
    chance = random.Random(1)
    return replace(update, sections=tuple(_revised_section(section, chance) for section in update.sections))


def _revised_section(section: Section, chance: random.Random) -> Section:
    if isinstance(section, Message):
        return replace(section, body=tuple(_revised_block(block, chance) for block in section.body))
    if isinstance(section, Items):
        items = tuple(
            replace(item, body=tuple(_revised_block(block, chance) for block in item.body))
            for item in section.items
        )
        return replace(section, items=items)
    return section


def _revised_block(block: Block, chance: random.Random) -> Block:
    return replace(block, spans=tuple(_revised_span(span, chance) for span in block.spans))


def _revised_span(span: Span, chance: random.Random) -> Span:
    words = span.text.split(" ")
    others = [
        word if not word or chance.randrange(EVERY) else f"other{chance.randrange(99)}" for word in words
    ]
    return replace(span, text=" ".join(others))


def _word_file(update: Update, path: Path) -> Path:
    pack = pack_for(update.template)
    edition = replace(edition_of(WORDS), update=update, title=title_for(pack, update.leads, update.date))
    (made,) = FORMATS["word"].export(edition)
    path.write_bytes(made.data)
    return path


def _compared_by_peer(old: Path, new: Path, out: Path) -> None:
    command = ["docx-trackdiff", str(old), str(new), str(out)]
    with mock.patch.object(sys, "argv", command), contextlib.redirect_stdout(io.StringIO()):
        compare_word_files()  # type: ignore[no-untyped-call]
