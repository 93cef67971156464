"""What is wrong with a pack, by file and line, for whoever writes one."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from msgspec.structs import asdict

from update_editor.model import Unusable
from update_editor.model.visible import is_blank
from update_editor.templating.checking_documents import document_faults
from update_editor.templating.checking_pages import file_faults, pattern_faults
from update_editor.templating.contrast import LEAST, contrast
from update_editor.templating.faults import Fault, fault_of
from update_editor.templating.loading import load_pack, pack_text
from update_editor.templating.members import member_names, member_path
from update_editor.templating.pack import TemplatePack
from update_editor.templating.snippets import read_snippet
from update_editor.templating.toml_lines import TomlPath, line_of

__all__ = ["Fault", "check_pack"]


def check_pack(folder: Path) -> tuple[Fault, ...]:
    """Return everything that is wrong with the pack in a folder, file by file.

    Where ``template.toml`` itself can't be used that is all that is said.
    """
    try:
        pack = load_pack(folder)
        path, text = pack_text(folder)
    except Unusable as error:
        return (fault_of(error),)
    faults = [
        *_pack_faults(pack, path, text),
        *file_faults(pack),
        *document_faults(pack),
        *_snippet_faults(pack),
    ]
    return tuple(sorted(faults, key=lambda fault: (fault.file != str(path), fault.file, fault.line)))


def _pack_faults(pack: TemplatePack, path: Path, text: str) -> Iterator[Fault]:
    """Yield what is wrong in ``template.toml`` though it can be read."""

    def fault(where: TomlPath, code: str, **parameters: str) -> Fault:
        return Fault(str(path), line_of(text, where), code, parameters)

    if not any(section.required for section in pack.sections):
        yield fault(("sections",), "template-no-required-section")
    for where in _blanks(pack):
        yield fault(where, "template-blank", key=".".join(map(str, where)))
    for one, other in _pairs():
        colours = getattr(pack.colours, one), getattr(pack.colours, other)
        measured = contrast(*colours)
        if measured < LEAST:
            least = f"{LEAST}"
            yield fault(
                ("colours", one),
                "template-contrast",
                one=one,
                other=other,
                measured=_rounded(measured),
                least=least,
            )
    yield from pattern_faults(pack, path, text)


def _rounded(measured: float) -> str:
    """Return a contrast with two digits, never rounded up to one that would do."""
    return f"{int(measured * 100) / 100:.2f}"


def _blanks(pack: TemplatePack) -> Iterator[TomlPath]:
    """Yield the way to each text that may not be empty and is."""
    yield from (where for where, texts in _needed(pack) if not texts or any(map(is_blank, texts)))


def _needed(pack: TemplatePack) -> Iterator[tuple[TomlPath, tuple[str, ...]]]:
    """Yield the way to each text that a pack must have, and the text, which may be in several pieces."""
    yield ("name",), (pack.name,)
    yield ("patterns", "title"), (pack.patterns.title,)
    yield ("patterns", "opening"), pack.patterns.opening
    yield ("patterns", "closing"), pack.patterns.closing
    yield ("organisation", "name"), (pack.organisation.name,)
    yield ("organisation", "other_formats"), (pack.organisation.other_formats,)
    for index, section in enumerate(pack.sections):
        yield ("sections", index, "label"), (section.label,)
    for word, said in asdict(pack.words).items():
        yield ("words", word), (said,) if isinstance(said, str) else said


def _pairs() -> Iterator[tuple[str, str]]:
    """Yield the colours of ``Colours`` that are written on each other."""
    for end in ("", "_dark"):
        for one, other in product(("text", "quiet", "accent"), ("surface", "ground")):
            yield one + end, other + end


def _snippet_faults(pack: TemplatePack) -> Iterator[Fault]:
    """Yield what is wrong with the standing text: what can't be read, is empty, or would lose something."""
    for name in member_names(pack, "snippets", ".md"):
        file = str(pack.folder / name)
        try:
            file = str(member_path(pack, name))
            snippet = read_snippet(pack, name)
        except Unusable as error:
            known_place = "file" in error.parameters
            yield fault_of(error) if known_place else Fault(file, 1, "template-snippet-too-deep")
            continue
        if not snippet.source.blocks:
            yield Fault(file, 1, "template-snippet-empty")
        if snippet.source.left_out:
            yield Fault(file, 1, "template-snippet-left-out", {"kinds": ", ".join(snippet.source.left_out)})
