"""What an exporter is given, and what it gives back."""

from collections.abc import Mapping

from msgspec import Struct

from update_editor.model import Update
from update_editor.templating.pack import TemplatePack


class Edition(Struct, frozen=True, kw_only=True):
    """An update as it goes out.

    Its tracked changes are resolved, items for other audiences are gone, ``title`` is what it is called (the
    update's own title or the template's). ``pictures`` holds the bytes of each picture by ``Picture.file``.
    """

    update: Update
    pack: TemplatePack
    title: str
    pictures: Mapping[str, bytes]


class OutputFile(Struct, frozen=True):
    """One file of an output: its path below the output folder, with ``/``, and its bytes."""

    path: str
    data: bytes
