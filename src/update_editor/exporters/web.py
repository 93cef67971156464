"""The web page: one accessible page, its style sheet and its pictures."""

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.page import page_values
from update_editor.exporters.page_links import ALONE, Surroundings, around_html, format_links
from update_editor.exporters.page_meta import page_meta
from update_editor.exporters.page_pictures import page_pictures, picture_outputs
from update_editor.exporters.standing import logo_of
from update_editor.exporters.web_address import page_address
from update_editor.templating.contract import WEB_PAGE, WEB_STYLES
from update_editor.templating.rendering import render_file

_STYLES = "assets/page.css"


def export_web(edition: Edition, surroundings: Surroundings = ALONE) -> tuple[OutputFile, ...]:
    """Return ``web/index.html`` and what it needs, in ``web/assets/``.

    Raises:
        Unusable: ``template-file-missing`` or ``template-render`` where the pack is broken,
            ``picture-unreadable``.
    """
    pictures = page_pictures(edition)
    values = page_values(edition, lambda each: f"assets/{pictures[each.picture.id].name}")
    address = surroundings.address or page_address(edition)
    logo = logo_of(edition.pack)
    own = [file for key, file in pictures.items() if logo is None or key != logo.picture.id]
    images = [f"{address.rstrip('/')}/assets/{each.name}" for each in own] if address else []
    values |= {
        "around": around_html(surroundings.around, edition.pack.words),
        "formats": format_links(edition, surroundings),
        "meta": page_meta(edition, address, images),
        "styles": _STYLES,
    }
    page = render_file(edition.pack, WEB_PAGE, values)
    return (
        OutputFile("web/index.html", page.encode()),
        OutputFile(f"web/{_STYLES}", web_styles(edition).encode()),
        *picture_outputs(pictures, "web/assets"),
    )


def web_styles(edition: Edition) -> str:
    """Return the style sheet of the pack's web pages.

    Raises:
        Unusable: as ``export_web``.
    """
    return render_file(edition.pack, WEB_STYLES, {"colours": edition.pack.colours})
