"""The only place that finds the files shipped with the program: resources/ and templates/."""

from functools import cache
from pathlib import Path


def resources() -> Path:
    """Return the folder of icons, dictionaries, fonts, pictures and the sample."""
    return _folder("resources")


def templates() -> Path:
    """Return the folder of the template packs shipped with the program."""
    return _folder("templates")


@cache
def _folder(name: str) -> Path:
    """Return a shipped folder: inside the package when installed, at the top of the project in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / name
    return installed if installed.is_dir() else package.parent.parent / name
