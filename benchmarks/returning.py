"""What a review copy costs to write, and to bring back, against python-docx with the same text."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

import docx
from msgspec.structs import replace

from exporting import edition_of
from long_update import update_with
from measuring import Row, growth, timed_medians
from reviewing import BY, revised
from update_editor.exporters.edition import Edition
from update_editor.exporters.review import export_review
from update_editor.exporters.review_manifest import manifest_xml
from update_editor.model import Update, regions
from update_editor.ooxml.names import MANIFEST_PART
from update_editor.review.compare import compare
from update_editor.services.returning import returned
from update_editor.services.review_copies import with_sent_version
from update_editor.storage import Weekly, read_weekly, weekly_bytes

WORDS = 3_000
CHANGED = 11
"""Of so many words one is another in what comes back: some 200 changes in 3,000 words."""
NOW = dt.datetime(2031, 3, 8, 9, tzinfo=dt.UTC)
RETURNED, WRITTEN = 3.0, 2.0


class Round(NamedTuple):
    """An update that was sent, and what came back of it."""

    edition: Edition
    weekly: Weekly
    changed: Update
    tracked: bytes
    """The file in which Word tracked what was changed."""
    untracked: bytes


def rows(runs: int) -> Iterator[Row]:
    """Measure writing a copy for review, then bringing it back."""
    sent = _round(edition_of(WORDS))
    reviewed = replace(sent.edition, update=sent.changed)
    works = (partial(export_review, sent.edition), partial(export_review, reviewed))
    *ours, peer = timed_medians(runs, *works, partial(_written_by_peer, sent.edition.update))
    for text, written in zip(("nothing in it", "200 changes in it"), ours, strict=True):
        what = f"write a review copy of {WORDS:,} words, {text}"
        yield Row(what, "python-docx, the plain text", WRITTEN, written, peer)
    files = {"tracked by Word": sent.tracked, "not tracked": sent.untracked}
    for text, data in files.items():
        bring, read = timed_medians(runs, partial(_brought, sent, data), partial(_opened_by_peer, data))
        what = f"bring back {WORDS:,} words, 200 changes, {text}"
        yield Row(what, "python-docx opening it", RETURNED, bring, read)
    yield from growth("bring back 750 words", runs, _return_of)


def _return_of(times: int) -> Callable[[], object]:
    edition = replace(edition_of(0), update=update_with(3 * times, 8 * times))
    sent = _round(edition)
    return partial(_brought, sent, sent.tracked)


def _round(edition: Edition) -> Round:
    new = revised(edition.update, CHANGED)
    changed = compare(edition.update, new, BY)
    weekly = with_sent_version(Weekly(update=edition.update), "Priya Nair", NOW)
    manifest = manifest_xml(edition.update, edition.title)
    files = (_with_manifest(replace(edition, update=each), manifest) for each in (changed, new))
    return Round(edition, read_weekly(weekly_bytes(weekly)), changed, *files)


def _with_manifest(edition: Edition, manifest: bytes) -> bytes:
    """Return a review copy of an update that says that it is one of what was sent."""
    (made,) = export_review(edition)
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made.data)) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            data = manifest if name == MANIFEST_PART else source.read(name)
            target.writestr(name, data, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _brought(sent: Round, data: bytes) -> None:
    back = returned(sent.weekly, sent.edition.pack, data, NOW, BY.author)
    if not back.report.tracked + back.report.untracked:
        raise RuntimeError("nothing came back")


def _opened_by_peer(data: bytes) -> None:
    docx.Document(io.BytesIO(data))


def _written_by_peer(update: Update) -> None:
    document = docx.Document()
    for region in regions(update):
        lines = [block.spans for block in region.blocks] if hasattr(region, "blocks") else [region.spans]
        for spans in lines:
            paragraph = document.add_paragraph()
            for span in spans:
                paragraph.add_run(span.text).bold = span.bold or None
    document.save(io.BytesIO())
