"""Several sources make one catalogue; who made a picture is said once."""

import datetime as dt

from update_editor.easyread.catalogue import (
    Catalogue,
    CataloguePicture,
    credits_line,
    is_expired,
    joined,
    unique_ids,
)


def picture(picture_id, title="Garden", **known):
    return CataloguePicture(id=picture_id, title=title, file="a.png", **known)


def test_of_pictures_with_one_id_the_first_stays():
    both = joined(
        [Catalogue(pictures=(picture("a", "mine"),)), Catalogue(pictures=(picture("a"), picture("b")))]
    )
    assert [(each.id, each.title) for each in both.pictures] == [("a", "mine"), ("b", "Garden")]


def test_a_picture_is_found_by_its_id_even_when_expired():
    catalogue = Catalogue(pictures=(picture("a", expires=dt.date(2020, 1, 1)),))
    assert catalogue.find("a") is not None
    assert catalogue.find("b") is None


def test_a_second_picture_of_one_name_gets_a_number():
    assert [each.id for each in unique_ids([picture("a"), picture("a"), picture("a-2")])] == [
        "a",
        "a-2",
        "a-2-2",
    ]


def test_many_pictures_of_one_id_are_told_apart_in_their_order():
    ids = [each.id for each in unique_ids([picture("a")] * 20_000)]
    assert ids == ["a", *(f"a-{number}" for number in range(2, 20_001))]


def test_a_picture_may_be_chosen_on_its_last_day():
    day = dt.date(2026, 11, 27)
    assert not is_expired(day, day)
    assert not is_expired(None, day)
    assert is_expired(day, day + dt.timedelta(days=1))


def test_themes_stand_once_in_their_order():
    catalogue = Catalogue(pictures=(picture("a", theme="home"), picture("b"), picture("c", theme="home")))
    assert catalogue.themes() == ("home",)


def test_the_credits_name_each_maker_once():
    sources = [
        ("OpenMoji, openmoji.org", "CC BY-SA 4.0"),
        ("Photo:  Ada\nLark.", ""),
        ("", ""),
        ("OpenMoji, openmoji.org", "CC BY-SA 4.0"),
    ]
    assert credits_line(sources) == "Pictures: OpenMoji, openmoji.org (CC BY-SA 4.0); Photo: Ada Lark."
    assert credits_line([("", "")]) == ""
