"""Asking websites whether the addresses of links are there.

Only when a person wants it, for it tells those websites that somebody looks. A few at once, none for long;
nothing but the answer's first line is read. Only servers on the internet are asked: a link in a file that
came from elsewhere must not reach what is inside an organisation's own network. So each name is looked up
here, and the connection goes to the number that was looked at.
"""

import http.client
import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import closing
from typing import Literal
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from msgspec import Struct

from update_editor.model import Unusable

Standing = Literal[
    "works",
    "moved",
    "gone",
    "refused",
    "failing",
    "no-server",
    "time-out",
    "certificate",
    "no-answer",
    "inside",
    "no-web-address",
]
"""What came of asking. ``inside`` is an own network, which is never asked."""

AT_ONCE = 8
SECONDS = 10.0
"""How long one answer is waited for."""
_MOST_MOVES = 5
_PAUSE = 0.2
"""Seconds after which it is looked whether the answers are still wanted."""
_HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; Update Editor link check)", "Accept": "*/*"}
_MOVED_FOR_GOOD = (301, 308)


class LinkAnswer(Struct, frozen=True):
    """What came of asking for an address; ``to`` is where it leads for good now, where it moved."""

    standing: Standing
    to: str = ""


def check_links(
    addresses: Iterable[str],
    is_wanted: Callable[[], bool],
    tell: Callable[[int, int], object],
    *,
    seconds: float = SECONDS,
    is_allowed: Callable[[str], bool] | None = None,
) -> dict[str, LinkAnswer]:
    """Return what came of asking for each address, each asked once; ``tell`` is told how many are done.

    ``is_allowed`` says whether a server's number may be asked: those on the internet, unless a test says so.

    Raises:
        Unusable: ``cancelled``, where the answers are wanted no longer.
    """
    wanted = tuple(dict.fromkeys(addresses))
    answers: dict[str, LinkAnswer] = {}
    pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="link")
    try:
        asked: dict[Future[LinkAnswer], str] = {
            pool.submit(ask, address, seconds, is_allowed or is_on_the_internet): address
            for address in wanted
        }
        left = set(asked)
        while left:
            done, left = wait(left, timeout=_PAUSE, return_when=FIRST_COMPLETED)
            if not is_wanted():
                raise Unusable("cancelled")
            answers.update((asked[each], each.result()) for each in done)
            tell(len(answers), len(wanted))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    return answers


def ask(address: str, seconds: float, is_allowed: Callable[[str], bool]) -> LinkAnswer:
    """Return what came of asking for one address, wherever it leads on to."""
    at, to = address, ""
    for_good = True
    for _ in range(_MOST_MOVES + 1):
        try:
            parts = urlsplit(at)
            if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
                return LinkAnswer("no-web-address")
            status, location = _asked(parts, seconds, is_allowed)
        except (OSError, ValueError, http.client.HTTPException) as error:
            return LinkAnswer(_why(error))
        if not 300 <= status < 400 or not location:
            return _told(status, to)
        at = urljoin(at, location)
        for_good = for_good and status in _MOVED_FOR_GOOD
        to = at if for_good else to
    return LinkAnswer("failing")


def is_on_the_internet(number: str) -> bool:
    """Say whether a server's number is one that everybody can reach, and nothing of an own network."""
    found = ipaddress.ip_address(number.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None)
    return bool((mapped or found).is_global and not (mapped or found).is_multicast)


class _InsideError(OSError):
    """A server that is not on the internet."""


def _asked(parts: SplitResult, seconds: float, is_allowed: Callable[[str], bool]) -> tuple[int, str]:
    """Return the number of an answer, and where it sends on to. What refuses to be asked briefly is got."""
    status, location = _answer("HEAD", parts, seconds, is_allowed)
    if 400 <= status < 600:
        status, location = _answer("GET", parts, seconds, is_allowed)
    return status, location


def _answer(
    method: str, parts: SplitResult, seconds: float, is_allowed: Callable[[str], bool]
) -> tuple[int, str]:
    is_safe = parts.scheme.lower() == "https"
    host = (parts.hostname or "").encode("idna").decode("ascii")
    port = parts.port or (443 if is_safe else 80)
    channel: socket.socket = _connected(host, port, seconds, is_allowed)
    if is_safe:
        with closing(channel):
            channel = ssl.create_default_context().wrap_socket(channel, server_hostname=host)
    connection = http.client.HTTPConnection(host, port, timeout=seconds)
    with closing(connection):
        connection.sock = channel
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
        query = f"?{quote(parts.query, safe='/?%:@!$&()*+,;=~-._')}" if parts.query else ""
        is_usual = port == (443 if is_safe else 80)
        headers = {**_HEADERS, "Host": host if is_usual else f"{host}:{port}"}
        connection.request(method, path + query, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.getheader("Location") or ""


def _connected(host: str, port: int, seconds: float, is_allowed: Callable[[str], bool]) -> socket.socket:
    """Return a connection to a server, by the number that was looked at and no other."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    numbers = list(dict.fromkeys(str(each[4][0]) for each in found))
    if not all(map(is_allowed, numbers)):
        raise _InsideError(host)
    error: OSError = OSError("no address")
    for number in numbers[:2]:
        try:
            return socket.create_connection((number, port), timeout=seconds)
        except OSError as failed:
            error = failed
    raise error


def _told(status: int, to: str) -> LinkAnswer:
    if status in (404, 410):
        return LinkAnswer("gone")
    if status in (401, 403, 405, 407, 429, 451):
        return LinkAnswer("refused")
    if status >= 400:
        return LinkAnswer("failing")
    return LinkAnswer("moved", to) if to else LinkAnswer("works")


def _why(error: Exception) -> Standing:
    if isinstance(error, _InsideError):
        return "inside"
    if isinstance(error, ssl.SSLCertVerificationError):
        return "certificate"
    if isinstance(error, socket.gaierror):
        return "no-server"
    if isinstance(error, TimeoutError):
        return "time-out"
    return "no-web-address" if isinstance(error, ValueError) else "no-answer"
