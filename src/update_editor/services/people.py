"""Who is meant by a name, and whose names are known."""

from collections.abc import Iterable

from update_editor.model import Lead, Update


def known_names(update: Update, people: Iterable[Lead], first: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the names to propose, each once: ``first``, the update's leads, then the settings' people."""
    names = (*first, *(lead.name for lead in update.leads), *(person.name for person in people))
    return tuple(dict.fromkeys(filter(None, names)))


def is_same_person(one: str, other: str) -> bool:
    """Say whether one name is the other, or begins it: “Amara” is Amara Whitcombe. Nobody is nobody."""
    first, second = one.casefold().split(), other.casefold().split()
    shorter = min(len(first), len(second))
    return shorter > 0 and first[:shorter] == second[:shorter]
