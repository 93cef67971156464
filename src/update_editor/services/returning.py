"""Bringing a reviewed Word file back: what was changed in it lands in the update as open changes.

What came back is compared with the version that was sent, which the update's file keeps. What Word tracked
stays tracked; other edits are found and are by “NAME (not tracked)”. What moved on meanwhile is merged.
Nothing becomes a fact, and nothing is lost: what fits nowhere is a comment on the whole update.
"""

import datetime as dt

from msgspec import Struct
from msgspec.structs import replace

from update_editor.exporters.review_manifest import fingerprint
from update_editor.exporters.review_outline import labels_for, outline
from update_editor.model import Comment, Line, Unusable, Update, line, line_text, new_id
from update_editor.ooxml.document import Document
from update_editor.ooxml.reading import read_docx
from update_editor.review.comments import LONGEST_QUOTE, UNPLACED, WHOLE
from update_editor.review.edits import Reviewer
from update_editor.review.merge import merge
from update_editor.review.tracked import marks_of
from update_editor.services.returned.again import CAME_BEFORE, came_before, came_earlier
from update_editor.services.returned.attachment import SentBack, sent_back
from update_editor.services.returned.building import Built, built
from update_editor.services.returned.manifest import manifest_of
from update_editor.services.returned.open_formats import with_open_formats
from update_editor.services.returned.placing import placed, without_empty_ones
from update_editor.services.returned.reading_places import Unplaced
from update_editor.services.returned.report import (
    NOT_TRACKED,
    PlacedParagraph,
    ReturnReport,
    Warned,
    clash_warnings,
    counted_comments,
    decided_in_word,
    new_changes,
)
from update_editor.services.returned.steady_ids import stem_of, with_steady_ids
from update_editor.services.returned.untracked import new_ids, with_untracked
from update_editor.services.review_copies import CAME_BACK, sent_version, was_sent
from update_editor.services.versions import version_at, versions, with_version
from update_editor.storage import Weekly
from update_editor.templating.pack import TemplatePack
from update_editor.templating.rendering import title_for


class Returned(Struct, frozen=True):
    """The file with what came back in it, and the report."""

    weekly: Weekly
    report: ReturnReport


def returned(weekly: Weekly, pack: TemplatePack, data: bytes, now: dt.datetime, name: str = "") -> Returned:
    """Bring back a reviewed Word file, or an email that it is attached to.

    ``name`` is who reviewed it; without one it is who sent the email, or whoever made changes in the file.
    A file that came back before adds nothing, and the report says so.

    Raises:
        Unusable: it can't be read as a Word file; ``email-without-word``; ``returned-other-update`` where it
            is another update's; ``returned-unknown`` where it is no update's.
    """
    sent = sent_back(data)
    document = read_docx(sent.data)
    base, warnings = _base_of(weekly, document)
    came, report = _came(base, document, pack, sent, name)
    earlier = came_earlier(weekly, base, came.update)
    if earlier is not None and earlier != came.update:
        base = earlier
        came, report = _came(base, document, pack, sent, name)
    if came_before(weekly, came.update, stem_of(sent.data)):
        again = Warned(rule=CAME_BEFORE)
        return Returned(weekly, ReturnReport(blocks=report.blocks, warnings=(again,)))
    told = replace(report, warnings=(*warnings, *report.warnings))
    return _merged(weekly, replace(base, title=came.title), came.update, told, Reviewer(came.author, now))


class _Came(Struct, frozen=True):
    """What came back, who reviewed it, and the title that the version which was sent had in it."""

    update: Update
    author: str
    title: Line


def _came(
    base: Update, document: Document, pack: TemplatePack, sent: SentBack, name: str
) -> tuple[_Came, ReturnReport]:
    """Return what a Word file says, with all that ``base`` has not as open changes, and how it was found.

    Raises:
        Unusable: ``returned-unknown``.
    """
    title = title_for(pack, base.leads, base.date)
    slots = outline(base, labels_for(pack, title))
    paragraphs = without_empty_ones(placed(document, slots))
    if all(each.slot is None for each in paragraphs):
        raise Unusable("returned-unknown")
    base, read = _with_title(base, title, built(base, document, paragraphs))
    warnings = (*_left_out(document), *decided_in_word(base, read.update))
    read = replace(read, update=with_open_formats(base, read.update), unplaced=_not_known(base, read))
    author = name or sent.sender or _author(base, read.update)
    came = with_untracked(base, read.update, Reviewer(f"{author}{NOT_TRACKED}".strip()))
    came = _with_unplaced(came, read, author)
    came = with_steady_ids(base, came, stem_of(sent.data))
    return _Came(came, author, base.title), _report(base, read, came, warnings)


def _base_of(weekly: Weekly, document: Document) -> tuple[Update, tuple[Warned, ...]]:
    """Return the version that was sent.

    Without the manifest it is the last one that was; without any, the update as it is.

    Raises:
        Unusable: ``returned-other-update``.
    """
    manifest = manifest_of(document.manifest)
    if manifest.get("document", weekly.update.id) != weekly.update.id:
        raise Unusable("returned-other-update", title=manifest.get("title") or manifest["document"])
    base = sent_version(weekly, manifest["version"]) if "version" in manifest else None
    if base is not None:
        return base, ()
    if "version" in manifest and manifest["version"] == fingerprint(weekly.update):
        return weekly.update, ()
    sent = [each.number for each in versions(weekly) if was_sent(each.reason) and each.is_readable]
    if sent:
        return version_at(weekly, sent[-1]), (Warned(rule="compared-with-last-sent"),)
    return weekly.update, (Warned(rule="compared-with-present"),)


def _with_title(base: Update, title: str, read: Built) -> tuple[Update, Built]:
    """Return both with the template's title, where somebody edited it in a file that had none of its own."""
    if base.title:
        return base, read
    if line_text(read.update.title) == title and not any(
        span.insertion or span.deletion for span in read.update.title
    ):
        return base, replace(read, update=replace(read.update, title=()))
    return replace(base, title=line(title)), read


def _author(base: Update, read: Update) -> str:
    """Return who made the new changes in a file, where it was one person; otherwise nobody is named."""
    new = new_ids(base, read)
    names = {mark.change.author for mark in marks_of(read) if mark.change.id in new}
    return names.pop() if len(names) == 1 else ""


def _not_known(base: Update, read: Built) -> tuple[Unplaced, ...]:
    """Return what fits nowhere, without what was told of when the file came back before."""
    known = {each.text for each in base.comments if each.place == UNPLACED}
    return tuple(each for each in read.unplaced if line_text(each.spans) not in known)


def _with_unplaced(update: Update, read: Built, author: str) -> Update:
    """Return the update with what fits nowhere as comments on the whole."""
    lost = tuple(
        Comment(
            id=new_id(),
            where=WHOLE,
            author=author,
            text=line_text(each.spans),
            place=UNPLACED,
            quote=each.beside[:LONGEST_QUOTE],
        )
        for each in read.unplaced
    )
    return replace(update, comments=(*update.comments, *lost))


def _left_out(document: Document) -> tuple[Warned, ...]:
    """Return a warning for all that an update has no place for; a page's foot is the copy's own."""
    codes = (code for code in document.left_out if code != "header")
    return tuple(Warned(rule="left-out-in-word", parameters={"what": code}) for code in codes)


def _report(base: Update, read: Built, came: Update, warnings: tuple[Warned, ...]) -> ReturnReport:
    changes = new_changes(base, came)
    untracked = sum(change.author.endswith(NOT_TRACKED.strip()) for change in changes)
    moved = sum(change.kind in ("item moved", "bullet moved") for change in changes)
    unplaced = len(read.unplaced)
    return ReturnReport(
        tracked=len(changes) - untracked,
        untracked=untracked,
        moved=read.moved + moved,
        unplaced=unplaced,
        comments=counted_comments(base, came) - unplaced,
        blocks=tuple(PlacedParagraph(where=where, placed_by=each.by) for where, each in read.told),
        warnings=warnings,
    )


def _merged(weekly: Weekly, base: Update, came: Update, report: ReturnReport, by: Reviewer) -> Returned:
    """Return the file with what came back merged into its update, and kept as a version."""
    present = weekly.update
    if base.title and not present.title:
        present = replace(present, title=base.title)
    update, told_of = _both(base, present, came, by)
    if update == weekly.update:
        return Returned(weekly, report)
    kept, _ = with_version(
        replace(weekly, update=came), by.author, by.date or dt.datetime.now(dt.UTC), CAME_BACK
    )
    told = replace(report, warnings=(*report.warnings, *told_of))
    return Returned(replace(kept, update=update), told)


def _both(base: Update, present: Update, came: Update, by: Reviewer) -> tuple[Update, tuple[Warned, ...]]:
    """Return the update as it is now with what came back, and what is to be told of that."""
    if replace(present, reviews=base.reviews) == base:
        return replace(came, reviews=present.reviews), ()
    merged = merge(base, present, came, by)
    return merged.update, clash_warnings(merged.clashes)
