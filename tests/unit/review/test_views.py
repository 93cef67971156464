"""What each view of a reviewed update shows."""

from update_editor.model import Change, Message, Span, Update, block, text_of
from update_editor.review.views import seen

ASH = Change(author="Ash Quill")
REVIEWED = Update(
    id="u",
    template="t",
    sections=(
        Message(
            id="message",
            body=(block((Span(text="Tea", deletion=ASH), Span(text="Cake", insertion=ASH))),),
        ),
    ),
)


def words(view):
    return text_of(seen(REVIEWED, view).sections[0].body)


def test_all_markup_is_the_update_itself():
    assert seen(REVIEWED, "all") is REVIEWED


def test_simple_markup_and_no_markup_show_what_it_is_to_become():
    assert words("simple") == words("none") == "Cake"


def test_the_original_is_what_it_was():
    assert words("original") == "Tea"
