"""A quotation may go on in the next paragraph, which opens it again, and in no other."""

import pytest

from update_editor.model import Message, Update, block
from update_editor.proofing.context import Context
from update_editor.proofing.paragraphs import document_of
from update_editor.proofing.rules.quotes import unclosed_quotes, unopened_quotes


def marked(rule, *texts):
    body = tuple(map(block, texts))
    update = Update(id="u", template="t", sections=(Message(id="message", body=body),))
    numbers = {each.id: number for number, each in enumerate(body)}
    return [numbers[mark.block] for mark in rule(document_of(update), Context())]


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ("‘", "’")])
def test_what_is_opened_again_in_the_next_paragraph_is_not_unclosed(opening: str, closing: str):
    texts = (f"{opening}We go on", f"{opening}and on.{closing}", f"{opening}We stop")
    assert marked(unclosed_quotes, *texts) == [2]


def test_what_is_opened_again_further_down_is_unclosed():
    assert marked(unclosed_quotes, "“We go on", "She rowed.", "“and on.”") == [0]


def test_the_paragraph_behind_an_open_one_may_close_it():
    assert marked(unopened_quotes, "“We go on", "and on,” she said.") == []


def test_a_later_one_may_not():
    assert marked(unopened_quotes, "“We go on", "She rowed.", "and on,” she said.") == [2]
    assert marked(unopened_quotes, "and on,” she said.") == [0]
