"""Settings go to a colleague as a file, without what is a computer's own."""

import json

import pytest
from msgspec.structs import replace

from update_editor.exporters.platforms import SendingWith
from update_editor.model import Lead, Unusable
from update_editor.services.mail_server import MailServer
from update_editor.services.messages import error_sentence
from update_editor.services.organisation import OwnOrganisation
from update_editor.services.settings import Folders, Settings, TypingAids
from update_editor.services.settings_exchange import (
    MOST_LETTERS,
    MOST_PEOPLE,
    export_settings,
    import_settings,
    settings_change,
)

AMARA = Lead(name="Amara Whitcombe", role="Director")
JORY = Lead(name="Jory Pell", role="Ferryman")
THEIRS = Settings(
    people=(AMARA, JORY),
    organisation=OwnOrganisation(name="Saltmarsh Council"),
    sending=SendingWith(platform="mailchimp", pictures="https://saltmarsh.example/pictures/"),
    mail=MailServer(
        host="smtp.saltmarsh.example", port=465, security="tls", user="amara", sender="a@b.example"
    ),
    typing=TypingAids(markdown=False),
    appearance="dark",
    folders=Folders(updates="/theirs"),
    recent=("/theirs/week.weekly",),
    zoom=150,
)


@pytest.fixture
def exported(tmp_path):
    path = tmp_path / "our settings.json"
    export_settings(path, THEIRS)
    return path


def test_a_new_computer_gets_all_that_is_not_the_old_ones(exported):
    imported = import_settings(exported, Settings(zoom=90, recent=("/mine",)))
    assert imported == Settings(
        people=(AMARA, JORY),
        organisation=THEIRS.organisation,
        sending=THEIRS.sending,
        mail=replace(THEIRS.mail, user="", sender=""),
        typing=THEIRS.typing,
        appearance="dark",
        zoom=90,
        recent=("/mine",),
    )
    assert not any(
        own in exported.read_text(encoding="utf-8") for own in ("/theirs", "a@b.example", '"amara"')
    )


def test_who_sends_by_a_mail_server_stays_where_a_file_names_another(exported, tmp_path):
    own = MailServer(host="old.example", user="jory", sender="jory@saltmarsh.example")
    imported = import_settings(exported, Settings(mail=own))
    assert imported.mail == replace(THEIRS.mail, user="jory", sender="jory@saltmarsh.example")
    export_settings(tmp_path / "nothing.json", Settings())
    assert import_settings(tmp_path / "nothing.json", imported).sending == THEIRS.sending
    assert import_settings(tmp_path / "nothing.json", imported).mail == imported.mail


def test_people_join_those_who_are_known(exported):
    mine = Settings(people=(Lead(name="Mina Roe"), Lead(name="Jory Pell", role="Pilot")))
    assert import_settings(exported, mine).people == (Lead(name="Mina Roe"), JORY, AMARA)


def test_a_file_without_an_organisation_leaves_the_own_one(tmp_path):
    export_settings(tmp_path / "people.json", Settings(people=(AMARA,)))
    mine = Settings(organisation=OwnOrganisation(name="Vale Trust"))
    assert import_settings(tmp_path / "people.json", mine).organisation.name == "Vale Trust"


def test_what_an_import_changes_is_told(exported):
    mine = Settings(people=(Lead(name="Jory Pell", role="Pilot"),))
    change = settings_change(mine, import_settings(exported, mine))
    assert (change.people_added, change.people_changed) == (1, 1)
    assert (change.organisation, change.sending, change.mail) == (True, True, True)
    assert (change.typing, change.appearance) == (True, True)
    assert not change.is_nothing
    assert settings_change(mine, mine).is_nothing


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "not-settings"),
        ("[]", "not-settings"),
        ('{"version": 2}', "not-settings"),
        ('{"kind": "update-editor-settings", "version": 2, "people": [{"role": "x"}]}', "not-settings"),
        ('{"kind": "update-editor-settings", "version": 3, "people": 7}', "newer-settings"),
    ],
)
def test_a_file_that_is_none_is_refused(tmp_path, text, code):
    path = tmp_path / "file.json"
    path.write_text(text)
    with pytest.raises(Unusable) as error:
        import_settings(path, Settings())
    assert error.value.code == code


def written(tmp_path, **said):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"kind": "update-editor-settings", "version": 2, **said}), "utf-8")
    return path


@pytest.mark.parametrize(
    "said",
    [
        {"people": [{"name": f"Gull {number}"} for number in range(MOST_PEOPLE + 1)]},
        {"people": [{"name": "Ash", "role": "x" * (MOST_LETTERS + 1)}]},
        {"organisation": {"other_formats": "[" * (MOST_LETTERS + 1)}},
    ],
)
def test_what_nobody_typed_is_refused(tmp_path, said):
    with pytest.raises(Unusable, match="settings-too-long") as refused:
        import_settings(written(tmp_path, **said), Settings())
    assert "500 people" in error_sentence(refused.value)


def test_what_no_field_would_take_becomes_a_space(tmp_path):
    said = {
        "people": [{"name": " Ash\n\0Quill ", "role": "Mayor"}, {"name": "\n"}],
        "organisation": {"name": "Quay\r\nCouncil", "address": "1 Pier\nSaltmouth\7"},
    }
    settings = import_settings(written(tmp_path, **said), Settings())
    assert settings.people == (Lead(name="Ash Quill", role="Mayor"),)
    assert settings.organisation.name == "Quay Council"
    assert settings.organisation.address == "1 Pier\nSaltmouth"
