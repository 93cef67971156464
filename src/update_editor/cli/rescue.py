"""``update-editor rescue``: what can be read of a damaged file."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from update_editor.cli.arguments import add_force
from update_editor.cli.outcome import DONE, SOMETHING_TO_SEE_TO, Refusal, about, one_line, refuse_existing
from update_editor.model import Unusable
from update_editor.services.backups import newest_copy_of
from update_editor.services.messages import note_sentence
from update_editor.services.places import state_folder
from update_editor.services.rescue import ALL, LostPicture, Rescued, rescue
from update_editor.storage import file_bytes, save_weekly

ALL_WORDS = "rescued-all-words"
"""What is told where the words are whole and something else is not."""

_MOST_NAMED = 3
"""Pictures outside items that are named one by one; of more their number is told."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``rescue`` takes."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the damaged file, which stays as it is")
    parser.add_argument("out", metavar="OUT.weekly", type=Path, help="the file to make")
    add_force(parser)


def run(options: argparse.Namespace) -> int:
    """Write what was found and say what is lost; 1 where something is."""
    with about(options.out):
        refuse_existing(options.out, options.force)
        if options.out.exists() and options.out.samefile(options.file):
            raise Unusable("file-exists")
    try:
        with about(options.file):
            rescued = rescue(file_bytes(options.file))
    except Refusal as refusal:
        raise Refusal("; ".join((str(refusal), *_backup(options.file)))) from refusal
    with about(options.out):
        save_weekly(options.out, rescued.weekly)
    for words in told(rescued):
        print(one_line(f"{options.out}: {words}"))
    if not rescued.is_whole:
        for words in _backup(options.file):
            print(f"{options.out}: {words}")
    return DONE if rescued.is_whole else SOMETHING_TO_SEE_TO


def _backup(file: Path) -> Iterator[str]:
    """Yield where the latest backup copy of what was saved in a file is, if there is one."""
    found = newest_copy_of(state_folder(), file)
    if found is not None:
        date = f"{found.backup.date.astimezone():%Y-%m-%d %H:%M}"
        yield one_line(note_sentence("backup-there", {"date": date, "path": found.backup.path}))


def told(rescued: Rescued) -> Iterator[str]:
    """Yield how much was brought back, and each thing that was not."""
    code = ALL_WORDS if rescued.code == ALL and not rescued.is_whole else rescued.code
    yield note_sentence(code, {})
    yield from _lost_pictures(rescued.lost)
    if rescued.lost_versions:
        code = "version-lost" if rescued.lost_versions == 1 else "versions-lost"
        yield note_sentence(code, {"count": rescued.lost_versions})
    if not rescued.is_listed:
        yield note_sentence("versions-unsure", {})


def _lost_pictures(lost: tuple[LostPicture, ...]) -> Iterator[str]:
    """Yield which pictures are lost: those of which something can be said, and how many others."""
    for each in lost:
        if each.heading:
            yield note_sentence("picture-lost-of", {"name": each.file, "heading": each.heading})
    others = [each for each in lost if not each.heading]
    for each in others[:_MOST_NAMED]:
        yield note_sentence("picture-lost", {"name": each.alt or each.file})
    if len(others) > _MOST_NAMED:
        count = len(others) - _MOST_NAMED
        yield note_sentence("picture-lost-too" if count == 1 else "pictures-lost", {"count": count})
