"""The sandboxed Jinja2 environment in which a pack's files and patterns are rendered.

A pack may come from another organisation: its templates reach no attribute that starts with ``_``, change
nothing that they are given, and are stopped when they go on for too long or grow too large. Values are
escaped; there is no filter that undoes it.
"""

import datetime as dt
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, wraps
from typing import Any

from jinja2 import BaseLoader, FunctionLoader, StrictUndefined, nodes
from jinja2.exceptions import SecurityError, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.filters import do_round
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from update_editor.model import Unusable
from update_editor.templating import dates
from update_editor.templating.fetching import fetching_faults
from update_editor.templating.leads import PatternLead, first_names, names_with_roles
from update_editor.templating.members import member_path, read_text
from update_editor.templating.pack import TemplatePack

MOST_TURNS = 50_000
"""How many turns of loops, calls and included files one rendering may take together."""
MOST_SECONDS = 5.0
"""Seconds of the processor that one rendering may take; a page takes a hundredth of one."""
MOST_HELD = 10_000
"""How much a list, and the lists and texts inside it, may hold together, by ``_size``."""
MOST_TEXT = 4_000_000
"""How many characters one rendering, or a text made on the way, may have."""
_FILTERS = (
    "capitalize count default e escape first int last length list lower map max min reject rejectattr "
    "reverse select selectattr sort title trim truncate upper urlencode"
).split()
_TEXT_METHODS = frozenset("capitalize endswith lower split startswith strip title upper".split())
_LARGEST = 2**63
_MOST_DIGITS = 15
_LETTERS_A_TURN = 1000
"""Characters of a text that is made on the way, which count as much as a turn of a loop."""
_HOLDERS = (list, tuple, dict, set, frozenset)
_TOO_LARGE = "it grows too large"
_REFUSED: dict[type[nodes.Node], str] = {
    nodes.Concat: "“~” can’t be used; put two {{ … }} side by side",
    nodes.EvalContextModifier: "“autoescape” can’t be used",
    nodes.ScopedEvalContextModifier: "“autoescape” can’t be used",
}


class PackEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox that also counts: use it for one rendering and make a new one for the next."""

    intercepted_binops = frozenset(["+", "*", "**", "%"])

    def __init__(self, loader: BaseLoader | None, autoescape: bool) -> None:
        super().__init__(
            loader=loader,
            autoescape=autoescape,
            undefined=StrictUndefined,
            finalize=_only_text,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            cache_size=20,
        )
        self.turns_left = MOST_TURNS
        self._until = time.thread_time() + MOST_SECONDS
        self.globals = {"range": self.globals["range"], "namespace": self.globals["namespace"]}
        filters = {name: self.filters[name] for name in _FILTERS} | _own_filters()
        self.filters = {name: self._watched(each) for name, each in filters.items()}
        self.filters["_counted"] = self._counted
        self.filters["_bounded"] = self._bounded

    def call(self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:
        """Call what a template calls, counted."""
        self._count()
        if isinstance(__obj, LoopContext):  # a loop that is called again, for what stands inside its values
            args = tuple(self._counted(values) for values in args)
        else:
            self._bounded((*args, *kwargs.values()))  # a macro has them as a list of its own
        return self._bounded(super().call(__context, __obj, *args, **kwargs))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Compute with numbers, and join texts; nothing multiplies a text."""
        if operator != "+" and not (isinstance(left, int | float) and isinstance(right, int | float)):
            raise SecurityError(f"“{operator}” is for numbers only")
        if operator == "**":
            raise SecurityError("“**” can’t be used")
        return self._bounded(super().call_binop(context, operator, left, right))

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Allow what the sandbox allows, and of a text's methods those that can't make it grow."""
        if isinstance(obj, str) and attr not in _TEXT_METHODS:
            return False
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:  # noqa: ARG002 - Jinja2's signature
        """Offer no ``format``: it can make a text of any length."""
        return None

    def join_path(self, template: str, parent: str) -> str:
        """Return the name of an included file, counted."""
        self._count()
        return super().join_path(template, parent)

    def compile(self, source: Any, *names: Any, **how: Any) -> Any:
        """Turn a template's text into code; the same text is not read twice."""
        if not isinstance(source, str):
            return super().compile(source, *names, **how)
        return _compiled(source, bool(self.autoescape), names, tuple(how.items()))

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Read a template and put a counter into each loop, a bound round each text that it collects."""
        tree = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            loop.iter = _filtered(loop.iter, "_counted")
        for collected in tree.find_all(nodes.AssignBlock):
            collected.filter = _filtered(collected.filter, "_bounded")
        _Bounding().visit(tree)
        for refused in tree.find_all((nodes.Concat, nodes.EvalContextModifier)):
            raise TemplateSyntaxError(_REFUSED[type(refused)], refused.lineno, name, filename)
        return tree

    def _counted(self, values: Iterable[Any]) -> Iterator[Any]:
        for value in values:
            self._count()
            yield value

    def _count(self, turns: int = 1) -> None:
        self.turns_left -= turns
        if self.turns_left < 0 or time.thread_time() > self._until:
            raise SecurityError("it goes on for too long")

    def _bounded(self, value: Any) -> Any:
        """Return what was made on the way; it is counted, and refused where it is too large."""
        if isinstance(value, str):
            if len(value) > MOST_TEXT:
                raise SecurityError(_TOO_LARGE)
            self._count(len(value) // _LETTERS_A_TURN)
        elif isinstance(value, int) and abs(value) > _LARGEST:
            raise SecurityError(_TOO_LARGE)
        elif isinstance(value, _HOLDERS):
            self._count(_size(value, MOST_HELD) // _LETTERS_A_TURN)
        return value

    def _watched(self, filtered: Callable[..., Any]) -> Callable[..., Any]:
        """Return a filter whose results are bounded like all else that is made on the way."""

        @wraps(filtered)  # which takes over what Jinja2 has noted of it
        def watched(*args: Any, **kwargs: Any) -> Any:
            return self._bounded(filtered(*args, **kwargs))

        return watched


class _Bounding(NodeTransformer):
    """Puts a bound round each list that a template makes: one in the other, they could grow without end."""

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802 - Jinja2's name
        """Bound what is read; names that are written to stay."""
        return self._made(node) if node.ctx == "load" else node

    def visit_List(self, node: nodes.List) -> nodes.Node:  # noqa: N802 - Jinja2's name
        """Bound a list."""
        return self._made(node)

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:  # noqa: N802 - Jinja2's name
        """Bound a table."""
        return self._made(node)

    def _made(self, node: nodes.Expr) -> nodes.Node:
        return _filtered(self.generic_visit(node), "_bounded")


@lru_cache(maxsize=128)
def _compiled(
    source: str, autoescape: bool, names: tuple[str | None, ...], how: tuple[tuple[str, Any], ...]
) -> Any:
    """Return a template's code. It belongs to no environment: each rendering brings its own, which counts."""
    # Not Jinja2's bytecode cache: that one serves files only, and patterns are compiled more often than they.
    compiler: Callable[..., Any] = ImmutableSandboxedEnvironment.compile
    return compiler(PackEnvironment(None, autoescape), source, *names, **dict(how))


def environment(pack: TemplatePack | None, autoescape: bool = True) -> PackEnvironment:
    """Return an environment for one rendering; files come from the pack's folders, from nowhere else."""
    return PackEnvironment(None if pack is None else FunctionLoader(_source(pack)), autoescape)


def _source(pack: TemplatePack) -> Callable[[str], tuple[str, str, Callable[[], bool]]]:
    def load(name: str) -> tuple[str, str, Callable[[], bool]]:
        try:
            path = member_path(pack, name)
        except Unusable as error:
            raise TemplateNotFound(name) from error
        text = read_text(path)
        for fault in fetching_faults(path, text):
            raise Unusable(fault.code, file=fault.file, line=fault.line, **fault.parameters)
        return text, str(path), lambda: True

    return load


def _filtered(node: nodes.Node | None, name: str) -> nodes.Filter:
    line = node.lineno if node is not None else 1
    return nodes.Filter(node, name, [], [], None, None, lineno=line)


def _only_text(value: Any) -> Any:
    """Return what a template prints: a list or an object in a page is a mistake of the template."""
    if value is None:
        return ""
    if isinstance(value, str | int | float | StrictUndefined):
        return value
    raise SecurityError(f"a {type(value).__name__} can’t be printed")


def _size(value: Any, most: int) -> int:
    """Return how much a value holds, those in it counted again wherever they stand; no more than ``most``.

    A text counts by its length: 64 characters as much as a number.
    """
    size = 1 + len(value) // 64 if isinstance(value, str) else 1
    if isinstance(value, _HOLDERS):
        parts = (*value.keys(), *value.values()) if isinstance(value, dict) else value
        for each in parts:
            size += _size(each, most - size)
    if size > most:
        raise SecurityError(_TOO_LARGE)
    return size


def _rounded(value: float, precision: int = 0, method: Any = "common") -> float:
    """Return Jinja2's ``round``, which would make a number of as many digits as it is told."""
    if abs(precision) > _MOST_DIGITS:
        raise SecurityError(_TOO_LARGE)
    return do_round(value, precision, method)


def _own_filters() -> dict[str, Callable[..., Any]]:
    def on_leads(filtered: Callable[[Sequence[PatternLead]], str]) -> Callable[[Sequence[PatternLead]], str]:
        def of_some(leads: Sequence[PatternLead]) -> str:
            if not leads:
                raise UndefinedError("there is no lead")
            return filtered(leads)

        return of_some

    def on_date(filtered: Callable[[dt.date], str]) -> Callable[[dt.date | None], str]:
        return lambda value: "" if value is None else filtered(value)

    return {
        "long_date": on_date(dates.long_date),
        "day": on_date(dates.day),
        "month": on_date(dates.month),
        "iso_date": on_date(dt.date.isoformat),
        "with_roles": on_leads(names_with_roles),
        "first_names": on_leads(first_names),
        "round": _rounded,
    }
