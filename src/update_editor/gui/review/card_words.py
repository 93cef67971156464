"""What a card of the review panel says: of a change what was and what is to be, of a comment what it says."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from update_editor.model import BlockFormat, TextFormat
from update_editor.review.changes import ChangeKind, TrackedChange
from update_editor.review.comments import Thread
from update_editor.services.review_cards import Card

LONGEST = 90
"""Letters of a text that a closed card shows."""

Manner = Literal["plain", "quiet", "removed", "added"]
Piece = tuple[str, Manner]
"""Some words, and how they are set."""

_CONTEXT = "ReviewCard"
_TITLES: dict[ChangeKind, str] = {
    "insertion": str(QT_TRANSLATE_NOOP("ReviewCard", "Added")),
    "deletion": str(QT_TRANSLATE_NOOP("ReviewCard", "Removed")),
    "replacement": str(QT_TRANSLATE_NOOP("ReviewCard", "Replaced")),
    "split": str(QT_TRANSLATE_NOOP("ReviewCard", "New paragraph begun here")),
    "join": str(QT_TRANSLATE_NOOP("ReviewCard", "Joined with the next paragraph")),
    "item added": str(QT_TRANSLATE_NOOP("ReviewCard", "New item")),
    "item removed": str(QT_TRANSLATE_NOOP("ReviewCard", "Item removed")),
    "item moved": str(QT_TRANSLATE_NOOP("ReviewCard", "Item moved")),
    "bullet added": str(QT_TRANSLATE_NOOP("ReviewCard", "New bullet")),
    "bullet removed": str(QT_TRANSLATE_NOOP("ReviewCard", "Bullet removed")),
    "bullet moved": str(QT_TRANSLATE_NOOP("ReviewCard", "Bullet moved")),
}
_BREAK = " ¶ "
_HEAD_SHARE = 0.6


def shortened(text: str, most: int = LONGEST) -> str:
    """Return a text without its middle, where it has more letters than ``most``, cut between words."""
    if len(text) <= most:
        return text
    head = text[: round(most * _HEAD_SHARE)]
    tail = text[len(text) - (most - len(head) - 3) :]
    cut_head, space, _ = head.rpartition(" ")
    _, tail_space, cut_tail = tail.partition(" ")
    return f"{(cut_head if space else head).rstrip()} … {(cut_tail if tail_space else tail).lstrip()}"


def on_one_line(text: str) -> str:
    """Return a text with a sign for each break of a paragraph."""
    return text.replace("\n", _BREAK)


def pieces(card: Card, most: int = LONGEST) -> tuple[Piece, ...]:
    """Return what a card says in one run of words; a long text loses its middle."""
    if card.thread is not None:
        return ((shortened(on_one_line(card.thread.comment.text), most), "plain"),)
    return () if card.change is None else _change_pieces(card.change, most)


def _change_pieces(change: TrackedChange, most: int) -> tuple[Piece, ...]:
    before, after = (shortened(on_one_line(text), most) for text in _texts(change, most))
    if change.kind == "replacement":
        return (before, "removed"), (" → ", "quiet"), (after, "added")
    if change.kind in ("split", "join"):
        return ((_title(change), "plain"),)
    if change.kind in ("format", "style"):
        return (f"{_title(change)}: ", "quiet"), (after, "plain")
    manner: Manner = "plain"
    if change.kind.endswith(("added", "insertion")):
        manner = "added"
    elif change.kind.endswith(("removed", "deletion")):
        manner = "removed"
    words = after or before
    return ((f"{_title(change)}: ", "quiet"), (words, manner)) if words else ((_title(change), "plain"),)


def _texts(change: TrackedChange, most: int) -> tuple[str, str]:
    """Return what was and what is to be; of an item its heading alone, but where all is shown."""
    if most > LONGEST or not change.kind.startswith("item "):
        return change.before, change.after
    return change.before.partition("\n")[0], change.after.partition("\n")[0]


def _title(change: TrackedChange) -> str:
    """Return what kind of change it is."""
    if change.kind == "format":
        return _format_words(change)
    if change.kind == "style":
        return _style_words(change)
    return QCoreApplication.translate(_CONTEXT, _TITLES[change.kind])


def _format_words(change: TrackedChange) -> str:
    translate = QCoreApplication.translate
    was, now = change.was, change.now
    if not isinstance(was, TextFormat) or not isinstance(now, TextFormat):
        return translate(_CONTEXT, "Other format")
    words = []
    if was.bold != now.bold:
        words.append(translate(_CONTEXT, "Bold") if now.bold else translate(_CONTEXT, "No longer bold"))
    if was.italic != now.italic:
        words.append(translate(_CONTEXT, "Italic") if now.italic else translate(_CONTEXT, "No longer italic"))
    if was.link != now.link:
        link = translate(_CONTEXT, "Link to {address}").format(address=shortened(now.link or ""))
        words.append(link if now.link else translate(_CONTEXT, "Link taken away"))
    return ", ".join(words) or translate(_CONTEXT, "Other format")


def _style_words(change: TrackedChange) -> str:
    translate = QCoreApplication.translate
    now = change.now
    if not isinstance(now, BlockFormat):
        return translate(_CONTEXT, "Other style")
    names = {
        "paragraph": translate(_CONTEXT, "paragraph"),
        "subheading": translate(_CONTEXT, "sub-heading"),
        "bullet": translate(_CONTEXT, "bullet"),
        "number": translate(_CONTEXT, "numbered"),
        "quote": translate(_CONTEXT, "quotation"),
    }
    was = change.was
    if isinstance(was, BlockFormat) and was.style == now.style:
        return translate(_CONTEXT, "Indented") if now.level > was.level else translate(_CONTEXT, "Outdented")
    return translate(_CONTEXT, "Style: {style}").format(style=names[now.style])


def summary(card: Card) -> str:
    """Return in a few words what a card is about, for a notice: the words that are to be, or that were."""
    if card.change is None:
        return shortened(on_one_line(card.thread.comment.text if card.thread else ""), 40)
    words = "".join(text for text, _ in pieces(card, 40))
    return words[:1].upper() + words[1:]


def foot(card: Card, place: str) -> str:
    """Return the quiet line below a card: the words that a comment is about, where it is, its answers."""
    parts = [place]
    if card.thread is not None:
        if card.thread.words:
            parts.insert(0, f"“{shortened(on_one_line(card.thread.words), 40)}”")
        parts += [_answers(card.thread)]
        if card.is_resolved:
            parts.append(QCoreApplication.translate(_CONTEXT, "Resolved"))
    return " · ".join(filter(None, parts))


def _answers(thread: Thread) -> str:
    count = len(thread.comment.replies)
    if not count:
        return ""
    if count == 1:
        return QCoreApplication.translate(_CONTEXT, "1 reply")
    return QCoreApplication.translate(_CONTEXT, "{n} replies").format(n=count)


def name_of(author: str) -> str:
    """Return what somebody is called; a file may not say who made a change."""
    return author or QCoreApplication.translate(_CONTEXT, "Somebody")


def spoken(card: Card, place: str, time: str) -> str:
    """Return all that a closed card says, for a screen reader: what is struck or underlined in words."""
    translate = QCoreApplication.translate
    kind = "" if card.change is not None else translate(_CONTEXT, "Comment")
    change = card.change
    if change is not None and change.kind == "replacement":
        words = translate(_CONTEXT, "“{before}” replaced by “{after}”").format(
            before=shortened(on_one_line(change.before)), after=shortened(on_one_line(change.after))
        )
    else:
        words = "".join(text for text, _ in pieces(card))
    return _listed((kind, name_of(card.author), time, words, foot(card, place)))


def _listed(parts: Iterable[str]) -> str:
    return ", ".join(filter(None, parts))
