"""Where a web page leads besides its own parts: other formats of the update, and those around it."""

import re
from collections.abc import Iterable

from markupsafe import Markup
from msgspec import Struct

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.page import field_text
from update_editor.exporters.web_address import has_easy_read_beside, page_link
from update_editor.templating.contract import EASY_READ_PAGE
from update_editor.templating.pack import Words

AUDIO, SIGNED = "audio-address", "bsl-address"
"""The template's fields with the addresses of the update as sound and in British Sign Language."""
_AROUND = re.compile("<!-- around -->.*?<!-- /around -->", re.DOTALL)


class PageLink(Struct, frozen=True):
    """A link: its words and its address."""

    words: str
    address: str


class Around(Struct, frozen=True):
    """What stands before and after an update in an archive, and all of them."""

    earlier: PageLink | None = None
    later: PageLink | None = None
    all: PageLink | None = None


class Surroundings(Struct, frozen=True, kw_only=True):
    """Where a page stands. ``address`` is its own one online; None: that which the update or its pack says.

    ``formats`` lead to files beside the page.
    """

    address: str | None = None
    formats: tuple[PageLink, ...] = ()
    around: Around | None = None


ALONE = Surroundings()


def format_links(edition: Edition, surroundings: Surroundings) -> tuple[PageLink, ...]:
    """Return the links to other formats of the update: files beside the page, then sound and signing."""
    words = edition.pack.words
    named = ((words.audio, AUDIO), (words.signed, SIGNED))
    beside = surroundings.formats
    if surroundings is ALONE and has_easy_read_beside(edition):
        beside = (PageLink(words.easy_read, f"../{EASY_READ_PAGE}"),)
    given = ((said, page_link(field_text(edition.update, field))) for said, field in named)
    return (*beside, *(PageLink(said, address) for said, address in given if address))


def links_to(outputs: Iterable[OutputFile], words: Words) -> tuple[PageLink, ...]:
    """Return a link to each format whose files lie beside the page."""
    paths = {each.path for each in outputs}
    named = (
        ("Word", "update.docx"),
        ("PDF", "update.pdf"),
        (f"{words.large_print} (PDF)", "large-print.pdf"),
        (f"{words.large_print} (Word)", "large-print.docx"),
        (words.easy_read, "easy-read/index.html"),
        (f"{words.easy_read} (PDF)", "easy-read.pdf"),
        (f"{words.easy_read} (Word)", "easy-read.docx"),
    )
    return tuple(PageLink(said, path) for said, path in named if path in paths)


def around_html(around: Around | None, words: Words) -> Markup:
    """Return the way to the updates around this one, between marks by which ``with_around`` finds it."""
    if around is None:
        return Markup("")
    relations = ((around.earlier, "prev"), (around.all, ""), (around.later, "next"))
    rows = [_row(link, relation, words) for link, relation in relations if link is not None]
    nav = Markup('<nav class="around" aria-label="{}">\n<ul>\n{}\n</ul>\n</nav>').format(
        words.updates, Markup("\n").join(rows)
    )
    return Markup("<!-- around -->{}<!-- /around -->").format(nav if rows else "")


def _row(link: PageLink, relation: str, words: Words) -> Markup:
    before = {"prev": words.earlier, "next": words.later}.get(relation, "")
    said = f"{before}: {link.words}" if before else link.words
    rel = Markup(' rel="{}"').format(relation) if relation else ""
    return Markup('<li><a href="{}"{}>{}</a></li>').format(link.address, rel, said)


def with_around(page: str, around: Around, words: Words) -> str:
    """Return a page that was made before with other updates around it; as it is where it shows none."""
    html = str(around_html(around, words))
    return _AROUND.sub(lambda _: html, page, count=1)
