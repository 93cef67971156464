import datetime as dt

from update_editor.model import Message, Picture, Update, block
from update_editor.review.changes import changes_of
from update_editor.services.approval import approve
from update_editor.services.comparing import compared
from update_editor.storage import Weekly

NOW = dt.datetime(2026, 10, 14, 9, 30, tzinfo=dt.UTC)


def update(words, *pictures):
    return Update(
        id="u",
        template="weekly-update",
        sections=(Message(id="message", body=(block(words),)),),
        pictures=tuple(Picture(id=name, file=f"{name}.png") for name in pictures),
    )


def test_what_makes_one_into_the_other_is_somebodys_changes():
    left, right = update("The bridge is open."), update("The road is open.")
    both = compared(Weekly(update=left), left, right, Weekly(update=right), "theirs.weekly", NOW)
    (change,) = changes_of(both.update)
    assert (change.author, change.before, change.after) == ("theirs.weekly", "bridge", "road")


def test_it_is_no_update_that_goes_round():
    left = approve(update("The bridge is open."), "Tom Abara", NOW)
    both = compared(Weekly(update=left), left, update("The road is open."), Weekly(update=left), "x", NOW)
    assert both.update.approvals == ()
    assert both.update.id != left.id
    assert both.others == {}


def test_it_has_the_pictures_of_both():
    left, right = update("One.", "a"), update("One.", "b")
    files = Weekly(update=left, pictures={"a.png": b"a"}), Weekly(update=right, pictures={"b.png": b"b"})
    both = compared(files[0], left, right, files[1], "x", NOW)
    assert {each.id for each in both.update.pictures} == {"a", "b"}
    assert both.pictures == {"a.png": b"a", "b.png": b"b"}
