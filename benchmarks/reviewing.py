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
from long_update import update_of, update_with
from measuring import Row, growth, timed_medians
from probing import costs
from starting import display, environment_of_its_own
from update_editor.exporters.registry import FORMATS
from update_editor.model import Items, Message, RichText, Section, Span, Update
from update_editor.review.compare import compare
from update_editor.review.edits import Reviewer
from update_editor.services.packs import pack_for
from update_editor.templating.rendering import title_for

WORDS = 3_000
EVERY = 9
"""Of so many words, one is another in a revised update."""
BY = Reviewer("Ash Quill", dt.datetime(2031, 3, 7, 9, tzinfo=dt.UTC))
KEYS = Path(__file__).with_name("keystroke_probe.py")
ANSWERS = Path(__file__).with_name("answer_probe.py")
DECIDED, OPENED = 200.0, 100.0
"""Milliseconds in which all is accepted, and in which a panel opens at once; it follows typing in a frame."""


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
            ("the panel with 500 changes follows what was typed", "cards", FRAME),
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
    old = update_with(3 * times, 8 * times)
    return partial(compare, old, revised(old), BY)


def revised(update: Update, every: int = EVERY) -> Update:
    """Return an update with one word in so many another; one in nine is what a thorough lead makes of it."""
    chance = random.Random(1)

    def other(word: str) -> str:
        return word if not word or chance.randrange(every) else f"other{chance.randrange(99)}"

    def revised_blocks(blocks: RichText) -> RichText:
        return tuple(replace(block, spans=tuple(map(revised_span, block.spans))) for block in blocks)

    def revised_span(span: Span) -> Span:
        return replace(span, text=" ".join(map(other, span.text.split(" "))))

    def revised_section(section: Section) -> Section:
        if isinstance(section, Message):
            return replace(section, body=revised_blocks(section.body))
        if isinstance(section, Items):
            items = tuple(replace(item, body=revised_blocks(item.body)) for item in section.items)
            return replace(section, items=items)
        return section

    return replace(update, sections=tuple(map(revised_section, update.sections)))


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
