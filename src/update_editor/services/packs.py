"""The templates that can be chosen: those shipped, and those in the person's own folder."""

from pathlib import Path

from update_editor.services.organisation import OwnOrganisation, with_organisation
from update_editor.templating.loading import find_packs, pack_by_id
from update_editor.templating.pack import DEFAULT_PACK, TemplatePack

__all__ = ["DEFAULT_PACK", "own_templates_folder", "pack_for", "packs"]

_NOBODY = OwnOrganisation()


def own_templates_folder() -> Path:
    """Return the folder in which a person or organisation keeps templates of its own."""
    import platformdirs

    return Path(platformdirs.user_data_dir("update-editor", appauthor=False)) / "templates"


def packs(own: OwnOrganisation = _NOBODY) -> tuple[TemplatePack, ...]:
    """Return every usable template, the shipped ones first, with the person's own organisation in them."""
    return tuple(with_organisation(pack, own) for pack in find_packs((own_templates_folder(),)))


def pack_for(pack_id: str, own: OwnOrganisation = _NOBODY) -> TemplatePack:
    """Return the template with an id, with the person's own organisation in it.

    Raises:
        Unusable: ``unknown-template``, naming those that there are.
    """
    return with_organisation(pack_by_id(pack_id, (own_templates_folder(),)), own)
