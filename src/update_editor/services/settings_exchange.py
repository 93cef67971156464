"""Settings for a colleague or another computer: a file of what is a person's, not of what is a computer's."""

from pathlib import Path
from typing import Literal, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from update_editor.exporters.platforms import NOT_SAID, SendingWith
from update_editor.exporters.printable import one_line, printable
from update_editor.model import Lead, Unusable
from update_editor.services.mail_server import MailServer
from update_editor.services.organisation import OwnOrganisation
from update_editor.services.settings import VERSION, Appearance, Language, Settings, TypingAids, with_people
from update_editor.services.settings_file import MOST_BYTES, plain
from update_editor.storage import as_json, file_bytes, write_atomically

MOST_PEOPLE = 500
MOST_LETTERS = 4_000
"""Of each thing that is said of a person or the organisation."""
_OF_LINES = ("address", "other_formats")
"""What is said of an organisation in more than one line."""

Described = TypeVar("Described", Lead, OwnOrganisation, SendingWith, MailServer)


class SharedSettings(Struct, frozen=True, kw_only=True):
    """What goes into the file: no folders, no recent files, no zoom. They are a computer's own.

    ``mail`` names the mail server, not who sends by it: the file may be for a colleague.
    """

    kind: Literal["update-editor-settings"] = "update-editor-settings"
    version: int = VERSION
    people: tuple[Lead, ...] = ()
    organisation: OwnOrganisation = OwnOrganisation()
    sending: SendingWith = NOT_SAID
    mail: MailServer = MailServer()
    language: Language = "system"
    typing: TypingAids = TypingAids()
    appearance: Appearance = "system"


class SettingsChange(Struct, frozen=True, kw_only=True):
    """What differs between two settings: how many people are new or other, and which parts are other."""

    people_added: int
    people_changed: int
    organisation: bool
    sending: bool
    mail: bool
    typing: bool
    appearance: bool

    @property
    def is_nothing(self) -> bool:
        """Whether nothing differs."""
        return self == SettingsChange(
            people_added=0,
            people_changed=0,
            organisation=False,
            sending=False,
            mail=False,
            typing=False,
            appearance=False,
        )


def export_settings(path: Path, settings: Settings) -> None:
    """Write the settings to a file for somebody else, or for another computer.

    Raises:
        Unusable: it can't be written there.
    """
    shared = SharedSettings(
        people=settings.people,
        organisation=settings.organisation,
        sending=settings.sending,
        mail=replace(settings.mail, user="", sender=""),
        language=settings.language,
        typing=settings.typing,
        appearance=settings.appearance,
    )
    write_atomically(path, as_json(plain(shared)))


def import_settings(path: Path, settings: Settings) -> Settings:
    """Return the settings with what a file says in them.

    Its people join those that are known. Its organisation, tool to send with and mail server take the others'
    place where it names any; who sends by the server stays. What no field would take, such
    as a line break in a name, becomes a space.

    Raises:
        Unusable: ``not-settings``, ``newer-settings``, ``settings-too-long``, or the file can't be read.
    """
    data = file_bytes(path, MOST_BYTES)
    try:
        head = msgspec.json.decode(data, type=_Head)
        if head.version > VERSION:
            raise Unusable("newer-settings")
        shared = msgspec.json.decode(data, type=SharedSettings)
    except (ValueError, RecursionError) as error:
        raise Unusable("not-settings") from error
    _refuse_too_long(shared)
    organisation = _as_typed(shared.organisation)
    has_organisation = organisation != OwnOrganisation()
    people = tuple(_as_typed(person) for person in shared.people)
    return replace(
        with_people(settings, tuple(person for person in people if person.name)),
        organisation=organisation if has_organisation else settings.organisation,
        sending=_as_typed(shared.sending) if shared.sending != NOT_SAID else settings.sending,
        mail=_with_server(settings.mail, _as_typed(shared.mail)),
        language=shared.language,
        typing=shared.typing,
        appearance=shared.appearance,
    )


def _with_server(own: MailServer, other: MailServer) -> MailServer:
    """Return the mail server that another names, with who sends by the own; the own where it names none."""
    if not other.host:
        return own
    return replace(own, host=other.host, port=other.port, security=other.security)


def _refuse_too_long(shared: SharedSettings) -> None:
    """Refuse what nobody typed: a list of people, or words, that would hold up every window and output."""
    described = (*shared.people, shared.organisation, shared.sending, shared.mail)
    words = [text for each in described for text in _texts(each).values()]
    if len(shared.people) > MOST_PEOPLE or max(map(len, words)) > MOST_LETTERS:
        raise Unusable("settings-too-long", people=MOST_PEOPLE, letters=f"{MOST_LETTERS:,}")


def _as_typed(value: Described) -> Described:
    """Return what a file says as it could have been typed: in one line, but for what has several."""
    texts = _texts(value)
    cleaned = {
        name: printable(text).strip() if name in _OF_LINES else one_line(text) for name, text in texts.items()
    }
    return value if cleaned == texts else replace(value, **cleaned)


def _texts(value: Struct) -> dict[str, str]:
    fields = ((name, getattr(value, name)) for name in value.__struct_fields__)
    return {name: text for name, text in fields if isinstance(text, str)}


def settings_change(before: Settings, after: Settings) -> SettingsChange:
    """Return what differs between two settings."""
    known = {person.name: person for person in before.people}
    return SettingsChange(
        people_added=sum(person.name not in known for person in after.people),
        people_changed=sum(known.get(person.name, person) != person for person in after.people),
        organisation=before.organisation != after.organisation,
        sending=before.sending != after.sending,
        mail=before.mail != after.mail,
        typing=before.typing != after.typing,
        appearance=(before.appearance, before.language) != (after.appearance, after.language),
    )


class _Head(Struct, frozen=True):
    kind: Literal["update-editor-settings"]
    version: int
