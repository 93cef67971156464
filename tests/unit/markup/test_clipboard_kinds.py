"""What Word, Outlook, Teams, Google Docs and other programs copy comes in as its words, lists and links."""

import pytest

from builders.clipboard_kinds import NAMES, expected, html_of, written
from update_editor.importers import html as html_importer


@pytest.mark.parametrize("name", NAMES)
def test_it_comes_in_as_it_reads(name):
    source = html_importer.read_paragraphs(html_of(name))

    assert written(source.blocks, source.left_out) == expected(name)
