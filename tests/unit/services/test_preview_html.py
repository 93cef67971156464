"""A page comes apart at its body, whatever its attributes hold."""

from update_editor.services.preview_html import PIECE, split_page


def test_a_page_comes_apart_at_its_body():
    html = '<html><head></head><body style="a: b > c" class=x><p>Hello</p></body></html>'
    assert split_page(html) == ('<html><head></head><body style="a: b > c" class=x>', "<p>Hello</p>")


def test_a_page_without_a_body_is_all_beginning():
    assert split_page("<p>Hello</p>") == ("<p>Hello</p>", "")


def test_a_body_in_a_comment_is_none():
    assert split_page("<!-- <body> --><body>x")[1] == "x"


def test_no_character_falls_between_two_pieces():
    html = '<!DOCTYPE html><p title="a>b">x < y</p><style>p > a {}</style><!-- <p> --><broken "'
    assert "".join(piece[0] for piece in PIECE.finditer(html)) == html
