"""What an update is called where there is room for a few words."""

from update_editor.model import Update
from update_editor.templating.dates import long_date
from update_editor.templating.pack import TemplatePack


def update_name(update: Update, pack: TemplatePack) -> str:
    """Return what an update is called in a title bar: its kind and its date."""
    if update.date is None:
        return pack.name
    words = long_date(update.date).rsplit(" ", 1)[0]
    return f"{pack.name} · {words}"


def file_name(update: Update) -> str:
    """Return the name that a new file is proposed."""
    day = "" if update.date is None else f" {update.date.isoformat()}"
    return f"{update.template}{day}"
