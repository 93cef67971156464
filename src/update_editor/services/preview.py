"""What a preview shows: the real files of one format, made for looking at."""

from update_editor.exporters.edition import OutputFile
from update_editor.exporters.registry import FORMATS
from update_editor.services.export_job import edition_for, resolved
from update_editor.storage import Weekly
from update_editor.templating.pack import TemplatePack

PREVIEWS = {"email": "email.html", "web": "web/index.html", "easy-read": "easy-read/index.html"}
"""The formats that can be looked at before they are sent, and the page of each."""


def preview_files(weekly: Weekly, pack: TemplatePack, name: str) -> tuple[OutputFile, ...]:
    """Return the files of a format as they would go out, with every tracked change accepted.

    Raises:
        Unusable: the template or a picture can't be used.
    """
    chosen = FORMATS[name]
    update = resolved(weekly.update, "accept")
    return chosen.export(edition_for(update, weekly, pack, chosen))
