"""Ids for what came new with a file that are the same whenever the same file is brought back."""

import hashlib
import re

from msgspec import json

from update_editor.model import Update

_NAMED = re.compile(rb'"(?:id|group)":"([a-z2-9]{10})"')
_PLACE = re.compile(rb'(?<=["/])[a-z2-9]{10}(?=["/])')
"""Where an id may stand in JSON: a whole string, or a part of an address. No text is one of our new ids."""
_STEM = 6
"""How many hexadecimal digits of a file's hash begin the ids of what came with it."""


def stem_of(data: bytes) -> str:
    """Return what the ids begin with of all that comes with a Word file."""
    return "w" + hashlib.sha256(data).hexdigest()[:_STEM] + "n"


def with_steady_ids(base: Update, update: Update, stem: str) -> Update:
    """Return the update with an id of the stem and a number for all that the base has not.

    What is new has ids that ``model.new_id`` made, and is found by them wherever they stand.
    """
    known = set(_NAMED.findall(json.encode(base)))
    content = json.encode(update)
    new = [name for name in dict.fromkeys(_NAMED.findall(content)) if name not in known]
    if not new:
        return update
    names = {name: f"{stem}{number}".encode() for number, name in enumerate(new, 1)}
    renamed = _PLACE.sub(lambda found: names.get(found.group(), found.group()), content)
    return json.decode(renamed, type=Update)
