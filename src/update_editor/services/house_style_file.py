"""A house's style on disk: a file of its own, which colleagues can share, and profiles beside it.

How such a file is read and changed, ``shared_file`` says. What the folder keeps of the word bank belongs to
the house, too.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from update_editor.easyread.word_bank import WordBank
from update_editor.model import Unusable
from update_editor.model.overlay import overlay
from update_editor.proofing.profiles import HOUSE, Profile, read_profile, shipped_profiles
from update_editor.services.house_style import House, HouseStyle, house_of
from update_editor.services.settings import Settings
from update_editor.services.settings_file import plain
from update_editor.services.shared_file import MOST_BYTES, as_kind, kept_object
from update_editor.services.word_bank import kept_bank, word_in_doubt
from update_editor.storage import file_bytes, write_json

FILE = "house-style.json"
_NAME = "house-style"
PROFILES = "profiles"
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
    bank = WordBank()
    try:
        bank = kept_bank(folder)
        troubles += [word_in_doubt(word, folder) for word in bank.doubled()]
    except Unusable as error:
        troubles.append(error)
    style = HouseStyle()
    try:
        style = kept_style(folder)
        house = house_of(style, profiles)
    except Unusable as error:
        house = house_of(replace(style, profile=HOUSE), profiles)
        troubles.append(error)
    return KeptHouse(house=replace(house, bank=bank), profiles=profiles, troubles=tuple(troubles))


def kept_style(folder: Path) -> HouseStyle:
    """Return the style that a folder keeps; the program's own where it keeps none.

    Raises:
        Unusable: ``house-style-damaged`` or ``house-style-unreadable``.
    """
    path = folder / FILE
    return as_kind(path, kept_object(path, _NAME), HouseStyle, _NAME)


def change_style(folder: Path, change: Callable[[HouseStyle], HouseStyle]) -> HouseStyle:
    """Change the style that a folder keeps, as it stands there now, and return it.

    What the file says beyond what this program knows stays.

    Raises:
        Unusable: what is there is damaged or can't be read, or the file can't be written.
    """
    path = folder / FILE
    raw = kept_object(path, _NAME)
    style = change(as_kind(path, raw, HouseStyle, _NAME))
    write_json(path, {**overlay(raw, plain(style)), **_dictionaries(style)})
    return style


def _profile_bytes(path: Path) -> bytes:
    try:
        return file_bytes(path, MOST_BYTES)
    except Unusable as error:
        raise Unusable("profile-unreadable", profile=path.stem, path=path) from error


def _dictionaries(style: HouseStyle) -> dict[str, Any]:
    """Return what must not be laid over the old: an acronym that was taken out would come back."""
    whole: dict[str, Any] = plain(style)
    return {key: whole[key] for key in ("acronyms", "terms")}
