"""Finding the line of a TOML file that says a thing."""

import pytest

from update_editor.templating.toml_lines import line_of

TEXT = '''\
id = "tide"

[patterns]
title = "Tide"   # the title
opening = [
  "Hello",
]
note = """
id = "not here"
"""

[[sections]]
id = "one"

[[sections]]
id = "two"
"label" = "Second"

[colours]
accent = "#000000"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("id",), 1),
        (("patterns", "title"), 4),
        (("patterns", "opening"), 5),
        (("sections", 0, "id"), 13),
        (("sections", 1, "id"), 16),
        (("sections", 1, "label"), 17),
        (("colours", "accent"), 20),
    ],
)
def test_a_key_is_found_on_its_line(path, line):
    assert line_of(TEXT, path) == line


def test_a_value_that_is_not_said_is_looked_for_at_the_table_round_it():
    assert line_of(TEXT, ("sections", 1, "kind")) == 15
    assert line_of(TEXT, ("patterns", "opening", 0)) == 5


def test_several_tables_of_one_name_are_found_at_the_first():
    assert line_of(TEXT, ("sections",)) == 12


def test_what_is_nowhere_is_on_the_first_line():
    assert line_of(TEXT, ("organisation", "name")) == 1
