"""What the program remembers between two starts, apart from the geometry of windows."""

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Lead
from update_editor.storage import as_unusable, write_atomically

VERSION = 1
MOST_RECENT = 12
FIRST_STEPS = "first-steps"
"""The id of the hint for whoever has made no update yet."""

_FILE = "settings.json"


class TypingAids(Struct, frozen=True, kw_only=True):
    """What typing does by itself.

    ``markdown`` turns marks such as ``- `` and ``**`` into what they stand for, ``typographic`` straight
    quotes, ``--`` and ``...`` into those of a book.
    """

    markdown: bool = True
    typographic: bool = True


class Settings(Struct, frozen=True, kw_only=True):
    """A person's settings.

    ``recent`` are paths, the latest first; ``leads`` the people who have led an update, to choose from;
    ``hints_seen`` the ids of the hints that need not be shown again.
    """

    version: int = VERSION
    appearance: Literal["system", "light", "dark"] = "system"
    zoom: int = 100
    recent: tuple[str, ...] = ()
    leads: tuple[Lead, ...] = ()
    export_folder: str = ""
    hints_seen: tuple[str, ...] = ()
    typing: TypingAids = TypingAids()


def settings_folder() -> Path:
    """Return the folder in which the settings are kept."""
    import platformdirs

    return Path(platformdirs.user_config_dir("update-editor", appauthor=False))


def load_settings(folder: Path) -> Settings:
    """Return the settings kept in a folder; the defaults where there are none that this program can read."""
    try:
        settings = msgspec.json.decode((folder / _FILE).read_bytes(), type=Settings)
    except (OSError, ValueError):
        return Settings()
    return settings if settings.version == VERSION else Settings()


def save_settings(folder: Path, settings: Settings) -> None:
    """Keep the settings in a folder, which is made where it is missing.

    Raises:
        Unusable: they can't be written there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise as_unusable(error) from error
    write_atomically(folder / _FILE, msgspec.json.format(msgspec.json.encode(settings), indent=1))


def with_recent(settings: Settings, path: Path) -> Settings:
    """Return the settings with a file as the latest used."""
    name = str(path.resolve())
    others = tuple(each for each in settings.recent if each != name)
    return replace(settings, recent=(name, *others)[:MOST_RECENT])


def without_recent(settings: Settings, path: Path) -> Settings:
    """Return the settings without a file among those used last."""
    names = (str(path), str(path.resolve()))
    return replace(settings, recent=tuple(each for each in settings.recent if each not in names))


def with_hint_seen(settings: Settings, hint: str) -> Settings:
    """Return the settings with a hint noted as seen."""
    if hint in settings.hints_seen:
        return settings
    return replace(settings, hints_seen=(*settings.hints_seen, hint))


def with_leads(settings: Settings, leads: tuple[Lead, ...]) -> Settings:
    """Return the settings with these leads known, the latest first."""
    names = {lead.name for lead in leads}
    others = tuple(lead for lead in settings.leads if lead.name not in names)
    return replace(settings, leads=(*leads, *others))
