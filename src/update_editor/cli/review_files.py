"""``update-editor review compare`` and ``merge``: what two updates, or three, make together."""

import argparse
import datetime as dt
from pathlib import Path

from msgspec.structs import replace

from update_editor.cli.arguments import Actions, add_force
from update_editor.cli.outcome import DONE, SOMETHING_TO_SEE_TO, about, counted, one_line, refuse_existing
from update_editor.cli.own_name import own_name
from update_editor.model import Update
from update_editor.review.clash import Clash
from update_editor.review.compare import compare
from update_editor.review.edits import Reviewer
from update_editor.review.merge import merge
from update_editor.review.moments import as_kept
from update_editor.review.resolve import open_changes
from update_editor.storage import Weekly, open_weekly, save_weekly


def add_actions(actions: Actions) -> None:
    """Add what ``compare`` and ``merge`` take."""
    comparing = actions.add_parser("compare", help="make a file that shows NEW as tracked changes on OLD")
    _add_paths(comparing, "old", "new")
    comparing.add_argument("--author", metavar="NAME", required=True, help="whose changes they are")
    comparing.set_defaults(act=_compare)
    merging = actions.add_parser(
        "merge", help="make a file with what two people made of one; clashes become tracked changes"
    )
    _add_paths(merging, "base", "mine", "theirs")
    merging.add_argument("--author", metavar="NAME", help="who merges them (default: as in your settings)")
    merging.set_defaults(act=_merge)


def _add_paths(action: argparse.ArgumentParser, *names: str) -> None:
    for name in names:
        action.add_argument(name, metavar=f"{name.upper()}.weekly", type=Path, help="an update")
    action.add_argument("out", metavar="OUT.weekly", type=Path, help="the file to make")
    add_force(action)


def _opened(path: Path) -> Weekly:
    with about(path):
        return open_weekly(path)


def _by(options: argparse.Namespace) -> Reviewer:
    author = own_name() if options.author is None else options.author
    return Reviewer(author, as_kept(dt.datetime.now(dt.UTC)))


def _compare(options: argparse.Namespace) -> int:
    with about(options.out):
        refuse_existing(options.out, options.force)
    old, new = _opened(options.old), _opened(options.new)
    with about(options.new):
        compared = compare(old.update, new.update, _by(options))
    _save(options.out, old, compared, new)
    print(f"{options.out}: {counted(open_changes(compared), 'change')}")
    return DONE


def _merge(options: argparse.Namespace) -> int:
    """Merge, and name each clash on a line; 1 where there is one."""
    with about(options.out):
        refuse_existing(options.out, options.force)
    base, mine, theirs = (_opened(path) for path in (options.base, options.mine, options.theirs))
    with about(options.theirs):
        merged = merge(base.update, mine.update, theirs.update, _by(options))
    _save(options.out, mine, merged.update, theirs, base)
    for clash in merged.clashes:
        print(one_line(_clash_line(clash)))
    print(f"{options.out}: {counted(len(merged.clashes), 'clash', 'clashes')}")
    return SOMETHING_TO_SEE_TO if merged.clashes else DONE


def _clash_line(clash: Clash) -> str:
    """Return where two people changed the same, what each made of it, and how to decide on it."""
    what = clash.detail or clash.kind
    both = f"“{clash.mine}” in mine, “{clash.theirs}” in theirs" if clash.mine or clash.theirs else ""
    decided = f"; decide on change {clash.change}" if clash.change else ""
    return f"clash: {clash.where}: {what}{': ' if both else ''}{both}{decided}"


def _save(out: Path, weekly: Weekly, update: Update, *others: Weekly) -> None:
    """Write an update with the history of one file, and with the pictures of all."""
    pictures = dict(weekly.pictures)
    for other in others:
        pictures = {**other.pictures, **pictures}
    with about(out):
        save_weekly(out, replace(weekly, update=update, pictures=pictures))
