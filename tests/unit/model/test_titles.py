from update_editor.model.titles import ABBREVIATED, TITLES


def test_titles_are_in_the_form_in_which_they_are_looked_up():
    assert all(title == title.lower().rstrip(".") and " " not in title for title in TITLES)
    assert ABBREVIATED < TITLES
