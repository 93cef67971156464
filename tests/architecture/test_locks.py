"""The locked requirements are what pyproject.toml asks for, exactly, and lead to no address."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).parents[2]
LOCKS = ["core", "window", "test", "dev"]
PIN = re.compile(
    r"(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?: ; [^\\]+)? \\\n"
    r"(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+"
)


def lock_text(lock_name: str) -> str:
    """Return a lock file without its first line, which says how it was made."""
    text = (PROJECT / "requirements" / f"{lock_name}.txt").read_text(encoding="utf-8")
    first, _, rest = text.partition("\n")
    assert first == "# Made from pyproject.toml by: python3 dev.py lock"
    return rest


def pins(lock_name: str) -> dict[str, str]:
    """Return each locked package's version."""
    return {pin["name"]: pin["version"] for pin in PIN.finditer(lock_text(lock_name))}


def wanted(lock_name: str) -> list[Requirement]:
    """Return what pyproject.toml asks for in a lock."""
    content = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    window = content["project"]["optional-dependencies"]["window"]
    groups = content["dependency-groups"]
    more = {
        "core": [],
        "window": window,
        "test": groups["test"],
        "dev": [*window, *groups["test"], *groups["dev"]],
    }
    texts = [*content["project"]["dependencies"], *more[lock_name]]
    return [Requirement(text) for text in texts if isinstance(text, str)]


@pytest.mark.parametrize("lock_name", LOCKS)
def test_a_lock_holds_versions_with_their_hashes_and_nothing_else(lock_name: str):
    assert PIN.sub("", lock_text(lock_name)) == ""


@pytest.mark.parametrize("lock_name", LOCKS)
def test_a_lock_holds_what_pyproject_asks_for(lock_name: str):
    locked = pins(lock_name)
    for requirement in wanted(lock_name):
        version = locked.get(canonicalize_name(requirement.name))
        assert version is not None, requirement
        assert requirement.specifier.contains(version, prereleases=True), requirement


@pytest.mark.parametrize("lock_name", LOCKS[:-1])
def test_the_locks_agree_with_each_other(lock_name: str):
    assert pins(lock_name).items() <= pins("dev").items()


@pytest.mark.parametrize("lock_name", ["core", "test"])
def test_a_lock_for_the_core_holds_no_qt(lock_name: str):
    assert not {"pyside6-essentials", "pyside6-addons", "shiboken6", "pytest-qt"} & pins(lock_name).keys()
