"""What checking an update costs: all of it for the first time, and again after one edit."""

import os
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from pathlib import Path
from unittest.mock import patch

import enchant
from msgspec.structs import replace

from long_update import update_of
from measuring import PROJECT, Row, timed_medians
from update_editor import assets
from update_editor.model import Block, Message, Update, block, line, line_text
from update_editor.proofing.check import house_checker
from update_editor.proofing.context import Context
from update_editor.proofing.dictionary import LANGUAGE
from update_editor.proofing.findings import Report
from update_editor.proofing.house_rules import house_rules
from update_editor.proofing.words import words_in

WORDS = 10_000
FINDINGS = 2_000
SHORT, AT_ONCE = 10.0, 100.0
"""Milliseconds: what a check after one edit may take, and what feels like at once."""
UPDATES = PROJECT.parent / "shared" / "updates"
"""Real updates: made-up sentences over and over have too few words, names and acronyms to tell."""


def rows(runs: int) -> Iterator[Row]:
    """Measure the checks of 10,000 words, then those of a text that is wrong everywhere."""
    first, again = f"check of {WORDS:,} words, cold", f"check of {WORDS:,} words after one edit"
    texts = _texts(sorted(UPDATES.glob("*.txt")))
    if texts:
        cold, plain, edited = timed_medians(runs, _cold(texts, runs), _enchant(texts), _after_edits(texts))
        yield Row(first, "one pass of enchant", 5.0, cold, plain)
        yield Row(again, "what a check may take", 1.0, edited, SHORT)
    else:
        for what, peer, bar in ((first, "one pass of enchant", 5.0), (again, "what a check may take", 1.0)):
            yield Row(what, peer, bar, why_not="there are no real updates here")
    wrong, findings = _wrong_texts()
    (edited,) = timed_medians(runs, _after_edits(wrong))
    yield Row(f"the same with {findings:,} findings", "what feels like at once", 1.0, edited, AT_ONCE)


def _texts(files: Sequence[Path]) -> list[str]:
    """Return paragraphs of 10,000 words in all; what comes round again is written a little otherwise."""
    found = [text for file in files for text in file.read_text("utf-8").split("\n") if text.strip()]
    texts: list[str] = []
    words = 0
    for number, text in enumerate(cycle(found)):
        if words >= WORDS:
            break
        texts.append(text if number < len(found) else f"{text} Round {number // len(found)}.")
        words += len(text.split())
    return texts


def _wrong_texts() -> tuple[list[str], int]:
    """Return what the rules have as examples of faults, until there are 2,000 findings, and how many."""
    examples = (each.wrong for rule in house_rules().values() for each in rule.example)
    faults = [text.replace("«", "").replace("»", "").replace("\n", " ") for text in examples]
    texts: list[str] = []
    findings = 0
    while findings < FINDINGS:
        texts.extend(f"{text} Round {len(texts)}." for text in faults)
        findings = len(house_checker().check(_update(list(map(block, texts))), Context()).findings)
    return texts, findings


def _update(body: Sequence[Block]) -> Update:
    return replace(update_of(0), sections=(_message(body),))


def _message(body: Sequence[Block]) -> Message:
    return Message(id="message", body=tuple(body))


def _cold(texts: Sequence[str], runs: int) -> Callable[[], object]:
    """Return the first check of an update, each time by another checker and with other paragraphs."""
    turns = ([block(f"{text} Turn {turn}.") for text in texts] for turn in range(runs + 1))
    waiting = iter([(house_checker(), _update(body)) for body in turns])

    def check() -> Report:
        checker, update = next(waiting)
        return checker.check(update, Context())

    return check


def _enchant(texts: Sequence[str]) -> Callable[[], object]:
    """Return the work of asking the shipped dictionary for every word, one after the other."""
    words = [word.text for text in texts for word in words_in(text)]
    with patch.dict(os.environ, ENCHANT_CONFIG_DIR=str(assets.resources() / "dictionaries")):
        dictionary = enchant.Broker().request_dict(LANGUAGE)
    return lambda: [dictionary.check(word) for word in words]


def _after_edits(texts: Sequence[str]) -> Callable[[], object]:
    """Return the work of checking again after one more word in a paragraph, each time in another."""
    checker = house_checker()
    updates = _edited([block(text) for text in texts])
    checker.check(next(updates), Context())
    return lambda: checker.check(next(updates), Context())


def _edited(body: list[Block]) -> Iterator[Update]:
    """Yield an update, then the same with one more word, and so on; the rest of it stays as it is."""
    update = _update(body)
    for number, paragraph in enumerate(body):
        yield replace(update, sections=(_message(body),))
        body[number] = replace(paragraph, spans=line(f"{line_text(paragraph.spans)} More"))
