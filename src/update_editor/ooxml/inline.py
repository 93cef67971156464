"""What stands within a paragraph: runs, links, fields, tracked changes, pictures, references to notes."""

from collections.abc import Callable
from typing import Any

from update_editor.model import safe_link
from update_editor.ooxml.changes import Moves
from update_editor.ooxml.fields import Fields, is_link, link_of
from update_editor.ooxml.flow import Flow
from update_editor.ooxml.losses import Losses
from update_editor.ooxml.names import qn
from update_editor.ooxml.runs import CHARACTERS, PLAIN, format_change, run_format, symbol
from update_editor.ooxml.styles import Styles
from update_editor.ooxml.values import change_of
from update_editor.ooxml.walking import Context, Handler, Step, nothing, within

_R_PR = qn("w:rPr")
_INSTRUCTION = qn("w:instr")
_ANCHOR = qn("w:anchor")
_RELATION = qn("r:id")
_TYPE = qn("w:type")
_BASE, _READING = qn("w:rubyBase"), qn("w:rt")
_EQUATION = {qn("m:den"): "/", qn("m:sup"): "^", qn("m:sub"): "_"}
"""What is written before the parts of an equation, so that they don't run into each other."""


class Inline:
    """Adds the text of a paragraph to the flow."""

    def __init__(self, flow: Flow, losses: Losses, styles: Styles, moves: Moves, fields: Fields) -> None:
        self._flow = flow
        self._losses = losses
        self._styles = styles
        self._moves = moves
        self._fields = fields
        self._simple: dict[str, Handler] = {
            qn("w:t"): self._text,
            qn("w:delText"): self._text,
            **dict.fromkeys(CHARACTERS, self._character),
            qn("w:br"): self._break,
            _R_PR: nothing,
        }

    def handlers(self) -> dict[str, Handler]:
        """Return what handles the elements that stand in a paragraph."""
        return {
            **self._simple,
            qn("w:r"): self._run,
            qn("m:t"): self._text,
            **dict.fromkeys(_EQUATION, self._equation_part),
            qn("m:oMath"): self._equation,
            qn("w:sym"): self._symbol,
            qn("w:ruby"): self._ruby,
            _READING: self._reading,
            qn("w:ins"): self._insertion,
            qn("w:del"): self._deletion,
            qn("w:moveTo"): self._moved_here,
            qn("w:moveFrom"): self._moved_away,
            qn("w:hyperlink"): self._hyperlink,
            qn("w:fldSimple"): self._simple_field,
            qn("w:fldChar"): self._field_character,
            qn("w:instrText"): self._instruction,
            qn("w:delInstrText"): self._instruction,
        }

    def _run(self, element: Any, context: Context) -> Step | None:
        children = list(element)
        has_properties = bool(children) and children[0].tag == _R_PR
        form = run_format(children[0], self._styles) if has_properties else PLAIN
        if form is not PLAIN:
            if form.hidden:
                self._losses.add("hidden")
            change = format_change(form, self._fields.link or context.look.link)
            context = _changed(context, bold=form.bold, italic=form.italic, format_change=change)
        # Nearly every run is text alone: what handles that is called without a step of its own.
        for at, child in enumerate(children):
            handler = self._simple.get(child.tag)
            if handler is None:
                return Step(children[at:], context)
            handler(child, context)
        return None

    def _text(self, element: Any, context: Context) -> None:
        self._add((element.text or "").replace("\n", " "), context)

    def _add(self, text: str, context: Context) -> None:
        if self._fields.hides:
            return
        link = self._fields.link
        self._flow.text(text, context.look._replace(link=link) if link else context.look)

    def _character(self, element: Any, context: Context) -> None:
        self._add(CHARACTERS[element.tag], context)

    def _break(self, element: Any, context: Context) -> None:
        """Add a line break; where a page or column breaks, only between words."""
        if element.get(_TYPE, "textWrapping") == "textWrapping" or self._flow.has_text:
            self._add("\n", context)

    def _symbol(self, element: Any, context: Context) -> None:
        character, is_known = symbol(element)
        if not is_known:
            self._losses.add("symbol")
        self._add(character, context)

    def _ruby(self, element: Any, context: Context) -> Step:
        parts = (element.find(_BASE), element.find(_READING))
        return Step([each for each in parts if each is not None], context)

    def _reading(self, element: Any, context: Context) -> Step:
        self._add(" (", context)
        return Step(element, context, self._adding(")", context))

    def _adding(self, text: str, context: Context) -> Callable[[], tuple[()]]:
        def leave() -> tuple[()]:
            self._add(text, context)
            return ()

        return leave

    def _equation(self, element: Any, context: Context) -> Step:
        self._losses.add("equation")
        return within(element, context)

    def _equation_part(self, element: Any, context: Context) -> Step:
        if next(element.iter(qn("m:t")), None) is not None:
            self._add(_EQUATION[element.tag], context)
        return within(element, context)

    def _insertion(self, element: Any, context: Context) -> Step:
        return Step(element, _changed(context, insertion=change_of(element)))

    def _deletion(self, element: Any, context: Context) -> Step:
        return Step(element, _changed(context, deletion=change_of(element)))

    def _moved_here(self, element: Any, context: Context) -> Step:
        return Step(element, _changed(context, insertion=change_of(element, self._moves.group("to"))))

    def _moved_away(self, element: Any, context: Context) -> Step:
        return Step(element, _changed(context, deletion=change_of(element, self._moves.group("from"))))

    def _hyperlink(self, element: Any, context: Context) -> Step:
        relation = context.relations.get(element.get(_RELATION, ""))
        if relation is None or not relation.is_external:
            return within(element, context)
        anchor = element.get(_ANCHOR)
        link = safe_link(f"{relation.target}#{anchor}" if anchor else relation.target)
        if link is None:
            self._losses.add("link")
        return Step(element, _changed(context, link=link))

    def _simple_field(self, element: Any, context: Context) -> Step:
        instruction = element.get(_INSTRUCTION, "")
        if not is_link(instruction):
            self._losses.add("field")
            return within(element, context)
        return Step(element, _changed(context, link=link_of(instruction)))

    def _field_character(self, element: Any, _context: Context) -> None:
        instruction = self._fields.meet(element)
        if instruction is not None and not is_link(instruction):
            self._losses.add("field")

    def _instruction(self, element: Any, _context: Context) -> None:
        self._fields.add(element.text or "")


def _changed(context: Context, **details: Any) -> Context:
    return context._replace(look=context.look._replace(**details))
