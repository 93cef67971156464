"""A paragraph that says nothing has no end to put a full stop to."""

import pytest

from update_editor.model import Message, Update, block
from update_editor.proofing.context import Context
from update_editor.proofing.paragraphs import document_of
from update_editor.proofing.rules.stops import missing_stops


@pytest.mark.parametrize("space", ["", " ", "\u00a0", "\u2003", "\u3000", "\x0b"], ids=ascii)
def test_white_space_of_any_kind_is_no_paragraph(space: str):
    texts = (
        f"We met.{space}",
        "We sang.",
        space,
        "We all walked to the bridge in the rain, and it was open again",
    )
    body = tuple(map(block, texts))
    document = document_of(Update(id="u", template="t", sections=(Message(id="message", body=body),)))
    assert [mark.block for mark in missing_stops(document, Context())] == [body[-1].id]
