"""What an email and a web page cost, against pandoc and mjml on the same words; and an archive that grows."""

import datetime as dt
import io
import random
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from html import escape
from itertools import count, cycle, zip_longest
from pathlib import Path

from msgspec.structs import replace
from PIL import Image

from exporting import WORDS
from long_update import update_of
from measuring import Row, pandoc, run_quietly, timed_medians
from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.registry import FORMATS
from update_editor.markup.markdown_out import update_markdown
from update_editor.markup.plain_out import update_text
from update_editor.model import Item, Items, Section, Update
from update_editor.services.archive import publish
from update_editor.services.export_job import ExportOrder, edition_for
from update_editor.services.organisation import OwnOrganisation
from update_editor.services.packs import pack_for
from update_editor.services.picture_files import taken_in
from update_editor.storage import Weekly

PICTURES = 3
AT_ONCE, UNNOTICED, WAITED_FOR = 100.0, 200.0, 10_000.0
"""Milliseconds: what feels like at once, what nobody waits for, and what is waited for now and then."""
FEW, MANY = 125, 500
"""Updates in an archive: two years and a half, and ten."""
FIRST, NOW = dt.date(2021, 1, 1), dt.datetime(2031, 3, 7, 9, tzinfo=dt.UTC)
ORGANISATION = OwnOrganisation(updates="https://www.harbourvale.example/updates/")
LOOKS = tuple(
    pack_for("weekly-update", replace(ORGANISATION, accent=accent)) for accent in ("#0B5351", "#5B2A86")
)
"""One template in two colours."""


def rows(folder: Path, runs: int) -> Iterator[Row]:
    """Measure an email and a web page, then archives; ``folder`` is for the files that are made."""
    weekly = illustrated_weekly()
    yield from _emails(folder, runs, weekly)
    yield from _archives(folder, runs, weekly)


def illustrated_weekly() -> Weekly:
    """Return an update of 1,800 words, three of whose items have a photo, as it is when it was taken in."""
    taken = [taken_in(photo(number)) for number in range(PICTURES)]
    described = [replace(picture, alt="The quay at dawn") for picture, _ in taken]
    ids = [picture.id for picture in described]
    update = update_of(WORDS)
    return Weekly(
        update=replace(
            update,
            sections=tuple(_with_pictures(section, ids) for section in update.sections),
            pictures=tuple(described),
        ),
        pictures={picture.file: data for picture, data in taken},
    )


def photo(number: int) -> bytes:
    """Return a JPEG whose blurred colours take about as many bytes as what a camera sees."""
    colours = random.Random(number).randbytes(180 * 120 * 3)
    written = io.BytesIO()
    Image.frombytes("RGB", (180, 120), colours).resize((2_400, 1_600)).save(written, "JPEG")
    return written.getvalue()


def _with_pictures(section: Section, ids: Iterable[str]) -> Section:
    if not isinstance(section, Items):
        return section
    pairs: Iterator[tuple[Item, str | None]] = zip_longest(section.items, ids)
    return replace(section, items=tuple(replace(item, picture=each) for item, each in pairs))


def _emails(folder: Path, runs: int, weekly: Weekly) -> Iterator[Row]:
    what = f"email, text, eml and web, {WORDS:,} words, {PICTURES} pictures, warm"
    email, web = (edition_for(weekly.update, weekly, LOOKS[0], FORMATS[name]) for name in ("email", "web"))
    peers = _peers(folder, weekly.update)
    works = (partial(run_quietly, command) for _, _, command in peers if command)
    ours, *others = timed_medians(runs, partial(_email_and_page, email, web), *works)
    yield Row(what, "what feels like at once", 1.0, ours, AT_ONCE)
    for name, bar, command in peers:
        if command:
            yield Row(what, name, bar, ours, others.pop(0))
        else:
            yield Row(what, name, bar, why_not=f"{name.partition(' ')[0]} is not installed")


def _email_and_page(email: Edition, web: Edition) -> tuple[OutputFile, ...]:
    return (*FORMATS["email"].export(email), *FORMATS["web"].export(web))


def _peers(folder: Path, update: Update) -> list[tuple[str, float, Sequence[object]]]:
    """Return what makes a page of the same words: its name, the bar, and a command where it is installed."""
    markdown, mjml_source = folder / "words.md", folder / "words.mjml"
    markdown.write_text(update_markdown(update), encoding="utf-8")
    mjml_source.write_text(_as_mjml(update), encoding="utf-8")
    by_pandoc, by_mjml = pandoc(), shutil.which("mjml")
    to_page = ["--standalone", "--metadata=title:x", markdown, "-o", folder / "words.html"]
    return [
        ("pandoc md→html", 0.5, [by_pandoc, *to_page] if by_pandoc else []),
        ("mjml", 0.25, [by_mjml, mjml_source, "-o", folder / "words-mjml.html"] if by_mjml else []),
    ]


def _as_mjml(update: Update) -> str:
    paragraphs = update_text(update, links=True).split("\n\n")
    texts = "".join(f"<mj-text>{escape(each)}</mj-text>" for each in paragraphs)
    column = f"<mj-section><mj-column>{texts}</mj-column></mj-section>"
    return f"<mjml><mj-body>{column}</mj-body></mjml>"


def _archives(folder: Path, runs: int, weekly: Weekly) -> Iterator[Row]:
    archives = {size: folder / f"archive-{size}" for size in (FEW, MANY)}
    rebuilding = (_rebuilding(archives[size], _updates(weekly, size)) for size in archives)
    adding = (_adding(archives[size], weekly, size) for size in archives)
    few, many, few_and_one, many_and_one = timed_medians(runs, *rebuilding, *adding)
    rebuilt, added = f"archive of {MANY} updates, all in another colour", f"one update added to {MANY}"
    times = MANY // FEW
    yield Row(rebuilt, "what is waited for", 1.0, many, WAITED_FOR)
    yield Row(added, "what nobody waits for", 1.0, many_and_one, UNNOTICED)
    yield Row(rebuilt, f"{times} × an archive of {FEW}", 1.0, many, times * few)
    yield Row(added, f"{times} × one added to {FEW}", 1.0, many_and_one, times * few_and_one)


def _rebuilding(folder: Path, weeklies: Sequence[Weekly]) -> Callable[[], None]:
    """Return the work of publishing all updates again, each time in the other colour: no page stays."""
    looks = cycle(LOOKS)

    def rebuild() -> None:
        pack = next(looks)
        _publish(folder, [ExportOrder(weekly=each, pack=pack, formats=()) for each in weeklies])

    return rebuild


def _adding(folder: Path, weekly: Weekly, size: int) -> Callable[[], None]:
    """Return the work of publishing an update of the week after the last, another one each time."""
    weeks = count(size)
    return lambda: _publish(
        folder,
        [ExportOrder(weekly=_in_week(weekly, next(weeks)), pack=LOOKS[0], formats=())],
    )


def _publish(folder: Path, orders: Sequence[ExportOrder]) -> None:
    published = publish(folder, orders, NOW)
    if len(published.written) < len(orders) or published.left:
        raise RuntimeError("pages were left as they were")


def _updates(weekly: Weekly, size: int) -> list[Weekly]:
    return [_in_week(weekly, number) for number in range(size)]


def _in_week(weekly: Weekly, number: int) -> Weekly:
    day = FIRST + dt.timedelta(weeks=number)
    return replace(weekly, update=replace(weekly.update, id=f"update-{number}", date=day))
