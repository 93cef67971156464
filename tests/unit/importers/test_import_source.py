"""Files of every kind that can be read, and files that can't."""

import re
from pathlib import Path

import pytest

from builders.plain_packs import weekly_pack
from builders.word_files import p, word_file
from update_editor.importers import SUFFIXES, import_source
from update_editor.markup.plain_out import update_text
from update_editor.model import Bullets, Items, Unusable

SHARED = Path(__file__).resolve().parents[4] / "shared" / "updates"

TEXT = "Hello my name is Bo\n\nWe opened the quay.\n\nWhat’s happening next week?\n\n- Tea\n- Cake\n"
HTML = (
    "<p>Hello my name is Bo</p><p>We opened the quay.</p>"
    "<h2>What’s happening next week?</h2><ul><li>Tea<li>Cake</ul>"
)
WORD = word_file(
    p("Hello my name is Bo"),
    p("We opened the quay."),
    p("What’s happening next week?", style="Heading1"),
    p("- Tea"),
    p("- Cake"),
)
CONTENT = {
    ".docx": WORD,
    ".txt": TEXT,
    ".text": TEXT,
    ".md": TEXT,
    ".markdown": TEXT,
    ".html": HTML,
    ".htm": HTML,
}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_each_kind_of_file_is_read(tmp_path, suffix):
    path = tmp_path / f"update{suffix.upper()}"
    content = CONTENT[suffix]
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    update = import_source(path, weekly_pack()).update
    assert update.template == weekly_pack().id
    assert [len(section.bullets) for section in update.sections if isinstance(section, Bullets)] == [2]
    assert update.leads[0].name == "Bo"


@pytest.mark.parametrize("name", ["update.odt", "update.pdf", "update"])
def test_a_file_of_another_kind_is_refused_with_the_kinds_that_can_be_read(tmp_path, name):
    path = tmp_path / name
    path.write_text(TEXT, "utf-8")
    with pytest.raises(Unusable) as refused:
        import_source(path, weekly_pack())
    assert refused.value.code == "unknown-source"
    assert ".md" in refused.value.parameters["names"]


def test_an_update_of_our_own_is_to_be_opened_not_imported(tmp_path):
    path = tmp_path / "last-week.weekly"
    path.write_bytes(b"PK")
    with pytest.raises(Unusable) as refused:
        import_source(path, weekly_pack())
    assert refused.value.code == "already-an-update"


def test_a_missing_file_is_missing_whatever_its_name(tmp_path):
    with pytest.raises(Unusable) as refused:
        import_source(tmp_path / "none.docx", weekly_pack())
    assert refused.value.code == "not-found"


def words(text):
    return re.findall(r"\w+", text)


@pytest.mark.parametrize(
    ("name", "items", "bullets"),
    [
        ("2017-12-weekly-update.txt", 5, 3),
        ("2018-02-weekly-update.txt", 2, 4),
        ("2018-08-weekly-update.txt", 4, 2),
    ],
)
def test_past_updates_keep_their_words_items_and_bullets(name, items, bullets):
    path = SHARED / name
    if not path.is_file():
        pytest.skip(f"../shared is not here: {name} can't be read")
    result = import_source(path, weekly_pack())
    sections = result.update.sections
    assert sum(len(section.items) for section in sections if isinstance(section, Items)) == items
    assert sum(len(section.bullets) for section in sections if isinstance(section, Bullets)) == bullets
    assert words(update_text(result.update)) == words(path.read_text("utf-8"))
    assert len(result.update.opening) == 1
    assert result.notes == ()
