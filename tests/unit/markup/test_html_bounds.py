from update_editor.markup import html_bounds
from update_editor.markup.html_bounds import is_too_long


def test_html_of_very_many_tags_is_too_long():
    assert is_too_long("<br>" * 60_001)
    assert not is_too_long("<br>" * 60_000)


def test_a_picture_in_html_does_not_make_it_too_long(monkeypatch):
    monkeypatch.setattr(html_bounds, "MOST_HTML", 80)
    assert is_too_long("<p>" + "tea " * 200)
    assert not is_too_long('<p>tea<img src="data:image/png;base64,' + "A" * 200 + '">')
