"""``update-editor wordpress``: a draft of the update on a WordPress website."""

import argparse
import datetime as dt
import os

from update_editor.cli.arguments import add_weekly
from update_editor.cli.outcome import DONE, SOMETHING_TO_SEE_TO, about, one_line
from update_editor.cli.own_house import own_house
from update_editor.cli.own_packs import pack_for
from update_editor.services.export_job import ExportOrder, not_ready
from update_editor.services.messages import hindrance_sentence
from update_editor.services.website import Site
from update_editor.services.wordpress import kept_password, send_draft
from update_editor.storage import open_weekly

PASSWORD = "UPDATE_EDITOR_WORDPRESS_PASSWORD"  # noqa: S105 - the name of the variable
"""The environment variable with the application password; without it, the keyring is asked."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``wordpress`` takes."""
    add_weekly(parser)
    parser.add_argument("--site", metavar="ADDRESS", required=True, help="the website, with https://")
    parser.add_argument("--user", metavar="NAME", required=True, help="the user name there")
    parser.add_argument(
        "--changes",
        choices=("refuse", "accept", "reject"),
        default="refuse",
        help="what becomes of open tracked changes (default: refuse)",
    )
    parser.epilog = f"The application password is that of the keyring, or of {PASSWORD}."


def run(options: argparse.Namespace) -> int:
    """Make the draft, or put the update into the one that is there; 1 where something is not ready."""
    with about(options.file):
        weekly = open_weekly(options.file)
        order = ExportOrder(
            weekly=weekly,
            pack=pack_for(weekly.update.template),
            formats=("web-body",),
            changes=options.changes,
            house=own_house(),
        )
        held = not_ready(order, dt.datetime.now(dt.UTC))
    site = Site(address=options.site, user=options.user)
    password = os.environ.get(PASSWORD) or kept_password(site)
    with about(options.site):
        draft = send_draft(order, site, password, lambda _done, _total: True)
    print(f"{'new draft' if draft.is_new else 'draft'}: {draft.address}")
    for each in held:
        print(one_line(f"not ready: {each.where}: {hindrance_sentence(each)}"))
    return SOMETHING_TO_SEE_TO if held else DONE
