"""The report of a mistake tells where it happened, and nothing of the person or their words."""

from pathlib import Path

import pytest

from update_editor import __version__
from update_editor.model import Unusable
from update_editor.services.commands import set_line
from update_editor.services.crash_report import crash_report, short_path, without_home

SECRET = "The chair resigns on Thursday"


def caught(action) -> BaseException:
    try:
        action()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def test_it_tells_the_versions_and_where_it_happened():
    report = crash_report(caught(lambda: set_line(None, "happening/heading", ())), {"Qt": "6.11"})
    assert f"Update Editor: {__version__}" in report
    assert "Qt: 6.11" in report
    assert "update_editor/services/commands.py:" in report
    assert "AttributeError: 'NoneType' object has no attribute" in report


@pytest.mark.parametrize("kind", [ValueError, KeyError, RuntimeError, TypeError, OSError])
def test_it_leaves_out_what_an_error_may_quote(kind):
    def fail() -> None:
        raise kind(SECRET)

    report = crash_report(caught(fail), {})
    assert SECRET not in report
    assert kind.__name__ in report


def test_a_known_error_is_named_by_its_code_alone():
    def fail() -> None:
        raise Unusable("no-such-place", where=SECRET)

    report = crash_report(caught(fail), {})
    assert "Unusable (no-such-place)" in report
    assert SECRET not in report


def test_the_errors_that_led_to_it_are_told_first():
    def fail() -> None:
        try:
            {}[SECRET]
        except KeyError as error:
            raise ZeroDivisionError("division by zero") from error

    report = crash_report(caught(fail), {})
    assert report.index("KeyError") < report.index("ZeroDivisionError: division by zero")
    assert SECRET not in report


def test_an_error_that_led_to_itself_is_told_once():
    def fail() -> None:
        error = ZeroDivisionError("division by zero")
        raise error from error

    assert crash_report(caught(fail), {}).count("division by zero") == 1


def test_errors_that_led_to_each_other_are_told_once_each():
    one, other = ZeroDivisionError("one"), NameError("other")
    one.__cause__, other.__cause__ = other, one
    report = crash_report(one, {})
    assert (report.count("ZeroDivisionError: one"), report.count("NameError: other")) == (1, 1)


def test_no_folder_of_the_person_stands_in_it():
    report = crash_report(caught(lambda: set_line(None, "title", ())), {})
    assert str(Path.home()) not in report
    assert str(Path(__file__).parent) not in report


@pytest.mark.parametrize(
    ("path", "short"),
    [
        ("/home/amara/src/update_editor/gui/pane.py", "update_editor/gui/pane.py"),
        ("C:\\Users\\Amara\\update_editor\\gui\\pane.py", "update_editor/gui/pane.py"),
        ("/home/amara/venv/lib/python3.12/site-packages/lxml/html.py", "lxml/html.py"),
        ("/x/site-packages/update_editor/cli/main.py", "update_editor/cli/main.py"),
        ("/home/amara/secret/script.py", "script.py"),
        ("<frozen importlib>", "<frozen importlib>"),
    ],
)
def test_a_path_is_told_from_its_package_on(path, short):
    assert short_path(path) == short


def test_the_home_folder_is_a_tilde():
    assert without_home(f"no module at {Path.home()}/thing") == "no module at ~/thing"
