"""A WordPress website that is spoken to over its REST interface, with an application password.

Nothing is sent in the open but to this very computer, and no redirection is followed to another server: it
would take the password there. A website that answers without end is hung up on.
"""

import http.client
import json
import socket
import ssl
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

from update_editor.exporters.printable import one_line
from update_editor.model import Unusable
from update_editor.services.hanging_up import HangingUp, always
from update_editor.services.organisation import web_address
from update_editor.services.website import Site

SECONDS = 20.0
"""How long is waited for anything to come."""
_WHOLE = 3
"""How many times as long one question and its whole answer may take."""
MOST_BYTES = 10_000_000
_OWN_COMPUTER = ("127.0.0.1", "localhost", "::1")
_WRONG = ("incorrect_password", "invalid_username", "invalid_email", "invalid_application_credentials")
_LONGEST_TOLD = 120


class _AtHome(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """Follow a question's redirection at the same server; urllib reports any other as an error."""
        is_home = urlsplit(newurl)[:2] == urlsplit(req.full_url)[:2] and req.get_method() == "GET"
        return super().redirect_request(req, fp, code, msg, headers, newurl) if is_home else None

    def http_error_302(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any
    ) -> http.client.HTTPResponse | None:
        """Report what leads to no address as an error, too, so that its answer is closed."""
        try:
            return super().http_error_302(req, fp, code, msg, headers)
        except ValueError as error:
            raise urllib.error.HTTPError(req.full_url, code, msg, headers, fp) from error

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


class _Watched(http.client.HTTPConnection):
    """A connection that can be hung up on."""

    def __init__(self, host: str, *, watch: HangingUp, **known: Any) -> None:
        super().__init__(host, **known)
        self._watch = watch

    def connect(self) -> None:
        """Connect, and say over which socket."""
        super().connect()
        self._watch.over(self.sock)


class _WatchedSecurely(_Watched, http.client.HTTPSConnection):
    """The same, encrypted."""


class _Open(urllib.request.HTTPHandler):
    def __init__(self, watch: HangingUp) -> None:
        super().__init__()
        self._watch = watch

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(partial(_Watched, watch=self._watch), req)


class _Secure(urllib.request.HTTPSHandler):
    def __init__(self, watch: HangingUp) -> None:
        super().__init__()
        self._watch = watch

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(partial(_WatchedSecurely, watch=self._watch), req)


class WordPress:
    """One conversation with a website."""

    def __init__(
        self,
        site: Site,
        password: str,
        seconds: float = SECONDS,
        is_wanted: Callable[[], bool] = always,
    ) -> None:
        """Prepare it; nothing is sent yet. It breaks off once it is not wanted any more.

        Raises:
            Unusable: ``wp-no-address``, ``wp-not-https``, ``wp-no-login``.
        """
        address = web_address(site.address)
        if address is None:
            raise Unusable("wp-no-address")
        parts = urlsplit(address)
        if parts.scheme.lower() != "https" and parts.hostname not in _OWN_COMPUTER:
            raise Unusable("wp-not-https")
        if not site.user.strip() or not password.strip():
            raise Unusable("wp-no-login")
        self.host = parts.hostname or ""
        self.root = address.split("?")[0].rstrip("/")
        login = f"{site.user.strip()}:{password.replace(' ', '')}".encode()
        self._login = f"Basic {b64encode(login).decode()}"
        self._seconds = seconds
        self._is_wanted = is_wanted
        # A proxy would read what is sent in the open, and this very computer needs none.
        self._proxies = [urllib.request.ProxyHandler({})] if self.host in _OWN_COMPUTER else []

    def get(self, path: str, **asked: str) -> Any:
        """Return what a path of the interface, such as ``/wp/v2/posts``, answers.

        Raises:
            Unusable: whatever is wrong with the site, the login or the way there, as ``wp-…``.
        """
        return self._ask(path, asked, None, {})

    def post(self, path: str, said: Mapping[str, Any]) -> Any:
        """Send values as JSON and return the answer; raises as ``get``."""
        return self._ask(path, {}, json.dumps(said).encode(), {"Content-Type": "application/json"})

    def upload(self, path: str, name: str, kind: str, data: bytes) -> Any:
        """Send a file and return the answer; raises as ``get``. ``name`` is plain ASCII."""
        headers = {"Content-Type": kind, "Content-Disposition": f'attachment; filename="{name}"'}
        return self._ask(path, {}, data, headers)

    def _ask(
        self, path: str, asked: Mapping[str, str], data: bytes | None, headers: Mapping[str, str]
    ) -> Any:
        address = f"{self.root}/index.php?{urlencode({'rest_route': path, **asked})}"
        request = urllib.request.Request(  # noqa: S310 - the scheme was looked at
            address, data=data, headers={"Authorization": self._login, **headers}
        )
        with HangingUp(_WHOLE * self._seconds, self._is_wanted) as watch:
            try:
                status, location, body = self._answer(request, watch)
            except urllib.error.URLError as error:
                raise self._broken_off(watch, error.reason) from error
            except (OSError, ValueError, http.client.HTTPException) as error:
                raise self._broken_off(watch, error) from error
        if watch.is_late or watch.is_unwanted:  # what was cut off may still look like an answer
            raise self._broken_off(watch, None)
        if status is not None:
            raise self._refused(status, location, body)
        return _read(body)

    def _answer(self, request: urllib.request.Request, watch: HangingUp) -> tuple[int | None, str, bytes]:
        """Return what a website answers: an error's number, or None; where it sends on to; the body."""
        opener = urllib.request.build_opener(_AtHome, _Open(watch), _Secure(watch), *self._proxies)
        try:
            with opener.open(request, timeout=self._seconds) as answer:
                return None, "", answer.read(MOST_BYTES)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers.get("Location", ""), error.read(MOST_BYTES)

    def _broken_off(self, watch: HangingUp, reason: object) -> Unusable:
        """Return why there is no whole answer."""
        if watch.is_unwanted:
            return Unusable("cancelled")
        return Unusable("wp-time-out", host=self.host) if watch.is_late else self._not_reached(reason)

    def _not_reached(self, reason: object) -> Unusable:
        if isinstance(reason, socket.gaierror):
            return Unusable("wp-no-server", host=self.host)
        if isinstance(reason, TimeoutError):
            return Unusable("wp-time-out", host=self.host)
        if isinstance(reason, ssl.SSLError):
            return Unusable("wp-certificate", host=self.host)
        return Unusable("wp-no-answer", host=self.host)

    def _refused(self, status: int, location: str, body: bytes) -> Unusable:
        if 300 <= status < 400:
            return Unusable("wp-moved", host=self.host, address=self._moved_to(location))
        try:
            said = _read(body)
        except Unusable as error:
            return Unusable("wp-blocked", host=self.host) if status in (401, 403) else error
        code = str(said.get("code", "")) if isinstance(said, dict) else ""
        if status == 401:
            return Unusable("wp-wrong-password" if code in _WRONG else "wp-not-logged-in", host=self.host)
        if status == 403:
            return Unusable("wp-not-allowed", host=self.host)
        if status == 413 or code == "rest_upload_file_too_big":
            return Unusable("wp-too-large", host=self.host)
        detail = one_line(str(said.get("message", "") if isinstance(said, dict) else ""))
        return Unusable("wp-failed", host=self.host, detail=detail[:_LONGEST_TOLD] or f"error {status}")

    def _moved_to(self, location: str) -> str:
        """Return to which server a website sends on, in one line; its own where it says nothing sensible."""
        try:
            to = urlsplit(urljoin(self.root, location))
        except ValueError:
            to = urlsplit(self.root)
        return one_line(f"{to.scheme}://{to.netloc.rpartition('@')[2]}")[:_LONGEST_TOLD]


def _read(body: bytes) -> Any:
    """Return an answer's JSON; some plug-ins print warnings before it, which is no answer then."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unusable("wp-no-wordpress") from error
