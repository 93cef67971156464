import pytest

from update_editor.model.visible import is_blank


@pytest.mark.parametrize("text", ["", " \n\t", "\u00a0\u200b\ufeff", "\x08", "\u2028"])
def test_a_text_of_spaces_and_unseen_characters_is_blank(text):
    assert is_blank(text)


@pytest.mark.parametrize("text", ["a", " 🎉", "\u0301", "\ue000", "."])
def test_a_text_with_anything_to_see_is_not_blank(text):
    assert not is_blank(text)
