"""An own folder's pictures, with what the list beside them says."""

import datetime as dt

import pytest

from update_editor.easyread.own_pictures import own_pictures
from update_editor.model import Unusable

SHEET = """\
File name,Title,Alt text,Keywords,Author,Licence,Expiry,Consent,Category
hall.jpg,Village hall,"The hall, far off",hall; big hall,Ada Lark,© Tidewater,31/12/2026,"Ben, email",Places
"""


def test_every_column_is_taken():
    (picture,) = own_pictures("/pictures", ["hall.jpg"], SHEET).catalogue.pictures
    assert picture.title == "Village hall"
    assert picture.alt == "The hall, far off"
    assert picture.also == ("hall", "big hall")
    assert (picture.credit, picture.licence, picture.consent) == ("Ada Lark", "© Tidewater", "Ben, email")
    assert picture.expires == dt.date(2026, 12, 31)
    assert (picture.theme, picture.place, picture.file) == ("Places", "/pictures", "hall.jpg")


def test_without_a_list_a_picture_is_called_as_its_file_and_proposes_nothing():
    (picture,) = own_pictures("", ["2024/Garden_centre-2.png"]).catalogue.pictures
    assert picture.title == "Garden centre 2"
    assert not picture.proposed
    assert not picture.also


def test_the_other_files_of_a_folder_come_too():
    pictures = own_pictures("", ["boat.png", "hall.jpg"], SHEET).catalogue.pictures
    assert [each.title for each in pictures] == ["boat", "Village hall"]


@pytest.mark.parametrize("separator", [";", "\t"])
def test_other_separators_are_understood(separator):
    sheet = separator.join(["file", "title"]) + "\r\n" + separator.join(["hall.jpg", "Hall"])
    assert own_pictures("", ["hall.jpg"], sheet).catalogue.pictures[0].title == "Hall"


@pytest.mark.parametrize("day", ["2026-12-31", "31/12/2026", "31.12.2026", "31 December 2026", "31/12/26"])
def test_days_are_read_in_the_british_order(day):
    sheet = f"file,expires\nhall.jpg,{day}\n"
    assert own_pictures("", ["hall.jpg"], sheet).catalogue.pictures[0].expires == dt.date(2026, 12, 31)


def test_a_picture_whose_expiry_can_not_be_read_is_left_out_and_said():
    read = own_pictures("", ["hall.jpg"], "file,expiry\nhall.jpg,next summer\n")
    assert read.catalogue.pictures == ()
    assert [(each.code, each.place, each.detail) for each in read.faults] == [
        ("expiry-not-read", "line 2", "next summer")
    ]


@pytest.mark.parametrize("name", ["boat.jpg", "../hall.jpg", "/etc/passwd"])
def test_a_line_for_a_file_that_is_not_there_is_said(name):
    read = own_pictures("", ["hall.jpg"], f"file\n{name}\n")
    assert [each.code for each in read.faults] == ["picture-not-in-folder"]
    assert [each.file for each in read.catalogue.pictures] == ["hall.jpg"]


def test_a_list_without_files_is_refused():
    with pytest.raises(Unusable, match="picture-list-no-files"):
        own_pictures("", ["hall.jpg"], "title,alt\nHall,The hall\n")


def test_a_cell_without_end_is_refused():
    with pytest.raises(Unusable, match="picture-list-damaged"):
        own_pictures("", ["hall.jpg"], f'file,title\nhall.jpg,"{"x" * 200_000}"\n')
