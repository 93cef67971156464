"""The files of a pack that exporters build on; what a pack lacks comes from the shipped weekly update."""

from msgspec.structs import replace

from update_editor import assets
from update_editor.templating.pack import DEFAULT_PACK, TemplatePack


def with_shipped_files(pack: TemplatePack) -> TemplatePack:
    """Return the pack with the shipped weekly update's files behind its own and those it extends."""
    return replace(pack, base_folders=(*pack.base_folders, assets.templates() / DEFAULT_PACK))
