"""What paragraphs stand in: tables, content controls, text boxes, notes; and the pictures beside them."""

from collections.abc import Iterable, Mapping
from typing import Any

from update_editor.ooxml.changes import Moves, mark_changes
from update_editor.ooxml.flow import Draft, Flow
from update_editor.ooxml.losses import Losses
from update_editor.ooxml.names import qn
from update_editor.ooxml.package import Relations
from update_editor.ooxml.paragraphs import ParagraphKinds
from update_editor.ooxml.values import ID, change_of, val
from update_editor.ooxml.walking import Context, Handler, Step, nothing, within

_PARAGRAPH, _P_PR = qn("w:p"), qn("w:pPr")
_ROW, _ROW_PROPERTIES = qn("w:tr"), qn("w:trPr")
_CELL, _CELL_PROPERTIES = qn("w:tc"), qn("w:tcPr")
_CONTROL_PROPERTIES = qn("w:sdtPr")
_NOTES = {qn("w:footnoteReference"): "footnote", qn("w:endnoteReference"): "endnote"}
_SHOWN = (qn("w:t"), qn("w:delText"), qn("a:blip"), qn("v:imagedata"))
_HOLDERS = (qn("a:blip"), qn("v:imagedata"), qn("w:txbxContent"))
_GOOGLE = "goog_rdk"
_WITHOUT_TEXT = ("w:sectPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr", "w:pPr")

Notes = Mapping[tuple[str, str], tuple[Any, Relations]]
"""Footnotes and endnotes by kind and id, each with the relations of its part."""


class Containers:
    """Begins and ends paragraphs in the flow.

    What stands beside a paragraph, a text box or a note, follows it; where the paragraph's mark is tracked,
    it follows the next whose mark is not, so that it comes between no two that may be joined.
    """

    def __init__(self, flow: Flow, losses: Losses, kinds: ParagraphKinds, moves: Moves, notes: Notes) -> None:
        self._flow = flow
        self._losses = losses
        self._kinds = kinds
        self._moves = moves
        self._notes = notes
        self._used: set[tuple[str, str]] = set()
        self._waiting: list[Step] = []

    def handlers(self) -> dict[str, Handler]:
        """Return what handles the elements that paragraphs stand in, or beside."""
        return {
            **{qn(name): nothing for name in _WITHOUT_TEXT},
            _PARAGRAPH: self._paragraph,
            qn("w:tbl"): self._table,
            _ROW: self._row,
            _CELL: self._cell,
            qn("w:sdt"): self._control,
            qn("w:txbxContent"): self._text_box,
            qn("mc:AlternateContent"): self._alternatives,
            qn("w:altChunk"): self._embedded,
            qn("w:subDoc"): self._embedded,
            qn("w:object"): self._embedded,
            qn("w:drawing"): self._drawing,
            qn("w:pict"): self._drawing,
            **dict.fromkeys(_NOTES, self._note),
        }

    def rest(self) -> tuple[Step, ...]:
        """Return what still waits to be read."""
        waiting, self._waiting = tuple(self._waiting), []
        return waiting

    def _paragraph(self, element: Any, context: Context) -> Step:
        properties = element.find(_P_PR)
        look = context.look
        insertion, deletion = (None, None) if properties is None else mark_changes(element, self._moves)
        draft = Draft(
            self._kinds.kind(properties),
            self._kinds.style_change(properties),
            insertion or look.insertion,
            deletion or look.deletion,
        )
        self._flow.begin(draft)
        return Step(element, context, self._end_paragraph)

    def _end_paragraph(self) -> Iterable[Step]:
        return () if self._flow.end().is_tracked else self.rest()

    def _table(self, element: Any, context: Context) -> Step:
        self._losses.add("table")
        self._flow.end_container()
        return within(element, context)

    def _row(self, element: Any, context: Context) -> Step:
        properties = element.find(_ROW_PROPERTIES)
        return Step(element, _tracked(context, properties, qn("w:ins"), qn("w:del")))

    def _cell(self, element: Any, context: Context) -> Step:
        properties = element.find(_CELL_PROPERTIES)
        inner = _tracked(context, properties, qn("w:cellIns"), qn("w:cellDel"))
        return Step(element, inner, self._end_container)

    def _end_container(self) -> Iterable[Step]:
        self._flow.end_container()
        return ()

    def _control(self, element: Any, context: Context) -> Step:
        """Go into a content control; those of Google Docs stand round any text and mean nothing."""
        tag = val(element.find(_CONTROL_PROPERTIES), qn("w:tag")) or ""
        if not tag.startswith(_GOOGLE):
            self._losses.add("control")
        return within(element, context)

    def _text_box(self, element: Any, context: Context) -> None:
        self._losses.add("text-box")
        self._waiting.append(Step(element, context, self._end_container))

    def _note(self, element: Any, context: Context) -> None:
        key = _NOTES[element.tag], element.get(ID, "")
        if key in self._used or key not in self._notes:
            return
        self._used.add(key)
        self._losses.add("note")
        note, relations = self._notes[key]
        look = context.look._replace(bold=False, italic=False, link=None, format_change=None)
        self._waiting.append(Step(note, Context(relations, look), self._end_container))

    def _alternatives(self, element: Any, context: Context) -> Step:
        """Go into the first branch that shows something: the others say the same for other programs."""
        branches = [each for each in element if isinstance(each.tag, str)]
        shown = (each for each in branches if next(each.iter(*_SHOWN), None) is not None)
        return Step(next(shown, branches[-1] if branches else ()), context)

    def _embedded(self, element: Any, context: Context) -> Step:
        self._losses.add("embedded")
        return within(element, context)

    def _drawing(self, element: Any, context: Context) -> Step:
        if next(element.iter(*_HOLDERS), None) is None:
            self._losses.add("drawing")
        return Step(element, _described(element, context))


def _tracked(context: Context, properties: Any | None, inserted: str, deleted: str) -> Context:
    """Return what holds in a row or cell that was itself inserted or deleted."""
    if properties is None:
        return context
    insertion, deletion = properties.find(inserted), properties.find(deleted)
    look = context.look
    if insertion is not None:
        look = look._replace(insertion=change_of(insertion))
    if deletion is not None:
        look = look._replace(deletion=change_of(deletion))
    return context._replace(look=look)


def _described(element: Any, context: Context) -> Context:
    """Return what holds in a drawing: what is said about it for those who can't see it."""
    shape = next(element.iter(qn("wp:docPr"), qn("v:shape")), None)
    if shape is None:
        return context
    alt = shape.get("descr") or shape.get("alt") or ""
    marks = shape.iter(qn("adec:decorative"))
    decorative = any(each.get("val") in ("1", "true") for each in marks)
    return context._replace(alt=alt.strip(), decorative=decorative)
