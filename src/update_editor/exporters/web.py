"""The web page: one accessible page, its style sheet and its pictures."""

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.page import page_values
from update_editor.exporters.page_pictures import page_pictures, picture_outputs
from update_editor.templating.contract import WEB_PAGE, WEB_STYLES
from update_editor.templating.rendering import render_file

_STYLES = "assets/page.css"


def export_web(edition: Edition) -> tuple[OutputFile, ...]:
    """Return ``web/index.html`` and what it needs, in ``web/assets/``.

    Raises:
        Unusable: ``template-file-missing`` or ``template-render`` where the pack is broken,
            ``picture-unreadable``.
    """
    pictures = page_pictures(edition)
    values = page_values(edition, lambda each: f"assets/{pictures[each.picture.id].name}")
    page = render_file(edition.pack, WEB_PAGE, {**values, "styles": _STYLES})
    styles = render_file(edition.pack, WEB_STYLES, {"colours": edition.pack.colours})
    return (
        OutputFile("web/index.html", page.encode()),
        OutputFile(f"web/{_STYLES}", styles.encode()),
        *picture_outputs(pictures, "web/assets"),
    )
