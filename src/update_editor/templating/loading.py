"""Finding template packs and reading their ``template.toml``."""

import re
import tomllib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from update_editor import assets
from update_editor.model import Unusable
from update_editor.templating.members import find_member, read_text
from update_editor.templating.pack import PackFile, TemplatePack

PACK_FILE = "template.toml"
_LONGEST_CHAIN = 4


class BrokenPack(Struct, frozen=True):
    """A folder that has a ``template.toml`` which can't be used, and why."""

    folder: Path
    error: Unusable


class PackShelf(Struct, frozen=True):
    """The packs that can be used, the shipped ones first, and the folders of those that can't."""

    packs: tuple[TemplatePack, ...]
    broken: tuple[BrokenPack, ...] = ()


def find_packs(folders: Sequence[Path] = ()) -> tuple[TemplatePack, ...]:
    """Return the packs that can be used: those shipped, then others in these folders."""
    return pack_shelf(folders).packs


def pack_shelf(folders: Sequence[Path] = ()) -> PackShelf:
    """Return the packs shipped with the program and those in these folders.

    Of several with one id the first counts, and these folders come before the shipped ones: an organisation's
    own pack takes a shipped one's place.
    """
    packs: dict[str, TemplatePack] = {}
    broken: list[BrokenPack] = []
    for folder in pack_folders((*folders, assets.templates())):
        try:
            pack = load_pack(folder)
        except Unusable as error:
            broken.append(BrokenPack(folder, error))
        else:
            packs.setdefault(pack.id, pack)
    ordered = sorted(packs.values(), key=lambda pack: (pack.folder.parent != assets.templates(), pack.name))
    return PackShelf(tuple(ordered), tuple(broken))


def pack_folders(places: Sequence[Path]) -> tuple[Path, ...]:
    """Return the folders of packs at these places; a place is a pack's folder or a folder of such folders."""
    found: list[Path] = []
    for place in places:
        if (place / PACK_FILE).is_file():
            found.append(place)
        elif place.is_dir():
            found += sorted(path.parent for path in place.glob(f"*/{PACK_FILE}"))
    return tuple(found)


def pack_by_id(pack_id: str, folders: Sequence[Path] = ()) -> TemplatePack:
    """Return the pack with this id, from these folders or shipped.

    Raises:
        Unusable: ``unknown-template``, naming those that exist; what is wrong with it where it is broken.
    """
    shipped = sorted(pack_folders((assets.templates(),)), key=lambda folder: folder.name != pack_id)
    for folder in (*pack_folders(folders), *shipped):
        with suppress(Unusable):
            pack = load_pack(folder)
            if pack.id == pack_id:
                return pack
    shelf = pack_shelf(folders)
    for broken in shelf.broken:
        if broken.folder.name == pack_id:
            raise broken.error
    raise Unusable("unknown-template", template=pack_id, known=", ".join(pack.id for pack in shelf.packs))


def load_pack(folder: Path) -> TemplatePack:
    """Return the pack that stands in a folder.

    Raises:
        Unusable: with ``file`` and ``line``: ``template-missing``, ``template-syntax``,
            ``template-unknown-key``, ``template-missing-key``, ``template-wrong-value``,
            ``template-twice`` (an id), ``template-unknown-base``, ``template-base-loop``, or what
            ``members.read_text`` says.
    """
    values, bases, places = _values(folder, ())
    said = _converted(folder, values)
    _refuse_twice(folder, said)
    return TemplatePack(
        folder=folder,
        base_folders=bases,
        organisation_folder=places.get("organisation"),
        colours_folder=places.get("colours"),
        **_fields(said),
    )


def _fields(said: PackFile) -> dict[str, Any]:
    return {name: getattr(said, name) for name in said.__struct_fields__}


def _values(
    folder: Path, above: tuple[Path, ...]
) -> tuple[dict[str, Any], tuple[Path, ...], dict[str, Path]]:
    """Return what the pack in ``folder`` says over what its base says, its bases' folders, who says what."""
    path, text = pack_text(folder)
    values = _parsed(path, text)
    places = dict.fromkeys(values, folder)
    base = values.get("extends")
    if base is None:
        return values, (), places
    base_folder = _base_folder(folder, base)
    if base_folder is None or len(above) >= _LONGEST_CHAIN:
        from update_editor.templating.pack_errors import wrong_at

        code = "template-unknown-base" if len(above) < _LONGEST_CHAIN else "template-base-loop"
        raise wrong_at(code, path, text, ("extends",), base=base)
    base_values, further, base_places = _values(base_folder, (*above, folder))
    return {**base_values, **values}, (base_folder, *further), {**base_places, **places}


def _base_folder(folder: Path, base: object) -> Path | None:
    """Return where the pack that is extended stands: beside this one, or shipped; never this one itself."""
    if not isinstance(base, str) or not re.fullmatch(r"[a-z][a-z0-9-]*", base):
        return None
    places = (folder.resolve().parent / base, assets.templates() / base)
    return next(
        (place for place in places if place != folder.resolve() and (place / PACK_FILE).is_file()), None
    )


def pack_text(folder: Path) -> tuple[Path, str]:
    """Return the path and the text of a pack's ``template.toml``.

    Raises:
        Unusable: ``template-missing``, or what ``members.read_text`` says.
    """
    path = find_member((folder,), PACK_FILE)
    if path is None:
        raise Unusable("template-missing", file=str(folder), line=1)
    return path, read_text(path)


def _parsed(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        from update_editor.templating.pack_errors import no_toml

        raise no_toml(path, text, error) from error
    except RecursionError as error:
        raise Unusable("template-syntax", file=str(path), line=1, detail="nested too deeply") from error
    except ValueError as error:  # Python's reader of numbers stops at some thousand digits
        raise Unusable("template-syntax", file=str(path), line=1, detail="a number is too long") from error


def _converted(folder: Path, values: dict[str, Any]) -> PackFile:
    try:
        return msgspec.convert(values, PackFile)
    except msgspec.ValidationError as error:
        from update_editor.templating.pack_errors import wrong_value

        raise wrong_value(*pack_text(folder), str(error)) from error


def _refuse_twice(folder: Path, said: PackFile) -> None:
    """Refuse two sections or two fields of one id: they are found by it."""
    for table, ids in (
        ("sections", [each.id for each in said.sections]),
        ("fields", [each.id for each in said.fields]),
    ):
        for index, each in enumerate(ids):
            if each in ids[:index]:
                from update_editor.templating.pack_errors import wrong_at

                raise wrong_at("template-twice", *pack_text(folder), (table, index, "id"), id=each)
