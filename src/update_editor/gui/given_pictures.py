"""The picture that a clipboard holds, or that is dragged over the window."""

import re
from base64 import b64decode
from binascii import Error
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from update_editor.services.picture_editing import Pixels
from update_editor.services.picture_files import MOST_BYTES

GivenPicture = Path | QImage | bytes
"""A file, a picture without one, or the bytes of one that a page held in itself."""
ENDINGS = ("png", "jpg", "jpeg", "gif", "webp")
"""The endings of files that are taken for pictures."""

_EMBEDDED = re.compile(
    r'<img\b[^<>]{0,2000}?\ssrc\s*=\s*["\']data:image/(?:png|jpe?g|gif|webp);base64,([^"\']+)', re.IGNORECASE
)
_MOST_LETTERS = MOST_BYTES * 4 // 3


def picture_files(mime: QMimeData) -> tuple[Path, ...]:
    """Return the files of this computer that are pictures by their names; none where there are others too."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    pictures = tuple(path for path in paths if path.suffix.lower().lstrip(".") in ENDINGS)
    return pictures if len(pictures) == len(paths) else ()


def picture_in(mime: QMimeData) -> GivenPicture | None:
    """Return the picture that is all there is, the first of several files; None where there are words too.

    Word and Excel put a picture of what was copied beside its words: there the words are meant.
    """
    files = picture_files(mime)
    if files:
        return files[0]
    html = mime.html() if mime.hasHtml() else ""
    is_picture = "<img" in html or mime.hasImage()
    if not is_picture or (_has_words(html) if html else mime.hasText()):
        return None
    embedded = _embedded(html)
    if embedded is not None:
        return embedded
    image = mime.imageData() if mime.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def _has_words(html: str) -> bool:
    from update_editor.gui.paste import takes_too_long
    from update_editor.markup.html_in import read_html
    from update_editor.model import Unusable

    if takes_too_long(html):
        return True
    try:
        return bool(read_html(html).blocks)
    except Unusable:
        return True


def _embedded(html: str) -> bytes | None:
    """Return the picture that a page holds in itself; none is fetched from anywhere."""
    found = _EMBEDDED.search(html)
    if found is None or len(found[1]) > _MOST_LETTERS:
        return None
    try:
        return b64decode(found[1])
    except (Error, ValueError):
        return None


def pixels_of(image: QImage) -> Pixels:
    """Return a picture as a value that a job can be given: Qt's own is for the main thread."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Pixels(plain.width(), plain.height(), bytes(plain.constBits()))
