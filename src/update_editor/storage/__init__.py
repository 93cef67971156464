"""The ``.weekly`` file on disk: read with bounds, written whole and atomically."""

from update_editor.storage.atomic import Reached, as_unusable, go_on, write_atomically
from update_editor.storage.held_file import HeldFile, is_held
from update_editor.storage.history import KeptVersion
from update_editor.storage.journal import (
    About,
    Journal,
    Journaled,
    journals_in,
    latest_first,
    next_run,
    read_journal,
    written_at,
)
from update_editor.storage.json_file import as_json, write_json
from update_editor.storage.seen_file import (
    Expected,
    SeenFile,
    digest_of,
    is_gone,
    is_other,
    renamed,
    seems_other,
    seen_file,
)
from update_editor.storage.turns import turn_at
from update_editor.storage.weekly import (
    MIMETYPE,
    PackedWeekly,
    Weekly,
    check_packed,
    file_bytes,
    open_update,
    open_weekly,
    pack_weekly,
    picture_file,
    read_weekly,
    save_weekly,
    weekly_bytes,
    write_weekly,
)

__all__ = [
    "MIMETYPE",
    "About",
    "Expected",
    "HeldFile",
    "Journal",
    "Journaled",
    "KeptVersion",
    "PackedWeekly",
    "Reached",
    "SeenFile",
    "Weekly",
    "as_json",
    "as_unusable",
    "check_packed",
    "digest_of",
    "file_bytes",
    "go_on",
    "is_gone",
    "is_held",
    "is_other",
    "journals_in",
    "latest_first",
    "next_run",
    "open_update",
    "open_weekly",
    "pack_weekly",
    "picture_file",
    "read_journal",
    "read_weekly",
    "renamed",
    "save_weekly",
    "seems_other",
    "seen_file",
    "turn_at",
    "weekly_bytes",
    "write_atomically",
    "write_json",
    "write_weekly",
    "written_at",
]
