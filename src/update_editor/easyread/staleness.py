"""Whether easy words still say what the update says."""

import re

from update_editor.model import EasyReadUnit, LineRegion, Update, line_text, regions

_NOT_WORDS = re.compile(r"[\W_]+")


def is_stale(unit: EasyReadUnit, update: Update) -> bool:
    """Say whether a unit's sources have other words than when it was decided.

    Case, spaces and punctuation don't count. ``update`` has its tracked changes accepted. A unit that nobody
    has decided yet is not stale.
    """
    return unit.decision is not None and _words(unit.source_text) != _words(source_text(unit, update))


def source_text(unit: EasyReadUnit, update: Update) -> str:
    """Return what a unit's sources say now, one block a line; those that are gone say nothing."""
    texts = _texts(update)
    return "\n".join(texts[source] for source in unit.sources if source in texts)


def _texts(update: Update) -> dict[str, str]:
    """Return the text of each block, and of each bullet, by its id."""
    texts: dict[str, str] = {}
    for region in regions(update):
        if isinstance(region, LineRegion):
            texts[region.where.rpartition("/")[2]] = line_text(region.spans)
        else:
            texts.update((block.id, line_text(block.spans)) for block in region.blocks)
    return texts


def _words(text: str) -> str:
    return _NOT_WORDS.sub("", text).casefold()
