"""Copies that sync clients leave are known by name and content, and merged so that nothing is lost."""

import pytest

from builders.updates import NOW, paragraph, small_update
from update_editor.markup.plain_out import update_text
from update_editor.model import Unusable
from update_editor.review.resolve import open_changes
from update_editor.services.backups import back_up
from update_editor.services.commands import set_text
from update_editor.services.conflict_copies import (
    MOST_LOOKED_AT,
    conflict_copies,
    is_named_as_copy,
    merge_base,
)
from update_editor.services.packs import pack_for
from update_editor.services.session import open_session
from update_editor.services.taking_in import take_in_copy
from update_editor.storage import Weekly, file_bytes, open_weekly, save_weekly


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=small_update()))
    return path


@pytest.fixture
def state(tmp_path):
    return tmp_path / "state"


def typed(session, where, block_id, words):
    session.do("Typing", set_text(session.update, where, (paragraph(block_id, words),)))
    return session


def parted(path, name="week-PC12.weekly"):
    """Return a session of the file, saved since, with a copy beside it that somebody else changed."""
    copy = path.with_name(name)
    copy.write_bytes(path.read_bytes())
    theirs = open_session(copy, pack_for)
    typed(theirs, "closing", "c1", "Good night").save()
    mine = open_session(path, pack_for)
    typed(mine, "opening", "o1", "Good morning.").save()
    return mine


def found(session, **how):
    how.setdefault("made_from", session.file.known.lineage)
    return conflict_copies(session.path, session.seen, session.update.id, **how)


def merge(session, state):
    (copy,) = found(session).copies
    taken_in = session.file.known.copies
    base = merge_base(session.weekly, session.seen, copy, state, taken_in=taken_in)
    return base, take_in_copy(session, "Merging", copy.weekly, copy.seen.lineage, base, "Priya")


@pytest.mark.parametrize(
    "name",
    [
        "week-PC12.weekly",
        "week-DESKTOP-4F7A2.weekly",
        "week-DESKTOP-4F7A2-2.weekly",
        "week (conflicted copy).weekly",
        "week (Asha's conflicted copy 2026-11-20).weekly",
        "week (Asha’s conflicted copy 2026-11-20 (1)).weekly",
        "week (conflicted copy 2026-11-20 101010).weekly",
        "week (conflicted copy Asha 2026-11-20 101010).weekly",
        "week (Case Conflict).weekly",
        "week.sync-conflict-20261120-101010-ABCDEFG.weekly",
        "week_conflict-20261120-101010.weekly",
        "week (1).weekly",
        "week - Copy.weekly",
        "week-PC12.WEEKLY",
    ],
)
def test_these_are_names_of_copies(name):
    assert is_named_as_copy(name, "week.weekly")


@pytest.mark.parametrize(
    "name",
    [
        "week.weekly",
        "week2.weekly",
        "weekly.weekly",
        "last-week.weekly",
        "week (final).weekly",
        "week-PC12.docx",
        ".week.weekly",
        "week-.weekly",
        "week (" + "(" * 5000 + "conflict.weekly",
        "week (conflict \u202eelif).weekly",
        "week (conflict\nclick here).weekly",
    ],
)
def test_these_are_none(name):
    assert not is_named_as_copy(name, "week.weekly")


def test_a_name_with_signs_of_a_pattern_is_only_itself():
    assert is_named_as_copy("w.(a+)-PC12.weekly", "w.(a+).weekly")
    assert not is_named_as_copy("wx(aa)-PC12.weekly", "w.(a+).weekly")


def test_a_copy_of_the_same_update_is_found(path):
    mine = parted(path)
    (copy,) = found(mine).copies
    assert copy.path.name == "week-PC12.weekly"


def test_another_update_of_such_a_name_is_none(path):
    mine = parted(path)
    save_weekly(path.with_name("week-PC12.weekly"), Weekly(update=small_update(id="other")))
    assert found(mine).copies == ()


@pytest.mark.parametrize("data", [b"", b"PK", b"hello"])
def test_what_can_not_be_read_is_none(path, data):
    mine = parted(path)
    path.with_name("week-PC12.weekly").write_bytes(data)
    path.with_name("week-PC13.weekly").mkdir()
    assert found(mine).copies == ()


def test_an_earlier_state_of_the_file_is_none(path):
    path.with_name("week (1).weekly").write_bytes(path.read_bytes())
    mine = open_session(path, pack_for)
    typed(mine, "opening", "o1", "Good morning.").save()
    assert found(mine).copies == ()


def test_what_somebody_saved_under_such_a_name_and_went_on_with_is_none(path):
    mine = open_session(path, pack_for)
    later = open_session(path, pack_for)
    typed(later, "closing", "c1", "Good night").save(path.with_name("week-final.weekly"))
    assert found(mine).copies == ()


def test_one_that_was_looked_at_is_looked_at_again_only_when_it_is_another(path):
    mine = parted(path)
    first = found(mine)
    assert found(mine, looked_at=first.looked_at).copies == ()
    theirs = open_session(path.with_name("week-PC12.weekly"), pack_for)
    typed(theirs, "closing", "c1", "Good night and good luck").save()
    assert len(found(mine, looked_at=first.looked_at).copies) == 1


def test_no_more_than_some_are_opened(path):
    mine = parted(path)
    data = path.with_name("week-PC12.weekly").read_bytes()
    for number in range(MOST_LOOKED_AT + 5):
        path.with_name(f"week ({number}).weekly").write_bytes(data)
    assert len(found(mine).copies) == MOST_LOOKED_AT


def test_a_folder_that_is_gone_has_none(path, tmp_path):
    mine = open_session(path, pack_for)
    assert conflict_copies(tmp_path / "gone" / "week.weekly", mine.seen, "small").copies == ()


def test_from_a_backup_of_what_both_were_made_from_only_changes_count(path, state):
    back_up(state, file_bytes(path), path, NOW)
    mine = parted(path)
    base, clashes = merge(mine, state)
    assert base == small_update()
    assert clashes == ()
    words = update_text(mine.update)
    assert "Good morning." in words
    assert "Hello my name is Amara." not in words
    assert "Good night" in words
    assert not open_changes(mine.update)


def test_from_a_version_that_both_keep_too(path, state):
    first = open_session(path, pack_for)
    first.keep_version("Priya", NOW, "sent to Amara")
    first.save()
    mine = parted(path)
    base, clashes = merge(mine, state)
    assert base is not None
    assert clashes == ()
    assert "Hello my name is Amara." not in update_text(mine.update)


def test_where_nobody_knows_what_both_were_made_from_all_words_stay(path, state):
    mine = parted(path)
    base, clashes = merge(mine, state)
    assert base is None
    assert clashes
    words = update_text(mine.update)
    assert open_changes(mine.update)
    for each in ("Good morning.", "Good", "night"):
        assert each in words


def test_of_two_that_both_were_made_from_the_later_counts(path, state):
    """Mine was merged from two, of which theirs goes on from one."""
    back_up(state, file_bytes(path), path, NOW)
    copy = path.with_name("week-PC12.weekly")
    copy.write_bytes(path.read_bytes())
    theirs = open_session(copy, pack_for)
    typed(theirs, "closing", "c1", "Good night").save()
    back_up(state, file_bytes(copy), path, NOW)
    mine = open_session(path, pack_for)
    typed(mine, "opening", "o1", "Good morning.").save()
    merge(mine, state)
    mine.save()
    typed(theirs, "closing", "c1", "Good night to you").save()
    base, clashes = merge(mine, state)
    assert "Good night\n" in update_text(base)
    assert clashes == ()
    assert "Good night to you" in update_text(mine.update)


def test_a_backup_from_after_they_parted_is_not_what_both_were_made_from(path, state):
    mine = parted(path)
    back_up(state, file_bytes(path), path, NOW)
    (copy,) = found(mine).copies
    assert merge_base(mine.weekly, mine.seen, copy, state) is None


def test_a_merged_copy_is_one_no_more_once_it_is_saved(path, state):
    mine = parted(path)
    merge(mine, state)
    mine.save()
    assert found(mine).copies == ()
    assert found(open_session(path, pack_for)).copies == ()


def test_a_merged_copy_that_its_sync_client_touches_is_none_before_the_save_either(path, state):
    mine = parted(path)
    merge(mine, state)
    path.with_name("week-PC12.weekly").touch()
    assert found(mine).copies == ()
    mine.undo()
    assert len(found(mine).copies) == 1


def again(session, copy, made_from=()):
    """Take a copy in a second time, or another file that says the same."""
    before = session.weekly
    lineage = (*made_from, *copy.seen.lineage)
    assert take_in_copy(session, "Merging", copy.weekly, lineage, None, "Priya") == ()
    assert (session.update, session.weekly.others) == (before.update, before.others)


@pytest.mark.parametrize("made_from", [(), ("0" * 32,)])
def test_a_copy_that_is_merged_a_second_time_changes_nothing(path, state, made_from):
    mine = parted(path)
    mine.keep_version("Priya", NOW, "kept by hand")
    theirs = open_session(path.with_name("week-PC12.weekly"), pack_for)
    theirs.keep_version("Asha", NOW, "sent to Amara")
    theirs.save()
    (copy,) = found(mine).copies
    merge(mine, state)
    assert open_changes(mine.update)  # nobody knows what both were made from
    again(mine, copy, made_from)
    mine.save()
    again(mine, copy, made_from)
    typed(mine, "opening", "o1", "Good evening.")
    again(mine, copy, made_from)


def test_of_a_merged_copy_in_which_somebody_went_on_only_that_counts(path, state):
    mine = parted(path)
    merge(mine, state)
    tracked = open_changes(mine.update)
    theirs = open_session(path.with_name("week-PC12.weekly"), pack_for)
    typed(theirs, "closing", "c1", "Good night to you").save()
    base, clashes = merge(mine, state)
    assert "Good night" in update_text(base)
    assert clashes == ()
    assert open_changes(mine.update) == tracked
    assert update_text(mine.update).count("Good night") == 1


def test_a_merge_that_is_undone_leaves_the_copy_one(path, state):
    mine = parted(path)
    before = mine.update
    merge(mine, state)
    mine.undo()
    assert mine.update == before
    typed(mine, "opening", "o1", "Good morning to you.").save()
    assert len(found(open_session(path, pack_for)).copies) == 1
    assert path.with_name("week-PC12.weekly").exists()


def test_undo_after_the_merge_was_saved_asks_before_it_takes_theirs_out(path, state):
    mine = parted(path)
    merge(mine, state)
    mine.save()
    mine.undo()
    with pytest.raises(Unusable, match="changed-on-disk"):
        mine.save()
    assert "night" in update_text(open_weekly(path).update)


def test_the_copy_brings_its_versions_and_stays_as_it_is(path, state):
    mine = parted(path)
    copy = path.with_name("week-PC12.weekly")
    theirs = open_session(copy, pack_for)
    theirs.keep_version("Asha", NOW, "sent to Amara")
    theirs.save()
    before = file_bytes(copy)
    merge(mine, state)
    mine.save()
    assert file_bytes(copy) == before
    assert "history/001.json" in open_weekly(path).others


def test_files_that_are_none_do_not_hide_a_copy_for_ever(path):
    mine = parted(path, "week-PC12.weekly")
    for number in range(MOST_LOOKED_AT + 5):
        other = small_update(id=f"another{number:03}")
        save_weekly(path.with_name(f"week-2026-01-{number:02}.weekly"), Weekly(update=other))
    first = found(mine)
    assert first.copies == ()
    second = found(mine, looked_at=first.looked_at)
    assert [each.path.name for each in second.copies] == ["week-PC12.weekly"]
    assert found(mine, looked_at=second.looked_at).copies == ()


@pytest.mark.parametrize(
    "name",
    [
        "week (Ash's conflicted copy 2026-11-27).weekly",
        "week (conflicted copy 2026-11-27 091500).weekly",
        "week.sync-conflict-20261127-091500-ABCDEF1.weekly",
        "week_conflict-20261127-091500.weekly",
    ],
)
def test_a_newer_file_that_a_sync_client_set_aside_for_an_older_one_is_found(path, name, state):
    older = file_bytes(path)
    back_up(state, older, path, NOW)
    typed(open_session(path, pack_for), "opening", "o1", "Good morning.").save()
    path.rename(path.with_name(name))
    path.write_bytes(older)
    mine = open_session(path, pack_for)
    _, clashes = merge(mine, state)
    assert not clashes
    assert "Good morning." in update_text(mine.update)
