import io
import zipfile

import pytest

from builders.updates import small_update
from update_editor.importers.decoding import LONGEST, decoded, read_text
from update_editor.model import Unusable
from update_editor.storage import Weekly, weekly_bytes

TEXT = "It’s a café – £3m\nTea\n"


def refused(data: bytes) -> Unusable:
    with pytest.raises(Unusable) as caught:
        decoded(data)
    return caught.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_encodings_that_offices_write_are_read(encoding):
    assert decoded(TEXT.encode(encoding)) == TEXT


def test_a_big_endian_mark_is_understood():
    assert decoded(b"\xfe\xff" + TEXT.encode("utf-16-be")) == TEXT


def test_line_ends_are_made_one_kind():
    assert decoded(b"a\r\nb\rc\n") == "a\nb\nc\n"


def test_invisible_characters_are_dropped_at_the_start_only():
    assert decoded("\ufeff\u200da\u200db\ufeffc".encode()) == "a\u200db\ufeffc"


def test_a_stray_control_character_divides_words():
    assert decoded(b"tea\x07and cake, as much of both as anybody would want") == (
        "tea and cake, as much of both as anybody would want"
    )


def test_words_own_hyphens_are_hyphens():
    assert decoded(b"co\x1eordinate and co\x1foperate") == "co-ordinate and cooperate"


def test_many_control_characters_are_no_text():
    assert refused(b"\x01\x02\x03\x04 tea").code == "control-characters"


def test_a_zero_byte_is_no_text():
    assert refused(b"tea\x00cake and more of it").code == "control-characters"


def test_half_a_letter_at_the_end_is_a_cut_file():
    assert refused("It’s a caf".encode() + "’".encode()[:2]).code == "cut-off"
    assert refused(TEXT.encode("utf-16")[:-1]).code == "cut-off"
    assert refused(TEXT.encode("utf-16-le")[:-1]).code == "cut-off"


def test_a_last_letter_of_windows_is_not_half_a_letter():
    assert decoded("The café".encode("cp1252")) == "The café"


def test_bytes_that_no_encoding_knows_are_refused():
    assert refused(b"caf\x81\x8d").code == "undecodable"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"{\\rtf1\\ansi tea}", "a rich text (RTF) document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "an old Office document or an Outlook message"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(20), "a picture"),
        (b"\x1f\x8b\x08" + bytes(20), "a compressed file"),
    ],
)
def test_other_kinds_of_file_are_called_by_their_name(data, kind):
    error = refused(data)
    assert (error.code, error.parameters["kind"]) == ("not-text", kind)


@pytest.mark.parametrize(
    ("member", "kind"),
    [
        ("word/document.xml", "a Word document"),
        ("xl/workbook.xml", "an Excel workbook"),
        ("tea.txt", "a ZIP archive"),
    ],
)
def test_an_archive_is_called_by_what_is_in_it(member, kind):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(member, "tea")
    assert refused(file.getvalue()).parameters["kind"] == kind


def test_an_update_of_our_own_is_known_by_its_first_bytes():
    assert refused(weekly_bytes(Weekly(update=small_update()))).code == "already-an-update"


def test_a_word_document_that_speaks_of_our_files_is_still_one():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "tea " * 99 + "application/vnd.update-editor.weekly")
    assert refused(file.getvalue()).code == "not-text"


def test_an_office_document_with_a_password_is_recognised():
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "EncryptedPackage".encode("utf-16-le")
    assert refused(data).code == "password-protected"


def test_random_bytes_are_refused():
    assert refused(bytes(range(256)) * 4).code in ("not-text", "control-characters", "undecodable")


def file_refused(path) -> str:
    with pytest.raises(Unusable) as caught:
        read_text(path)
    return caught.value.code


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    assert file_refused(tmp_path / "none.txt") == "not-found"
    assert file_refused(tmp_path) == "is-folder"


@pytest.mark.parametrize("content", ["", "  \n\t\n", "\ufeff", "\u00a0\n", " \u200b \u2060"])
def test_a_file_without_words_is_refused(tmp_path, content):
    path = tmp_path / "empty.txt"
    path.write_text(content, "utf-8")
    assert file_refused(path) == "no-text"


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(LONGEST + 1)
    assert file_refused(path) == "too-large"


def test_a_name_that_no_file_can_have_is_refused(tmp_path):
    assert file_refused(tmp_path / ("x" * 5000)) in ("not-readable", "not-found")
    assert file_refused(tmp_path / "a\x00b") in ("not-readable", "not-found")
