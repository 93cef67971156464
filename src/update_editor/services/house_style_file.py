"""A house's style on disk: a file of its own, which colleagues can share, and profiles beside it.

Two people may add words at one time. So the file is never written from what was once read: each change is
made to what stands there at that moment.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Unusable
from update_editor.model.overlay import overlay
from update_editor.proofing.profiles import HOUSE, Profile, read_profile, shipped_profiles
from update_editor.services.house_style import House, HouseStyle, house_of
from update_editor.services.settings import Settings
from update_editor.services.settings_file import plain
from update_editor.storage import file_bytes, write_json

FILE = "house-style.json"
PROFILES = "profiles"
MOST_BYTES = 4 * 1024 * 1024
_MOST_PROFILES = 50


class KeptHouse(Struct, frozen=True, kw_only=True):
    """What updates are checked by, the profiles that there are, and the errors of what can't be used."""

    house: House
    profiles: dict[str, Profile]
    troubles: tuple[Unusable, ...] = ()


def shared_folder(settings: Settings, own: Path) -> Path:
    """Return where the style is kept: in the folder that is shared, or else in the person's own."""
    return Path(settings.folders.shared) if settings.folders.shared else own


def kept_house(folder: Path) -> KeptHouse:
    """Return the house that a folder keeps. What is broken there is left out, and told."""
    troubles: list[Unusable] = []
    profiles = dict(shipped_profiles())
    for path in sorted((folder / PROFILES).glob("*.toml"))[:_MOST_PROFILES]:
        try:
            profiles[path.stem] = read_profile(path.stem, _profile_bytes(path), profiles)
        except Unusable as error:
            troubles.append(error)
    style = HouseStyle()
    try:
        style = kept_style(folder)
        return KeptHouse(house=house_of(style, profiles), profiles=profiles, troubles=tuple(troubles))
    except Unusable as error:
        house = house_of(replace(style, profile=HOUSE), profiles)
        return KeptHouse(house=house, profiles=profiles, troubles=(*troubles, error))


def kept_style(folder: Path) -> HouseStyle:
    """Return the style that a folder keeps; the program's own where it keeps none.

    Raises:
        Unusable: ``house-style-damaged`` or ``house-style-unreadable``.
    """
    return _as_style(folder / FILE, _kept(folder / FILE))


def change_style(folder: Path, change: Callable[[HouseStyle], HouseStyle]) -> HouseStyle:
    """Change the style that a folder keeps, as it stands there now, and return it.

    What the file says beyond what this program knows stays.

    Raises:
        Unusable: what is there is damaged or can't be read, or the file can't be written.
    """
    path = folder / FILE
    raw = _kept(path)
    style = change(_as_style(path, raw))
    write_json(path, {**overlay(raw, plain(style)), **_dictionaries(style)})
    return style


def _kept(path: Path) -> dict[str, Any]:
    try:
        raw = msgspec.json.decode(file_bytes(path, MOST_BYTES))
    except Unusable as error:
        if error.code == "not-found":
            return {}
        raise Unusable("house-style-unreadable", path=path) from error
    except (ValueError, RecursionError) as error:
        raise Unusable("house-style-damaged", path=path) from error
    if not isinstance(raw, dict):
        raise Unusable("house-style-damaged", path=path)
    return raw


def _profile_bytes(path: Path) -> bytes:
    try:
        return file_bytes(path, MOST_BYTES)
    except Unusable as error:
        raise Unusable("profile-unreadable", profile=path.stem, path=path) from error


def _as_style(path: Path, raw: dict[str, Any]) -> HouseStyle:
    try:
        return msgspec.convert(raw, HouseStyle)
    except ValueError as error:
        raise Unusable("house-style-damaged", path=path) from error


def _dictionaries(style: HouseStyle) -> dict[str, Any]:
    """Return what must not be laid over the old: an acronym that was taken out would come back."""
    whole: dict[str, Any] = plain(style)
    return {key: whole[key] for key in ("acronyms", "terms")}
