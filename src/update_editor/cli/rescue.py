"""``update-editor rescue``: what can be read of a damaged file."""

import argparse
from pathlib import Path

from update_editor.cli.arguments import add_force
from update_editor.cli.outcome import DONE, SOMETHING_TO_SEE_TO, about, refuse_existing
from update_editor.model import Unusable
from update_editor.services.messages import note_sentence
from update_editor.services.rescue import rescue
from update_editor.storage import file_bytes, save_weekly


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
    with about(options.file):
        rescued = rescue(file_bytes(options.file))
    with about(options.out):
        save_weekly(options.out, rescued.weekly)
    print(f"{options.out}: {note_sentence(rescued.code, {})}")
    for name in rescued.lost_pictures:
        print(f"{options.out}: {note_sentence('picture-lost', {'name': name})}")
    is_whole = rescued.code == "rescued-all" and not rescued.lost_pictures
    return DONE if is_whole else SOMETHING_TO_SEE_TO
