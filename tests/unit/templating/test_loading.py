"""Packs are found and read; what can't be used says file and line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.packs import MINIMAL, write_pack
from update_editor.model import Unusable
from update_editor.templating.loading import find_packs, load_pack, pack_by_id, pack_folders, pack_shelf


def refusal(folder: Path) -> Unusable:
    with pytest.raises(Unusable) as caught:
        load_pack(folder)
    return caught.value


def test_the_shipped_packs_are_found():
    assert {pack.id for pack in find_packs()} == {"weekly-update", "monthly-bulletin"}


def test_a_pack_says_its_sections_in_order():
    pack = pack_by_id("monthly-bulletin")
    assert [(section.id, section.kind) for section in pack.sections] == [
        ("welcome", "message"),
        ("stories", "items"),
        ("people", "items"),
        ("dates", "bullets"),
    ]


def test_a_pack_that_extends_another_says_only_what_is_different():
    weekly, monthly = pack_by_id("weekly-update"), pack_by_id("monthly-bulletin")
    assert monthly.organisation == weekly.organisation
    assert monthly.fields == weekly.fields
    assert monthly.patterns != weekly.patterns
    assert monthly.folders == (monthly.folder, weekly.folder)


def test_a_folder_given_may_hold_packs_or_be_one(tmp_path):
    pack = write_pack(tmp_path / "packs" / "small")
    (tmp_path / "packs" / "no pack").mkdir()
    assert pack_folders([tmp_path / "packs"]) == (pack,)
    assert pack_folders([pack]) == (pack,)
    assert pack_folders([tmp_path / "nowhere"]) == ()


def test_shipped_packs_come_first(tmp_path):
    write_pack(tmp_path / "aardvark", MINIMAL.replace("Small", "Aardvark"))
    assert [pack.id for pack in find_packs([tmp_path])][-1] == "small"


def test_an_own_pack_takes_a_shipped_ones_place_and_may_extend_it(tmp_path):
    write_pack(tmp_path / "weekly-update", 'extends = "weekly-update"\nid = "weekly-update"\nname = "Ours"\n')
    pack = pack_by_id("weekly-update", [tmp_path])
    assert pack.name == "Ours"
    assert pack.sections == pack_by_id("weekly-update").sections


def test_a_broken_pack_does_not_hide_the_others(tmp_path):
    write_pack(tmp_path / "broken", "id = ")
    write_pack(tmp_path / "small")
    shelf = pack_shelf([tmp_path])
    assert [broken.folder.name for broken in shelf.broken] == ["broken"]
    assert "small" in {pack.id for pack in shelf.packs}


def test_asking_for_a_broken_pack_says_what_is_wrong_with_it(tmp_path):
    write_pack(tmp_path / "broken", "id = ")
    with pytest.raises(Unusable) as caught:
        pack_by_id("broken", [tmp_path])
    assert caught.value.code == "template-syntax"


def test_an_unknown_pack_names_those_that_there_are():
    with pytest.raises(Unusable) as caught:
        pack_by_id("fortnightly")
    assert caught.value.code == "unknown-template"
    assert caught.value.parameters == {"template": "fortnightly", "known": "monthly-bulletin, weekly-update"}


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ('id = "small"', 'id = "small', "template-syntax", 1),
        ('label = "Message"', 'label = "Message"\ncolour = "red"', "template-unknown-key", 19),
        ('name = "Small update"\n', "", "template-missing-key", 1),
        ('label = "Message"\n', "", "template-missing-key", 15),
        ('label = "Message"', "label = 7", "template-wrong-value", 18),
        ('kind = "message"', 'kind = "poem"', "template-wrong-value", 17),
        ('id = "message"', 'id = "../message"', "template-wrong-value", 16),
        ('language = "en-GB"', 'language = "en\\" onload=\\""', "template-wrong-value", 4),
        ("required = true", 'required = true\n[colours]\naccent = "red"', "template-wrong-value", 21),
        ('name = "Small update"', 'name = "Small"\nname = "Smaller"', "template-syntax", 3),
        ("", 'extends = "fortnightly"\n', "template-unknown-base", 1),
        ("", 'extends = "../weekly-update"\n', "template-unknown-base", 1),
        ("", "extends = 3\n", "template-unknown-base", 1),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path, old, new, code, line):
    error = refusal(write_pack(tmp_path / "small", MINIMAL.replace(old, new, 1)))
    assert (error.code, error.parameters["line"]) == (code, line)
    assert error.parameters["file"] == str(tmp_path / "small" / "template.toml")


def test_two_sections_of_one_id_are_refused(tmp_path):
    text = MINIMAL + '\n[[sections]]\nid = "message"\nkind = "items"\nlabel = "Again"\n'
    error = refusal(write_pack(tmp_path / "small", text))
    assert (error.code, error.parameters["line"], error.parameters["id"]) == ("template-twice", 22, "message")


def test_packs_that_extend_each_other_are_refused(tmp_path):
    write_pack(tmp_path / "one", 'extends = "two"\n')
    write_pack(tmp_path / "two", 'extends = "one"\n')
    assert refusal(tmp_path / "one").code == "template-base-loop"


def test_a_folder_without_a_pack_is_refused(tmp_path):
    assert refusal(tmp_path).code == "template-missing"


def test_a_pack_file_that_is_a_link_out_of_the_folder_is_refused(tmp_path):
    outside = tmp_path / "outside.toml"
    outside.write_text(MINIMAL)
    (tmp_path / "small").mkdir()
    (tmp_path / "small" / "template.toml").symlink_to(outside)
    assert refusal(tmp_path / "small").code == "template-file-outside"


def test_a_pack_file_that_is_not_text_is_refused(tmp_path):
    write_pack(tmp_path / "small")
    (tmp_path / "small" / "template.toml").write_bytes(b'id = "a"\nname = "\xff"\n')
    error = refusal(tmp_path / "small")
    assert (error.code, error.parameters["line"]) == ("template-file-not-text", 2)


def test_a_pack_file_that_is_far_too_long_is_refused(tmp_path):
    error = refusal(write_pack(tmp_path / "small", MINIMAL + "# long\n" * 20_000))
    assert error.code == "template-file-too-long"


def test_a_pack_file_with_windows_line_ends_is_read(tmp_path):
    write_pack(tmp_path / "small")
    (tmp_path / "small" / "template.toml").write_bytes(MINIMAL.replace("\n", "\r\n").encode("utf-8-sig"))
    assert load_pack(tmp_path / "small").id == "small"


@given(st.data())
def test_a_damaged_pack_file_is_read_or_refused_with_its_line(tmp_path_factory, data):
    start = data.draw(st.integers(0, len(MINIMAL)))
    end = data.draw(st.integers(start, len(MINIMAL)))
    noise = data.draw(st.sampled_from(["", '"', "[[", "]]", "= 3", "\n[a.b]\n", "{", "\x00", "é", "1e999"]))
    folder = write_pack(tmp_path_factory.mktemp("packs"), MINIMAL[:start] + noise + MINIMAL[end:])
    try:
        pack = load_pack(folder)
    except Unusable as error:
        said = error.parameters
    else:
        said = {"file": str(pack.folder), "line": 1}
    assert said["file"].startswith(str(folder))
    assert said["line"] in range(1, MINIMAL.count("\n") + 4)


def test_a_number_of_thousands_of_digits_is_no_toml(tmp_path):
    (tmp_path / "small").mkdir()
    (tmp_path / "small" / "template.toml").write_text("size = " + "9" * 5000)
    assert refusal(tmp_path / "small").code == "template-syntax"
