"""What all tests share: how Hypothesis searches, and golden files.

A golden file holds what an output must be, letter by letter. Where a change of an output is meant, renew them
with ``pytest tests/golden --renew-goldens`` and read the difference before you commit it.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples every time, so that a run tells of the change alone; "exploring" looks further.
settings.register_profile("steady", derandomize=True, database=None, deadline=None, max_examples=60)
settings.register_profile("exploring", deadline=None, max_examples=1000)
settings.load_profile("steady")

GOLDENS = Path(__file__).parent / "golden" / "expected"

Golden = Callable[[str, str], None]
"""Compares a text with the golden file of a name."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--renew-goldens", action="store_true", help="write the golden files anew instead of comparing"
    )


@pytest.fixture
def golden(pytestconfig: pytest.Config) -> Golden:
    """Return the comparison with ``tests/golden/expected/NAME``; line ends and their spaces don't count."""

    def compare(name: str, text: str) -> None:
        path = GOLDENS / name
        normal = _normal(text)
        if pytestconfig.getoption("--renew-goldens"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(normal, encoding="utf-8", newline="\n")
            return
        if not path.is_file():
            pytest.fail(f"there is no golden file {name}; write it with --renew-goldens and read it")
        assert normal == path.read_text(encoding="utf-8"), f"{name} differs; see tests/conftest.py"

    return compare


def _normal(text: str) -> str:
    lines = (line.rstrip() for line in text.replace("\r\n", "\n").split("\n"))
    return "\n".join(line for line in lines if line) + "\n"
