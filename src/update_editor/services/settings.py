"""What the program remembers between two starts, apart from the geometry of windows.

``settings_file`` keeps it on disk, ``settings_exchange`` hands it to another computer.
"""

from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct
from msgspec.structs import replace

from update_editor.exporters.platforms import SendingWith
from update_editor.model import Lead
from update_editor.services.mail_server import MailServer
from update_editor.services.organisation import OwnOrganisation
from update_editor.services.website import Website
from update_editor.services.whole_path import whole_path

VERSION = 2
MOST_RECENT = 12
LEAST_ZOOM, MOST_ZOOM = 50, 400
"""In per cent."""
FIRST_STEPS = "first-steps"
"""The id of the hint for whoever has made no update yet."""

Appearance = Literal["system", "light", "dark"]
Language = Annotated[str, Meta(pattern=r"^(system|[a-z]{2,3}(-[A-Z]{2})?)$")]
"""``system``, or a language tag such as ``en-GB``."""

Zoom = Annotated[int, Meta(ge=LEAST_ZOOM, le=MOST_ZOOM)]


class TypingAids(Struct, frozen=True, kw_only=True):
    """What typing does by itself.

    ``markdown`` turns marks such as ``- `` and ``**`` into what they stand for, ``typographic`` straight
    quotes, ``--`` and ``...`` into those of a book.
    """

    markdown: bool = True
    typographic: bool = True


class Folders(Struct, frozen=True, kw_only=True):
    """Where a person wants updates and outputs to be proposed; empty where the program may choose.

    ``shared`` is where colleagues keep together what is the house's: its word list and glossary. ``pictures``
    are folders and zips with pictures for easy read, beside those that are shipped.
    """

    updates: str = ""
    outputs: str = ""
    shared: str = ""
    pictures: tuple[str, ...] = ()


class Settings(Struct, frozen=True, kw_only=True):
    """A person's settings.

    ``me`` is who is at the keyboard, empty where nobody said so; ``people`` are those who lead updates,
    in the person's order; ``sending`` is how emails are sent, ``mail`` the server for test emails;
    ``recent`` paths, the latest first; ``export_folder`` is where outputs went last; ``zoom`` is in per cent;
    ``hints_seen`` the ids of the hints that need not be shown again.
    """

    version: int = VERSION
    me: str = ""
    people: tuple[Lead, ...] = ()
    organisation: OwnOrganisation = OwnOrganisation()
    sending: SendingWith = SendingWith()
    mail: MailServer = MailServer()
    folders: Folders = Folders()
    website: Website = Website()
    language: Language = "system"
    typing: TypingAids = TypingAids()
    appearance: Appearance = "system"
    zoom: Zoom = 100
    recent: tuple[str, ...] = ()
    export_folder: str = ""
    hints_seen: tuple[str, ...] = ()


def with_recent(settings: Settings, path: Path) -> Settings:
    """Return the settings with a file as the latest used."""
    name = str(whole_path(path))
    others = tuple(each for each in settings.recent if each != name)
    return replace(settings, recent=(name, *others)[:MOST_RECENT])


def without_recent(settings: Settings, path: Path) -> Settings:
    """Return the settings without a file among those used last."""
    names = (str(path), str(whole_path(path)))
    return replace(settings, recent=tuple(each for each in settings.recent if each not in names))


def with_hint_seen(settings: Settings, hint: str) -> Settings:
    """Return the settings with a hint noted as seen."""
    if hint in settings.hints_seen:
        return settings
    return replace(settings, hints_seen=(*settings.hints_seen, hint))


def with_people(settings: Settings, people: tuple[Lead, ...]) -> Settings:
    """Return the settings with these people known.

    Somebody who was known keeps the place, and what is not said anew; others come behind.
    """
    known = {person.name: person for person in settings.people}
    for person in people:
        before = known.get(person.name, person)
        known[person.name] = replace(
            person,
            role=person.role or before.role,
            organisation=person.organisation or before.organisation,
            greeting=person.greeting or before.greeting,
        )
    found = tuple(known.values())
    return settings if found == settings.people else replace(settings, people=found)


def with_changes(now: Settings, before: Settings, wanted: Settings) -> Settings:
    """Return the settings as they are now with what somebody changed in those from before.

    People who became known meanwhile stay, behind those who are wanted.
    """
    changes = {
        name: getattr(wanted, name)
        for name in Settings.__struct_fields__
        if getattr(wanted, name) != getattr(before, name)
    }
    if "people" in changes:
        known = {person.name for person in (*before.people, *wanted.people)}
        changes["people"] += tuple(person for person in now.people if person.name not in known)
    return replace(now, **changes)
