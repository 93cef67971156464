"""Whatever update goes out: its Word files are sound, by others' checks and by our own of what those miss."""

import pytest
from hypothesis import given
from lxml import etree
from msgspec.structs import replace

from builders.copies_of_updates import edition_of, editions
from builders.review_copies import WordFile, review_copy
from builders.reviewed import reviewed_updates
from update_editor.exporters.edition import WordChoices
from update_editor.exporters.word import export_word
from update_editor.ooxml.names import qn
from update_editor.review.resolve import accept_all

EDITIONS = editions(random=5)
ALL_CHOSEN = WordChoices(contents=True, keeps_tracking=True)


def publication(edition):
    (file,) = export_word(replace(edition, update=accept_all(edition.update)))
    return file.data


@pytest.mark.parametrize("choices", [WordChoices(), ALL_CHOSEN], ids=["plain", "all-chosen"])
@pytest.mark.parametrize("made", [review_copy, publication])
@pytest.mark.parametrize("name", EDITIONS)
def test_what_checks_word_files_finds_nothing(name, made, choices, tmp_path):
    audit = pytest.importorskip("openxml_audit")
    integrity = pytest.importorskip("ooxml_integrity")
    path = tmp_path / "file.docx"
    path.write_bytes(made(replace(EDITIONS[name], word=choices)))
    assert not audit.OpenXmlValidator().validate(str(path)).errors
    assert not integrity.check(str(path))


@given(reviewed_updates)
def test_no_deleted_text_stands_outside_a_deletion_and_no_other_text_in_one(update):
    copy = WordFile(review_copy(edition_of(update)))
    assert not copy.found("//w:delText[not(ancestor::w:del)] | //w:del//w:t")
    assert not copy.found("//w:ins//w:ins | //w:del//w:del | //w:del//w:ins")


@given(reviewed_updates)
def test_bookmarks_have_names_and_numbers_of_their_own_and_end(update):
    copy = WordFile(review_copy(edition_of(update)))
    starts, names = copy.found("//w:bookmarkStart/@w:id"), copy.found("//w:bookmarkStart/@w:name")
    assert len(set(names)) == len(names)
    assert len(set(starts)) == len(starts)
    assert sorted(starts) == sorted(copy.found("//w:bookmarkEnd/@w:id"))
    revisions = copy.found("//*[@w:author]/@w:id")
    assert len({*starts, *revisions}) == len(starts) + len(revisions)


@given(reviewed_updates)
def test_the_end_of_the_last_paragraph_of_all_is_never_tracked(update):
    copy = WordFile(review_copy(edition_of(update)))
    assert not copy.found("//w:body/w:p[last()]/w:pPr/w:rPr")


@given(reviewed_updates)
def test_a_comment_begins_ends_and_is_referred_to_once(update):
    copy = WordFile(review_copy(edition_of(update)))
    part = copy.parts.get("word/comments.xml")
    ids = [] if part is None else [each.get(qn("w:id")) for each in etree.fromstring(part)]
    for path in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert sorted(copy.found(f"//w:{path}/@w:id")) == sorted(ids)
