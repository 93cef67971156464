"""The Word file in what somebody sent back: the file itself, or an email that it is attached to."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import EmailPolicy
from typing import TYPE_CHECKING

from msgspec import Struct

from update_editor.model import Unusable

_ZIP = b"PK\x03\x04"
_MOST_PARTS = 500
_LONGEST_HEADER = 2_000
"""Letters of a header that are read: Python takes time for it that grows with its square."""
_ENDINGS = (".docx", ".docm")
_KINDS = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.ms-word.document.macroenabled.12",
)


if TYPE_CHECKING:
    _Policy = EmailPolicy[EmailMessage]
else:
    _Policy = EmailPolicy


class _ShortHeaders(_Policy):
    """Reads emails, and of each header no more than its beginning."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name[:_LONGEST_HEADER], value[:_LONGEST_HEADER]


class SentBack(Struct, frozen=True, kw_only=True):
    """A Word file that came back, and who sent it where an email says so.

    ``others`` are more Word files of the same email.
    """

    data: bytes
    sender: str = ""
    others: tuple[bytes, ...] = ()


def sent_back(data: bytes) -> SentBack:
    """Return the Word file of what somebody sent back; of several in an email, the first.

    Raises:
        Unusable: ``email-without-word`` where it is an email that no Word file is attached to;
            ``email-too-deep`` where more emails stand in each other than can be read.
    """
    if data.startswith(_ZIP) or not _is_email(data):
        return SentBack(data=data)
    try:
        message = message_from_bytes(data, policy=_ShortHeaders())
        files = [each for each in map(_word_file, _parts(message)) if each is not None]
    except RecursionError as error:
        raise Unusable("email-too-deep") from error
    if not files:
        raise Unusable("email-without-word")
    return SentBack(data=files[0], sender=_sender(message), others=tuple(files[1:]))


def _is_email(data: bytes) -> bool:
    """Say whether bytes begin like an email: with headers, one of which every email has."""
    head = data[:20_000].replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()
    lines = head.split(b"\n")
    return any(line.startswith((b"from:", b"received:", b"mime-version:", b"return-path:")) for line in lines)


def _parts(message: EmailMessage) -> list[EmailMessage]:
    parts = []
    for part in message.walk():
        parts.append(part)
        if len(parts) > _MOST_PARTS:
            break
    return parts


def _word_file(part: EmailMessage) -> bytes | None:
    if part.is_multipart() or not _is_called_word(part):
        return None
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) and content.startswith(_ZIP) else None


def _is_called_word(part: EmailMessage) -> bool:
    """Say whether a part is a Word file by its name, or, where it has none, by its kind."""
    name = part.get_filename()
    return name.lower().endswith(_ENDINGS) if name else part.get_content_type().lower() in _KINDS


def _sender(message: EmailMessage) -> str:
    """Return the name in the From line, without the address."""
    try:
        addresses = message["from"].addresses
    except (AttributeError, LookupError, ValueError):
        return ""
    return str(addresses[0].display_name) if addresses else ""
