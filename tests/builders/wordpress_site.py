"""A small website with the REST interface of WordPress, on this computer: posts, pictures, and refusals."""

import json
import threading
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

USER, PASSWORD = "amara", "abcdEFGH1234"


class FakeWordPress(ThreadingHTTPServer):
    """Keeps posts and pictures; ``trouble`` is a function that answers in place of the interface."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.posts: list[dict] = []
        self.media: list[dict] = []
        self.asked: list[str] = []
        self.trouble = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


@contextmanager
def wordpress() -> Iterator[FakeWordPress]:
    """Run the website while the block lasts."""
    site = FakeWordPress()
    thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.shutdown()
        site.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    server: FakeWordPress

    def log_message(self, *_) -> None:
        pass

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        self._answer(self.rfile.read(int(self.headers["Content-Length"])))

    def _answer(self, body: bytes) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        path = asked.get("rest_route", "")
        self.server.asked.append(f"{self.command} {path}")
        if self.server.trouble is not None and self.server.trouble(self, path):
            return
        login = b64decode(self.headers.get("Authorization", "Basic ").partition(" ")[2]).decode()
        if login != f"{USER}:{PASSWORD}":
            known = login.partition(":")[0] == USER
            self.send(401, {"code": "incorrect_password" if known else "invalid_username"})
        elif path == "/wp/v2/users/me":
            self.send(200, {"id": 1})
        elif self.command == "GET":
            kept = self.server.media if path.endswith("/media") else self.server.posts
            self.send(200, [each for each in kept if each["slug"] == asked["slug"]])
        else:
            self._keep(path, body)

    def _keep(self, path: str, body: bytes) -> None:
        kind, _, number = path.removeprefix("/wp/v2/").partition("/")
        kept = self.server.media if kind == "media" else self.server.posts
        if number:
            one = kept[int(number) - 1]
        else:
            one = {"id": len(kept) + 1, "slug": "", "alt_text": "", "status": "draft"}
            kept.append(one)
        if self.headers["Content-Type"] == "application/json":
            one |= json.loads(body)
        else:
            name = self.headers["Content-Disposition"].partition("filename=")[2].strip('"')
            one |= {"bytes": len(body), "source_url": f"{self.server.address}/uploads/{name}"}
        self.send(201, one)

    def send(self, status: int, said: object, **headers: str) -> None:
        """Answer with JSON, or with bytes as they are."""
        data = said if isinstance(said, bytes) else json.dumps(said).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
