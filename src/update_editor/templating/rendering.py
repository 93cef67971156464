"""Rendering a pack's files and patterns."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from traceback import walk_tb
from typing import TYPE_CHECKING, Any, Literal

from update_editor.model import Lead, Unusable
from update_editor.model.visible import is_blank
from update_editor.templating.leads import pattern_lead
from update_editor.templating.loading import pack_text
from update_editor.templating.members import member_path
from update_editor.templating.pack import TemplatePack
from update_editor.templating.toml_lines import line_of

if TYPE_CHECKING:
    from jinja2 import Template

_SPACES = re.compile(r"\s+")
_LOOSE = re.compile(r"\s+(?=[,;:.!?…])|(?:[,;:]\s*)+(?=[,;:.!?…])")
_ENDS = " ,;:–—-"
_TEMPLATE_ENDINGS = (".html", ".css")

OneLine = Literal["subject", "preheader", "full"]
"""The patterns that give one line of an email."""


def render_file(pack: TemplatePack, name: str, values: Mapping[str, Any]) -> str:
    """Return one of the pack's Jinja2 files, rendered; ``Markup`` in the values is not escaped.

    Raises:
        Unusable: ``template-file-missing``, or ``template-render`` with file, line and what is wrong.
    """
    from update_editor.templating.environment import environment

    path = member_path(pack, name)
    try:
        return _generated(environment(pack).get_template(name), values)
    except Unusable:
        raise
    except Exception as error:  # what a pack from elsewhere makes Python say can't be listed
        file, line = _place(error, path)
        raise Unusable("template-render", file=file, line=line, detail=error_text(error)) from error


def title_for(pack: TemplatePack, leads: Sequence[Lead], date: dt.date | None) -> str:
    """Return what an update of this kind is called; the pack's name where its pattern gives nothing.

    Raises:
        Unusable: ``template-pattern``, with file, line and what is wrong.
    """
    return pattern_text(pack, "title", pack.patterns.title, leads, date) or pack.name


def opening_for(pack: TemplatePack, leads: Sequence[Lead], date: dt.date | None) -> tuple[str, ...]:
    """Return the paragraphs that open an update, as plain text.

    A paragraph whose pattern needs a lead is left out where there is none.

    Raises:
        Unusable: ``template-pattern``, with file, line and what is wrong.
    """
    return _paragraphs(pack, "opening", pack.patterns.opening, leads, date)


def closing_for(pack: TemplatePack, leads: Sequence[Lead], date: dt.date | None) -> tuple[str, ...]:
    """Return the paragraphs that close an update's message, as plain text; see ``opening_for``."""
    return _paragraphs(pack, "closing", pack.patterns.closing, leads, date)


def words_for(
    pack: TemplatePack, key: OneLine, leads: Sequence[Lead], date: dt.date | None, title: str
) -> str:
    """Return what one of the pack's patterns for the email gives for an update of this title.

    Raises:
        Unusable: ``template-pattern``, with file, line and what is wrong.
    """
    return pattern_text(pack, key, getattr(pack.patterns, key), leads, date, title)


def _paragraphs(
    pack: TemplatePack, key: str, patterns: Sequence[str], leads: Sequence[Lead], date: dt.date | None
) -> tuple[str, ...]:
    title = title_for(pack, leads, date)
    texts = (pattern_text(pack, key, pattern, leads, date, title) for pattern in patterns)
    return tuple(text for text in texts if text)


def pattern_text(
    pack: TemplatePack,
    key: str,
    pattern: str,
    leads: Sequence[Lead],
    date: dt.date | None,
    title: str = "",
) -> str:
    """Return what a pattern gives, tidied; nothing where it needs a lead and there is none.

    ``key`` is where ``template.toml`` has it, such as ``title`` or ``opening``.

    Raises:
        Unusable: ``template-pattern``, with file, line and what is wrong.
    """
    from jinja2 import UndefinedError

    from update_editor.templating.environment import environment

    named = tuple(pattern_lead(lead) for lead in leads if not is_blank(lead.name))
    values = {"date": date, "leads": named, "title": title, **({"lead": named[0]} if named else {})}
    try:
        return tidied(_generated(environment(None, autoescape=False).from_string(pattern), values))
    except UndefinedError as error:
        if not named:
            return ""
        raise _pattern_error(pack, key, error) from error
    except Exception as error:  # what a pack from elsewhere makes Python say can't be listed
        raise _pattern_error(pack, key, error) from error


def _pattern_error(pack: TemplatePack, key: str, error: Exception) -> Unusable:
    path, text = pack_text(pack.folder)
    line = line_of(text, ("patterns", key))
    return Unusable("template-pattern", file=str(path), line=line, key=key, detail=error_text(error))


def tidied(text: str) -> str:
    """Return text without the gaps that an empty value leaves: “from Ruth Bell, .” is “from Ruth Bell.”"""
    return _LOOSE.sub("", _SPACES.sub(" ", text)).strip(_ENDS)


def _generated(template: "Template", values: Mapping[str, Any]) -> str:
    """Return what a template makes of the values, stopped before it grows too large."""
    from jinja2 import TemplateError

    from update_editor.templating.environment import MOST_TEXT

    parts: list[str] = []
    size = 0
    for part in template.generate(values):
        size += len(part)
        if size > MOST_TEXT:
            raise TemplateError("it grows too large")
        parts.append(part)
    return "".join(parts)


def _place(error: Exception, path: Path) -> tuple[str, int]:
    """Return the template's file and line in which an error came up: Jinja2 puts them into the traceback."""
    from jinja2 import TemplateSyntaxError

    if isinstance(error, TemplateSyntaxError):
        return error.filename or str(path), error.lineno
    place = (str(path), 1)
    for frame, line in walk_tb(error.__traceback__):
        if frame.f_code.co_filename.endswith(_TEMPLATE_ENDINGS):
            place = (frame.f_code.co_filename, line)
    return place


def error_text(error: Exception) -> str:
    """Return what Jinja2 or Python says of a faulty template, in one line."""
    from jinja2 import TemplateNotFound

    if isinstance(error, TemplateNotFound):  # which says the name alone
        return f"there is no file “{' '.join(str(error.name).split())}” in the template"
    message = str(getattr(error, "message", None) or error) or type(error).__name__
    return " ".join(message.split())
