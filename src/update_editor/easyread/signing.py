"""Who has seen to an easy read: from draft to approved, and back with the next edit."""

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Literal

from msgspec import json
from msgspec.structs import replace

from update_editor.easyread.explained_words import explained_words
from update_editor.easyread.progress import progress
from update_editor.easyread.statements import EasyReadPart, StatementHeading, StatementRow, easy_read_parts
from update_editor.model import EasyReadStage, EasyReadStep, StatementPicture, Update, line_text
from update_editor.model.visible import is_blank
from update_editor.proofing.findings import Finding
from update_editor.review.resolve import accept_all

Stage = Literal["draft", "checks clear", "facts checked", "read", "approved"]

STAGES: tuple[EasyReadStage, ...] = ("facts checked", "read", "approved")
"""The stages that people reach, in their order."""


@lru_cache(maxsize=4)
def version_of(update: Update) -> str:
    """Return a short name for what readers see: title, headings, words, pictures and hard words.

    It is the same for the update and for what an export shows of it, and stays the same where nothing but
    the update's own words changed for which easy words stand.
    """
    accepted = accept_all(update)
    parts = easy_read_parts(accepted)
    content = [
        [line_text(update.title) or update.leads, update.date],
        [_of_part(each, accepted) for each in parts],
        _hard_words(accepted, parts),
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


def read_by_people(update: Update) -> EasyReadStep | None:
    """Return the step in which people with a learning disability read this wording; None where nobody has."""
    return next((step for step in steps_of(update) if step.stage == "read"), None)


def _of_part(part: EasyReadPart, update: Update) -> list[Any]:
    if isinstance(part, StatementHeading):
        return [part.level, line_text(part.spans)]
    words = [line_text(each) for each in (part.spans, *part.bullets)]
    return [part.in_easy_words, words, part.hard_words, _of_picture(part.picture, update)]


def _of_picture(picture: StatementPicture | None, update: Update) -> list[Any]:
    """Return which picture it is and what it is said to show, by its own words where the statement has none.

    Its file doesn't count: an export has another one where a picture is too large.
    """
    if picture is None:
        return []
    own = next((each for each in update.pictures if each.id == picture.id), None)
    told = picture.alt if own is None or not is_blank(picture.alt) else own.alt
    return [picture.id, told, picture.decorative]


def _hard_words(update: Update, parts: Iterable[EasyReadPart]) -> list[list[str]]:
    """Return the hard words that written statements have, as the update explains them."""
    used = [word for each in parts if isinstance(each, StatementRow) for word in each.hard_words]
    return [[each.word, each.explanation] for each in explained_words(update.hard_words, used)]
