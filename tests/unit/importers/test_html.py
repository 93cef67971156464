import pytest

from update_editor.importers.html import read_paragraphs
from update_editor.model import Unusable
from update_editor.services.messages import error_sentence


def test_a_page_that_is_longer_than_any_update_is_refused():
    with pytest.raises(Unusable, match="page-too-long") as refused:
        read_paragraphs("<p>tea</p>" * 30_001)
    assert "60,000" in error_sentence(refused.value)
