"""A file tells which files it was made from, and still opens everywhere."""

import zipfile
from io import BytesIO

import pytest

from builders.updates import paragraph, small_update
from update_editor.services.commands import set_text
from update_editor.services.packs import pack_for
from update_editor.services.session import open_session
from update_editor.services.taking_in import take_in_saved
from update_editor.storage import Weekly, file_bytes, read_weekly, seen_file, weekly_bytes
from update_editor.storage.lineage import MOST, lineage_of

HASHES = tuple(f"{n:032x}" for n in range(80))


@pytest.fixture
def data():
    return weekly_bytes(Weekly(update=small_update()))


@pytest.fixture
def path(tmp_path, data):
    (tmp_path / "week.weekly").write_bytes(data)
    return tmp_path / "week.weekly"


def made_from(hashes):
    return weekly_bytes(Weekly(update=small_update()), None, tuple(hashes))


def say(session, words):
    session.do("Typing", set_text(session.update, "closing", (paragraph("c1", words),)))


def test_a_file_says_what_it_was_made_from_and_holds_the_same(data):
    with_it = made_from(HASHES[:3])
    assert lineage_of(with_it) == HASHES[:3]
    assert read_weekly(with_it) == read_weekly(data)
    assert zipfile.ZipFile(BytesIO(with_it)).testzip() is None


def test_the_first_file_was_made_from_none(data):
    assert lineage_of(data) == ()
    assert made_from(()) == data


def test_the_last_ones_are_named_once_each():
    assert lineage_of(made_from((*HASHES, HASHES[0]))) == HASHES[:MOST]
    assert lineage_of(made_from((HASHES[0], HASHES[1], HASHES[0]))) == HASHES[:2]


@pytest.mark.parametrize(
    "bytes_", [b"", b"PK\5\6", b"PK\5\6" + bytes(18) + b"made from: ../../x", b"made from:", bytes(5000)]
)
def test_what_says_anything_else_says_nothing(bytes_):
    assert lineage_of(bytes_) == ()


def test_each_save_adds_the_file_that_it_took_the_place_of(path):
    digests = [seen_file(path, file_bytes(path)).digest[:32]]
    session = open_session(path, pack_for)
    for words in ("Good night.", "Good morning."):
        say(session, words)
        session.save()
        assert lineage_of(file_bytes(path)) == tuple(reversed(digests))
        digests.append(session.seen.digest[:32])


def test_a_save_that_changes_nothing_writes_the_same_bytes(path):
    session = open_session(path, pack_for)
    say(session, "Good night.")
    session.save()
    saved = file_bytes(path)
    session.save()
    assert file_bytes(path) == saved
    open_session(path, pack_for).save()
    assert file_bytes(path) == saved


def test_a_merged_file_was_made_from_both(path):
    mine, theirs = (open_session(path, pack_for) for _ in range(2))
    say(theirs, "Good night.")
    theirs.save()
    say(mine, "Good morning.")
    data = file_bytes(path)
    take_in_saved(mine, "Merging", read_weekly(data), seen_file(path, data), "Priya")
    first = mine.seen.made_from
    mine.save()
    assert lineage_of(file_bytes(path)) == (seen_file(path, data).digest[:32], *first)


def test_what_is_saved_elsewhere_was_made_from_the_file_before(path):
    session = open_session(path, pack_for)
    digest = session.seen.digest[:32]
    say(session, "Good night.")
    session.save(path.with_name("other.weekly"))
    assert lineage_of(file_bytes(path.with_name("other.weekly"))) == (digest,)
