"""What is no Word file, or not to be trusted, is refused in words that say what to do."""

import io
import zipfile

import pytest

from builders.word_files import p, relationships, word_file, xml, zipped
from update_editor.model import Unusable
from update_editor.ooxml import package
from update_editor.ooxml.reading import read_docx

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
LAUGHS = (
    '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
)
FETCHES = LAUGHS.replace('<!ENTITY a "ha">', '<!ENTITY a SYSTEM "file:///etc/passwd">')


def code(data):
    with pytest.raises(Unusable) as refused:
        read_docx(data)
    return refused.value.code


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "empty-file"),
        (b"The ferry sails again.", "not-word"),
        (b"{\\rtf1 The ferry}", "not-word"),
        (OLE, "word-old"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "word-protected"),
        (b"PK\x03\x04 and nothing more", "word-damaged"),
        (zipped({"xl/workbook.xml": "<x/>"}), "not-word"),
        (zipped({"word/document.xml": "<w:document"}), "word-damaged"),
        (zipped({"word/document.xml": "<document/>"}), "word-damaged"),
        (zipped({"word/document.xml": LAUGHS}), "word-declares"),
        (zipped({"word/document.xml": FETCHES}), "word-declares"),
        (zipped({"word/document.xml": FETCHES.encode("utf-16")}), "word-declares"),
        (word_file(p("Tea"))[:-400], "word-damaged"),
    ],
)
def test_what_is_no_word_file_is_refused_for_what_it_is(data, expected):
    assert code(data) == expected


def test_another_kind_of_file_is_named():
    with pytest.raises(Unusable) as refused:
        read_docx(zipped({"xl/workbook.xml": "<x/>"}))
    assert refused.value.parameters["kind"] == "an Excel workbook"


def test_a_part_that_swells_is_refused_before_it_is_unpacked():
    assert code(word_file(p("Tea"), members={"word/media/image1.png": bytes(3_000_000)})) == "word-swollen"


def test_more_parts_than_a_text_has_are_refused(monkeypatch):
    monkeypatch.setattr(package, "MOST_MEMBERS", 2)
    assert code(word_file(p("Tea"))) == "too-many-members"


def test_more_bytes_than_a_text_has_are_refused(monkeypatch):
    monkeypatch.setattr(package, "MOST_XML_BYTES", 100)
    assert code(word_file(p("Tea"))) == "too-large"


def test_three_thousand_elements_in_each_other_are_refused_not_fallen_into():
    deep = "<w:sdt><w:sdtContent>" * 1500 + p("Tea") + "</w:sdtContent></w:sdt>" * 1500
    assert code(word_file(deep)) == "nested-too-deeply"


def test_two_hundred_elements_in_each_other_are_read():
    deep = "<w:smartTag>" * 200 + "<w:r><w:t>Tea</w:t></w:r>" + "</w:smartTag>" * 200
    assert read_docx(word_file(f"<w:p>{deep}</w:p>")).blocks[0].spans[0].text == "Tea"


def test_a_member_with_a_password_is_refused():
    buffer = io.BytesIO(word_file(p("Tea")))
    with zipfile.ZipFile(buffer) as archive:
        start = archive.infolist()[0].header_offset
    data = bytearray(buffer.getvalue())
    central = data.index(b"PK\x01\x02")
    data[start + 6] |= 1
    data[central + 8] |= 1
    assert code(bytes(data)) == "word-protected"


def test_the_main_part_is_found_under_another_name():
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    members = {
        "_rels/.rels": relationships([("d", kind, "/word/document2.xml", False)]),
        "word/document2.xml": xml("document", f"<w:body>{p('Tea')}</w:body>"),
    }
    assert read_docx(zipped(members)).blocks[0].spans[0].text == "Tea"


def test_a_relation_that_leads_out_of_the_package_leads_nowhere():
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
    relations = [("s", kind, "../../../../etc/passwd", False)]
    assert read_docx(word_file(p("Tea"), relations=relations)).left_out == ()


def test_the_strict_form_is_read_too():
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    document = f'<w:document xmlns:w="{strict}"><w:body>{p("Tea")}</w:body></w:document>'
    assert read_docx(zipped({"word/document.xml": document})).blocks[0].spans[0].text == "Tea"


def test_a_damaged_part_beside_the_text_is_named_and_the_text_is_read():
    document = read_docx(word_file(p("Tea"), comments="<broken", numbering="<broken"))
    assert document.blocks[0].spans[0].text == "Tea"
    assert document.left_out == ("damaged-part",)


@pytest.mark.parametrize("letters", ["utf-16", "utf-32", "cp037"])
def test_what_is_declared_in_letters_that_nobody_writes_is_refused(letters):
    declared = f'<?xml version="1.0" encoding="{letters}"?>{FETCHES}'
    assert code(zipped({"word/document.xml": declared.encode(letters)})) in ("word-declares", "word-damaged")


def test_more_tags_than_a_text_has_are_refused_before_they_are_read(monkeypatch):
    monkeypatch.setattr(package, "MOST_TAGS", 20)
    assert code(word_file(p("Tea") * 20)) == "word-too-long"
