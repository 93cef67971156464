"""What is counted, in words."""


def counted(count: int, one: str, several: str) -> str:
    """Return the sentence for 1, or the one for others with its ``{n}``; both are translated already."""
    return one if count == 1 else several.format(n=f"{count:,}")
