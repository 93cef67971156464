"""Links that a mail program or a search engine has put into one of its own, to see who follows them."""

from urllib.parse import parse_qs, urlsplit

from update_editor.model import safe_link

_SAFE_LINKS = ".safelinks.protection.outlook.com"
_GOOGLE = ("www.google.com", "google.com", "www.google.co.uk")


def unwrapped(address: str) -> str:
    """Return where a link leads in the end, as far as its own words say; the address itself otherwise."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
    except ValueError:
        return address
    names = _names_of_target(host, parts.path)
    if not names:
        return address
    try:
        values = parse_qs(parts.query, max_num_fields=100)
    except ValueError:
        return address
    inside = next((values[name][0] for name in names if name in values), "")
    return safe_link(inside) or address


def _names_of_target(host: str, path: str) -> tuple[str, ...]:
    """Return the parameters that may hold where a link leads; none where the host wraps no links."""
    if host.endswith(_SAFE_LINKS):
        return ("url",)
    return ("q", "url") if host in _GOOGLE and path == "/url" else ()
