import io
import json
import sys
import time
from types import SimpleNamespace

import pytest

from update_editor import __main__ as program
from update_editor.model import Unusable
from update_editor.services import patterns
from update_editor.services.messages import error_sentence
from update_editor.services.patterns import Found, expanded, look_for

ENDLESS = "(a+)+$"
MANY = ("a" * 40 + "!",)


def test_a_pattern_that_would_take_years_is_ended(monkeypatch):
    monkeypatch.setattr(patterns, "LONGEST", 0.2)
    began = time.monotonic()
    with pytest.raises(Unusable) as refused:
        look_for(ENDLESS, MANY, stop=lambda: False)
    assert refused.value.code == "slow-pattern"
    assert time.monotonic() - began < 2


def test_a_search_that_nobody_wants_any_more_ends_without_a_match():
    began = time.monotonic()
    assert look_for(ENDLESS, MANY, stop=lambda: True) == Found()
    assert time.monotonic() - began < 1


def test_no_process_is_left_behind(monkeypatch):
    started = []
    popen = patterns.subprocess.Popen
    monkeypatch.setattr(
        patterns.subprocess,
        "Popen",
        lambda *given, **how: started.append(popen(*given, **how)) or started[-1],
    )
    look_for(ENDLESS, MANY, stop=lambda: True)
    look_for("a", MANY, stop=lambda: False)
    assert [child.returncode is None for child in started] == [False, False]


def test_the_program_answers_itself_where_it_is_one_file(monkeypatch):
    question = {"pattern": "t(e)a", "ignore_case": True, "whole_words": False, "texts": ["no", "Tea"]}
    answered = SimpleNamespace(buffer=io.BytesIO())
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(json.dumps(question).encode())))
    monkeypatch.setattr(sys, "stdout", answered)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", patterns._command())

    assert program.main() == 0
    assert json.loads(answered.buffer.getvalue()) == {"hits": [[1, [[0, 3], [1, 2]]]], "names": {}}


@pytest.mark.parametrize(
    ("replacement", "words"),
    [
        (r"\2 \1", "June 14"),
        ("$2 $1", "June 14"),
        (r"${1}0 \g<1>0", "140 140"),
        ("$0!", "14 June!"),
        ("$$1 and \\\\1", "$1 and \\1"),
        ("a lone $ or \\ stays", "a lone $ or \\ stays"),
        ("[$3]", "[]"),
    ],
)
def test_a_replacement_says_what_groups_say(replacement, words):
    assert expanded(replacement, ("14 June", "14", "June", None)) == words


def test_a_group_that_is_not_there_is_refused():
    with pytest.raises(Unusable) as refused:
        expanded("$2", ("tea", "t"))
    assert (refused.value.code, refused.value.parameters) == ("no-such-group", {"number": 2, "most": 1})


def test_a_group_is_called_by_its_name():
    pattern, text = r"(?P<day>\d+) (?P<Monat_ä>\w+)", "14 June"
    found = look_for(pattern, (text,), stop=lambda: False)
    assert found.names == (("day", 1), ("Monat_ä", 2))
    assert expanded(r"\g<Monat_ä> ${day}, \\g<day>", (text, "14", "June"), found.names) == r"June 14, \g<day>"


@pytest.mark.parametrize("replacement", [r"\g<year>", "${year}", r"\g<²>"])
def test_a_name_that_no_group_has_is_refused(replacement):
    with pytest.raises(Unusable) as refused:
        expanded(replacement, ("14 June", "14"), (("day", 1),))
    assert refused.value.code == "no-such-group-name"
    assert "(?P<" in error_sentence(refused.value)


def test_a_process_that_the_system_ends_has_a_sentence_of_its_own(monkeypatch):
    monkeypatch.setattr(patterns, "_command", lambda: [sys.executable, "-c", "import os; os.abort()"])
    with pytest.raises(Unusable) as refused:
        look_for("a", MANY, stop=lambda: False)
    assert refused.value.code == "pattern-stopped"


def test_a_process_that_is_not_there_has_a_sentence_of_its_own(monkeypatch, tmp_path):
    monkeypatch.setattr(patterns, "_command", lambda: [str(tmp_path / "python")])
    with pytest.raises(Unusable) as refused:
        look_for("a", MANY, stop=lambda: False)
    assert refused.value.code == "pattern-unavailable"


def test_a_comment_at_the_end_of_a_pattern_leaves_whole_words_what_they_are():
    assert look_for("(?x) tea # urn", ("tea teas",), whole_words=True, stop=lambda: False) == Found(
        ((0, ((0, 3),)),)
    )
