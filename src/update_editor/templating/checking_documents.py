"""What is wrong with the files of a pack that Word and PDF are made with."""

from collections.abc import Iterator

from update_editor.model import Unusable
from update_editor.templating import contract
from update_editor.templating.faults import Fault, fault_of
from update_editor.templating.layouts import read_layout
from update_editor.templating.members import find_member
from update_editor.templating.pack import TemplatePack
from update_editor.templating.reference import Reference


def document_faults(pack: TemplatePack) -> Iterator[Fault]:
    """Yield what is wrong with the layouts and reference documents that the pack has.

    One that it lacks is none: the shipped one stands in for it.
    """
    for name in contract.LAYOUTS:
        try:
            path = find_member(pack.folders, name)
            if path is not None:
                read_layout(path)
        except Unusable as error:
            yield fault_of(error)
    for name, styles in contract.REFERENCES.items():
        try:
            path = find_member(pack.folders, name)
            if path is not None:
                yield from _style_faults(Reference(path), styles)
        except Unusable as error:
            yield fault_of(error)


def _style_faults(reference: Reference, styles: tuple[str, ...]) -> Iterator[Fault]:
    for style in styles:
        try:
            if style in contract.LIST_STYLES:
                reference.list_of(style)
            else:
                reference.style_id(style)
        except Unusable as error:
            yield fault_of(error)
