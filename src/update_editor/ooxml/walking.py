"""Going through XML: every element in its order, however deep, without recursion."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from update_editor.ooxml.flow import Look
from update_editor.ooxml.package import Relations


class Context(NamedTuple):
    """What holds for everything within an element.

    ``relations`` are those of the part that it stands in, ``alt`` and ``decorative`` the description of the
    picture that it belongs to.
    """

    relations: Relations
    look: Look = Look()
    alt: str = ""
    decorative: bool = False


class Step(NamedTuple):
    """What to go on with: elements, what holds for them, and what comes behind the last of them."""

    elements: Iterable[Any]
    context: Context
    leave: Callable[[], "Iterable[Step]"] | None = None


Handler = Callable[[Any, Context], Step | None]
"""What is done with an element; None where nothing within it is looked at."""


def walk(first: Step, handlers: Mapping[str, Handler]) -> None:
    """Go through elements by what handles their tags; within those that nothing handles, too."""
    steps = [(iter(first.elements), first.context, first.leave)]
    while steps:
        elements, context, leave = steps[-1]
        element = next(elements, None)
        if element is None:
            steps.pop()
            following = leave() if leave is not None else ()
            steps += [(iter(each.elements), each.context, each.leave) for each in reversed(tuple(following))]
            continue
        handler = handlers.get(element.tag)
        step = handler(element, context) if handler is not None else Step(element, context)
        if step is not None:
            steps.append((iter(step.elements), step.context, step.leave))


def within(element: Any, context: Context) -> Step:
    """Handle an element by what stands in it."""
    return Step(element, context)


def nothing(_element: Any, _context: Context) -> None:
    """Handle an element that holds no text."""
