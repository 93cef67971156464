"""A preview is the real output, looked at in one way or another."""

import re

import pytest

from builders.updates import small_update, with_open_changes
from update_editor.exporters.edition import OutputFile
from update_editor.exporters.registry import FORMATS
from update_editor.model import Unusable
from update_editor.services.export_job import edition_for
from update_editor.services.packs import pack_for
from update_editor.services.preview import PREVIEWS, Look, preview, write_changed
from update_editor.services.preview_looks import page_in
from update_editor.services.sample import sample_weekly
from update_editor.storage import Weekly

PACK = pack_for("weekly-update")
MARK = re.compile(r'<span id="place-\d+"></span>')


def shown(name, weekly=None, **look):
    return preview(weekly or Weekly(update=small_update()), PACK, name, Look(**look), lambda: True)


def page_of(made):
    return next(each.data.decode() for each in made.files if each.path == made.page)


@pytest.mark.parametrize("name", ["email", "web", "easy-read"])
def test_but_for_its_marks_a_page_in_the_light_says_what_goes_out(name):
    weekly = Weekly(update=small_update())
    out = FORMATS[name].export(edition_for(weekly.update, weekly, PACK, FORMATS[name]))
    real = next(each.data for each in out if each.path == PREVIEWS[name].page)
    made = shown(name)
    assert made.size == len(real)
    assert MARK.sub("", page_of(made)) == page_in(real.decode(), "light")


def test_the_outputs_themselves_have_no_marks():
    weekly = Weekly(update=small_update())
    for chosen in FORMATS.values():
        for file in chosen.export(edition_for(weekly.update, weekly, PACK, chosen)):
            assert b'id="place-' not in file.data


def test_only_what_is_looked_at_is_made():
    assert {each.path.rpartition(".")[2] for each in shown("easy-read").files} <= {
        "html",
        "png",
        "jpg",
        "gif",
    }
    assert [each.path for each in shown("text").files] == ["text.html"]


def test_the_web_pages_style_sheet_is_dark_in_the_dark():
    sheet = next(each.data for each in shown("web", scheme="dark").files if each.path.endswith(".css"))
    assert b"prefers-color-scheme" not in sheet
    assert b"(min-width: 0)" in sheet


def test_the_ground_is_the_templates():
    assert shown("email").ground == PACK.colours.ground
    assert shown("email", scheme="dark").ground == PACK.colours.ground_dark


def test_the_easy_read_is_the_same_in_the_dark():
    made = shown("easy-read", scheme="dark")
    assert not made.has_dark
    assert made.ground == PACK.colours.ground


def test_without_pictures_no_page_asks_for_one():
    weekly = sample_weekly()
    assert "<img src" in page_of(shown("email", weekly))
    assert " src=" not in page_of(shown("email", weekly, pictures=False))


def test_tracked_changes_are_shown_accepted():
    weekly = Weekly(update=with_open_changes())
    assert "The ferry sails again on Monday." in page_of(shown("email", weekly))


def test_what_nobody_waits_for_any_more_is_given_up():
    with pytest.raises(Unusable, match="cancelled"):
        preview(Weekly(update=small_update()), PACK, "email", Look(), lambda: False)


def test_only_files_that_changed_are_written(tmp_path):
    first = (OutputFile("web/a.html", b"one"), OutputFile("web/p.png", b"picture"))
    written, known = write_changed(tmp_path, first, {})
    assert written == {"web/a.html", "web/p.png"}
    (tmp_path / "web" / "p.png").unlink()
    written, known = write_changed(tmp_path, (OutputFile("web/a.html", b"two"), first[1]), known)
    assert written == {"web/a.html"}
    assert (tmp_path / "web" / "a.html").read_bytes() == b"two"
    assert not (tmp_path / "web" / "p.png").exists()
    assert write_changed(tmp_path, (), known)[0] == frozenset()


def test_a_folder_that_can_not_be_written_to_is_told_of(tmp_path):
    (tmp_path / "web").write_text("in the way")
    with pytest.raises(Unusable):
        write_changed(tmp_path, (OutputFile("web/a.html", b"one"),), {})
