"""Who has seen to an easy read: from draft to approved, and back with the next edit."""

import hashlib
from collections.abc import Iterable
from typing import Any, Literal

from msgspec import json
from msgspec.structs import replace

from update_editor.easyread.places import Place, places
from update_editor.easyread.progress import progress
from update_editor.easyread.sources import as_readers_see
from update_editor.easyread.used_words import hard_words_of
from update_editor.model import (
    EasyReadStage,
    EasyReadStep,
    Statement,
    StatementPicture,
    Update,
    line_text,
    region_blocks,
    regions,
)
from update_editor.proofing.findings import Finding
from update_editor.review.resolve import accept_all

Stage = Literal["draft", "checks clear", "facts checked", "read", "approved"]

STAGES: tuple[EasyReadStage, ...] = ("facts checked", "read", "approved")
"""The stages that people reach, in their order."""


def version_of(update: Update) -> str:
    """Return a short name for what the easy read says: its words, pictures, hard words and decisions.

    It is the same for the update and for what an export shows of it, and stays the same where nothing but
    the update's own words changed for which easy words stand.
    """
    shown = as_readers_see(accept_all(update))
    content = [
        line_text(shown.title),
        _subheadings(shown),
        [_of_place(each) for each in places(update) if each.kind != "orphan"],
        _hard_words(update),
    ]
    return hashlib.sha256(json.encode(content)).hexdigest()[:12]


def stage(update: Update, findings: Iterable[Finding]) -> Stage:
    """Return the stage that the easy read as it stands has reached.

    It is a draft while something is to be decided, out of date, or found by a check (advice doesn't count).
    Each stage asks for those before it.
    """
    now = progress(update)
    is_found = any(finding.severity != "advice" for finding in findings)
    if not now.written or not now.is_done or is_found:
        return "draft"
    reached: Stage = "checks clear"
    steps = {each.stage for each in steps_of(update)}
    for each in STAGES:
        if each not in steps:
            break
        reached = each
    return reached


def steps_of(update: Update) -> tuple[EasyReadStep, ...]:
    """Return the steps that were taken with the easy read as it stands, in the order of the stages."""
    if not update.easy_read_steps:
        return ()
    version = version_of(update)
    steps = [each for each in update.easy_read_steps if each.version == version]
    return tuple(sorted(steps, key=lambda step: STAGES.index(step.stage)))


def with_step(update: Update, step: EasyReadStep) -> Update:
    """Return the update with a stage reached by the easy read as it stands.

    It takes the place of the same stage of the same wording; those of earlier wordings stay as a record.
    """
    taken = replace(step, version=version_of(update))
    others = (
        each for each in update.easy_read_steps if (each.stage, each.version) != (step.stage, taken.version)
    )
    return replace(update, easy_read_steps=(*others, taken))


def is_tested(update: Update) -> bool:
    """Say whether people with a learning disability have read the easy read as it stands."""
    return any(each.stage == "read" for each in steps_of(update))


def _subheadings(shown: Update) -> list[str]:
    blocks = (block for region in regions(shown) for block in region_blocks(region))
    return [line_text(block.spans) for block in blocks if block.style == "subheading"]


def _of_place(place: Place) -> list[Any]:
    if place.unit is None or place.state == "to decide":
        return [place.heading, "", place.text]
    if place.state == "left out":
        return [place.heading, "left out"]
    return [place.heading, "write", [_of_statement(each) for each in place.unit.statements]]


def _of_statement(statement: Statement) -> list[Any]:
    return [statement.text, statement.bullets, statement.hard_words, _of_picture(statement.picture)]


def _of_picture(picture: StatementPicture | None) -> list[Any]:
    return [] if picture is None else [picture.id, picture.alt, picture.decorative]


def _hard_words(update: Update) -> list[list[str]]:
    """Return the hard words that written statements have, as the update explains them."""
    shown = (each for each in places(update) if each.kind != "orphan" and each.state == "written")
    used = hard_words_of(each.unit for each in shown if each.unit is not None)
    return [[each.word, each.explanation] for each in update.hard_words if each.word.casefold() in used]
