"""Making the outputs of an update: what is refused, what is held back, and how the files get there."""

import contextlib
import datetime as dt
import hashlib
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from update_editor.easyread.sources import unseen_sources
from update_editor.easyread.used_words import hard_words_of
from update_editor.exporters.edition import AS_USUAL, Edition, OutputFile, WebChoices, WordChoices
from update_editor.exporters.platforms import NOT_SAID, SendingWith
from update_editor.exporters.registry import EMAILS, FORMATS, Format
from update_editor.model import Items, Section, Unusable, Update, line_text
from update_editor.review.resolve import accept_all, open_changes, reject_all
from update_editor.services.checks import check
from update_editor.services.easy_read_checks import FORMAT as EASY_READ
from update_editor.services.easy_read_checks import easy_read_hindrances
from update_editor.services.email_size import EmailSize
from update_editor.services.fit_pictures import with_fit_pictures
from update_editor.services.house_style import House
from update_editor.services.messages import hindrance_sentence
from update_editor.services.readiness import Hindrance, embargoes, hindrances, undecided
from update_editor.storage import Weekly, as_unusable
from update_editor.templating.pack import TemplatePack
from update_editor.templating.rendering import title_for

Changes = Literal["refuse", "accept", "reject", "hold"]
"""What becomes of open tracked changes.

``hold``: they hold the update back, and whoever sends it anyway sends it with them accepted.
"""

Progress = Callable[[int, int, str], bool]
"""Called with the number of formats made, of all, and the name of the next; it returns False to cancel."""


class ExportOrder(Struct, frozen=True, kw_only=True):
    """What is to be made of which update; ``house`` says by which style it is checked before."""

    weekly: Weekly
    pack: TemplatePack
    formats: tuple[str, ...]
    changes: Changes = "refuse"
    strict: bool = False
    word: WordChoices = AS_USUAL
    sending: SendingWith = NOT_SAID
    web: WebChoices = WebChoices()
    house: House | None = None


Look = Callable[[Sequence[str]], None]
"""Called with the paths in the folder of what is about to be written; raises where it must not be."""


class Written(Struct, frozen=True, kw_only=True):
    """A file that an export wrote.

    ``name`` is its path in the folder, ``digest`` the SHA-256 of its ``bytes``, of which there are so many;
    ``replaced`` says that there was one of its name.
    """

    format: str
    name: str
    path: Path
    bytes: int
    digest: str
    replaced: bool


class ExportResult(Struct, frozen=True):
    """What an export wrote, and what is still to be seen to before the update goes out."""

    files: tuple[Written, ...]
    hindrances: tuple[Hindrance, ...]


def resolved(update: Update, changes: Changes) -> Update:
    """Return the update with its tracked changes accepted or rejected.

    Raises:
        Unusable: ``open-changes`` where there are any and ``changes`` is ``refuse``.
    """
    if changes == "refuse":
        count = open_changes(update)
        if count:
            raise Unusable("open-change" if count == 1 else "open-changes", count=count)
        return update
    return reject_all(update) if changes == "reject" else accept_all(update)


def not_ready(order: ExportOrder, now: dt.datetime) -> tuple[Hindrance, ...]:
    """Return what holds the update back at a moment; nothing does that goes out for review alone.

    Raises:
        Unusable: ``open-changes``.
    """
    if all(_format(name).is_for_review for name in order.formats):
        return ()
    update = resolved(order.weekly.update, order.changes)
    held = hindrances(update, check(update, order.pack, order.house).findings, now)
    held += email_hindrances(order, update)
    if EASY_READ in order.formats:
        held += easy_read_hindrances(_shown_in_easy_read(update), now.date())
    return undecided(order.weekly.update) + held if order.changes == "hold" else held


def _shown_in_easy_read(update: Update) -> Update:
    """Return the update as its easy read shows it, with nothing of items that are for others."""
    chosen = FORMATS[EASY_READ]
    sections = tuple(_for_readers(section, chosen) for section in update.sections)
    return _with_easy_read_for(replace(update, sections=sections, held_over=()), update, chosen)


def embargoes_of(order: ExportOrder, now: dt.datetime) -> tuple[Hindrance, ...]:
    """Return the items of an order's outputs that may not go out yet at a moment."""
    update = order.weekly.update
    shown = [edition_for(update, order.weekly, order.pack, _format(name)).update for name in order.formats]
    return tuple({each.where: each for edition in shown for each in embargoes(edition, now)}.values())


def email_hindrances(order: ExportOrder, update: Update) -> tuple[Hindrance, ...]:
    """Return what is wrong with the emails of an order: a short one leads nowhere, Gmail would cut one off.

    Raises:
        Unusable: one of them can't be made.
    """
    from update_editor.exporters.web_address import page_address

    found = []
    for name in sorted(EMAILS.intersection(order.formats)):
        edition = edition_for(update, order.weekly, order.pack, FORMATS[name], sending=order.sending)
        if name == "summary" and page_address(edition) is None:
            found.append(Hindrance(rule="ready.address", where="update", code="summary-without-address"))
        page = FORMATS[name].page(edition)
        size = EmailSize(len(page.data))
        if size.verdict == "too long":
            told = {"size": str(size.kilobytes), "most": str(size.most)}
            found.append(Hindrance(rule="ready.size", where="update", code="email-too-long", parameters=told))
    return tuple(found)


def export(
    order: ExportOrder,
    folder: Path,
    now: dt.datetime,
    progress: Progress | None = None,
    look: Look | None = None,
) -> ExportResult:
    """Make every format that is asked for and write the files below ``folder``.

    All are made before the first is written, so that a failure, a cancel or what ``look`` raises leaves the
    folder as it was.

    Raises:
        Unusable: changes are open, ``strict`` and not ready, cancelled, or it can't be written there.
    """
    chosen = [_format(name) for name in order.formats]
    is_published = any(not each.is_for_review for each in chosen)
    update = resolved(order.weekly.update, order.changes) if is_published else order.weekly.update
    held = not_ready(order, now)
    if order.strict and held:
        raise Unusable("not-ready", reasons="; ".join(map(hindrance_sentence, held)))
    made: list[tuple[str, OutputFile]] = []
    for number, chosen_format in enumerate(chosen):
        if progress is not None and not progress(number, len(chosen), chosen_format.name):
            raise Unusable("cancelled")
        shown = order.weekly.update if chosen_format.is_for_review else update
        edition = edition_for(
            shown, order.weekly, order.pack, chosen_format, word=order.word, sending=order.sending
        )
        edition = replace(edition, web=order.web, beside=order.formats)
        made += [(chosen_format.name, output) for output in chosen_format.export(edition)]
    if look is not None:
        look([output.path for _, output in made])
    return ExportResult(_write(folder, made), held)


def edition_for(
    update: Update,
    weekly: Weekly,
    pack: TemplatePack,
    chosen: Format,
    *,
    word: WordChoices = AS_USUAL,
    sending: SendingWith = NOT_SAID,
) -> Edition:
    """Return the update as one format shows it: without the items that are for others, or for next week."""
    update, pictures = with_fit_pictures(update, weekly.pictures)
    sections = tuple(_for_readers(section, chosen) for section in update.sections)
    shown = _with_easy_read_for(replace(update, sections=sections, held_over=()), update, chosen)
    return Edition(
        update=shown,
        pack=pack,
        title=line_text(update.title) or title_for(pack, update.leads, update.date),
        pictures=pictures,
        word=word,
        sending=sending,
    )


def _for_readers(section: Section, chosen: Format) -> Section:
    if not isinstance(section, Items):
        return section
    return replace(section, items=tuple(item for item in section.items if item.audience in chosen.audience))


def _with_easy_read_for(shown: Update, update: Update, chosen: Format) -> Update:
    """Return what a format shows without easy words that tell of an item that it has not.

    That goes for a unit that tells of another beside it, and for the hard words that no other unit has. What
    was left out with such an item stays left out.
    """
    hidden = unseen_sources(update, chosen.audience)
    units = tuple(
        unit if hidden.isdisjoint(unit.sources) else replace(unit, source_text="", statements=())
        for unit in update.easy_read
        if hidden.isdisjoint(unit.sources) or unit.decision == "left out"
    )
    if units == update.easy_read:
        return shown
    gone = hard_words_of(update.easy_read) - hard_words_of(units)
    words = tuple(each for each in update.hard_words if each.word.casefold() not in gone)
    return replace(shown, easy_read=units, hard_words=words)


def _format(name: str) -> Format:
    if name not in FORMATS:
        raise Unusable("unknown-format", name=name, names=", ".join(FORMATS))
    return FORMATS[name]


def _write(folder: Path, made: Sequence[tuple[str, OutputFile]]) -> tuple[Written, ...]:
    """Stage every file in a temporary folder beside the others, then move each into its place."""
    if folder.exists() and not folder.is_dir():
        raise Unusable("target-is-file")
    new_folders = _missing_folders(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".export-", dir=folder) as staging:
            return _staged(Path(staging), folder, made)
    except OSError as error:
        for each in new_folders:
            with contextlib.suppress(OSError):
                each.rmdir()
        raise as_unusable(error) from error


def _staged(staging: Path, folder: Path, made: Sequence[tuple[str, OutputFile]]) -> tuple[Written, ...]:
    waiting = []
    for number, (_, output) in enumerate(made):
        target = folder / output.path
        if target.is_dir():
            raise Unusable("target-is-folder")
        staged = staging / str(number)
        staged.write_bytes(output.data)
        waiting.append((staged, target))
    written = []
    for (staged, target), (format_name, output) in zip(waiting, made, strict=True):
        target.parent.mkdir(parents=True, exist_ok=True)
        replaced = target.exists()
        staged.replace(target)
        written.append(
            Written(
                format=format_name,
                name=output.path,
                path=Path(os.path.abspath(target)),  # noqa: PTH100
                bytes=len(output.data),
                digest=digest_of(output.data),
                replaced=replaced,
            )
        )
    return tuple(written)


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes."""
    return hashlib.sha256(data).hexdigest()


def _missing_folders(folder: Path) -> list[Path]:
    return [each for each in (folder, *folder.parents) if not each.exists()]
