"""Who is at the keyboard, as the person's settings have it."""

from update_editor.services.settings_file import load_settings, settings_folder


def own_name() -> str:
    """Return the name in the settings; empty where nobody said who they are."""
    return load_settings(settings_folder()).me
