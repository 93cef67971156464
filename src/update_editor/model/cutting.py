"""Words that are too long for where they are told."""


def cut_short(words: str, longest: int) -> str:
    """Return words of at most so many characters, with … in place of what is left out at the end."""
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def end_of(words: str, longest: int) -> str:
    """Return the last whole words, of at most so many characters, behind an … for what is left out."""
    return words if len(words) <= longest else "…" + words[-longest:].partition(" ")[2]


def start_of(words: str, longest: int) -> str:
    """Return the first whole words, of at most so many characters, before an … for what is left out."""
    return words if len(words) <= longest else words[:longest].rpartition(" ")[0] + "…"
