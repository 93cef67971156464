"""What all tests share: a computer without settings, how Hypothesis searches, and golden files.

A golden file holds what an output must be, letter by letter. Where a change of an output is meant, renew them
with ``pytest tests/golden --renew-goldens`` and read the difference before you commit it.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest
from hypothesis import settings

# The same examples every time, so that a run tells of the change alone; "exploring" looks further, and "ci"
# looks at more of the same.
settings.register_profile("steady", derandomize=True, database=None, deadline=None, max_examples=60)
settings.register_profile("ci", settings.get_profile("steady"), max_examples=2000)
settings.register_profile("exploring", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

GOLDENS = Path(__file__).parent / "golden" / "expected"

Golden = Callable[[str, str], None]
"""Compares a text with the golden file of a name."""


_FOLDERS = {
    "user_config_dir": "XDG_CONFIG_HOME",
    "user_data_dir": "XDG_DATA_HOME",
    "user_state_dir": "XDG_STATE_HOME",
}
"""Where what is a person's is kept: by platformdirs, and on Linux for the programs that tests start."""


def pytest_configure(config: pytest.Config) -> None:
    """Give the tests folders of their own, and let Qt print its messages itself.

    Qt's browser tells things from its own threads: one that does so just when a handler of messages in Python
    is put in or taken away crashes the interpreter. pytest-qt has such a handler in each test.
    """
    config.option.qt_log = False
    home = tempfile.TemporaryDirectory(prefix="update-editor-tests-")
    config.add_cleanup(home.cleanup)
    patch = pytest.MonkeyPatch()
    config.add_cleanup(patch.undo)
    for function, variable in _FOLDERS.items():
        patch.setenv(variable, home.name)
        folder = str(Path(home.name) / function)
        patch.setattr(platformdirs, function, lambda *_, folder=folder, **__: folder)


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
