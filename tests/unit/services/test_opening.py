"""Updates are brought in from files and from what was pasted."""

import datetime as dt

import pytest

from update_editor.model import Unusable
from update_editor.services.opening import import_file, import_text
from update_editor.services.packs import pack_for, packs

PACK = pack_for("weekly-update")


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
