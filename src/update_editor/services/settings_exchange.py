"""Settings for a colleague or another computer: a file of what is a person's, not of what is a computer's."""

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Lead, Unusable
from update_editor.services.organisation import OwnOrganisation
from update_editor.services.settings import VERSION, Appearance, Language, Settings, TypingAids, with_people
from update_editor.services.settings_file import MOST_BYTES, plain
from update_editor.storage import as_json, file_bytes, write_atomically


class SharedSettings(Struct, frozen=True, kw_only=True):
    """What goes into the file: no folders, no recent files, no zoom. They are a computer's own."""

    kind: Literal["update-editor-settings"] = "update-editor-settings"
    version: int = VERSION
    people: tuple[Lead, ...] = ()
    organisation: OwnOrganisation = OwnOrganisation()
    language: Language = "system"
    typing: TypingAids = TypingAids()
    appearance: Appearance = "system"


class SettingsChange(Struct, frozen=True, kw_only=True):
    """What differs between two settings: how many people are new or other, and which parts are other."""

    people_added: int
    people_changed: int
    organisation: bool
    typing: bool
    appearance: bool

    @property
    def is_nothing(self) -> bool:
        """Whether nothing differs."""
        return self == SettingsChange(
            people_added=0, people_changed=0, organisation=False, typing=False, appearance=False
        )


def export_settings(path: Path, settings: Settings) -> None:
    """Write the settings to a file for somebody else, or for another computer.

    Raises:
        Unusable: it can't be written there.
    """
    shared = SharedSettings(
        people=settings.people,
        organisation=settings.organisation,
        language=settings.language,
        typing=settings.typing,
        appearance=settings.appearance,
    )
    write_atomically(path, as_json(plain(shared)))


def import_settings(path: Path, settings: Settings) -> Settings:
    """Return the settings with what a file says in them.

    Its people join those that are known. Its organisation, where it has one, takes the other's place.

    Raises:
        Unusable: ``not-settings``, ``newer-settings``, or the file can't be read.
    """
    data = file_bytes(path, MOST_BYTES)
    try:
        head = msgspec.json.decode(data, type=_Head)
        if head.version > VERSION:
            raise Unusable("newer-settings")
        shared = msgspec.json.decode(data, type=SharedSettings)
    except (ValueError, RecursionError) as error:
        raise Unusable("not-settings") from error
    has_organisation = shared.organisation != OwnOrganisation()
    return replace(
        with_people(settings, shared.people),
        organisation=shared.organisation if has_organisation else settings.organisation,
        language=shared.language,
        typing=shared.typing,
        appearance=shared.appearance,
    )


def settings_change(before: Settings, after: Settings) -> SettingsChange:
    """Return what differs between two settings."""
    known = {person.name: person for person in before.people}
    return SettingsChange(
        people_added=sum(person.name not in known for person in after.people),
        people_changed=sum(known.get(person.name, person) != person for person in after.people),
        organisation=before.organisation != after.organisation,
        typing=before.typing != after.typing,
        appearance=(before.appearance, before.language) != (after.appearance, after.language),
    )


class _Head(Struct, frozen=True):
    kind: Literal["update-editor-settings"]
    version: int
