"""A house's own style, and the file that colleagues share."""

import json

import pytest
from hypothesis import given
from hypothesis.strategies import lists, sampled_from
from msgspec.structs import replace

from builders.updates import paragraph, small_update
from update_editor.model import Unusable
from update_editor.proofing.context import Preferred
from update_editor.services.checks import check, past_documents
from update_editor.services.dismissals import dismissed, restored
from update_editor.services.house_style import (
    HouseStyle,
    WavedThrough,
    house_of,
    shipped_house,
    with_acronym,
    with_edits,
    with_rule_off,
    with_rule_on,
    with_waved_through,
    with_word,
    without_waved_through,
    without_word,
)
from update_editor.services.house_style_file import FILE, change_style, kept_house, kept_style, shared_folder
from update_editor.services.messages import error_sentence
from update_editor.services.packs import pack_for
from update_editor.services.settings import Folders, Settings

PACK = pack_for("weekly-update")


def update_with(words):
    return small_update(closing=(paragraph("c1", words),))


def found(update, style=None):
    """The words in which something is found, by the style or the program's own."""
    house = house_of(style or HouseStyle(), {"house": shipped_house().profile})
    return [each.text for each in check(update, PACK, house).findings]


def test_a_word_of_the_house_is_right():
    update = update_with("We drank a mug of qzxa.")
    assert found(update) == ["qzxa"]
    assert found(update, with_word(HouseStyle(), " qzxa ")) == []


def test_words_are_kept_once_and_in_their_order():
    style = with_word(with_word(with_word(HouseStyle(), "beta"), "Alpha"), "beta")
    assert style.words == ("Alpha", "beta")
    assert without_word(style, "Alpha").words == ("beta",)


def test_a_rule_that_is_switched_off_finds_nothing_until_it_is_switched_on():
    update = update_with("We drank a mug of qzxa.")
    off = with_rule_off(HouseStyle(), "spell.unknown")
    assert found(update, off) == []
    assert found(update, with_rule_on(off, "spell.unknown")) == ["qzxa"]


def test_words_that_are_waved_through_are_found_in_no_update_any_more():
    update = update_with("We drank a mug of qzxa and one of qzxb.")
    (first, _) = check(update, PACK).findings
    style = with_waved_through(HouseStyle(), first)
    assert found(update, style) == ["qzxb"]
    assert found(update, without_waved_through(style, WavedThrough("spell.unknown", "qzxa"))) == [
        "qzxa",
        "qzxb",
    ]


def test_a_finding_that_is_dismissed_here_stays_dismissed_after_edits_elsewhere():
    update = update_with("We drank a mug of qzxa.")
    (finding,) = check(update, PACK).findings
    left = dismissed(dismissed(update, finding), finding)
    report = check(left, PACK)
    assert (report.findings, [each.text for each in report.dismissed]) == ((), ["qzxa"])
    assert len(left.dismissed) == 1
    assert [each.text for each in check(restored(left, finding), PACK).findings] == ["qzxa"]


def test_a_style_is_kept_and_read_again(tmp_path):
    change_style(tmp_path, lambda style: with_word(style, "qzxa"))
    change_style(tmp_path, lambda style: with_acronym(style, "FLM", "Ferry Landing Meeting"))
    change_style(
        tmp_path, lambda style: replace(style, terms={"clients": Preferred("people", "They are people.")})
    )
    style = kept_style(tmp_path)
    assert style.words == ("qzxa",)
    assert style.glossary.acronyms == {"FLM": "Ferry Landing Meeting"}
    assert style.glossary.terms == {"clients": Preferred("people", "They are people.")}


@given(*(lists(sampled_from("abcd")) for _ in range(3)))
def test_an_edit_of_an_earlier_style_leaves_what_colleagues_changed(now, before, wanted):
    def style(words):
        return HouseStyle(words=tuple(sorted(set(words))), acronyms={word: word * 2 for word in words})

    edited = with_edits(style(now), style(before), style(wanted))
    assert with_edits(style(before), style(before), style(wanted)) == style(wanted)
    assert with_edits(style(now), style(before), style(before)) == style(now)
    for word in "abcd":
        is_kept = word in wanted if (word in wanted) != (word in before) else word in now
        assert (word in edited.words) == (word in edited.acronyms) == is_kept


def test_two_people_who_add_words_keep_both(tmp_path):
    mine = change_style(tmp_path, lambda style: with_word(style, "mine"))
    change_style(tmp_path, lambda style: with_word(style, "theirs"))
    assert mine.words == ("mine",)
    assert kept_style(tmp_path).words == ("mine", "theirs")


def test_what_a_newer_program_says_in_the_file_stays(tmp_path):
    (tmp_path / FILE).write_text('{"words": ["old"], "mood": "sunny"}', "utf-8")
    change_style(tmp_path, lambda style: with_word(without_word(style, "old"), "new"))
    raw = json.loads((tmp_path / FILE).read_text("utf-8"))
    assert (raw["mood"], raw["words"]) == ("sunny", ["new"])


@pytest.mark.parametrize("data", [b"", b"no json", b"[]", b'{"words": 3}', b"[" * 9000, b"\xff\xfe"])
def test_a_damaged_file_is_told_and_never_written_over(tmp_path, data):
    (tmp_path / FILE).write_bytes(data)
    kept = kept_house(tmp_path)
    assert [each.code for each in kept.troubles] == ["house-style-damaged"]
    assert kept.house == shipped_house()
    with pytest.raises(Unusable, match="house-style-damaged"):
        change_style(tmp_path, lambda style: with_word(style, "qzxa"))
    assert (tmp_path / FILE).read_bytes() == data


def test_what_is_no_file_is_told_by_its_name(tmp_path):
    (tmp_path / FILE).mkdir()
    (tmp_path / "profiles" / "ferry.toml").mkdir(parents=True)
    kept = kept_house(tmp_path)
    assert [each.code for each in kept.troubles] == ["profile-unreadable", "house-style-unreadable"]
    assert FILE in error_sentence(kept.troubles[1])
    assert "ferry.toml" in error_sentence(kept.troubles[0])
    assert kept.house == shipped_house()


def test_a_house_may_have_profiles_of_its_own(tmp_path):
    (tmp_path / "profiles").mkdir()
    ours = 'name = "Ferry"\nextends = "nhs"\n[levels]\n"spell.*" = "off"\n"spell.ize" = "error"\n'
    (tmp_path / "profiles" / "ferry.toml").write_text(ours, "utf-8")
    change_style(tmp_path, lambda _style: HouseStyle(profile="ferry"))
    profile = kept_house(tmp_path).house.profile
    assert (profile.id, profile.name) == ("ferry", "Ferry")
    assert (profile.is_on("spell.unknown"), profile.is_on("spell.ize")) == (False, True)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("name = ", "profile-broken"),
        ('name = "F"\nextends = "moon"', "profile-unknown-base"),
        ('name = "F"\n[levels]\n"no.such" = "off"', "profile-broken"),
        ('name = "F"\n[levels]\n"spell.ize" = "loud"', "profile-broken"),
    ],
)
def test_a_broken_profile_is_told_and_the_rest_goes_on(tmp_path, text, code):
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles" / "ours.toml").write_text(text, "utf-8")
    kept = kept_house(tmp_path)
    assert [each.code for each in kept.troubles] == [code]
    assert list(kept.profiles) == ["house", "gov-uk", "nhs"]
    assert kept.house == shipped_house()


def test_a_style_that_names_a_profile_which_is_gone_falls_back_to_the_house_and_says_so(tmp_path):
    change_style(tmp_path, lambda _style: HouseStyle(profile="gone", words=("qzxa",)))
    kept = kept_house(tmp_path)
    assert [each.code for each in kept.troubles] == ["unknown-profile"]
    assert (kept.house.profile.id, kept.house.style.words) == ("house", ("qzxa",))


def test_the_style_is_kept_in_the_folder_that_is_shared(tmp_path):
    assert shared_folder(Settings(), tmp_path) == tmp_path
    together = Settings(folders=Folders(shared=str(tmp_path / "ours")))
    assert shared_folder(together, tmp_path) == tmp_path / "ours"


def test_past_updates_are_read_with_their_changes_accepted():
    (document,) = past_documents([small_update()])
    assert document.paragraphs


def test_a_word_that_the_bank_explains_in_two_ways_is_told(tmp_path):
    entries = [{"word": "tender", "explanation": each} for each in ("an offer", "soft")]
    (tmp_path / "word-bank.json").write_text(json.dumps({"entries": entries}))
    kept = kept_house(tmp_path)
    (trouble,) = kept.troubles
    assert error_sentence(trouble).startswith("the word bank of easy read explains “tender” in two ways")
    assert kept.house.bank.find("tender").explanation == "an offer"
