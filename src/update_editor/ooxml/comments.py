"""The comments of a Word file and their threads, from all the parts that they are spread over.

``comments.xml`` has their words; ``commentsExtended.xml`` says by the ids of their last paragraphs which one
answers which and which are done ([MS-DOCX] 2.5.4); two further parts know the moments in UTC.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from update_editor.model import Comment, Reply, new_id
from update_editor.ooxml.names import qn
from update_editor.ooxml.runs import CHARACTERS
from update_editor.ooxml.values import ID, author_of, date_of, utc

_PARAGRAPH = qn("w:p")
_PARA_ID = qn("w14:paraId")
_GONE = frozenset((qn("w:del"), qn("w:moveFrom")))
_WORDS = qn("w:t")
_CHARACTERS = {**CHARACTERS, qn("w:br"): "\n"}
_TRUE = ("1", "true", "on")
_WHOLE = "update"
"""Where a comment stands that stands nowhere in the text."""


class CommentParts(Struct, frozen=True, kw_only=True):
    """The roots of the parts that tell of comments, each None where the file lacks it."""

    comments: Any = None
    extended: Any = None
    ids: Any = None
    extensible: Any = None


class _Read(Struct, frozen=True, kw_only=True):
    """One comment as it stands in the file, an answer or not."""

    file_id: str
    para_id: str
    comment: Comment


class Comments:
    """The threads of a file. ``by_file_id`` are the new ids of the comments that are no answers."""

    def __init__(self, parts: CommentParts) -> None:
        moments = _moments(parts)
        elements = () if parts.comments is None else parts.comments.iter(qn("w:comment"))
        read = [_read(each, moments) for each in elements]
        parents, done = _threads(parts.extended)
        known = {each.para_id: each for each in read if each.para_id}
        self.by_file_id: dict[str, str] = {}
        self._roots: list[_Read] = []
        self._replies: dict[str, list[Reply]] = {}
        roots: dict[str, _Read] = {}
        for each in read:
            root = _root(each, known, parents, roots)
            if root is each:
                self._roots.append(each)
                self.by_file_id.setdefault(each.file_id, each.comment.id)
            else:
                said = each.comment
                reply = Reply(author=said.author, date=said.date, text=said.text)
                self._replies.setdefault(root.comment.id, []).append(reply)
        self._done = {each.comment.id for each in self._roots if each.para_id in done}

    def placed(self, points: Mapping[str, str], words: Mapping[str, str]) -> tuple[Comment, ...]:
        """Return the comments with their answers, at the blocks and on the words that are given by their ids.

        Of two comments with one id in the file the second stands where the first does.
        """
        return tuple(self._placed(each, points, words) for each in self._roots)

    def _placed(self, read: _Read, points: Mapping[str, str], words: Mapping[str, str]) -> Comment:
        comment = read.comment
        first = self.by_file_id[read.file_id]
        return replace(
            comment,
            where=points.get(first, comment.where),
            quote=words.get(first, ""),
            resolved=comment.id in self._done,
            replies=tuple(self._replies.get(comment.id, ())),
        )


def _root(
    read: _Read, known: Mapping[str, _Read], parents: Mapping[str, str], roots: dict[str, _Read]
) -> _Read:
    """Return the comment that a thread begins with; one that is in a ring answers nothing.

    ``roots`` are those that were found so far, by the ids of the comments on the way.
    """
    root, seen = read, {read.para_id}
    while (parent := known.get(parents.get(root.para_id, ""))) is not None:
        if parent.para_id in seen:
            return read
        if parent.para_id in roots:
            root = roots[parent.para_id]
            break
        seen.add(parent.para_id)
        root = parent
    roots.update(dict.fromkeys(seen, root))
    return root


def _threads(root: Any | None) -> tuple[dict[str, str], set[str]]:
    """Return which comment each answers, and which are done, by the ids of their last paragraphs."""
    elements = [] if root is None else list(root.iter(qn("w15:commentEx")))
    ids = [each.get(qn("w15:paraId"), "") for each in elements]
    parents = [each.get(qn("w15:paraIdParent")) for each in elements]
    done = [each.get(qn("w15:done")) in _TRUE for each in elements]
    return (
        {key: parent for key, parent in zip(ids, parents, strict=True) if parent},
        {key for key, is_done in zip(ids, done, strict=True) if is_done},
    )


def _moments(parts: CommentParts) -> dict[str, dt.datetime]:
    """Return when comments were made in UTC, by the ids of their last paragraphs."""
    if parts.ids is None or parts.extensible is None:
        return {}
    by_id = {
        each.get(qn("w16cex:durableId"), ""): utc(each.get(qn("w16cex:dateUtc")))
        for each in parts.extensible.iter(qn("w16cex:commentExtensible"))
    }
    found = {
        each.get(qn("w16cid:paraId"), ""): by_id.get(each.get(qn("w16cid:durableId"), ""))
        for each in parts.ids.iter(qn("w16cid:commentId"))
    }
    return {key: moment for key, moment in found.items() if moment is not None}


def _read(element: Any, moments: Mapping[str, dt.datetime]) -> _Read:
    paragraphs = list(element.iter(_PARAGRAPH))
    para_id = paragraphs[-1].get(_PARA_ID, "") if paragraphs else ""
    comment = Comment(
        id=new_id(),
        where=_WHOLE,
        author=author_of(element),
        date=moments.get(para_id) or date_of(element),
        text="\n".join(map(_text, paragraphs)).strip(),
    )
    return _Read(file_id=element.get(ID, ""), para_id=para_id, comment=comment)


def _text(paragraph: Any) -> str:
    """Return what a paragraph of a comment says once the changes in it are accepted."""
    return "".join(
        _CHARACTERS.get(each.tag, each.text or "")
        for each in paragraph.iter(_WORDS, *_CHARACTERS)
        if next(each.iterancestors(*_GONE), None) is None
    )
