"""A WordPress website that is spoken to over its REST interface, with an application password.

Nothing is sent in the open but to this very computer, and no redirection is followed to another server: it
would take the password there.
"""

import json
import socket
import ssl
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

from update_editor.model import Unusable
from update_editor.services.organisation import web_address
from update_editor.services.website import Site

SECONDS = 20.0
"""How long an answer is waited for."""
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


class WordPress:
    """One conversation with a website."""

    def __init__(self, site: Site, password: str, seconds: float = SECONDS) -> None:
        """Prepare it; nothing is sent yet.

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
        self._opener = urllib.request.build_opener(_AtHome)

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
        try:
            with self._opener.open(request, timeout=self._seconds) as answer:
                return _read(answer.read(MOST_BYTES))
        except urllib.error.HTTPError as error:
            with error:
                body, location = error.read(MOST_BYTES), error.headers.get("Location", "")
            raise self._refused(error.code, location, body) from error
        except urllib.error.URLError as error:
            raise self._not_reached(error.reason) from error
        except (TimeoutError, OSError, ValueError) as error:
            raise self._not_reached(error) from error

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
            to = urlsplit(urljoin(self.root, location))
            return Unusable("wp-moved", host=self.host, address=f"{to.scheme}://{to.netloc}"[:_LONGEST_TOLD])
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
        detail = " ".join(str(said.get("message", "") if isinstance(said, dict) else "").split())
        return Unusable("wp-failed", host=self.host, detail=detail[:_LONGEST_TOLD] or f"error {status}")


def _read(body: bytes) -> Any:
    """Return an answer's JSON; some plug-ins print warnings before it, which is no answer then."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unusable("wp-no-wordpress") from error
