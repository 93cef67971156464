"""``update-editor easy-read``: how far an easy read has come, and a digest of several."""

import argparse
from pathlib import Path

from update_editor.cli.arguments import add_actions, add_force, add_template, add_weekly
from update_editor.cli.check import finding_line, finding_object
from update_editor.cli.outcome import (
    DONE,
    SOMETHING_TO_SEE_TO,
    about,
    counted,
    one_line,
    print_json,
    refuse_existing,
)
from update_editor.cli.own_house import own_house
from update_editor.cli.own_packs import pack_for
from update_editor.easyread.progress import Progress
from update_editor.model import JsonObject, Unusable
from update_editor.services.easy_read_digest import MadeDigest, digest_of
from update_editor.services.easy_read_status import EasyReadStatus, easy_read_status
from update_editor.services.packs import DEFAULT_PACK
from update_editor.storage import Weekly, open_weekly, save_weekly


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``easy-read`` takes."""
    actions = add_actions(parser)
    status = actions.add_parser("status", help="say how far the easy read of an update has come")
    add_weekly(status)
    status.add_argument("--json", action="store_true", help="print it as JSON")
    status.set_defaults(act=_status)
    digest = actions.add_parser("digest", help="make an update of what several say in easy words")
    digest.add_argument("files", metavar="FILE.weekly", type=Path, nargs="+", help="the updates")
    digest.add_argument("out", metavar="OUT.weekly", type=Path, help="the file to make")
    add_template(digest, default=None)
    add_force(digest)
    digest.set_defaults(act=_digest)


def run(options: argparse.Namespace) -> int:
    """Say how far it has come, or make a digest."""
    act: int = options.act(options)
    return act


def _status(options: argparse.Namespace) -> int:
    """Print where an easy read stands; 1 where something of it is to be seen to."""
    with about(options.file):
        update = open_weekly(options.file).update
        status = easy_read_status(update, own_house(), pack_for(update.template))
    if options.json:
        print_json(_status_object(status))
    else:
        for finding in status.findings:
            print(one_line(finding_line(finding)))
        print(f"{options.file}: {_progress_line(status.progress)}; {status.stage}")
    return DONE if status.is_clear else SOMETHING_TO_SEE_TO


def _status_object(status: EasyReadStatus) -> JsonObject:
    now = status.progress
    return {
        "items": now.items,
        "written": now.written,
        "left_out": now.left_out,
        "to_decide": now.to_decide,
        "out_of_date": now.out_of_date,
        "checks": [finding_object(finding) for finding in status.findings],
        "stage": status.stage,
    }


def _progress_line(now: Progress) -> str:
    """Return the progress as “18 items: 9 written, 3 left out on purpose, 6 to decide, 2 out of date”."""
    told = [f"{now.written} written", f"{now.left_out} left out on purpose", f"{now.to_decide} to decide"]
    told += [f"{now.out_of_date} out of date"] if now.out_of_date else []
    return f"{counted(now.items, 'item')}: {', '.join(told)}"


def _digest(options: argparse.Namespace) -> int:
    """Make the digest, and name what had nothing for it; 1 where something is to be seen to."""
    with about(options.out):
        refuse_existing(options.out, options.force)
        if options.out.exists() and any(
            each.exists() and options.out.samefile(each) for each in options.files
        ):
            raise Unusable("digest-over-update")
    weeklies = [_opened(path) for path in options.files]
    template = options.template or weeklies[-1].update.template or DEFAULT_PACK
    with about(f"--template {template}"):
        pack = pack_for(template)
    with about(options.out):
        made = digest_of(weeklies, pack)
        save_weekly(options.out, made.weekly)
    for told in _notices(made, options.files):
        print(one_line(told))
    print(f"{options.out}: {counted(len(made.weekly.update.sections), 'update')} in easy words")
    return SOMETHING_TO_SEE_TO if made.without or made.told or made.waiting else DONE


def _opened(path: Path) -> Weekly:
    with about(path):
        return open_weekly(path)


def _notices(made: MadeDigest, files: list[Path]) -> list[str]:
    empty = [
        f"{files[number]}: it has nothing in easy words yet, and is not in the digest"
        for number in made.without
    ]
    words = [
        f"{each.word}: explained as “{each.earlier}” and later as “{each.later}”; the later one was taken"
        for each in made.told
    ]
    later = [
        f"{files[each.number]}: “{each.heading}” may not go out before {each.until}, and is not in the digest"
        for each in made.waiting
    ]
    return empty + words + later
