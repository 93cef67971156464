"""Whether two names are of the same person, as far as names tell."""


def is_same_person(one: str, other: str) -> bool:
    """Say whether one name is the other, or begins it: “Amara” is Amara Whitcombe. Nobody is nobody."""
    first, second = one.casefold().split(), other.casefold().split()
    shorter = min(len(first), len(second))
    return shorter > 0 and first[:shorter] == second[:shorter]
