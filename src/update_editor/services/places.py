"""Where a person was: in each file, and which windows were open when the program ended.

It is kept in the state folder, never in an update: two people who share a file have a place each.
"""

from contextlib import suppress
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from update_editor.model import Unusable
from update_editor.services.whole_path import whole_path
from update_editor.storage import write_json

VERSION = 1
MOST_FILES = 50
MOST_WINDOWS = 20

_FILE = "places.json"

Distance = Annotated[int, Meta(ge=0, le=2**31 - 1)]
"""A number that Qt can take."""


class Place(Struct, frozen=True, kw_only=True):
    """A place on the page.

    ``where`` is the address of the pane with the caret, ``caret`` its position in code points, ``scroll`` how
    many pixels of the page stand above the window's edge.
    """

    where: str = ""
    caret: Distance = 0
    scroll: Distance = 0


class FilePlace(Struct, frozen=True, kw_only=True):
    """The place in a file, which is named by its whole path."""

    file: str
    place: Place


class WindowPlace(Struct, frozen=True, kw_only=True):
    """A window that was open.

    ``geometry`` and ``layout`` are what Qt gives for its size and for the width of its parts, in base 64;
    ``panel`` is the tab at the front of the panel.
    """

    file: str
    geometry: str = ""
    layout: str = ""
    has_outline: bool = True
    has_panel: bool = True
    panel: str = ""


class PreviewChoice(Struct, frozen=True, kw_only=True):
    """What a person last looked at in the preview: the format, how wide, in the light or the dark.

    The names are those of the preview's buttons; one that it doesn't know counts for its first.
    """

    format: str = "email"
    width: str = "email"
    scheme: str = "light"


class Places(Struct, frozen=True, kw_only=True):
    """The places in the files used last, the latest first, and the windows of the last end in their order."""

    version: int = VERSION
    preview: PreviewChoice = PreviewChoice()
    files: tuple[FilePlace, ...] = ()
    windows: tuple[WindowPlace, ...] = ()


def state_folder() -> Path:
    """Return the folder of what the program keeps for itself between two starts."""
    import platformdirs

    return Path(platformdirs.user_state_dir("update-editor", appauthor=False))


def load_places(folder: Path) -> Places:
    """Return the places kept in a folder; none where there are none that this program can read."""
    try:
        places = msgspec.json.decode((folder / _FILE).read_bytes(), type=Places)
    except (OSError, ValueError, RecursionError):
        return Places()
    if places.version != VERSION:
        return Places()
    return replace(places, files=places.files[:MOST_FILES], windows=places.windows[:MOST_WINDOWS])


def save_places(folder: Path, places: Places) -> None:
    """Keep the places in a folder, which is made where it is missing.

    Raises:
        Unusable: they can't be written there.
    """
    write_json(folder / _FILE, msgspec.to_builtins(places))


def place_in(places: Places, path: Path) -> Place | None:
    """Return where a person was in a file; None where that is not known."""
    name = str(whole_path(path))
    return next((each.place for each in places.files if each.file == name), None)


def with_place(places: Places, path: Path, place: Place) -> Places:
    """Return the places with the one in a file as the latest."""
    name = str(whole_path(path))
    others = tuple(each for each in places.files if each.file != name)
    return replace(places, files=(FilePlace(file=name, place=place), *others)[:MOST_FILES])


def with_windows(places: Places, windows: tuple[WindowPlace, ...]) -> Places:
    """Return the places with these windows as those of the last end; one without a file can't come back."""
    return replace(places, windows=tuple(each for each in windows if each.file)[:MOST_WINDOWS])


class KeptPlaces:
    """The places in a folder, read when they are first asked for. What can't be kept is done without."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._marker = folder / "restoring"
        self._value: Places | None = None

    @property
    def value(self) -> Places:
        """The places as they are now."""
        if self._value is None:
            self._value = load_places(self._folder)
        return self._value

    def place_in(self, path: Path) -> Place | None:
        """Return where a person was in a file; None where that is not known."""
        return place_in(self.value, path)

    def keep_place(self, path: Path, place: Place) -> None:
        """Keep where a person was in a file."""
        with suppress(OSError, ValueError, RuntimeError):  # a path that leads nowhere, or round in a circle
            self._keep(with_place(self.value, path, place))

    def keep_windows(self, windows: tuple[WindowPlace, ...]) -> None:
        """Keep which windows are open as the program ends."""
        self._keep(with_windows(self.value, windows))

    def keep_preview(self, choice: PreviewChoice) -> None:
        """Keep what a person looks at in the preview."""
        self._keep(replace(self.value, preview=choice))

    def _keep(self, places: Places) -> None:
        if places == self._value:
            return
        self._value = places
        with suppress(Unusable, OSError, ValueError):
            save_places(self._folder, places)

    def begin_restoring(self) -> bool:
        """Note that windows are being brought back; false where the program ended in the middle of it."""
        if self._marker.exists():
            self.end_restoring()
            return False
        with suppress(OSError):
            self._marker.touch()
        return True

    def end_restoring(self) -> None:
        """Note that the windows are back."""
        with suppress(OSError):
            self._marker.unlink(missing_ok=True)
