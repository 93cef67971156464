"""Which addresses a link may have. Everything opened is untrusted, so this is an allow-list."""

from urllib.parse import urlsplit

SCHEMES = ("http", "https", "mailto", "tel")


def safe_link(address: str | None) -> str | None:
    """Return the address, stripped, if its scheme may be linked to; None for anything else.

    Control characters and spaces inside an address are refused: browsers drop them, so that
    ``java\\nscript:`` would become a scheme again.
    """
    if address is None:
        return None
    address = address.strip()
    if any(character <= " " or character == "\x7f" for character in address):
        return None
    try:
        scheme = urlsplit(address).scheme
    except ValueError:
        return None
    return address if scheme.lower() in SCHEMES else None
