"""Two programs that write one file lose none of each other's words, and have none twice."""

from soak.two_writers import run


def test_two_programs_write_one_file_for_some_seconds():
    assert run(2) == []
