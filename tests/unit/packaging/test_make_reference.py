import sys
from importlib import util
from pathlib import Path

import pytest

from builders.edition_words import edition_of
from builders.editions import sample_edition
from update_editor import assets
from update_editor.exporters.easy_read import export_easy_read
from update_editor.exporters.word import export_word

SCRIPTS = Path(__file__).resolve().parents[3] / "packaging"
NAMES = ("word/reference.docx", "easy-read/reference.docx")


@pytest.fixture
def make_reference(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPTS))
    spec = util.spec_from_file_location("make_reference", SCRIPTS / "make_reference.py")
    module = util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "make_reference", module)
    spec.loader.exec_module(module)
    return module


def test_the_committed_documents_are_what_the_script_makes(make_reference, monkeypatch, tmp_path):
    monkeypatch.setattr(make_reference, "TEMPLATES", tmp_path)
    make_reference.main()
    for name in NAMES:
        assert (tmp_path / name).read_bytes() == (assets.templates() / "weekly-update" / name).read_bytes()


def word_files(folder):
    """Write the reference documents and what is built on them, and return their paths."""
    paths = [assets.templates() / "weekly-update" / name for name in NAMES]
    for edition in (sample_edition(), edition_of()):
        for output in (*export_word(edition), *export_easy_read(edition)):
            if output.path.endswith(".docx"):
                paths.append(folder / f"{edition.update.id}-{output.path}")
                paths[-1].write_bytes(output.data)
    return paths


def test_word_files_follow_the_schemas_of_their_format(tmp_path):
    audit = pytest.importorskip("openxml_audit")
    for path in word_files(tmp_path):
        assert [str(error) for error in audit.OpenXmlValidator().validate(str(path)).errors] == [], path.name


def test_word_files_are_whole_packages(tmp_path):
    integrity = pytest.importorskip("ooxml_integrity")
    for path in word_files(tmp_path):
        assert [str(finding) for finding in integrity.check(str(path))] == [], path.name
