"""Pictures come from folders and zips that somebody points at, and from nowhere else."""

import zipfile
from io import BytesIO

import pytest

from update_editor.easyread.catalogue import CataloguePicture
from update_editor.easyread.concepts import shipped_pictures
from update_editor.model import Unusable
from update_editor.services import picture_sources
from update_editor.services.picture_sources import bytes_of, read_source

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
SYMBOLS = "symbol-id,symbol-en,grammar,category-en,rated,tags\n1,room,Noun,Building,0,class\n"


def zipped(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def titles(source):
    return [each.title for each in read_source(source).catalogue.pictures]


def test_an_own_folder_is_read_with_its_list(tmp_path):
    (tmp_path / "hall.svg").write_bytes(SVG)
    (tmp_path / "boat.PNG").write_bytes(b"")
    (tmp_path / "notes.txt").write_text("no picture")
    (tmp_path / "pictures.csv").write_text("file,title\nhall.svg,Village hall\n", encoding="utf-8-sig")
    assert titles(tmp_path) == ["boat", "Village hall"]
    (hall,) = (each for each in read_source(tmp_path).catalogue.pictures if each.title == "Village hall")
    assert bytes_of(hall) == SVG


def test_a_list_from_a_windows_spreadsheet_is_read(tmp_path):
    (tmp_path / "cafe.svg").write_bytes(SVG)
    (tmp_path / "pictures.csv").write_bytes("file;title\r\ncafe.svg;Café\r\n".encode("cp1252"))
    assert titles(tmp_path) == ["Café"]


def test_the_mulberry_zip_is_read_as_it_comes(tmp_path):
    source = zipped(
        tmp_path / "mulberry-symbols.zip", {"symbol-info.csv": SYMBOLS, "EN-symbols/room.svg": SVG}
    )
    (picture,) = read_source(source).catalogue.pictures
    assert (picture.id, picture.title) == ("mulberry:room", "room")
    assert bytes_of(picture) == SVG


def test_the_folder_of_health_icons_is_read_as_it_comes(tmp_path):
    (tmp_path / "svg/filled/people").mkdir(parents=True)
    (tmp_path / "svg/filled/people/nurse.svg").write_bytes(SVG)
    (tmp_path / "meta-data.json").write_text('[{"id": "nurse", "title": "Nurse", "tags": []}]')
    (picture,) = read_source(tmp_path).catalogue.pictures
    assert picture.id == "health-icons:nurse"
    assert bytes_of(picture) == SVG


def test_a_shipped_picture_is_read():
    assert b"<svg" in bytes_of(shipped_pictures().pictures[0])


def test_a_link_out_of_the_folder_is_passed_over(tmp_path):
    (tmp_path / "own").mkdir()
    (tmp_path / "secret.svg").write_bytes(SVG)
    (tmp_path / "own/boat.svg").write_bytes(SVG)
    try:
        (tmp_path / "own/link.svg").symlink_to(tmp_path / "secret.svg")
    except OSError:
        pytest.skip("links can't be made here")
    assert titles(tmp_path / "own") == ["boat"]


@pytest.mark.parametrize("file", ["../secret.svg", "gone.svg"])
def test_a_picture_that_is_not_in_its_folder_is_not_read(tmp_path, file):
    (tmp_path / "own").mkdir()
    (tmp_path / "secret.svg").write_bytes(SVG)
    picture = CataloguePicture(id="own:x", title="x", file=file, place=str(tmp_path / "own"))
    with pytest.raises(Unusable, match="picture-gone"):
        bytes_of(picture)


def test_a_zip_that_is_gone_is_said(tmp_path):
    picture = CataloguePicture(id="mulberry:x", title="x", file="x.svg", place=str(tmp_path / "gone.zip"))
    with pytest.raises(Unusable, match="picture-gone"):
        bytes_of(picture)


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"readme.txt": "no list"}, "no-pictures-there"),
        ({"symbol-info.csv": SYMBOLS}, "picture-set-damaged"),
        ({"symbol-info.csv": b"\x89PNG\r\n\x1a\n", "room.svg": SVG}, "picture-list-damaged"),
        ({"symbol-info.csv": SYMBOLS + "x" * 9_000_000, "room.svg": SVG}, "too-large"),
    ],
)
def test_a_zip_that_is_no_set_of_pictures_is_refused(tmp_path, members, code):
    with pytest.raises(Unusable, match=code):
        read_source(zipped(tmp_path / "a.zip", members))


def test_other_files_are_refused(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(b"just words")
    with pytest.raises(Unusable, match="no-pictures-there"):
        read_source(path)
    with pytest.raises(Unusable, match="not-found"):
        read_source(tmp_path / "b.zip")
    (tmp_path / "empty").mkdir()
    with pytest.raises(Unusable, match="no-pictures-there"):
        read_source(tmp_path / "empty")


def test_a_damaged_member_is_said(tmp_path):
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("symbol-info.csv", SYMBOLS)
        archive.writestr("room.svg", SVG)
    path = tmp_path / "a.zip"
    path.write_bytes(data.getvalue().replace(SVG[:40], b"x" * 40, 1))
    (picture,) = read_source(path).catalogue.pictures
    with pytest.raises(Unusable, match="picture-set-damaged"):
        bytes_of(picture)


def test_more_files_than_are_looked_at_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(picture_sources, "MOST_FILES", 2)
    for name in "abc":
        (tmp_path / f"{name}.svg").write_bytes(SVG)
    with pytest.raises(Unusable, match="too-many-pictures"):
        read_source(tmp_path)
    with pytest.raises(Unusable, match="too-many-pictures"):
        read_source(zipped(tmp_path / "a.zip", {"a": "", "b": "", "c": ""}))
