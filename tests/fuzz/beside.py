"""What is taken in from beside an update's file: copies that sync programs left, signs, and backup copies."""

from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update
from update_editor.model import Unusable
from update_editor.services.backups import backups_for, newest_copy_of
from update_editor.services.conflict_copies import conflict_copies, merge_base
from update_editor.services.presence import Presence
from update_editor.services.session import Session
from update_editor.services.taking_in import take_in_copy
from update_editor.services.versions import with_version
from update_editor.storage import Weekly, open_weekly, save_weekly, seen_file, weekly_bytes
from update_editor.storage.presence import other_signs
from update_editor.templating.pack import TemplatePack


def copy_of(pack: TemplatePack, data: bytes, folder: Path) -> None:
    """Find a copy beside a sound file, and merge it as a window would."""
    path = folder / "week.weekly"
    save_weekly(path, Weekly(update=small_update()))
    (folder / "week-PC12.weekly").write_bytes(data)
    mine = path.read_bytes()
    session = Session(open_weekly(path), pack, path, seen=seen_file(path, mine))
    for copy in conflict_copies(path, seen_file(path, mine), session.update.id).copies:
        base = merge_base(session.weekly, seen_file(path, mine), copy, folder / "state")
        take_in_copy(session, "Merging", copy.weekly, copy.seen.lineage, base, "Asha")
        session.undo()
        session.redo()
    session.save()


def copies() -> Iterator[bytes]:
    """Yield copies: one with what it was made from, one that keeps a version."""
    update = small_update(closing=(paragraph("c1", "Good night"),))
    yield weekly_bytes(Weekly(update=update), made_from=(f"{1:032x}", f"{2:032x}"))
    yield weekly_bytes(with_version(Weekly(update=update), "Asha", NOW, "sent to Amara")[0])
    yield weekly_bytes(Weekly(update=replace(update, sections=update.sections[:1], leads=())))


def sign(data: bytes, folder: Path) -> None:
    """Look who has a file open, where somebody left a sign."""
    path = folder / "week.weekly"
    (folder / ".week.weekly.open-by-1111111111").write_bytes(data)
    for says in Presence().present(other_signs(path, folder / "own")):
        assert says.who.isprintable()
        assert len(says.who + says.computer) <= 120


def signs() -> Iterator[bytes]:
    """Yield signs as the program writes them."""
    yield (
        b'{"who": "Asha Rahman", "computer": "PC-12", "since": "2026-11-20T09:30:00+00:00", '
        b'"file": "week.weekly", "beat": 7}'
    )


def backup(data: bytes, folder: Path) -> None:
    """List backup copies, and open the latest: of the data, and with the data as the list of their names."""
    path, kept = folder / "week.weekly", folder / "state" / "backups"
    kept.mkdir(parents=True)
    key = "0" * 24
    name = f"000000001-{NOW:%Y%m%dT%H%M%S}Z-{key}-{'1' * 32}.weekly"
    (kept / name).write_bytes(data)
    (kept / f"{key}.json").write_text(f'{{"files": ["{path}"]}}')
    found = newest_copy_of(folder / "state", path)
    (kept / f"{key}.json").write_bytes(data)
    newest_copy_of(folder / "state", path)
    backups_for(folder / "state", "small")
    if found is None:
        raise Unusable("damaged", detail="no copy opens")
