"""``update-editor import``: a past update, or a text from elsewhere, becomes a ``.weekly`` file."""

import argparse
from pathlib import Path

from update_editor.cli.arguments import add_date, add_force, add_template
from update_editor.cli.outcome import DONE, SOMETHING_TO_SEE_TO, about, counted, one_line, refuse_existing
from update_editor.cli.own_packs import pack_for
from update_editor.model import Bullets, Items, Update
from update_editor.services.messages import note_sentence
from update_editor.services.opening import import_file
from update_editor.storage import Weekly, save_weekly
from update_editor.templating.dates import long_date


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``import`` takes."""
    parser.add_argument("source", metavar="SOURCE", type=Path, help="a .docx, .txt, .md or .html file")
    parser.add_argument("out", metavar="OUT.weekly", type=Path, help="the file to make")
    add_template(parser)
    add_date(parser, "the update's date (default: as the source says it)")
    add_force(parser)


def run(options: argparse.Namespace) -> int:
    """Bring the source in, say what was found, and what fits nowhere."""
    with about(options.out):
        refuse_existing(options.out, options.force)
    with about(f"--template {options.template}"):
        pack = pack_for(options.template)
    with about(options.source):
        imported = import_file(options.source, pack, options.date)
    with about(options.out):
        save_weekly(options.out, Weekly(update=imported.update, pictures=imported.pictures))
    print(f"{options.out}: {summary(imported.update)}")
    for note in imported.notes:
        print(one_line(f"{options.source}: {note_sentence(note.code, note.parameters)}"))
    return SOMETHING_TO_SEE_TO if any(note.needs_a_look for note in imported.notes) else DONE


def summary(update: Update) -> str:
    """Return what an update holds, as “5 items, 3 bullets, Friday 10 August 2018”."""
    items = sum(len(section.items) for section in update.sections if isinstance(section, Items))
    bullets = sum(len(section.bullets) for section in update.sections if isinstance(section, Bullets))
    date = "no date" if update.date is None else long_date(update.date)
    return f"{counted(items, 'item')}, {counted(bullets, 'bullet')}, {date}"
