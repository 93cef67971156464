from msgspec.structs import replace

from builders.edition_words import edition_of
from builders.editions import landscape_png, sample_edition
from update_editor.exporters.page_pictures import page_pictures, picture_outputs
from update_editor.model import Item, Items, Picture


def test_pictures_are_numbered_as_they_are_met():
    names = {picture_id: each.name for picture_id, each in page_pictures(sample_edition()).items()}
    assert names == {"walk": "picture-1.png", "swash": "picture-2.png"}


def test_a_picture_that_two_items_show_is_one_file():
    items = (Item(id="a", picture="p"), Item(id="b", picture="p"), Item(id="c", picture="gone"))
    pictures = (Picture(id="p", file="p.png"), Picture(id="unused", file="p.png"))
    edition = replace(
        edition_of(Items(id="news", items=items), pictures=pictures), pictures={"p.png": landscape_png(1, 1)}
    )
    found = page_pictures(edition)
    assert list(found) == ["p"]
    assert [output.path for output in picture_outputs(found, "web/assets")] == ["web/assets/picture-1.png"]
