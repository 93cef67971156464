"""The Word file for review: tracked changes, comments and bookmarks, as Word wants them."""

import pytest
from lxml import etree
from msgspec.structs import replace

from builders.editions import sample_edition
from builders.review_copies import WordFile, review_copy, reviewed_edition
from update_editor.exporters.review_manifest import fingerprint
from update_editor.ooxml.names import MANIFEST_NAMESPACE, qn


@pytest.fixture(scope="module")
def copy():
    return WordFile(review_copy(reviewed_edition()))


def part(copy, name):
    return etree.fromstring(copy.parts[name])


def test_the_same_edition_gives_the_same_bytes():
    edition = reviewed_edition()
    assert review_copy(edition) == review_copy(edition)


def test_deleted_words_are_never_plain_text_and_others_never_deleted_text(copy):
    assert copy.found("//w:del//w:delText")
    assert not copy.found("//w:del//w:t")
    assert not copy.found("//w:delText[not(ancestor::w:del)]")


def test_nothing_is_inserted_in_an_insertion_or_deleted_in_a_deletion(copy):
    assert not copy.found("//w:ins//w:ins | //w:del//w:del | //w:del//w:ins")


def test_every_bookmark_has_an_id_and_a_name_of_its_own_and_ends(copy):
    names = copy.found("//w:bookmarkStart/@w:name")
    starts = copy.found("//w:bookmarkStart/@w:id")
    assert len(set(names)) == len(names) == len(copy.found("//w:body/w:p[.//w:bookmarkStart]"))
    assert sorted(starts) == sorted(copy.found("//w:bookmarkEnd/@w:id"))
    revisions = copy.found("//*[@w:author]/@w:id")
    assert len({*starts, *revisions}) == len(starts) + len(revisions)


def test_the_last_paragraph_of_the_document_has_no_tracked_end(copy):
    last = copy.found("//w:body/w:p")[-1]
    assert not last.findall(f".//{qn('w:rPr')}")


def test_each_part_of_a_paragraphs_properties_has_its_place(copy):
    order = [qn(f"w:{name}") for name in ("pStyle", "numPr", "rPr", "sectPr", "pPrChange")]
    for properties in copy.found("//w:p/w:pPr"):
        places = [order.index(each.tag) for each in properties]
        assert places == sorted(places)
        assert places[0] == 0


def test_spaces_are_kept_in_every_text(copy):
    space = qn("xml:space")
    assert all(each.get(space) == "preserve" for each in copy.found("//w:t | //w:delText"))


def test_a_change_says_who_made_it_and_when_in_universal_time_too(copy):
    change = copy.found("//w:del")[0]
    assert change.get(qn("w:author")) == "Priya Nair"
    assert change.get(qn("w16du:dateUtc")) == "2031-03-05T09:30:00Z"
    assert change.get(qn("w:date")).endswith("Z")
    assert copy.document.get(qn("mc:Ignorable")) == "w16du"


def test_an_item_that_was_removed_is_deleted_with_all_its_paragraph_ends(copy):
    heading, body = copy.paragraph("Tea bags"), copy.paragraph("The plumbers of Ward 6")
    for paragraph in (heading, body):
        assert paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None
        assert not paragraph.findall(f".//{qn('w:t')}")


def test_an_item_and_a_bullet_that_were_added_are_inserted_with_all_their_paragraph_ends(copy):
    for words in ("The pier", "It stands.", "Still.", "The choir sings"):
        paragraph = copy.paragraph(words)
        assert paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:ins')}") is not None
        assert paragraph.find(f"{qn('w:ins')}/{qn('w:r')}") is not None


def test_a_style_that_was_changed_says_what_it_was(copy):
    (before,) = copy.paragraph("shared one plan").findall(f"{qn('w:pPr')}/{qn('w:pPrChange')}/{qn('w:pPr')}")
    assert before.find(qn("w:pStyle")).get(qn("w:val")) == "ListBullet"
    assert before.find(qn("w:numPr")) is not None


def test_every_comment_and_answer_has_a_range_and_a_reference(copy):
    comments = part(copy, "word/comments.xml")
    ids = [each.get(qn("w:id")) for each in comments]
    assert len(ids) == 4
    for path in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert sorted(copy.found(f"//w:{path}/@w:id")) == sorted(ids)


def test_an_answer_names_the_comment_by_its_last_paragraph(copy):
    comments = part(copy, "word/comments.xml")
    last = [each[-1].get(qn("w14:paraId")) for each in comments]
    extended = part(copy, "word/commentsExtended.xml")
    assert [each.get(qn("w15:paraId")) for each in extended] == last
    assert [each.get(qn("w15:paraIdParent")) for each in extended] == [None, last[0], None, None]
    assert [each.get(qn("w15:done")) for each in extended] == ["0", "0", "1", "0"]


def test_changes_are_tracked_from_the_start(copy):
    settings = part(copy, "word/settings.xml")
    names = [etree.QName(each).localname for each in settings]
    assert names.index("zoom") < names.index("trackRevisions") < names.index("defaultTabStop")


def test_the_manifest_names_the_update_and_its_version(copy):
    manifest = part(copy, "customXml/item1.xml")
    assert manifest.tag == f"{{{MANIFEST_NAMESPACE}}}manifest"
    assert manifest.get("document") == "sample-week"
    assert len(manifest.get("version")) == 24


def test_the_fingerprint_changes_with_a_word_and_with_a_comment():
    update = reviewed_edition().update
    others = (sample_edition().update, replace(update, comments=()))
    assert len({fingerprint(each) for each in (update, *others)}) == 3


def test_each_list_of_numbers_begins_anew():
    edition = sample_edition()
    message = edition.update.sections[0]
    body = (*message.body[5:7], *message.body[:1], *message.body[5:7])
    twice = replace(message, body=tuple(replace(each, id=f"n{at}") for at, each in enumerate(body)))
    update = replace(edition.update, sections=(twice, *edition.update.sections[1:]))
    copy = WordFile(review_copy(replace(edition, update=update)))
    lists = copy.found("//w:p[w:pPr/w:pStyle/@w:val='ListNumber']/w:pPr/w:numPr/w:numId/@w:val")
    assert lists[0] == lists[1] != lists[2] == lists[3]


def test_what_checks_word_files_finds_nothing(tmp_path):
    audit = pytest.importorskip("openxml_audit")
    integrity = pytest.importorskip("ooxml_integrity")
    path = tmp_path / "review.docx"
    path.write_bytes(review_copy(reviewed_edition()))
    assert not audit.OpenXmlValidator().validate(str(path)).errors
    assert not integrity.check(str(path))


def test_a_section_without_a_heading_is_called_by_its_label_and_never_by_its_id():
    edition = sample_edition()
    message, *others = edition.update.sections
    strange = replace(message, id="sec_7f3a", heading=())
    update = replace(edition.update, sections=(replace(message, heading=()), strange, *others))
    copy = WordFile(review_copy(replace(edition, update=update)))
    said = ["".join(each.itertext(qn("w:t"))) for each in copy.found("//w:body/w:p")]
    assert "Message" in said
    assert "More" in said
    assert not [each for each in said if "sec_7f3a" in each]
