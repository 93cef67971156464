"""What a review copy says of itself: which update it is, and which version of it."""

from collections.abc import Mapping

from lxml import etree


def manifest_of(data: bytes | None) -> Mapping[str, str]:
    """Return what a manifest says, such as ``document``; nothing where there is none, or it can't be read."""
    if data is None:
        return {}
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return {}
    return {str(key): str(value) for key, value in root.attrib.items()}
