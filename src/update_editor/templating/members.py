"""The files of a pack, read without ever leaving its folders."""

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from update_editor.model import Unusable
from update_editor.templating.pack import TemplatePack

LONGEST_TEXT = 64 * 1024
"""The most bytes that ``template.toml``, a Jinja2 file, a style sheet or a snippet may have."""
LONGEST_FILE = 10 * 1024 * 1024
"""The most bytes that any other file of a pack may have."""


def member_path(pack: TemplatePack, name: str) -> Path:
    """Return where a file of the pack stands, its own or one of a pack that it extends.

    ``name`` is the path inside the pack, with ``/``: ``word/reference.docx``.

    Raises:
        Unusable: ``template-file-missing``; ``template-file-outside`` where a link leads out of the folder.
    """
    path = find_member(pack.folders, name)
    if path is None:
        raise Unusable("template-file-missing", file=str(pack.folder / name), line=1)
    return path


def find_member(folders: Sequence[Path], name: str) -> Path | None:
    """Return the first file of this name in the folders; None where there is none.

    Raises:
        Unusable: ``template-file-outside``.
    """
    inside = PurePosixPath(name)
    for folder in folders:
        path = folder / name
        if inside.is_absolute() or ".." in inside.parts or "\\" in name or "\x00" in name:
            raise Unusable("template-file-outside", file=str(path), line=1)
        if not path.is_file():
            continue
        if not path.resolve().is_relative_to(folder.resolve()):
            raise Unusable("template-file-outside", file=str(path), line=1)
        return path
    return None


def member_names(pack: TemplatePack, folder: str, ending: str) -> tuple[str, ...]:
    """Return the names of the pack's files in one of its folders that end so, in alphabetical order."""
    names = {
        f"{folder}/{path.name}"
        for each in pack.folders
        if (each / folder).is_dir()
        for path in (each / folder).iterdir()
        if path.name.endswith(ending) and path.is_file()
    }
    return tuple(sorted(names))


def read_text_member(pack: TemplatePack, name: str) -> str:
    """Return the text of one of the pack's files, line ends as ``\\n``.

    Raises:
        Unusable: as ``member_path`` and ``read_text``.
    """
    return read_text(member_path(pack, name))


def read_text(path: Path) -> str:
    """Return the UTF-8 text of a file, line ends as ``\\n``.

    Raises:
        Unusable: ``template-file-unreadable``, ``template-file-too-long``, ``template-file-not-text``.
    """
    data = read_bounded(path, LONGEST_TEXT)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Unusable("template-file-not-text", file=str(path), line=line) from error
    return text.replace("\r\n", "\n")


def read_bounded(path: Path, longest: int) -> bytes:
    """Return the bytes of a file that has at most ``longest`` of them.

    Raises:
        Unusable: ``template-file-unreadable``, ``template-file-too-long``.
    """
    try:
        with path.open("rb") as file:
            data = file.read(longest + 1)
    except OSError as error:
        raise Unusable("template-file-unreadable", file=str(path), line=1, detail=error.strerror) from error
    if len(data) > longest:
        raise Unusable("template-file-too-long", file=str(path), line=1, longest=longest // 1024)
    return data
