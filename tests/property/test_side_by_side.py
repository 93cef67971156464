from hypothesis import given

from builders.strategies import updates
from update_editor.model import line_text
from update_editor.review.resolve import accept_all
from update_editor.services.side_by_side import side_by_side


@given(updates())
def test_an_update_is_the_same_as_itself(one):
    rows = side_by_side(one, one)
    assert not any(row.differs for row in rows)
    said = accept_all(one)
    assert "".join(
        piece.text for row in rows if row.where == "opening" for piece in row.left or ()
    ) == "".join(line_text(each.spans) for each in said.opening)
