"""What somebody else saved in the file of an update is merged with what was done here meanwhile."""

import datetime as dt
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Unusable, Update, is_newer
from update_editor.review.clash import Clash
from update_editor.review.edits import Reviewer
from update_editor.review.merge import merge
from update_editor.review.moments import as_kept
from update_editor.storage import Weekly
from update_editor.storage.history import is_version, member_name, next_number, versions_in


class MergedFile(Struct, frozen=True):
    """The file with what both made of it, and where they changed the same differently."""

    weekly: Weekly
    clashes: tuple[Clash, ...]


def merged_file(base: Update | None, mine: Weekly, theirs: Weekly, by: str, now: dt.datetime) -> MergedFile:
    """Return what two people made of ``base`` as one file: words, kept versions and pictures of both.

    Where both changed the same words, a tracked change by ``by`` holds both texts. Without a base, what both
    have in common stands for it.

    Raises:
        Unusable: ``no-common-ancestor``, ``other-template``; ``newer-format`` where a newer program wrote
            theirs.
    """
    if is_newer(theirs.update):
        raise Unusable("newer-format")
    others, numbers = _both_histories(mine.others, theirs.others)
    known = {each.id for each in mine.update.reviews}
    reviews = tuple(
        each if each.id in known else replace(each, kept=numbers.get(each.kept, each.kept))
        for each in theirs.update.reviews
    )
    merged = merge(base, mine.update, replace(theirs.update, reviews=reviews), Reviewer(by, as_kept(now)))
    weekly = replace(
        mine,
        update=merged.update,
        raw=theirs.raw if mine.raw is None else mine.raw,
        pictures={**theirs.pictures, **mine.pictures},
        others=others,
    )
    return MergedFile(weekly, merged.clashes)


def _both_histories(
    mine: Mapping[str, bytes], theirs: Mapping[str, bytes]
) -> tuple[dict[str, bytes], dict[int, int]]:
    """Return the members of both, and the numbers that versions of theirs got which were taken here."""
    others = {**theirs, **mine}
    numbers: dict[int, int] = {}
    known = {mine.get(member_name(each.number)): each.number for each in versions_in(mine)}
    for version in versions_in(theirs):
        name = member_name(version.number)
        member = theirs.get(name)
        if member is None or not is_version(name) or mine.get(name, member) == member:
            continue
        if member in known:  # it was taken here before, and got a number of its own
            numbers[version.number] = known[member]
            continue
        numbers[version.number] = next_number(others)
        others[member_name(numbers[version.number])] = member
    return others, numbers
