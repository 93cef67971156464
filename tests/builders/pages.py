"""Reading a page that was made: its words, headings, addresses and anchors, by lxml."""

from lxml import etree, html

from update_editor.exporters.edition import OutputFile


def file_of(outputs: tuple[OutputFile, ...], path: str) -> bytes:
    """Return the bytes of one of an export's files."""
    return next(output.data for output in outputs if output.path == path)


def page_of(outputs: tuple[OutputFile, ...], path: str) -> html.HtmlElement:
    """Return one of an export's files as a tree."""
    return html.document_fromstring(file_of(outputs, path).decode())


def headings(page: html.HtmlElement) -> list[tuple[int, str]]:
    """Return the headings, each its level and its text."""
    found = page.xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")
    return [(int(each.tag[1]), " ".join(each.text_content().split())) for each in found]


_INLINE = {"a", "em", "span", "strong", "time"}


def text_of_page(page: html.HtmlElement) -> str:
    """Return what a person reads on the page, in one line; only blocks and line breaks part words."""
    parts: list[str] = []
    for event, element in etree.iterwalk(page.find("body"), events=("start", "end", "comment")):
        gap = "" if element.tag in _INLINE or event == "comment" else " "
        parts += [gap, (element.text if event == "start" else element.tail) or ""]
    return " ".join("".join(parts).split())


def skipped_levels(page: html.HtmlElement) -> list[tuple[int, str]]:
    """Return the headings that stand more than one level below the heading before them."""
    levels = [0, *(level for level, _ in headings(page))]
    return [each for before, each in zip(levels, headings(page), strict=False) if each[0] > before + 1]
