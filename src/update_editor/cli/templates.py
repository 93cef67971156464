"""``update-editor templates``: the templates that are found, and what is wrong with one."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from update_editor.assets import templates as shipped_templates
from update_editor.cli.outcome import DONE, SOMETHING_TO_SEE_TO, about, one_line
from update_editor.model import Unusable
from update_editor.services.messages import error_sentence, fault_sentence
from update_editor.services.packs import own_templates_folder
from update_editor.services.trying_packs import failures_of
from update_editor.templating.checking import check_pack
from update_editor.templating.loading import find_packs, load_pack, pack_folders


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``templates`` takes."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    for name, meaning, run_action in (
        ("list", "list the templates that are found", _list),
        ("check", "say what is wrong with a template, by file and line", _check),
    ):
        action = actions.add_parser(name, help=meaning, description=meaning)
        action.add_argument(
            "folder", metavar="DIR", type=Path, nargs="?", help="a template, or a folder of them"
        )
        action.set_defaults(run_action=run_action)


def run(options: argparse.Namespace) -> int:
    """Run the action that was asked for."""
    action_code: int = options.run_action(options)
    return action_code


def _list(options: argparse.Namespace) -> int:
    extra = (own_templates_folder(),) if options.folder is None else (options.folder,)
    with about(options.folder or "templates"):
        for pack in find_packs(extra):
            print(one_line(f"{pack.id}: {pack.name} – {pack.description} ({pack.folder})"))
    return DONE


def _check(options: argparse.Namespace) -> int:
    roots = (options.folder,) if options.folder else (shipped_templates(), own_templates_folder())
    faults = 0
    with about(options.folder or "templates"):
        folders = pack_folders(roots)
        if not folders:
            raise Unusable("no-template")
        for folder in folders:
            found = tuple(_wrong_with(folder))
            faults += len(found)
            for words in found:
                print(one_line(words))
            if not found:
                print(one_line(f"{folder}: nothing wrong"))
    return SOMETHING_TO_SEE_TO if faults else DONE


def _wrong_with(folder: Path) -> Iterator[str]:
    """Yield what is wrong with a template: what its files show, else what fails with the sample."""
    faults = check_pack(folder)
    yield from (f"{fault.file}:{fault.line}: {fault_sentence(fault)}" for fault in faults)
    if not faults:
        yield from map(error_sentence, failures_of(load_pack(folder)))
