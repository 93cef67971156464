"""The process in which a person's regular expression is run, so that it can be ended. See ``patterns``.

It is started as a file, with nothing of this program imported: it must be there in a moment. It reads one
question from its standard input and writes one answer, both JSON:

    {"pattern": …, "ignore_case": …, "whole_words": …, "texts": […]}
    {"hits": [[number of the text, [[start, end] of the match and of each group]], …],
     "names": {name of a group: its number, …}}
    {"wrong": what is wrong with the pattern}

A group that had no part in a match is at -1.
"""

import json
import re
import sys
import warnings

Hits = list[tuple[int, list[tuple[int, int]]]]

_FLAGS_IN_FRONT = re.compile(r"\(\?[aiLmsux]+\)")


def main() -> int:
    """Answer the question on standard input."""
    # The bytes, not the text: on Windows that would be in the system's own encoding.
    question = json.loads(sys.stdin.buffer.read())
    try:
        answer = answered(**question)
    except (re.error, OverflowError, RecursionError, MemoryError, ValueError) as error:
        answer = {"wrong": str(error) or type(error).__name__}
    sys.stdout.buffer.write(json.dumps(answer).encode())
    return 0


def answered(pattern: str, ignore_case: bool, whole_words: bool, texts: list[str]) -> dict[str, object]:
    """Return where the pattern matches, and the names of its groups; a match of no letters is none."""
    compiled = _compiled(pattern, ignore_case, whole_words)
    groups = range(compiled.groups + 1)
    hits: Hits = [
        (number, [found.span(group) for group in groups])
        for number, text in enumerate(texts)
        for found in compiled.finditer(text)
        if found.end() > found.start()
    ]
    return {"hits": hits, "names": dict(compiled.groupindex)}


def _compiled(pattern: str, ignore_case: bool, whole_words: bool) -> "re.Pattern[str]":
    flags = re.MULTILINE | (re.IGNORECASE if ignore_case else re.NOFLAG)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what a later Python may read in another way
        compiled = re.compile(pattern, flags)  # as it was typed, so that what is wrong is told by its place
        if not whole_words:
            return compiled
        in_front = _FLAGS_IN_FRONT.match(pattern)
        set_flags = in_front.group() if in_front else ""
        end = "\n" if compiled.flags & re.VERBOSE else ""  # a comment would take in what follows
        return re.compile(rf"{set_flags}(?<!\w)(?:{pattern[len(set_flags) :]}{end})(?!\w)", flags)


if __name__ == "__main__":
    sys.exit(main())
