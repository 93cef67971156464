"""A damaged file opens as far as it goes, is never saved over, and says what is missing."""

import io
import zipfile

import pytest
from msgspec.structs import replace

from builders.updates import NOW, small_update
from fuzz.damage import damaged_files, outcome, sound_file
from update_editor.cli.main import main
from update_editor.model import Unusable
from update_editor.services.damaged import open_as_far_as_possible
from update_editor.services.packs import pack_for
from update_editor.services.rescue import ALL, ALTERED, rescue
from update_editor.services.versions import versions, with_version
from update_editor.storage import Weekly, open_weekly, read_weekly, weekly_bytes


def repacked(data, change):
    """Return a container whose members, by their names, were changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_two_hundred_damaged_files_are_opened_rescued_or_refused(tmp_path):
    data = sound_file()
    sound = read_weekly(data).update
    came = {outcome(damaged, tmp_path, sound) for _, damaged in damaged_files(data, 200)}
    assert came == {"opened", "rescued", "refused"}


def test_a_sound_file_opens_as_ever(tmp_path):
    path = tmp_path / "week.weekly"
    path.write_bytes(sound_file())
    session = open_as_far_as_possible(path, pack_for)
    assert session.rescued is None
    assert not session.is_read_only


def test_what_was_rescued_is_saved_elsewhere_and_never_over_the_damaged_file(tmp_path):
    path, other = tmp_path / "week.weekly", tmp_path / "rescued.weekly"
    path.write_bytes(sound_file()[:-1000])
    before = path.read_bytes()
    session = open_as_far_as_possible(path, pack_for)
    for target in (None, path, tmp_path / "." / "week.weekly"):
        with pytest.raises(Unusable, match="damaged-stays"):
            session.save(target, replaces=True)
    session.save(other)
    assert not session.is_read_only
    session.save()
    assert open_weekly(other).update == session.update
    assert path.read_bytes() == before


def test_a_file_with_nothing_to_read_is_refused_for_what_is_wrong_with_it(tmp_path):
    path = tmp_path / "week.weekly"
    path.write_bytes(b"PK\x03\x04" + bytes(200))
    with pytest.raises(Unusable, match="damaged"):
        open_as_far_as_possible(path, pack_for)


def test_members_that_changed_places_are_known_by_their_content():
    def swap(members):
        members["content.json"], members["update.md"] = members["update.md"], members["content.json"]
        one, other = (name for name in members if name.startswith("images/"))
        members[one], members[other] = members[other], members[one]

    data = sound_file()
    rescued = rescue(repacked(data, swap))
    assert rescued.is_whole
    assert rescued.weekly.update == read_weekly(data).update
    assert rescued.weekly.pictures == read_weekly(data).pictures


def test_content_that_was_changed_by_hand_is_read_and_told():
    def change(members):
        members["content.json"] = members["content.json"].replace(b"ferry", b"lorry")

    rescued = rescue(repacked(weekly_bytes(Weekly(update=small_update())), change))
    assert rescued.code == ALTERED


def test_a_picture_that_is_another_than_its_name_says_is_lost():
    def change(members):
        del members["manifest.json"]
        first = next(name for name in members if name.startswith("images/"))
        members[first] = b"another"

    rescued = rescue(repacked(sound_file(), change))
    assert rescued.code == ALL
    assert [each.heading for each in rescued.lost] == ["New garden"] or len(rescued.lost) == 1


def test_lost_versions_are_counted(tmp_path, capsys):
    kept = Weekly(update=small_update())
    for reason in ("one", "two"):
        kept, _ = with_version(kept, "Priya", NOW, reason)
    path = tmp_path / "week.weekly"
    path.write_bytes(repacked(weekly_bytes(kept), lambda members: members.pop("history/002.json")))
    rescued = rescue(path.read_bytes())
    assert rescued.lost_versions == 1
    assert len(versions(rescued.weekly)) == 1
    assert main(["rescue", str(path), str(tmp_path / "out.weekly")]) == 1
    assert "1 kept version is lost" in capsys.readouterr().out


def test_where_the_headers_lie_the_directory_is_asked():
    data = bytearray(sound_file())
    name = data.index(b"images/")
    data[name - 12 : name - 8] = (5).to_bytes(4, "little")  # the size in the header of the first picture
    rescued = rescue(bytes(data))
    assert rescued.is_whole
    assert replace(rescued.weekly, raw=None).update == read_weekly(sound_file()).update
