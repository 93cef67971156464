"""A pack's files are read from its own folders and from nowhere else."""

import pytest

from builders.packs import write_pack
from update_editor.model import Unusable
from update_editor.templating.loading import load_pack, pack_by_id
from update_editor.templating.members import member_names, member_path, read_text_member


@pytest.mark.parametrize(
    "name", ["../secret.txt", "email/../../secret.txt", "/etc/hostname", "..\\secret.txt", "a\x00b"]
)
def test_a_name_that_leads_out_is_refused(tmp_path, name):
    (tmp_path / "secret.txt").write_text("secret")
    pack = load_pack(write_pack(tmp_path / "small"))
    with pytest.raises(Unusable) as caught:
        member_path(pack, name)
    assert caught.value.code == "template-file-outside"


def test_a_link_that_leads_out_is_refused(tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    pack = load_pack(write_pack(tmp_path / "small"))
    (pack.folder / "page.css").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(Unusable) as caught:
        read_text_member(pack, "page.css")
    assert caught.value.code == "template-file-outside"


def test_a_file_that_a_pack_lacks_comes_from_the_pack_that_it_extends(tmp_path):
    text = 'extends = "weekly-update"\nid = "ours"\n'
    pack = load_pack(write_pack(tmp_path / "ours", text, web__page_css="p { margin: 0 }"))
    assert read_text_member(pack, "web/page.css") == "p { margin: 0 }"
    shipped = pack_by_id("weekly-update").folder
    assert member_path(pack, "web/page.html") == shipped / "web" / "page.html"


def test_a_missing_file_is_named(tmp_path):
    pack = load_pack(write_pack(tmp_path / "small"))
    with pytest.raises(Unusable) as caught:
        member_path(pack, "web/page.html")
    assert caught.value.code == "template-file-missing"
    assert caught.value.parameters["file"].endswith("page.html")


def test_files_of_one_kind_are_listed_with_those_of_the_extended_pack(tmp_path):
    text = 'extends = "weekly-update"\nid = "ours"\n'
    pack = load_pack(write_pack(tmp_path / "ours", text, snippets__ours_md="Hello"))
    names = member_names(pack, "snippets", ".md")
    assert "snippets/ours.md" in names
    assert "snippets/harbour-line.md" in names
    assert list(names) == sorted(names)
