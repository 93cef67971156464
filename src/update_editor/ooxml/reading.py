"""Reading a Word file: text, tracked changes, comments, lists, pictures, as values of the model."""

from collections.abc import Iterable, Mapping
from typing import Any

from update_editor.model import Unusable
from update_editor.ooxml.changes import Moves
from update_editor.ooxml.comments import Comments
from update_editor.ooxml.containers import Containers
from update_editor.ooxml.document import Document, Paragraph
from update_editor.ooxml.fields import Fields
from update_editor.ooxml.flow import Flow
from update_editor.ooxml.inline import Inline
from update_editor.ooxml.losses import Losses
from update_editor.ooxml.names import qn
from update_editor.ooxml.numbering import Numbering
from update_editor.ooxml.package import Package
from update_editor.ooxml.paragraphs import ParagraphKinds
from update_editor.ooxml.parts import Parts
from update_editor.ooxml.pictures import Pictures
from update_editor.ooxml.ranges import Ranges
from update_editor.ooxml.styles import Styles
from update_editor.ooxml.walking import Context, Handler, Step, walk

_LONGEST_QUOTE = 500
"""Letters that are kept of the words that a comment is about."""


def read_docx(data: bytes) -> Document:
    """Return what a Word file says. Nothing in it is trusted, run or fetched.

    Tracked changes are as the file has them: what one person did in one stretch may be several.

    Raises:
        Unusable: ``empty-file``, ``not-word``, ``word-old``, ``word-protected``, ``word-damaged``,
            ``word-declares``, ``word-swollen``, ``word-too-long``, ``too-large``, ``too-many-members``,
            ``nested-too-deeply``.
    """
    package = Package(data)
    body = _body(package)
    flow, losses, moves, fields = Flow(), Losses(), Moves(), Fields()
    parts = Parts(package, losses)
    comments = Comments(parts.comments())
    notes = parts.notes()
    styles = Styles(parts.styles())
    kinds = ParagraphKinds(styles, Numbering(parts.numbering(), styles))
    ranges = Ranges(flow, moves, comments.by_file_id)
    _look_ahead((body, *(note for note, _ in notes.values())), ranges, fields)
    containers = Containers(flow, losses, kinds, moves, notes)
    handlers = {
        **Inline(flow, losses, styles, moves, fields).handlers(),
        **containers.handlers(),
        **ranges.handlers(),
        **Pictures(flow, losses, package).handlers(),
    }
    walk(Step(body, Context(parts.relations)), handlers)
    flow.end_container()
    _walk_rest(containers, handlers)
    parts.note_margins()
    paragraphs = flow.finished()
    return Document(
        paragraphs=paragraphs,
        comments=comments.placed(flow.points, _words(paragraphs)),
        bookmarks=tuple(flow.bookmarks),
        pictures=tuple(flow.pictures),
        left_out=losses.codes(),
        manifest=parts.manifest(),
    )


def _body(package: Package) -> Any:
    root = package.xml(package.document)
    body = None if root is None else root.find(qn("w:body"))
    if body is None:
        raise Unusable("word-damaged", detail=package.document)
    return body


def _look_ahead(roots: Iterable[Any], ranges: Ranges, fields: Fields) -> None:
    """Find what has an end as well as a beginning, before anything is read."""
    for root in roots:
        ranges.find_pairs(root)
        fields.find_whole(root)


def _walk_rest(containers: Containers, handlers: Mapping[str, Handler]) -> None:
    """Read what was put aside for the end: text boxes and notes, which may put aside more."""
    while rest := containers.rest():
        for step in rest:
            walk(step, handlers)


def _words(paragraphs: Iterable[Paragraph]) -> dict[str, str]:
    """Return the words that each comment is about, without those that are deleted."""
    found: dict[str, str] = {}
    for paragraph in paragraphs:
        for span in paragraph.block.spans:
            for comment in span.comments if span.deletion is None else ():
                found[comment] = (found.get(comment, "") + span.text)[:_LONGEST_QUOTE]
    return found
