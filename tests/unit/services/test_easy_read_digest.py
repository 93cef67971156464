"""A month's digest as a file: what it is called, its pictures, and that it goes out like any update."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.easy_reading import with_written
from builders.editions import landscape_png
from builders.updates import NOW, small_update
from update_editor.easyread.units import written
from update_editor.model import Picture, Statement, StatementPicture, line_text
from update_editor.services.easy_read_digest import digest_of
from update_editor.services.export_job import ExportOrder, export
from update_editor.services.packs import pack_for
from update_editor.storage import Weekly, open_weekly, save_weekly

PACK = pack_for("weekly-update")
BUS = StatementPicture(id="bus", alt="A bus")


def weekly(date, *sources, pictures=False):
    update = with_written(small_update(date=date), *sources)
    if not pictures:
        return Weekly(update=update)
    update = written(update, ("m1",), (Statement(text="The bus goes.", picture=BUS),))
    shown = tuple(Picture(id=name, file=f"{name}.png", alt=name) for name in ("bus", "tree"))
    files = {each.file: landscape_png(9, 9) for each in shown}
    return Weekly(update=replace(update, pictures=shown), pictures=files)


def headings(update):
    return [line_text(each.heading) for each in update.sections]


NOVEMBER = [dt.date(2026, 11, day) for day in (6, 13, 20)]


def test_it_is_called_after_its_month_and_the_earliest_comes_first():
    made = digest_of([weekly(each, "b1") for each in reversed(NOVEMBER)], PACK).weekly.update
    assert line_text(made.title) == "The main points of November 2026"
    assert headings(made) == ["Friday 6 November 2026", "Friday 13 November 2026", "Friday 20 November 2026"]
    assert made.date == NOVEMBER[-1]


@pytest.mark.parametrize(
    ("dates", "title", "heading"),
    [
        (
            [NOVEMBER[0], dt.date(2026, 12, 4)],
            "The main points, 6 November 2026 to 4 December 2026",
            "Friday 4 December 2026",
        ),
        ([None], "The main points", "Weekly update"),
    ],
)
def test_it_is_called_after_its_days_where_they_are_of_two_months(dates, title, heading):
    made = digest_of([weekly(each, "b1") for each in dates], PACK).weekly.update
    assert (line_text(made.title), headings(made)[-1]) == (title, heading)


def test_what_had_nothing_in_easy_words_is_named_by_its_place_among_the_files():
    made = digest_of([weekly(NOVEMBER[2]), weekly(NOVEMBER[1], "b1"), weekly(NOVEMBER[0])], PACK)
    assert made.without == (0, 2)


def test_only_the_pictures_of_its_statements_are_in_its_file(tmp_path):
    made = digest_of([weekly(NOVEMBER[0], pictures=True)], PACK)
    save_weekly(tmp_path / "digest.weekly", made.weekly)
    again = open_weekly(tmp_path / "digest.weekly")
    assert again.update == made.weekly.update
    assert set(again.pictures) == {"bus.png"}


def test_it_goes_out_like_any_update(tmp_path):
    made = digest_of([weekly(each, "b1", "n1", pictures=True) for each in NOVEMBER], PACK)
    order = ExportOrder(weekly=made.weekly, pack=PACK, formats=("easy-read", "email", "web", "word"))
    export(order, tmp_path, NOW)
    page = (tmp_path / "easy-read" / "index.html").read_text()
    assert "Friday 13 November 2026" in page
    assert page.count("Easy n1.") == 3


def test_an_item_whose_day_has_not_come_is_not_in_it():
    given = weekly(NOVEMBER[0], "m1", "b1")
    news = given.update.sections[1]
    items = (replace(news.items[0], not_before="2026-12-24"), *news.items[1:])
    held = replace(given.update, sections=(given.update.sections[0], replace(news, items=items)))
    early = dt.datetime(2026, 12, 23, tzinfo=dt.UTC)
    heading = line_text(news.items[0].heading)
    for now, wanted, waiting in (
        (early, {"Easy m1."}, [(0, heading, "2026-12-24")]),
        (early + dt.timedelta(days=2), {"Easy m1.", "Easy b1."}, []),
    ):
        made = digest_of([Weekly(update=held)], PACK, now)
        said = {each.text for unit in made.weekly.update.easy_read for each in unit.statements}
        assert said == wanted
        assert [(each.number, each.heading, each.until) for each in made.waiting] == waiting
