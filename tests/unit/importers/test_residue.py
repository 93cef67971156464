import pytest

from update_editor.importers.residue import is_residue, says_when_published


@pytest.mark.parametrize(
    "text",
    [
        "Skip to main content",
        "Home > News > Weekly update",
        "Home / News",
        "You are here: Home",
        "News | Blog | Contact us",
        "Share this page",
        "Share on Facebook",
        "Print this page",
        "Posted on 10 August 2018",
        "Published: Friday 10th August 2018",
        "Last updated 10/08/2018",
        "This website uses cookies to make it work.",
        "We use cookies. You can change your cookies settings at any time.",
        "Accept all cookies",
        "Back to top",
        "3 min read",
        "Tags: news, quay",
        "Skip to content\nHome",
    ],
)
def test_what_web_pages_leave_is_known(text):
    assert is_residue(text)


@pytest.mark.parametrize(
    "text",
    [
        "Home care",
        "Sharing what we learn",
        "Published this week, the plan sets out what comes next",
        "Updated guidance for volunteers",
        "The café sells cookies on Monday",
        "Menu of support",
        "Health and/or care",
        "Print works open day",
        "Tea.",
    ],
)
def test_what_updates_say_is_not_taken_for_it(text):
    assert not is_residue(text)


def test_a_posting_date_is_told_from_other_residue():
    assert says_when_published("Posted on 10 August 2018")
    assert not says_when_published("Share this page")
