"""The JSON that ``show`` promises, and an update that has one of everything in it."""

import datetime as dt

from builders.updates import NOW, small_update
from update_editor.model import (
    Approval,
    Block,
    BlockFormat,
    Bullet,
    Bullets,
    Change,
    Comment,
    EasyReadUnit,
    FormatChange,
    Item,
    Items,
    Message,
    Move,
    NamedPerson,
    Picture,
    Reply,
    Span,
    Statement,
    StatementPicture,
    StyleChange,
    TextFormat,
    line,
)
from update_editor.storage import Weekly, picture_file

_CHANGE = {"author": ..., "date": ...}
_SPAN = {
    **dict.fromkeys(("text", "bold", "italic", "link", "comments"), ...),
    "insertion": _CHANGE,
    "deletion": _CHANGE,
    "format_change": {**_CHANGE, "before": dict.fromkeys(("bold", "italic", "link"), ...)},
}
_BLOCK = {
    **dict.fromkeys(("id", "style", "level"), ...),
    "spans": [_SPAN],
    "mark_insertion": _CHANGE,
    "mark_deletion": _CHANGE,
    "style_change": {**_CHANGE, "before": dict.fromkeys(("style", "level"), ...)},
}
_MOVED = {"insertion": _CHANGE, "deletion": _CHANGE, "move": {**_CHANGE, "from_after": ...}}
_ITEM = {
    **dict.fromkeys(
        ("id", "contributor", "due", "status", "audience", "not_before", "picture"),
        ...,
    ),
    "heading": [_SPAN],
    "body": [_BLOCK],
    "people": [dict.fromkeys(("name", "basis", "note"), ...)],
    **_MOVED,
}
SHOWN_UPDATE = {
    **dict.fromkeys(("format", "template", "date"), ...),
    "title": [_SPAN],
    "leads": [dict.fromkeys(("name", "role", "organisation", "greeting"), ...)],
    "opening": [_BLOCK],
    "closing": [_BLOCK],
    "sections": [
        {"id": ..., "kind": ..., "heading": [_SPAN], "body": [_BLOCK]},
        {"id": ..., "kind": ..., "heading": [_SPAN], "items": [_ITEM]},
        {"id": ..., "kind": ..., "heading": [_SPAN], "bullets": [{"id": ..., "spans": [_SPAN], **_MOVED}]},
    ],
    "comments": [
        {
            **dict.fromkeys(("id", "where", "author", "date", "text", "resolved"), ...),
            "replies": [dict.fromkeys(("author", "date", "text"), ...)],
        }
    ],
    "pictures": [
        dict.fromkeys(("id", "alt", "decorative", "credit", "licence", "consent", "expires", "bytes"), ...)
    ],
    "approvals": [dict.fromkeys(("by", "date", "how", "pane", "version"), ...)],
    "easy_read": [
        {
            **dict.fromkeys(("sources", "decision", "reason", "stale"), ...),
            "statements": [{"text": ..., "hard_words": ..., "picture": {"id": ..., "alt": ...}}],
        }
    ],
}
"""The keys of the contract; ``...`` stands for any value, a list of one form for as many as there are."""


def missing_keys(form, shown, path="update"):
    """Yield the path of every key that the contract names and that is not there; null has no keys."""
    if isinstance(form, list):
        for number, entry in enumerate(shown):
            yield from missing_keys(form[min(number, len(form) - 1)], entry, f"{path}[{number}]")
    elif isinstance(form, dict) and shown is not None:
        for key, inner in form.items():
            if key not in shown:
                yield f"{path}.{key}"
            else:
                yield from missing_keys(inner, shown[key], f"{path}.{key}")


def everything():
    """Return a file whose update has one of everything that the contract names."""
    by = {"author": "Priya", "date": NOW, "id": "c1"}
    change = Change(**by)
    spans = (
        Span(
            text="The ferry sails.",
            comments=("k1",),
            insertion=change,
            deletion=change,
            format_change=FormatChange(**by, before=TextFormat(bold=True)),
        ),
    )
    block = Block(
        id="b1",
        spans=spans,
        mark_insertion=change,
        mark_deletion=change,
        style_change=StyleChange(**by, before=BlockFormat(style="quote")),
    )
    moved = {"insertion": change, "deletion": change, "move": Move(**by, from_after=None)}
    pixels = b"no picture at all, but its bytes are kept"
    picture = Picture(id="p1", file=picture_file(pixels, "png"), bytes=len(pixels), alt="A ferry")
    item = Item(
        id="i1",
        heading=spans,
        body=(block,),
        picture="p1",
        due=dt.date(2026, 11, 18),
        people=(NamedPerson(name="Amara"),),
        **moved,
    )
    update = small_update(
        title=spans,
        opening=(block,),
        closing=(block,),
        sections=(
            Message(id="message", heading=spans, body=(block,)),
            Items(id="happening", heading=spans, items=(item,)),
            Bullets(id="next-week", heading=spans, bullets=(Bullet(id="n1", spans=line("Tea"), **moved),)),
        ),
        comments=(Comment(id="k1", where="b1", author="Priya", replies=(Reply(author="Amara"),)),),
        pictures=(picture,),
        approvals=(Approval(by="Amara"),),
        easy_read=(
            EasyReadUnit(
                id="u1",
                sources=("b1",),
                decision="write",
                source_text="Something else",
                statements=(Statement(text="A boat goes.", picture=StatementPicture(id="p1")),),
            ),
        ),
    )
    return Weekly(update=update, pictures={picture.file: pixels})
