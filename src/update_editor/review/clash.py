"""What two people made of the same place, each differently."""

from typing import Literal

from msgspec import Struct


class Clash(Struct, frozen=True, kw_only=True):
    """A place where both changed something, and differently.

    ``kind`` is what: some words, whether a section, item or bullet is there, or a detail, which ``detail``
    names as the model does (``due``, ``status``). ``change`` is the id of the tracked change that holds both;
    None where each side's own tracked changes hold them, or where mine stayed.
    """

    where: str
    kind: Literal["words", "removed", "detail"]
    base: str = ""
    mine: str = ""
    theirs: str = ""
    detail: str = ""
    change: str | None = None
