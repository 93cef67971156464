"""An email as campaign tools take it in: a ZIP with one page and one folder of pictures."""

import io
import zipfile
from collections.abc import Iterable

from update_editor.exporters.page_pictures import PageFile

PAGE, PICTURES = "index.html", "images"
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""No clock: the same email gives the same bytes. It is the first moment that a ZIP can name."""


def campaign_zip(page: str, pictures: Iterable[PageFile]) -> bytes:
    """Return the ZIP of a page that names its pictures as ``images/NAME``."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        _add(archive, PAGE, page.encode(), zipfile.ZIP_DEFLATED)
        for picture in pictures:
            _add(archive, f"{PICTURES}/{picture.name}", picture.data, zipfile.ZIP_STORED)
    return data.getvalue()


def _add(archive: zipfile.ZipFile, name: str, data: bytes, compression: int) -> None:
    member = zipfile.ZipInfo(name, _MOMENT)
    member.create_system = 3  # the same on every computer
    member.external_attr = 0o644 << 16
    archive.writestr(member, data, compression)
