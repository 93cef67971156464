"""What updates are checked by, as the person's settings have it: the window and the command line agree."""

from msgspec.structs import replace

from update_editor.services.house_style import House, house_of
from update_editor.services.house_style_file import KeptHouse, kept_house, shared_folder
from update_editor.services.settings_file import load_settings, settings_folder


def own_house() -> House:
    """Return the house of the person's settings, without what is broken there."""
    return kept_own_house().house


def kept_own_house(profile_id: str = "") -> KeptHouse:
    """Return the house of the person's settings, by the profile with an id where one is given.

    Raises:
        Unusable: there is no such profile, or it is broken.
    """
    folder = settings_folder()
    kept = kept_house(shared_folder(load_settings(folder), folder))
    for trouble in kept.troubles:
        if profile_id and trouble.parameters.get("profile") == profile_id:
            raise trouble
    return replace(kept, house=house_of(kept.house.style, kept.profiles, profile_id))
