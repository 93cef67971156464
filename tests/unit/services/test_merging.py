"""What somebody else saved is merged with what was done here: words, versions and pictures of both."""

import pytest

from builders.updates import NOW, paragraph, small_update
from update_editor.markup.plain_out import update_text
from update_editor.model import Unusable
from update_editor.services.commands import set_text
from update_editor.services.packs import pack_for
from update_editor.services.saving import write
from update_editor.services.session import open_session
from update_editor.services.taking_in import take_in_saved
from update_editor.services.versions import versions
from update_editor.storage import Weekly, file_bytes, open_weekly, read_weekly, save_weekly, seen_file


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=small_update()))
    return path


def typed(session, where, block_id, words):
    session.do("Typing", set_text(session.update, where, (paragraph(block_id, words),)))
    return session


def merged(mine, path):
    data = file_bytes(path)
    return take_in_saved(mine, "Merging", read_weekly(data), seen_file(path, data), "Priya")


def test_both_are_in_the_file_after_the_next_save(path):
    mine, theirs = (open_session(path, pack_for) for _ in range(2))
    typed(theirs, "closing", "c1", "Good night").save()
    typed(mine, "opening", "o1", "Good morning.")
    assert merged(mine, path) == ()
    mine.save()
    words = update_text(open_weekly(path).update)
    assert "Good morning." in words
    assert "Good night" in words


def test_undo_gives_mine_back_and_a_save_asks_again(path):
    mine, theirs = (open_session(path, pack_for) for _ in range(2))
    typed(theirs, "closing", "c1", "Good night").save()
    before = typed(mine, "opening", "o1", "Good morning.").update
    merged(mine, path)
    mine.undo()
    assert mine.update == before
    with pytest.raises(Unusable, match="changed-on-disk"):
        mine.save()
    mine.redo()
    mine.save()
    assert "Good night" in update_text(open_weekly(path).update)


def test_what_was_undone_can_be_merged_again(path):
    mine, theirs = (open_session(path, pack_for) for _ in range(2))
    typed(theirs, "closing", "c1", "Good night").save()
    typed(mine, "opening", "o1", "Good morning.")
    merged(mine, path)
    mine.undo()
    merged(mine, path)
    assert "Good night" in update_text(mine.update)


def test_undo_after_the_merge_was_saved_does_not_take_theirs_out_unasked(path):
    mine, theirs = (open_session(path, pack_for) for _ in range(2))
    typed(theirs, "closing", "c1", "Good night").save()
    typed(mine, "opening", "o1", "Good morning.")
    merged(mine, path)
    mine.save()
    mine.undo()
    assert not mine.is_saved
    with pytest.raises(Unusable, match="changed-on-disk"):
        mine.save()
    assert "Good night" in update_text(open_weekly(path).update)
    merged(mine, path)
    mine.save()
    words = update_text(open_weekly(path).update)
    assert "Good morning." in words
    assert "Good night" in words


def test_a_saved_merge_that_is_undone_and_done_again_is_what_the_file_says(path):
    mine, theirs = (open_session(path, pack_for) for _ in range(2))
    typed(theirs, "closing", "c1", "Good night").save()
    typed(mine, "opening", "o1", "Good morning.")
    merged(mine, path)
    mine.save()
    mine.undo()
    mine.undo()
    mine.redo()
    mine.redo()
    assert mine.is_saved
    typed(mine, "opening", "o1", "Good morning to you.").save()
    assert "Good night" in update_text(open_weekly(path).update)


def test_undo_after_two_saved_merges_asks_and_takes_both_in_again(path):
    mine, theirs = (open_session(path, pack_for) for _ in range(2))
    typed(theirs, "closing", "c1", "Good night").save()
    typed(mine, "opening", "o1", "Good morning.")
    merged(mine, path)
    mine.save()
    others = open_session(path, pack_for)
    typed(others, "closing", "c1", "Good night and good luck").save()
    typed(mine, "opening", "o1", "Good morning to you.")
    merged(mine, path)
    mine.save()
    for _ in range(4):
        mine.undo()
    typed(mine, "opening", "o1", "Hello.")
    with pytest.raises(Unusable, match="changed-on-disk"):
        mine.save()
    merged(mine, path)
    assert "Good night and good luck" in update_text(mine.update)


def test_a_merge_that_is_undone_while_it_is_being_saved_does_not_take_theirs_out_unasked(path):
    mine, theirs = (open_session(path, pack_for) for _ in range(2))
    typed(theirs, "closing", "c1", "Good night").save()
    typed(mine, "opening", "o1", "Good morning.")
    merged(mine, path)
    order = mine.order_save()
    mine.undo()
    mine.take_saved(order, write(order))
    assert not mine.is_saved
    with pytest.raises(Unusable, match="changed-on-disk"):
        mine.save()
    mine.redo()
    assert mine.is_saved
    mine.save()
    assert "Good night" in update_text(open_weekly(path).update)


def test_versions_of_both_are_kept_once(path):
    mine, theirs = (open_session(path, pack_for) for _ in range(2))
    theirs.keep_version("Asha", NOW, "sent to Amara")
    typed(theirs, "closing", "c1", "Good night").save()
    mine.keep_version("Priya", NOW, "kept by hand")
    typed(mine, "opening", "o1", "Good morning.")
    merged(mine, path)
    assert [each.reason for each in versions(mine.weekly)] == ["kept by hand", "sent to Amara"]


def test_another_update_can_not_be_merged(path):
    mine = open_session(path, pack_for)
    save_weekly(path, Weekly(update=small_update(id="other")))
    typed(mine, "opening", "o1", "Good morning.")
    with pytest.raises(Unusable, match="no-common-ancestor"):
        merged(mine, path)


def test_a_file_that_can_not_be_read_stays_beside_the_one_that_replaces_it(path):
    mine = typed(open_session(path, pack_for), "opening", "o1", "Good morning.")
    for half in (b"PK and half of it", b"another half"):
        path.write_bytes(half)
        mine.save(replaces=True)
    assert "Good morning." in update_text(open_weekly(path).update)
    assert path.with_name(f"{path.stem} (replaced).weekly").read_bytes() == b"PK and half of it"
    assert path.with_name(f"{path.stem} (replaced 2).weekly").read_bytes() == b"another half"
