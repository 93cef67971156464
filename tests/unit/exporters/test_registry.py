"""The formats, and that each can be made."""

from importlib import import_module

import pytest

from update_editor.exporters.registry import FORMATS, OFFERED, PUBLICATIONS


def test_the_formats_are_those_of_the_contract_in_its_order():
    assert list(FORMATS) == [
        "email",
        "summary",
        "web",
        "web-body",
        "word",
        "pdf",
        "large-print",
        "easy-read",
        "review",
    ]
    assert all(chosen.name == name and chosen.label for name, chosen in FORMATS.items())


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_names_a_function_that_is_there(name):
    module, _, function = FORMATS[name].function.partition(":")
    assert callable(getattr(import_module(module), function))


def test_email_and_web_show_what_is_for_their_readers():
    assert {name: set(chosen.audience) for name, chosen in FORMATS.items()} == {
        "email": {"everyone", "email"},
        "summary": {"everyone", "email"},
        "web": {"everyone", "web"},
        "web-body": {"everyone", "web"},
        "word": {"everyone"},
        "pdf": {"everyone"},
        "large-print": {"everyone"},
        "easy-read": {"everyone"},
        "review": {"everyone", "email", "web"},
    }


def test_a_short_email_is_made_where_it_is_asked_for():
    assert set(OFFERED) - set(PUBLICATIONS) == {"summary", "large-print"}
