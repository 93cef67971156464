"""The settings on disk: a file of an older version is carried over, one that can't be read is not lost."""

import json
from itertools import count
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct

from update_editor.model import Unusable
from update_editor.model.overlay import overlay
from update_editor.services.settings import LEAST_ZOOM, MOST_ZOOM, VERSION, Settings
from update_editor.storage import as_unusable, file_bytes, write_json

FILE = "settings.json"
DAMAGED = "settings.damaged.json"
MOST_BYTES = 4 * 1024 * 1024

Json = dict[str, Any]
Trouble = Literal["", "settings-damaged", "settings-newer", "settings-unreadable"]
"""``settings-unreadable``: the file is there and can't be read now; nothing is known of what it says."""


class KeptSettings(Struct, frozen=True):
    """What a folder holds: the settings, and what to tell of the file that they should have come from."""

    settings: Settings
    trouble: Trouble = ""


def settings_folder() -> Path:
    """Return the folder in which the settings are kept."""
    import platformdirs

    return Path(platformdirs.user_config_dir("update-editor", appauthor=False))


def load_settings(folder: Path) -> Settings:
    """Return the settings kept in a folder; the defaults where there are none that this program can read."""
    return kept_settings(folder).settings


def kept_settings(folder: Path) -> KeptSettings:
    """Return the settings kept in a folder, and what there is to tell of them. Nothing is written.

    Settings of a newer program stay as they are: this one then keeps its own in a file beside them.
    """
    try:
        raw = _object(folder / FILE)
        if _version(raw) > VERSION:
            own = folder / _OWN_FILE
            return KeptSettings(_settings(_object(own))) if own.exists() else _NEWER
        return KeptSettings(_settings(raw))
    except Unusable as error:
        return KeptSettings(Settings(), _TROUBLES.get(error.code, "settings-damaged"))
    except (ValueError, RecursionError):
        return KeptSettings(Settings(), "settings-damaged")


def set_damaged_aside(folder: Path) -> None:
    """Give a damaged file another name, so that saving the settings does not write over it.

    One that was set aside before gets a number.
    """
    place, aside = _place(folder), folder / DAMAGED
    names = (aside.with_stem(f"{aside.stem}-{number}") for number in count(2))
    try:
        if aside.exists():
            aside.replace(next(each for each in names if not each.exists()))
        place.replace(aside)
    except OSError as error:
        raise as_unusable(error) from error


def save_settings(folder: Path, settings: Settings) -> None:
    """Keep the settings in a folder, which is made where it is missing.

    What the file there says beyond them (a newer program of the same version wrote it) stays.

    Raises:
        Unusable: they can't be written there, or what is there can't be read now and would be lost.
    """
    place = _place(folder)
    write_json(place, overlay(_known_before(place), plain(settings)))


def plain(value: Struct) -> Json:
    """Return a value as JSON has it: base64 for bytes, lists for tuples."""
    values: Json = json.loads(json.dumps(msgspec.to_builtins(value)))
    return values


_OWN_FILE = f"settings.version-{VERSION}.json"
_NEWER = KeptSettings(Settings(), "settings-newer")
_UNREADABLE = "not-readable"
_TROUBLES: dict[str, Trouble] = {"not-found": "", _UNREADABLE: "settings-unreadable"}


def _place(folder: Path) -> Path:
    """Return where this program keeps its settings: beside those of a newer one, which are not its own."""
    try:
        is_newer = _version(_object(folder / FILE)) > VERSION
    except Unusable as error:
        if error.code == _UNREADABLE:
            raise
        is_newer = False
    except (ValueError, RecursionError):
        is_newer = False
    return folder / (_OWN_FILE if is_newer else FILE)


def _object(path: Path) -> Json:
    raw = msgspec.json.decode(file_bytes(path, MOST_BYTES))
    if not isinstance(raw, dict):
        raise ValueError("it is no object")
    return raw


def _version(raw: Json) -> int:
    version = raw.get("version")
    if type(version) is not int or version < 1:
        raise ValueError("it has no version")
    return version


def _settings(raw: Json) -> Settings:
    return msgspec.convert(_carried_over(raw), Settings)


def _carried_over(raw: Json) -> Json:
    """Return what a file of any older version says as this version says it."""
    if _version(raw) == 1:
        raw = {("people" if key == "leads" else key): value for key, value in raw.items()}
    zoom = raw.get("zoom")
    if type(zoom) is int:  # nobody's settings are damaged by a page that is too large
        raw = {**raw, "zoom": min(max(zoom, LEAST_ZOOM), MOST_ZOOM)}
    return {**raw, "version": VERSION}


def _known_before(place: Path) -> Json:
    try:
        return _carried_over(_object(place))
    except Unusable as error:
        if error.code == _UNREADABLE:
            raise
        return {}
    except (ValueError, RecursionError):
        return {}
