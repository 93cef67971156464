"""The templates that can be chosen: those shipped, and those in the person's own folder."""

from pathlib import Path

from update_editor.templating.loading import find_packs, pack_by_id
from update_editor.templating.pack import DEFAULT_PACK, TemplatePack

__all__ = ["DEFAULT_PACK", "own_templates_folder", "pack_for", "packs"]


def own_templates_folder() -> Path:
    """Return the folder in which a person or organisation keeps templates of its own."""
    import platformdirs

    return Path(platformdirs.user_data_dir("update-editor", appauthor=False)) / "templates"


def packs() -> tuple[TemplatePack, ...]:
    """Return every usable template, the shipped ones first."""
    return find_packs((own_templates_folder(),))


def pack_for(pack_id: str) -> TemplatePack:
    """Return the template with an id.

    Raises:
        Unusable: ``unknown-template``, naming those that there are.
    """
    return pack_by_id(pack_id, (own_templates_folder(),))
