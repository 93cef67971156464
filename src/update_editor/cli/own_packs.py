"""Templates as the person's settings have them: the window and the command line make the same outputs."""

from update_editor.services import packs
from update_editor.services.settings_file import load_settings, settings_folder
from update_editor.templating.pack import TemplatePack


def pack_for(pack_id: str) -> TemplatePack:
    """Return the template with an id, with the organisation of the person's settings in it.

    Raises:
        Unusable: ``unknown-template``, naming those that there are.
    """
    return packs.pack_for(pack_id, load_settings(settings_folder()).organisation)
