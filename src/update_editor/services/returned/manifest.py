"""What a review copy says of itself: which update it is, and which version of it."""

from collections.abc import Mapping

from update_editor.model import Unusable
from update_editor.ooxml.names import MANIFEST_PART
from update_editor.ooxml.package import parsed


def manifest_of(data: bytes | None) -> Mapping[str, str]:
    """Return what a manifest says, such as ``document``; nothing where there is none, or it can't be read."""
    if data is None:
        return {}
    try:
        root = parsed(data, MANIFEST_PART)
    except Unusable:
        return {}
    return {str(key): str(value) for key, value in root.attrib.items()}
