"""What is copied for support names versions, choices and the log's end, and nothing that anybody typed."""

from pathlib import Path

from msgspec.structs import replace

from update_editor import __version__
from update_editor.exporters.platforms import SendingWith
from update_editor.model import Lead
from update_editor.services.mail_server import MailServer
from update_editor.services.organisation import OwnOrganisation
from update_editor.services.settings import Folders, Settings
from update_editor.services.support import MOST_LINES, support_text
from update_editor.services.website import Site, Website

SECRETS = Settings(
    me="zebra-me",
    people=(Lead(name="zebra-lead", role="zebra-role", organisation="zebra-org"),),
    organisation=OwnOrganisation(name="zebra-house", address="zebra street", web="https://zebra.example"),
    sending=SendingWith(platform="zebra-platform", pictures="https://zebra.example/pictures"),
    mail=MailServer(host="mail.zebra.example", sender="amara@zebra.example"),
    folders=Folders(updates="/zebra/a", outputs="/zebra/b", shared="/zebra/c", pictures=("/zebra/d",)),
    website=Website(archive="/zebra/e", wordpress=Site(address="https://zebra.example", user="zebra-user")),
    recent=("/zebra/one.weekly",),
    export_folder="/zebra/f",
    hints_seen=("zebra-hint",),
)


def test_it_names_versions_and_choices(tmp_path: Path) -> None:
    settings = replace(Settings(), appearance="dark", zoom=150, sending=SendingWith(platform="mailchimp"))
    text = support_text(settings, tmp_path, {"Qt": "6.11"})
    for line in (
        f"Update Editor: {__version__}",
        "Qt: 6.11",
        "Appearance: dark",
        "Zoom: 150 %",
        "Sending with: mailchimp",
        "Mail server: no",
    ):
        assert line in text.splitlines()
    assert text.endswith("Log\nnothing yet\n")


def test_it_says_of_what_was_typed_only_whether_it_is_there(tmp_path: Path) -> None:
    text = support_text(SECRETS, tmp_path, {})
    assert "zebra" not in text.lower()
    for line in ("Mail server: yes", "Own organisation: yes", "Website: yes", "Sending with: another"):
        assert line in text.splitlines()


def test_it_ends_with_the_last_lines_of_the_log(tmp_path: Path) -> None:
    lines = [f"2026-10-14T09:00:00+01:00 entry {number}" for number in range(2 * MOST_LINES)]
    (tmp_path / "log.txt").write_text("\n".join(lines) + "\n")
    assert support_text(Settings(), tmp_path, {}).splitlines()[-MOST_LINES:] == lines[-MOST_LINES:]


def test_a_crash_of_the_interpreter_is_told_without_the_folders_of_a_person(tmp_path: Path) -> None:
    (tmp_path / "crashes.log").write_text(
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f2a (most recent call first):\n"
        '  File "/home/zebra/.venv/lib/python3.13/site-packages/update_editor/gui/page.py", line 12 in show\n'
        '  File "/home/zebra/Board minutes.py", line 3 in <module>\n'
        "zebra wrote a line of her own\n"
    )
    text = support_text(Settings(), tmp_path, {})
    assert "Fatal Python error: Segmentation fault" in text
    assert "update_editor/gui/page.py:12 in show" in text
    assert "zebra" not in text
