"""How emails are sent, as the person's settings have it."""

from update_editor.exporters.platforms import SendingWith
from update_editor.services.settings_file import load_settings, settings_folder


def own_sending() -> SendingWith:
    """Return how the settings say that emails are sent."""
    return load_settings(settings_folder()).sending
