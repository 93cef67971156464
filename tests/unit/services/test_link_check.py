"""Addresses are asked for on the internet alone, briefly, and said in plain words what came of it."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from update_editor.model import Unusable
from update_editor.services.link_check import check_links, is_on_the_internet


class Website(BaseHTTPRequestHandler):
    """Answers by path."""

    def do_HEAD(self) -> None:
        status = {
            "/gone": 404,
            "/moved": 301,
            "/for-now": 302,
            "/door": 403,
            "/no-head": 405,
            "/round": 302,
            "/inside": 302,
        }
        self.send_response(status.get(self.path, 200))
        if self.path in ("/moved", "/for-now"):
            self.send_header("Location", "/here?a=b")
        if self.path == "/round":
            self.send_header("Location", "/round")
        if self.path == "/inside":
            self.send_header("Location", "http://10.0.0.1/")
        self.end_headers()

    def do_GET(self) -> None:
        self.path = "/here" if self.path == "/no-head" else self.path
        self.do_HEAD()

    def log_message(self, *_said: object) -> None:
        pass


@pytest.fixture(scope="module")
def website() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Website)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def always() -> bool:
    return True


def tell(done: int, total: int) -> None:
    pass


def standing(address: str) -> str:
    return check_links([address], always, tell, seconds=3, is_allowed="127.0.0.1".__eq__)[address].standing


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/here", "works"),
        ("/no-head", "works"),
        ("/for-now", "works"),
        ("/moved", "moved"),
        ("/gone", "gone"),
        ("/door", "refused"),
        ("/round", "failing"),
        ("/inside", "inside"),
    ],
)
def test_what_a_website_answers_is_told(website: str, path: str, told: str) -> None:
    assert standing(website + path) == told


def test_where_it_moved_to_is_told(website: str) -> None:
    answers = check_links([f"{website}/moved"], always, tell, is_allowed="127.0.0.1".__eq__)
    assert answers[f"{website}/moved"].to == f"{website}/here?a=b"


@pytest.mark.parametrize("address", ["http://127.0.0.1/", "http://[::1]/", "http://10.1.2.3/", "http://0/"])
def test_an_own_network_is_never_asked(address: str) -> None:
    assert check_links([address], always, tell)[address].standing == "inside"


@pytest.mark.parametrize("number", ["192.168.1.1", "169.254.169.254", "::ffff:127.0.0.1", "fe80::1%eth0"])
def test_numbers_of_own_networks_are_known(number: str) -> None:
    assert not is_on_the_internet(number)
    assert is_on_the_internet("1.1.1.1")


@pytest.mark.parametrize(
    "address", ["mailto:amara@example.org", "tel:01632960000", "", "http://", "http://[x"]
)
def test_what_is_no_web_address_is_not_asked(address: str) -> None:
    assert standing(address) == "no-web-address"


def test_each_address_is_asked_once_and_progress_is_told(website: str) -> None:
    told: list[tuple[int, int]] = []
    address = f"{website}/here"
    answers = check_links(
        [address, address],
        always,
        lambda done, total: told.append((done, total)),
        is_allowed="127.0.0.1".__eq__,
    )
    assert list(answers) == [address]
    assert told[-1] == (1, 1)


def test_it_can_be_stopped(website: str) -> None:
    with pytest.raises(Unusable, match="cancelled"):
        check_links([f"{website}/here"], lambda: False, tell, is_allowed="127.0.0.1".__eq__)
