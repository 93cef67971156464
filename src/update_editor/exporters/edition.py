"""What an exporter is given, and what it gives back."""

from collections.abc import Mapping

from msgspec import Struct

from update_editor.exporters.platforms import NOT_SAID, SendingWith
from update_editor.model import Update
from update_editor.templating.pack import TemplatePack


class WordChoices(Struct, frozen=True, kw_only=True):
    """What a person chooses about the Word files.

    ``contents``: a table of contents stands before the text of what is published. ``keeps_tracking``: Word
    does not let the tracking of changes be switched off in what goes out for review.
    """

    contents: bool = False
    keeps_tracking: bool = False


AS_USUAL = WordChoices()


class WebChoices(Struct, frozen=True, kw_only=True):
    """What a person chooses about what goes into a website's own editor.

    ``top`` is the level of the body's highest headings, 1 to 3: 2 where the website makes the page's title
    its heading. ``contents``: links to the sections and items stand first.
    """

    top: int = 2
    contents: bool = False


class Edition(Struct, frozen=True, kw_only=True):
    """An update as it goes out.

    Its tracked changes are resolved, items for other audiences are gone, ``title`` is what it is called (the
    update's own title or the template's). ``pictures`` holds the bytes of each picture by ``Picture.file``;
    ``sending`` is how its emails are sent. ``beside`` are the formats that are made with it into one folder.
    """

    update: Update
    pack: TemplatePack
    title: str
    pictures: Mapping[str, bytes]
    word: WordChoices = AS_USUAL
    web: WebChoices = WebChoices()
    sending: SendingWith = NOT_SAID
    beside: tuple[str, ...] = ()


class OutputFile(Struct, frozen=True):
    """One file of an output: its path below the output folder, with ``/``, and its bytes."""

    path: str
    data: bytes
