import pytest

from update_editor.importers.wording import (
    is_call,
    is_greeting,
    is_heading_like,
    is_name,
    is_sent_from,
    is_sign_off,
    key,
)

FOURTEEN = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen"


@pytest.mark.parametrize(
    "heading",
    [
        "What’s happening next week?",
        "What's happening next week",
        "Whats Happening Next Week:",
        "WHAT IS HAPPENING NEXT WEEK",
        "\u00a0What’s\u00a0happening  next week ? ",
    ],
)
def test_a_heading_is_known_however_it_is_written(heading):
    assert key(heading) == key("What’s happening next week?")


def test_other_words_make_another_heading():
    assert key("What happened next week?") != key("What’s happening next week?")


def test_a_heading_has_at_most_fourteen_words():
    assert is_heading_like(FOURTEEN)


def test_a_heading_of_fifteen_words_is_a_paragraph():
    assert not is_heading_like(FOURTEEN + " fifteen")


@pytest.mark.parametrize("end", [".", ",", ";", ":", ".”", ".)"])
def test_a_stop_ends_no_heading(end):
    assert not is_heading_like("The quay opens" + end)


@pytest.mark.parametrize("end", ["", "?", "!", "”", " (WYX)", "\u00a0"])
def test_other_ends_may_end_a_heading(end):
    assert is_heading_like("\u00a0The quay opens" + end)


@pytest.mark.parametrize("text", ["", "-----", "www.example.org/quay", "bo@example.org", "Two\nlines"])
def test_what_has_no_words_of_its_own_is_no_heading(text):
    assert not is_heading_like(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hello my name is Bo",
        "Hi all",
        "Dear colleagues,",
        "Good morning",
        "Welcome to our update",
        "My name is Bo",
    ],
)
def test_greetings_are_known(text):
    assert is_greeting(text)


@pytest.mark.parametrize(
    "text", ["Good news this week", "Higher tides", "Daring rescue", "Hello " + "word " * 60]
)
def test_what_only_starts_like_a_greeting_is_none(text):
    assert not is_greeting(text)


@pytest.mark.parametrize(
    "text",
    [
        "This week’s update is sent from Bo Fenn, harbour master.",
        "This bulletin comes from Asha Quill",
        "Sent from Bo Fenn",
        "This week's blog is written by Bo Fenn, harbour master",
    ],
)
def test_who_it_is_sent_from_is_known(text):
    assert is_sent_from(text)


def test_a_parcel_sent_from_somewhere_is_no_sender():
    assert not is_sent_from("Parcels sent from the quay arrive on Monday.")


@pytest.mark.parametrize(
    "text",
    [
        "Have a good weekend",
        "Have a lovely long weekend everyone!",
        "Enjoy your weekend",
        "Best wishes,",
        "Kind regards\nBo",
        "With warmest regards",
        "Until next week",
        "Take care",
    ],
)
def test_sign_offs_are_known(text):
    assert is_sign_off(text)


@pytest.mark.parametrize(
    "text", ["Have a look at the plan", "Best practice", "Carers take care of others", "Tea"]
)
def test_other_short_lines_are_no_sign_off(text):
    assert not is_sign_off(text)


@pytest.mark.parametrize("text", ["Bo", "Bo.", "Asha Quill", "Dr Asha de Quill", "Anne-Marie O’Fenn"])
def test_names_are_known(text):
    assert is_name(text)


@pytest.mark.parametrize("text", ["bo", "Tea at ten", "One Two Three Four Five", "Bo?"])
def test_other_lines_are_no_names(text):
    assert not is_name(text)


@pytest.mark.parametrize(
    "text", ["You can watch it here", "Find out more here", "Read more", "For more information"]
)
def test_calls_are_known(text):
    assert is_call(text)
