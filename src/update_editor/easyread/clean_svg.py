"""A drawing (SVG) from anywhere, with nothing in it that runs, fetches or grows.

Only elements and attributes that draw are kept. What points outside the file goes; what is too much is
refused.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from lxml import etree

from update_editor.model import Unusable

MOST_BYTES: Final = 4 * 1024 * 1024
MOST_ELEMENTS: Final = 20_000
_MOST_LAYERS: Final = 200
"""Elements that may be masked, clipped or see-through. Each takes some milliseconds to draw."""
_DEEPEST: Final = 100
_SVG = "http://www.w3.org/2000/svg"
_USE = f"{{{_SVG}}}use"
_STYLE = f"{{{_SVG}}}style"
_MASKS = (f"{{{_SVG}}}mask", f"{{{_SVG}}}clipPath")
_MASKED_BY = ("mask", "clip-path")
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
_DRAWS = frozenset(
    "svg g defs symbol use path rect circle ellipse line polyline polygon text tspan clipPath mask "
    "linearGradient radialGradient stop style title desc".split()
)
_ATTRIBUTE = re.compile(r"[A-Za-z][\w-]*")
_URL = re.compile(r"url\s*\(\s*['\"]?\s*(?!#)", re.IGNORECASE)
_CODE = re.compile(r"expression|javascript|@import|!\s*important|\\|<|&", re.IGNORECASE)
_MASKING = re.compile(r"\b(mask|clip-path)\s*:[^;}]*", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?(\*/|$)", re.DOTALL)
_LAYER = re.compile(r"(?<![\w-])(mask|clip-path|opacity)\s*:(?!\s*none)", re.IGNORECASE)
_POINTS = re.compile(r"url\s*\(\s*['\"]?\s*#([^'\")\s]+)")
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
        if _draws(element):
            _keep_harmless(element)
        else:
            element.getparent().remove(element)
    _simplify_masks(root)
    if _layers(root) > _MOST_LAYERS or _mask_parts(root) > MOST_ELEMENTS:
        raise _too_large()
    etree.cleanup_namespaces(root)
    cleaned: bytes = etree.tostring(root)
    return cleaned


def is_svg(data: bytes) -> bool:
    """Say whether bytes look like an SVG; whether they are one, ``clean_svg`` finds out."""
    return b"<svg" in data[:4096].lower()


def _keep_harmless(element: Any) -> None:
    if element.tag == _STYLE:
        element.text = _COMMENT.sub(" ", element.text or "")
    for attribute, value in list(element.attrib.items()):
        if attribute == "style":
            element.set(attribute, _COMMENT.sub(" ", value))
        if not _is_harmless(attribute, value):
            del element.attrib[attribute]


def _parsed(data: bytes) -> Any:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    if b"\0" in data:  # two bytes a letter, with or without a mark: declarations could hide in it
        raise Unusable("not-a-drawing")
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unusable("not-a-drawing") from error
    if root.tag != f"{{{_SVG}}}svg" or any(not isinstance(each.tag, str) for each in root.iter()):
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
    by_id = _by_id(root)
    count = sum(1 for _ in root.iter())
    for use in root.iter(_USE):
        repeated = _repeated(use, by_id)
        nested = any(each.tag == _USE for each in repeated)
        count += MOST_ELEMENTS if nested else len(repeated)
        if count > MOST_ELEMENTS:
            break
    return count


def _simplify_masks(root: Any) -> None:
    """Let what a mask is made of be masked by nothing: masks of masks take longer with each, without end.

    A style sheet masks nothing, for one could not say what.
    """
    by_id = _by_id(root)
    for style in root.iter(_STYLE):
        style.text = _MASKING.sub("", style.text or "")
    for mask in root.iter(*_MASKS):
        for element in list(mask.iter()):
            for each in (element, *_repeated(element, by_id)):
                for attribute in _MASKED_BY:
                    each.attrib.pop(attribute, None)
                if "style" in each.attrib:
                    each.set("style", _MASKING.sub("", each.get("style")))


def _layers(root: Any) -> int:
    """Return how many layers a drawing takes at the most; a style sheet may make any element one."""
    if any(_LAYER.search(style.text or "") for style in root.iter(_STYLE)):
        return sum(1 for _ in root.iter())
    attributes = (*_MASKED_BY, "opacity")
    return sum(
        1
        for each in root.iter()
        if any(name in each.attrib for name in attributes) or _LAYER.search(each.get("style", ""))
    )


def _mask_parts(root: Any) -> int:
    """Return how many parts of masks are drawn, those of one that is used often each time."""
    by_id = _by_id(root)
    count = 0
    for each in root.iter():
        named = _POINTS.findall(" ".join(each.get(name, "") for name in (*_MASKED_BY, "style")))
        count += sum(1 for name in named if name in by_id for _ in by_id[name].iter())
    return count


def _repeated(element: Any, by_id: Mapping[str, Any]) -> list[Any]:
    """Return the elements that a ``use`` repeats."""
    if element.tag != _USE:
        return []
    href = next((element.get(each) for each in _HREFS if element.get(each)), "")
    target = by_id.get(href.strip().removeprefix("#"))
    return [] if target is None else list(target.iter())


def _by_id(root: Any) -> dict[str, Any]:
    return {each.get("id"): each for each in root.iter() if each.get("id")}


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
