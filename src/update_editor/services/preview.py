"""What a preview shows: the real files of one format, made for looking at."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.registry import FORMATS
from update_editor.model import Unusable
from update_editor.services.export_job import edition_for, resolved
from update_editor.services.preview_looks import (
    Scheme,
    asks_for_scheme,
    page_in,
    styles_in,
    text_page,
    without_pictures,
)
from update_editor.services.preview_places import Address, with_places
from update_editor.storage import Weekly, as_unusable
from update_editor.templating.pack import TemplatePack


class Preview(Struct, frozen=True, kw_only=True):
    """One way to look at an update: the format that is made, its page, and how the page's files are made.

    ``files`` makes no more than is looked at: the easy read's page without its Word file and PDF.
    """

    format: str
    page: str
    files: Callable[[Edition], tuple[OutputFile, ...]]


class Look(Struct, frozen=True, kw_only=True):
    """How it is looked at: in the light or in the dark, with pictures or as mail programs begin, without."""

    scheme: Scheme = "light"
    pictures: bool = True


class Shown(Struct, frozen=True, kw_only=True):
    """What there is to show.

    ``page`` is the path of the page among ``files``, ``size`` how many bytes it has when it goes out,
    ``ground`` the colour round it. ``places`` has the mark of each paragraph (see ``with_places``).
    """

    name: str
    files: tuple[OutputFile, ...]
    page: str
    size: int
    ground: str
    has_dark: bool
    places: Mapping[Address, str]


def _email(edition: Edition) -> tuple[OutputFile, ...]:
    from update_editor.exporters.email import email_page

    return email_page(edition)


def _summary(edition: Edition) -> tuple[OutputFile, ...]:
    from update_editor.exporters.summary import summary_page

    return summary_page(edition)


def _web(edition: Edition) -> tuple[OutputFile, ...]:
    from update_editor.exporters.web import export_web

    return export_web(edition)


def _easy_read(edition: Edition) -> tuple[OutputFile, ...]:
    from update_editor.exporters.easy_read_content import easy_read
    from update_editor.exporters.easy_read_html import easy_read_html

    return easy_read_html(edition, easy_read(edition))


def _text(edition: Edition) -> tuple[OutputFile, ...]:
    from update_editor.exporters.email import email_text

    return (OutputFile("text.html", text_page(email_text(edition), edition.pack).encode()),)


PREVIEWS = {
    "email": Preview(format="email", page="email.html", files=_email),
    "summary": Preview(format="summary", page="email-summary.html", files=_summary),
    "web": Preview(format="web", page="web/index.html", files=_web),
    "easy-read": Preview(format="easy-read", page="easy-read/index.html", files=_easy_read),
    "text": Preview(format="email", page="text.html", files=_text),
}
"""What can be looked at before it is sent, by name."""


def preview(
    weekly: Weekly, pack: TemplatePack, name: str, look: Look, is_wanted: Callable[[], bool]
) -> Shown:
    """Return what a preview shows: what would go out, with every tracked change accepted.

    Only the looks and the marks of paragraphs are put into its files. ``is_wanted`` is asked now and then
    whether to go on.

    Raises:
        Unusable: the template or a picture can't be used; ``cancelled``.
    """
    chosen = PREVIEWS[name]
    edition = edition_for(resolved(weekly.update, "accept"), weekly, pack, FORMATS[chosen.format])
    _go_on_if(is_wanted())
    made = chosen.files(edition)
    _go_on_if(is_wanted())
    sources = {each.path: each.data.decode() for each in made if each.path.endswith((".html", ".css"))}
    page, places = with_places(sources[chosen.page], edition.update, easy=chosen.format == "easy-read")
    _go_on_if(is_wanted())
    page = page_in(page if look.pictures else without_pictures(page), look.scheme)
    styles = {path: styles_in(css, look.scheme) for path, css in sources.items() if path.endswith(".css")}
    changed = {**styles, chosen.page: page}
    has_dark = any(map(asks_for_scheme, sources.values()))
    return Shown(
        name=name,
        files=tuple(_with(each, changed.get(each.path)) for each in made),
        page=chosen.page,
        size=len(sources[chosen.page].encode()),
        ground=pack.colours.ground_dark if look.scheme == "dark" and has_dark else pack.colours.ground,
        has_dark=has_dark,
        places=places,
    )


def _go_on_if(is_wanted: bool) -> None:
    if not is_wanted:
        raise Unusable("cancelled")


def _with(file: OutputFile, text: str | None) -> OutputFile:
    return file if text is None else OutputFile(file.path, text.encode())


def write_changed(
    folder: Path, files: Iterable[OutputFile], known: Mapping[str, bytes]
) -> tuple[frozenset[str], Mapping[str, bytes]]:
    """Write the files that say something else than is known of the folder.

    Returns the paths that were written, and what is known from now on.

    Raises:
        Unusable: it can't be written there.
    """
    now = {each.path: each.data for each in files}
    written = frozenset(path for path, data in now.items() if known.get(path) != data)
    try:
        for path in written:
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(now[path])
    except OSError as error:
        raise as_unusable(error) from error
    return written, {**known, **now}
