"""From a file that somebody chose to its text, or to a plain word on why it has none.

UTF-8, UTF-16 (with a byte order mark or plainly without one) and Windows-1252 are read. Anything that is not
text is refused by what it is, because what to do next depends on that.
"""

import re
from pathlib import Path

from update_editor.model import Unusable
from update_editor.model.picture_kinds import picture_kind
from update_editor.model.visible import is_blank

LONGEST = 5 * 1024 * 1024
"""How many bytes are read at most: some five hundred times a long update."""

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_KINDS = (
    (b"%PDF", "a PDF"),
    (b"{\\rtf", "a rich text (RTF) document"),
    (_OLD_OFFICE, "an old Office document or an Outlook message"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"Rar!", "a compressed file"),
)
_IN_ARCHIVE = (
    (b"word/", "a Word document"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"xl/", "an Excel workbook"),
    (b"opendocument", "an OpenDocument file"),
)
_WEEKLY = b"vnd.update-editor.weekly"
_MIMETYPE_END = 128
"""Where the first member of a ``.weekly`` file, its media type, has ended."""
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")
_WORD_HYPHENS = str.maketrans({"\x1e": "-", "\x1f": None})
_NONCHARACTERS = re.compile("[\ufffe\uffff]")
_AT_START = "\ufeff\u200b\u200c\u200d\u2060"


def read_text(path: Path) -> str:
    """Return the text of a file, its lines ended by ``\\n``.

    Raises:
        Unusable: ``not-found``, ``is-folder``, ``not-readable``, ``too-large``; ``no-text`` where it is empty
            or holds nothing to see; ``already-an-update`` for a ``.weekly`` file, ``not-text`` and
            ``password-protected`` for other kinds of file; ``undecodable``, ``control-characters`` and
            ``cut-off`` where the text is damaged.
    """
    text = decoded(bytes_of(path))
    if is_blank(text):
        raise Unusable("no-text")
    return text


def bytes_of(path: Path, most: int = LONGEST) -> bytes:
    """Return what a file holds, at most so many bytes.

    Raises:
        Unusable: ``not-found``, ``is-folder``, ``not-readable``, ``too-large``.
    """
    try:
        if path.is_dir():
            raise Unusable("is-folder")
        if not path.exists():
            raise Unusable("not-found")
        if not path.is_file():
            raise Unusable("not-readable", detail="it is not an ordinary file")
        if path.stat().st_size > most:
            raise Unusable("too-large", megabytes=most // 1024**2)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        raise Unusable("not-readable", detail=detail) from error


def decoded(data: bytes) -> str:
    """Return the text that bytes hold, without a byte order mark and stray control characters.

    Raises:
        Unusable: as ``read_text`` says.
    """
    _refuse_other_kinds(data)
    text = _with_encoding(data).lstrip(_AT_START).translate(_WORD_HYPHENS)
    stray = _CONTROL.findall(text)
    if "\x00" in stray or len(stray) > max(3, len(text) // 100):
        raise Unusable("control-characters")
    text = _NONCHARACTERS.sub("", _CONTROL.sub(" ", text))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse_other_kinds(data: bytes) -> None:
    start = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if data.startswith(_OLD_OFFICE) and _PROTECTED in data:
        raise Unusable("password-protected")
    if data.startswith(b"PK\x03\x04"):
        if _WEEKLY in data[:_MIMETYPE_END]:
            raise Unusable("already-an-update")
        kind = next((kind for name, kind in _IN_ARCHIVE if name in data), "a ZIP archive")
        raise Unusable("not-text", kind=kind)
    if picture_kind(data) is not None:
        raise Unusable("not-text", kind="a picture")
    for signature, kind in _KINDS:
        if start.startswith(signature):
            raise Unusable("not-text", kind=kind)


def _with_encoding(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _utf_16(data, "utf-16")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _not_utf_8(data, error)
    encoding = _unmarked_utf_16(data) if "\x00" in text else None
    return _utf_16(data, encoding) if encoding else text


def _not_utf_8(data: bytes, error: UnicodeDecodeError) -> str:
    encoding = _unmarked_utf_16(data)
    if encoding:
        return _utf_16(data, encoding)
    is_cut = error.reason == "unexpected end of data" and any(byte > 0x7F for byte in data[: error.start])
    if is_cut or (data.startswith(b"\xef\xbb\xbf") and error.reason == "unexpected end of data"):
        raise Unusable("cut-off") from error
    if b"\x00" in data:
        raise Unusable("not-text", kind="a file of another program") from error
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as other:
        raise Unusable("undecodable") from other


def _unmarked_utf_16(data: bytes) -> str | None:
    """Return which UTF-16 the bytes plainly are: in Western text every other byte is nearly always zero."""
    sample = data[: 64 * 1024]
    half = max(len(sample) // 2, 1)
    even, odd = sample[::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.7 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 and odd < 0.05 else None


def _utf_16(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        code = "cut-off" if error.reason in ("truncated data", "unexpected end of data") else "undecodable"
        raise Unusable(code) from error
