"""Write the emails and web pages that are judged: each update into a folder of its own.

    PYTHONPATH=tests python judge/outputs.py FOLDER

The sample, the monthly bulletin, one with all that could break a page, one with a photo of
thirty megapixels, an empty one, the email for each tool,
and past updates where ../shared has them.
"""

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from builders.bad_input import bad_edition
from builders.editions import bulletin_edition, sample_edition
from builders.photos import photo_edition
from update_editor.exporters.edition import Edition
from update_editor.exporters.platforms import NOT_SAID, PLATFORMS, SendingWith
from update_editor.exporters.registry import FORMATS
from update_editor.model import Update
from update_editor.services.archive import BESIDE, publish
from update_editor.services.export_job import ExportOrder, edition_for
from update_editor.services.opening import import_text
from update_editor.services.packs import pack_for
from update_editor.services.sample import sample_weekly
from update_editor.storage import Weekly

ROOT = Path(__file__).resolve().parents[1]
JUDGED = ("email", "summary", "web", "easy-read")
PAST = ROOT.parent / "shared" / "updates"
DAY = dt.date(2026, 11, 20)


def main(folder: Path) -> None:
    """Write every update's files below a folder."""
    for name, edition in editions():
        for wanted in JUDGED if edition.sending == NOT_SAID else ("email",):
            for output in FORMATS[wanted].export(edition):
                path = folder / name / output.path
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(output.data)
    _publish_archive(folder / "archive")


def editions() -> Iterator[tuple[str, Edition]]:
    """Yield each update that is judged, and its name."""
    yield "sample", _edition(sample_weekly())
    yield "week", sample_edition()
    yield "bulletin", bulletin_edition()
    yield "bad-input", bad_edition()
    yield "photo", photo_edition()
    yield "empty", _edition(Weekly(update=Update(id="empty", template="weekly-update")))
    for name in [each for each in PLATFORMS if each != NOT_SAID.platform]:
        yield f"sent-with-{name}", replace(sample_edition(), sending=SendingWith(platform=name))
    past = sorted(PAST.glob("*.txt")) if PAST.is_dir() else []
    if not past:
        sys.stdout.write("Past updates are not judged: ../shared is not here.\n")
    pack = pack_for("weekly-update")
    for path in past:
        made = import_text(path.read_text("utf-8"), pack, DAY)
        yield path.stem, _edition(Weekly(update=made.update, pictures=dict(made.pictures)))


def _publish_archive(folder: Path) -> None:
    """Publish three updates of two years, with what lies beside their pages."""
    days = (dt.date(2030, 12, 20), dt.date(2031, 2, 28), dt.date(2031, 3, 7))
    orders = [
        ExportOrder(
            weekly=Weekly(update=replace(each.update, date=day), pictures=each.pictures),
            pack=each.pack,
            formats=BESIDE,
        )
        for day, each in zip(days, (bad_edition(), bulletin_edition(), sample_edition()), strict=True)
    ]
    publish(folder, orders, dt.datetime(2031, 3, 7, 12, tzinfo=dt.UTC))


def _edition(weekly: Weekly) -> Edition:
    return edition_for(weekly.update, weekly, pack_for(weekly.update.template), FORMATS["email"])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
