"""What a web page says to search engines and to whoever shares it: Open Graph and NewsArticle.

All of it stands in the head: a website's own editor takes it out of a body.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from markupsafe import Markup

from update_editor.exporters.edition import Edition
from update_editor.exporters.page import description
from update_editor.exporters.printable import printable
from update_editor.exporters.standing import title_of

LONGEST_HEADLINE = 110
"""Characters; what shows headlines cuts longer ones off."""
_IN_SCRIPT = {ord(each): f"\\u{ord(each):04x}" for each in "<>&\u2028\u2029"}
"""Nothing in the JSON may end the script that it stands in, or begin a comment."""


def page_meta(edition: Edition, address: str | None, images: Sequence[str]) -> Markup:
    """Return the elements for the head.

    ``address`` is where the page stands online, None where nobody said so: then there is neither a canonical
    address nor a picture, for both must be whole. ``images`` are the addresses of its pictures.
    """
    lines = [*_links(address), *_open_graph(edition, address, images), _article(edition, address, images)]
    return Markup("\n").join(lines)


def _links(address: str | None) -> Iterator[Markup]:
    if address is not None:
        yield Markup('<link rel="canonical" href="{}">').format(address)


def _open_graph(edition: Edition, address: str | None, images: Sequence[str]) -> Iterator[Markup]:
    said = {
        "og:type": "article",
        "og:title": title_of(edition),
        "og:description": description(edition.update),
        "og:site_name": printable(edition.pack.organisation.name),
        "og:locale": edition.pack.language.replace("-", "_"),
        "og:url": address or "",
        "og:image": images[0] if address and images else "",
        "article:published_time": edition.update.date.isoformat() if edition.update.date else "",
    }
    for name, words in said.items():
        if words:
            yield Markup('<meta property="{}" content="{}">').format(name, words)


def _article(edition: Edition, address: str | None, images: Sequence[str]) -> Markup:
    organisation = {"@type": "Organization", "name": printable(edition.pack.organisation.name)}
    if edition.pack.organisation.web:
        organisation["url"] = edition.pack.organisation.web
    said: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title_of(edition)[:LONGEST_HEADLINE],
        "description": description(edition.update),
        "datePublished": edition.update.date.isoformat() if edition.update.date else "",
        "inLanguage": edition.pack.language,
        "author": organisation if organisation["name"] else {},
        "publisher": organisation if organisation["name"] else {},
        "url": address or "",
        "mainEntityOfPage": address or "",
        "image": list(images) if address else [],
    }
    return Markup('<script type="application/ld+json">{}</script>').format(_json(said))


def _json(said: Mapping[str, Any]) -> Markup:
    written = {name: value for name, value in said.items() if value}
    text = json.dumps(written, ensure_ascii=False).translate(_IN_SCRIPT)
    return Markup(text)  # noqa: S704 - nothing is left in it that HTML reads
