"""A drawing (SVG) from anywhere, with nothing in it that runs, fetches or grows.

Only elements and attributes that draw are kept. What points outside the file goes; what is too much is
refused.
"""

import re
from typing import Any, Final

from lxml import etree

from update_editor.model import Unusable

MOST_BYTES: Final = 4 * 1024 * 1024
MOST_ELEMENTS: Final = 20_000
_DEEPEST: Final = 100
_SVG = "http://www.w3.org/2000/svg"
_USE = f"{{{_SVG}}}use"
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
_DRAWS = frozenset(
    "svg g defs symbol use path rect circle ellipse line polyline polygon text tspan clipPath mask "
    "linearGradient radialGradient stop style title desc".split()
)
_ATTRIBUTE = re.compile(r"[A-Za-z][\w-]*")
_URL = re.compile(r"url\s*\(\s*['\"]?\s*(?!#)", re.IGNORECASE)
_CODE = re.compile(r"expression|javascript|@import|\\|<|&", re.IGNORECASE)
_DECLARES = re.compile(rb"<!\s*(ENTITY|DOCTYPE[^>]*\[)", re.IGNORECASE)


def clean_svg(data: bytes) -> bytes:
    """Return a drawing with only what draws.

    Raises:
        Unusable: ``not-a-drawing`` where the bytes are no SVG, ``drawing-too-large``, ``drawing-declares``
            where it declares entities.
    """
    if len(data) > MOST_BYTES:
        raise _too_large()
    if _DECLARES.search(data):
        raise Unusable("drawing-declares")
    root = _parsed(data)
    if _depth(root) > _DEEPEST or _drawn(root) > MOST_ELEMENTS:
        raise _too_large()
    for element in list(root.iter()):
        if not _draws(element):
            element.getparent().remove(element)
            continue
        for attribute, value in list(element.attrib.items()):
            if not _is_harmless(attribute, value):
                del element.attrib[attribute]
    etree.cleanup_namespaces(root)
    cleaned: bytes = etree.tostring(root)
    return cleaned


def is_svg(data: bytes) -> bool:
    """Say whether bytes look like an SVG; whether they are one, ``clean_svg`` finds out."""
    return b"<svg" in data[:4096].lower()


def _parsed(data: bytes) -> Any:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):  # declarations could hide in it
        raise Unusable("not-a-drawing")
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unusable("not-a-drawing") from error
    if root.tag != f"{{{_SVG}}}svg":
        raise Unusable("not-a-drawing")
    return root


def _draws(element: Any) -> bool:
    name = etree.QName(element)
    if name.namespace != _SVG or name.localname not in _DRAWS:
        return False
    return name.localname != "style" or not _is_unsafe(element.text or "")


def _drawn(root: Any) -> int:
    """Return how many elements are drawn, those that are repeated each time.

    A repeated one that repeats others could grow without end, so it counts as too many.
    """
    elements = list(root.iter())
    by_id = {each.get("id"): each for each in elements if each.get("id")}
    count = len(elements)
    for use in root.iter(_USE):
        href = next((use.get(each) for each in _HREFS if use.get(each)), "")
        target = by_id.get(href.removeprefix("#"))
        if target is not None:
            repeated = list(target.iter())
            nested = any(each.tag == _USE for each in repeated)
            count += MOST_ELEMENTS if nested else len(repeated)
        if count > MOST_ELEMENTS:
            break
    return count


def _is_harmless(attribute: str, value: str) -> bool:
    if attribute in _HREFS:
        return value.strip().startswith("#")
    if not _ATTRIBUTE.fullmatch(attribute) or attribute.lower().startswith("on"):
        return False
    return not _is_unsafe(value)


def _is_unsafe(text: str) -> bool:
    return bool(_URL.search(text) or _CODE.search(text))


def _too_large() -> Unusable:
    return Unusable("drawing-too-large", megabytes=MOST_BYTES // 1024**2, elements=f"{MOST_ELEMENTS:,}")


def _depth(root: Any) -> int:
    deepest, level = 0, 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        level += 1 if event == "start" else -1
        deepest = max(deepest, level)
    return deepest
