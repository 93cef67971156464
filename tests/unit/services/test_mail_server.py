"""The password of a mail server, which the keyring keeps and no file does."""

import sys
from types import SimpleNamespace

import pytest
from msgspec.structs import replace

from update_editor.model import Unusable
from update_editor.services.mail_server import MailServer, keep_password, kept_password
from update_editor.services.settings import Settings
from update_editor.services.settings_exchange import export_settings
from update_editor.services.settings_file import load_settings, save_settings

SERVER = MailServer(host="mail.example.org", user="amara", sender="amara@example.org")
SECRET = "a long way to the lighthouse"


class Keyring:
    """A keyring of the test's own."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, account: str) -> str | None:
        return self.kept.get((service, account))

    def set_password(self, service: str, account: str, password: str) -> None:
        self.kept[service, account] = password

    def delete_password(self, service: str, account: str) -> None:
        del self.kept[service, account]


@pytest.fixture
def keyring(monkeypatch):
    made = Keyring()
    monkeypatch.setitem(sys.modules, "keyring", made)
    return made


def test_a_password_is_kept_for_one_account_at_one_server(keyring):
    keep_password(SERVER, SECRET)
    assert kept_password(SERVER) == SECRET
    assert kept_password(replace(SERVER, user="jory")) == ""
    assert kept_password(replace(SERVER, host="mail.example.net")) == ""


def test_an_empty_password_takes_the_kept_one_away(keyring):
    keep_password(SERVER, SECRET)
    keep_password(SERVER, "")
    keep_password(SERVER, "")
    assert keyring.kept == {}


@pytest.mark.parametrize("module", [None, SimpleNamespace()])
def test_without_a_keyring_nothing_is_kept_and_that_is_told(monkeypatch, module):
    monkeypatch.setitem(sys.modules, "keyring", module)
    assert kept_password(SERVER) == ""
    with pytest.raises(Unusable) as caught:
        keep_password(SERVER, SECRET)
    assert caught.value.code == "no-keyring"
    assert SECRET not in str(caught.value)


def test_no_file_has_the_password(keyring, tmp_path):
    settings = Settings(mail=SERVER)
    keep_password(SERVER, SECRET)
    save_settings(tmp_path / "settings", settings)
    export_settings(tmp_path / "for-a-colleague.json", settings)
    written = [path.read_text("utf-8") for path in tmp_path.rglob("*") if path.is_file()]
    assert len(written) == 2
    assert not any(SECRET in text for text in written)
    assert load_settings(tmp_path / "settings").mail == SERVER
