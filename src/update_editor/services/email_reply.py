"""A reply by email becomes comments at the places that it names, or a proposed approval.

Nothing here is recorded: the window shows what is proposed, and a person adds it. Nothing that somebody wrote
is dropped either: a remark that names no place is on the whole update.
"""

import re
from collections.abc import Iterable

from msgspec import Struct

from update_editor.model import Unusable, Update
from update_editor.proofing.sentences import sentences
from update_editor.review.comments import WHOLE, add_comment, add_comment_on
from update_editor.review.edits import Reviewer
from update_editor.services.email_body import Said, email_body
from update_editor.services.named_places import NamedPlace, NamedPlaces
from update_editor.services.remark_words import mentions
from update_editor.services.yes_and_thanks import is_courtesy, says_yes

LONGEST = 60_000
"""Letters of a reply; whoever writes more sends a document."""
MOST_PLACED = 200
"""Remarks whose places are looked for; those behind them are on the whole update, as they were written."""

_ENTRY = re.compile(r"\A\s*(?:[-*•·–]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+(?=\S)")
_WRAPPED = 55
"""Letters of a line that a mail program may have broken by itself."""
_NEW_THOUGHT = re.compile(
    r"(and|also|otherwise|finally|lastly|plus|one (more|other)|another|could|can|please|oh|then|next|"
    r"p\.?s)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?:;|,? (?:and|but|then)|,)\s+(?:(?:in|at|for|the)\s+)*$", re.IGNORECASE)


class Remark(Struct, frozen=True, kw_only=True):
    """One thing that somebody said, and the place that it is about.

    ``is_courtesy`` where it only thanks or praises, so that it need not become a comment.
    """

    text: str
    place: NamedPlace
    is_courtesy: bool = False


class EmailReply(Struct, frozen=True, kw_only=True):
    """What a reply proposes.

    ``words`` are all that its author wrote in it; ``set_aside`` is the rest, what it quotes and signs with.
    ``approves`` where it says yes and nothing else: it is for a person to record that. ``author`` is who
    wrote it as far as the email tells.
    """

    remarks: tuple[Remark, ...] = ()
    approves: bool = False
    author: str = ""
    words: str = ""
    set_aside: str = ""


def read_reply(text: str, update: Update) -> EmailReply:
    """Return what a reply that was copied from an email proposes for an update.

    Raises:
        Unusable: ``empty-reply`` where nobody says anything in it, ``long-reply``.
    """
    if len(text) > LONGEST:
        raise Unusable("long-reply")
    body = email_body(text)
    said = [(words, each.about) for each in body.said for words in _thoughts(each)]
    if not said:
        raise Unusable("empty-reply")
    approves = says_yes(words for words, _ in said)
    places = NamedPlaces(update)
    remarks = [
        Remark(
            text=words,
            place=_place(places, words, about) if number < MOST_PLACED else NamedPlace(),
            is_courtesy=is_courtesy(words),
        )
        for number, (words, about) in enumerate(_parted(said, places))
    ]
    return EmailReply(
        remarks=() if approves else tuple(remarks),
        approves=approves,
        author=body.author,
        words="\n\n".join(words for words, _ in said),
        set_aside=body.set_aside,
    )


def with_remarks(update: Update, remarks: Iterable[Remark], by: Reviewer) -> Update:
    """Return the update with remarks as comments at their places.

    Raises:
        Unusable: ``no-such-place`` where the update has changed since the reply was read.
    """
    for remark in remarks:
        place = remark.place
        if place.start is not None and place.end is not None:
            update = add_comment(update, remark.text, by, place.where, place.start, place.end)
        elif place.where == WHOLE:
            update = add_comment(update, remark.text, by)
        else:
            update = add_comment_on(update, remark.text, by, place.block or place.where)
    return update


def _place(places: NamedPlaces, words: str, about: str) -> NamedPlace:
    return NamedPlace() if is_courtesy(words) and not about else places.find(words, about)


def _thoughts(said: Said) -> list[str]:
    """Return what belongs together of what was said in a row: an entry of a list, a sentence or some."""
    thoughts: list[str] = []
    for paragraph in _paragraphs(said.lines):
        if not _ENTRY.match(paragraph[0]) and len(paragraph) > 1:
            lead, *entries = paragraph
            thoughts += [f"{lead} {_ENTRY.sub('', entry)}" for entry in entries]
        else:
            thoughts += [_ENTRY.sub("", entry) for entry in paragraph]
    return thoughts


def _paragraphs(lines: Iterable[str]) -> list[list[str]]:
    """Return paragraphs as their lines, those broken by a mail program joined.

    A list's entries are paragraphs of their own; below a line that ends in a colon they stay with it.
    """
    paragraphs: list[list[str]] = []
    before = ""
    for line in lines:
        words = line.strip()
        if not words:
            before = before if before.endswith(":") else ""
            continue
        is_entry = _ENTRY.match(line) is not None
        if is_entry and paragraphs and (paragraphs[-1][0].endswith(":")):
            paragraphs[-1].append(words)
        elif before and not is_entry and _goes_on(before, words):
            paragraphs[-1][-1] += f" {words}"
            words = paragraphs[-1][-1]
        else:
            paragraphs.append([words])
        before = words
    return paragraphs


def _goes_on(before: str, words: str) -> bool:
    """Say whether a line goes on with what the one before it began."""
    if before.endswith((":", "?", "!")):
        return False
    return words[0].islower() or (len(before) >= _WRAPPED and not before.endswith("."))


def _parted(said: list[tuple[str, str]], places: NamedPlaces) -> list[tuple[str, str]]:
    """Return remarks: each sentence that names a place begins one, and takes those that follow it along.

    After ``MOST_PLACED`` of them what was said is not parted any more.
    """
    parted: list[tuple[str, str]] = []
    looked = 0
    for words, about in said:
        remarks: list[str] = []
        has_place = False
        thoughts = sentences(words)
        for number, sentence in enumerate(thoughts):
            if looked >= MOST_PLACED:
                remarks.append(" ".join(thoughts[number:]))
                break
            for part in _clauses(sentence, places):
                names_one = places.find(part) != NamedPlace()
                looked += 1
                if remarks and has_place and not names_one and not _NEW_THOUGHT.match(part):
                    remarks[-1] += f" {part}"
                else:
                    remarks.append(part)
                    has_place = names_one
        parted += [(remark, about) for remark in remarks]
    return parted


def _clauses(sentence: str, places: NamedPlaces) -> list[str]:
    """Return the parts of a sentence that name a place each: “para 2 …, and para 4 …”."""
    cuts = [0]
    for number, at in enumerate(mentions(sentence)[:MOST_PLACED]):
        between = _BETWEEN.search(sentence, cuts[-1], at)
        if between is None or between.start() == cuts[-1]:
            continue
        if number > 0 or places.find(sentence[: between.start()]) != NamedPlace():
            cuts.append(between.start())
    parts = [sentence[start:end] for start, end in zip(cuts, [*cuts[1:], len(sentence)], strict=True)]
    return [part.strip(" ;,") if number else part.rstrip(" ;,") for number, part in enumerate(parts)]
