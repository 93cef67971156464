"""What a person copies for whoever helps them: versions, the system, settings that matter, the log's end.

It says of a setting which of the program's own choices it is, and of everything else only whether it is set:
no name, no address, no folder, no words.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from importlib import metadata
from pathlib import Path

from update_editor.exporters.platforms import PLATFORMS
from update_editor.services.crash_report import program_and_system, short_path
from update_editor.services.log_file import last_lines
from update_editor.services.settings import Settings

MOST_LINES = 300
"""Lines of the log."""
MOST_CRASH_LINES = 60
"""Lines of the log of crashes of Qt and of the interpreter."""

_CRASHES = "crashes.log"
_PACKAGES = ("jinja2", "keyring", "lxml", "msgspec", "pillow", "pyenchant", "python-docx", "typst")
_FRAME = re.compile(r'\s*File "(?P<path>[^"]*)", line (?P<line>\d+) in (?P<name>[\w<>.]+)\s*\Z')
_HEADING = re.compile(
    r"(Fatal Python error: [A-Za-z ]+|Windows fatal exception: [a-z0-9 ]+"
    r"|(Current thread|Thread) 0x[0-9a-f]+.*\(most recent call first\):)\Z"
)


def support_text(settings: Settings, state_folder: Path, parts: Mapping[str, str]) -> str:
    """Return the whole text; ``parts`` are further lines of the system, such as Qt's version."""
    about = [*program_and_system(), *parts.items(), *_packages(), *_settings(settings)]
    lines = [f"{name}: {value}" for name, value in about]
    crashes = _crashes(state_folder / _CRASHES)
    if crashes:
        lines += ["", "Crashes", *crashes]
    log = last_lines(state_folder, MOST_LINES)
    return "\n".join([*lines, "", "Log", *(log or ("nothing yet",))]) + "\n"


def _packages() -> list[tuple[str, str]]:
    found = []
    for name in _PACKAGES:
        with suppress(metadata.PackageNotFoundError):
            found.append((name, metadata.version(name)))
    return found


def _settings(settings: Settings) -> list[tuple[str, str]]:
    is_set = {
        "Own organisation": bool(settings.organisation.name),
        "Mail server": bool(settings.mail.host),
        "Website": bool(settings.website.archive or settings.website.wordpress.address),
        "Shared folder": bool(settings.folders.shared),
        "Picture folders": bool(settings.folders.pictures),
    }
    sending = settings.sending.platform
    return [
        ("Language", settings.language),
        ("Appearance", settings.appearance),
        ("Zoom", f"{settings.zoom} %"),
        ("Sending with", sending if sending in PLATFORMS else "another"),
        ("Marks while typing", _yes(settings.typing.markdown)),
        ("Quotes while typing", _yes(settings.typing.typographic)),
        *((name, _yes(value)) for name, value in is_set.items()),
    ]


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _crashes(path: Path) -> list[str]:
    """Return the end of what ``faulthandler`` wrote, each file's path from its package on."""
    try:
        written = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    lines = []
    for line in written:
        frame = _FRAME.match(line)
        if frame is not None:
            lines.append(f"  {short_path(frame['path'])}:{frame['line']} in {frame['name']}")
        elif _HEADING.match(line):
            lines.append(line)
    return lines[-MOST_CRASH_LINES:]
