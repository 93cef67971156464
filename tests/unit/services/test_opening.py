"""Updates are brought in from files and from what was pasted."""

import datetime as dt
import io

import pytest
from PIL import Image

from builders.word_files import p, r, word_file
from update_editor.model import Items, Unusable
from update_editor.services.opening import import_file, import_text
from update_editor.services.packs import pack_for, packs

PACK = pack_for("weekly-update")
IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


def with_picture(data):
    """Return a Word file that has an item with a picture."""
    shown = '<w:drawing><wp:docPr id="1" name="P" descr="The quay in rain"/><a:blip r:embed="i"/></w:drawing>'
    return word_file(
        p("The ferry sails again."),
        p("What else has been happening this week?", style="Heading1"),
        p("New garden", style="Heading2"),
        p("It opens on Thursday.", r(inner=shown)),
        relations=[("i", IMAGE, "media/quay.png", False)],
        members={"word/media/quay.png": data},
    )


def test_a_file_becomes_an_update_with_the_date_that_is_given(tmp_path):
    path = tmp_path / "past.md"
    path.write_text("The ferry sails again.", encoding="utf-8")
    imported = import_file(path, PACK, dt.date(2026, 11, 20))
    assert imported.update.date == dt.date(2026, 11, 20)
    assert imported.update.template == "weekly-update"


def test_a_pasted_text_becomes_an_update():
    assert import_text("The ferry sails again.", PACK).update.sections[0].body


def test_a_paste_without_words_is_refused():
    with pytest.raises(Unusable, match="no-text"):
        import_text(" \n ", PACK)


def test_the_shipped_templates_can_be_chosen():
    assert {pack.id for pack in packs()} >= {"weekly-update", "monthly-bulletin"}


def test_an_unknown_template_is_refused_with_those_that_there_are():
    with pytest.raises(Unusable) as refusal:
        pack_for("carnival")
    assert "monthly-bulletin" in str(refusal.value.parameters["known"])


def test_a_word_file_s_picture_becomes_that_of_its_item(tmp_path):
    drawn = io.BytesIO()
    Image.new("RGB", (4000, 20), "teal").save(drawn, "PNG")
    path = tmp_path / "past.docx"
    path.write_bytes(with_picture(drawn.getvalue()))
    imported = import_file(path, PACK)
    (picture,) = imported.update.pictures
    (item,) = next(each for each in imported.update.sections if isinstance(each, Items)).items
    assert item.picture == picture.id
    assert (picture.alt, picture.width) == ("The quay in rain", 1200)
    assert len(imported.pictures[picture.file]) == picture.bytes
    assert imported.notes == ()


def test_a_picture_that_can_t_be_used_is_told_with_its_item(tmp_path):
    path = tmp_path / "past.docx"
    path.write_bytes(with_picture(b"no picture"))
    imported = import_file(path, PACK)
    assert imported.update.pictures == ()
    assert [(note.code, note.parameters["heading"]) for note in imported.notes] == [
        ("picture-unusable", "New garden")
    ]


def test_an_old_word_file_is_refused_for_what_it_is(tmp_path):
    path = tmp_path / "past.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512))
    with pytest.raises(Unusable, match="word-old"):
        import_file(path, PACK)
