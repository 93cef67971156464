import zipfile

import pytest

from update_editor import assets
from update_editor.model import Unusable
from update_editor.templating import reference as reference_module
from update_editor.templating.contract import LIST_STYLES, REFERENCES
from update_editor.templating.reference import Reference

SHIPPED = assets.templates() / "weekly-update"


@pytest.mark.parametrize("name", REFERENCES)
def test_a_shipped_reference_document_has_every_style_of_the_contract(name):
    reference = Reference(SHIPPED / name)
    assert all(reference.style_id(style) for style in REFERENCES[name])


def test_a_style_is_found_whatever_its_case():
    reference = Reference(SHIPPED / "word" / "reference.docx")
    assert reference.style_id("HEADING 1") == reference.style_id("Heading 1")


def test_each_new_list_has_a_number_of_its_own():
    reference = Reference(SHIPPED / "word" / "reference.docx")
    numbers = [reference.list_of(style) for style in LIST_STYLES]
    numbers += [reference.new_list("List Number", 9), reference.new_list("List Number", 9)]
    assert len(set(numbers)) == 4


@pytest.mark.parametrize("style", ["No Such Style", "Quote"])
def test_a_style_without_a_list_has_none(style):
    with pytest.raises(Unusable) as refused:
        Reference(SHIPPED / "word" / "reference.docx").list_of(style)
    assert (refused.value.code, refused.value.parameters["style"]) == ("template-style-missing", style)


def changed_reference(tmp_path, change):
    """Return a copy of the shipped reference document in which ``change`` made each member."""
    path = tmp_path / "reference.docx"
    with zipfile.ZipFile(SHIPPED / "word" / "reference.docx") as shipped, zipfile.ZipFile(path, "w") as made:
        for name in shipped.namelist():
            made.writestr(name, change(name, shipped.read(name)), zipfile.ZIP_DEFLATED)
    return path


def test_one_that_unpacks_to_more_than_any_holds_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(reference_module, "MOST_UNPACKED", 1_000_000)
    path = changed_reference(tmp_path, lambda name, data: data + b" " * 900_000 * ("styles" in name))
    Reference(path)
    path = changed_reference(tmp_path, lambda name, data: data + b" " * 2_000_000 * ("styles" in name))
    with pytest.raises(Unusable, match="template-reference-unreadable"):
        Reference(path)


@pytest.mark.parametrize("part", ["[Content_Types].xml", "word/styles.xml", "word/numbering.xml"])
def test_one_whose_parts_are_of_another_kind_is_refused_in_words(tmp_path, part):
    path = changed_reference(tmp_path, lambda name, data: b"<Types/>" if name == part else data)
    with pytest.raises(Unusable, match="template-reference-unreadable"):
        Reference(path)
