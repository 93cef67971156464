"""What is wrong with the Jinja2 in a pack: its pages, style sheets and patterns."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from update_editor.model import Lead, Unusable
from update_editor.templating import contract
from update_editor.templating.faults import Fault, fault_of
from update_editor.templating.fetching import fetching_faults
from update_editor.templating.members import member_names, member_path, read_text
from update_editor.templating.pack import Patterns, TemplatePack
from update_editor.templating.rendering import error_text, pattern_text
from update_editor.templating.toml_lines import line_of

_LEADS = (Lead(name="Ada Lark", role="Chair"), Lead(name="Ben Moss"))
_DATE = dt.date(2001, 1, 1)


def file_faults(pack: TemplatePack) -> Iterator[Fault]:
    """Yield what is wrong with the pages and style sheets, and which of them are missing."""
    found = [
        name
        for folder in ("email", "web", "easy-read")
        for ending in (".html", ".css")
        for name in member_names(pack, folder, ending)
    ]
    for name in contract.NEEDED_FILES:
        if name not in found:
            yield Fault(str(pack.folder / name), 1, "template-file-missing")
    for name in found:
        try:
            path = member_path(pack, name)
            yield from _template_faults(path, read_text(path), _known_names(name))
        except Unusable as error:
            yield fault_of(error)


def _known_names(name: str) -> frozenset[str]:
    if name.endswith(".css"):
        return contract.STYLE_NAMES
    if name == contract.ARCHIVE_PAGE:
        return contract.ARCHIVE_NAMES
    folders = {
        "easy-read": contract.EASY_READ_NAMES,
        "email": contract.EMAIL_NAMES,
        "web": contract.WEB_NAMES,
    }
    return folders.get(name.partition("/")[0], contract.PAGE_NAMES)


def _template_faults(path: Path, text: str, known: frozenset[str]) -> Iterator[Fault]:
    yield from fetching_faults(path, text)
    try:
        for name, line in _unknown_names(text, known):
            yield Fault(str(path), line, "template-unknown-name", {"name": name, "known": _listed(known)})
    except Exception as error:  # what a pack from elsewhere makes Python say can't be listed
        line = getattr(error, "lineno", None) or 1
        yield Fault(str(path), line, "template-render", {"detail": error_text(error)})


def _unknown_names(text: str, known: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Yield the names that a template uses and is not given, with the first line that does.

    Raises:
        jinja2.TemplateSyntaxError: where it is no template, or asks for a filter that there is not. A hostile
            one can raise more (``RecursionError``, ``SyntaxError``).
    """
    from jinja2 import meta, nodes

    from update_editor.templating.environment import environment

    sandbox = environment(None)
    sandbox.compile(text)
    tree = sandbox.parse(text)
    used = tuple(tree.find_all(nodes.Name))
    # A name that is set under a condition counts as undeclared there, yet the template gives it itself.
    own = {node.name for node in used if node.ctx == "store"}
    unknown = meta.find_undeclared_variables(tree) - known - own - set(sandbox.globals)
    lines: dict[str, int] = {}
    for node in used:
        if node.name in unknown:
            lines[node.name] = min(node.lineno, lines.get(node.name, node.lineno))
    yield from sorted(lines.items(), key=lambda pair: pair[1])


def pattern_faults(pack: TemplatePack, path: Path, text: str) -> Iterator[Fault]:
    """Yield what is wrong with the patterns: their syntax, their names, and what fails with sample leads."""
    for key in Patterns.__struct_fields__:
        written = getattr(pack.patterns, key)
        line = line_of(text, ("patterns", key))
        for pattern in (written,) if isinstance(written, str) else written:
            try:
                unknown = [name for name, _ in _unknown_names(pattern, contract.PATTERN_NAMES)]
            except Exception as error:  # as above
                yield Fault(str(path), line, "template-pattern", {"key": key, "detail": error_text(error)})
                continue
            known = _listed(contract.PATTERN_NAMES)
            yield from (
                Fault(str(path), line, "template-unknown-name", {"name": name, "known": known})
                for name in unknown
            )
            if not unknown:
                yield from _trial_faults(pack, key, pattern)


def _trial_faults(pack: TemplatePack, key: str, pattern: str) -> Iterator[Fault]:
    """Yield what fails when the pattern is rendered, with one lead or two."""
    for leads in (_LEADS[:1], _LEADS):
        try:
            pattern_text(pack, key, pattern, leads, _DATE)
        except Unusable as error:
            yield fault_of(error)
            return


def _listed(known: frozenset[str]) -> str:
    return ", ".join(sorted(known))
