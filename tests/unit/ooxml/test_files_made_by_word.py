"""Files with tracked changes whose accepted and rejected forms are known, and what they hold besides."""

from pathlib import Path

import pytest

from builders.copies_of_updates import edition_of, plain, written_again
from builders.office import ACCEPT, REJECT, SOFFICE, resolved_by_libreoffice
from builders.review_copies import review_copy
from update_editor.model import Message, Update, line_text
from update_editor.ooxml.names import qn
from update_editor.ooxml.package import Package
from update_editor.ooxml.reading import read_docx
from update_editor.review.normalise import normalised
from update_editor.review.resolve import accept_all, reject_all

FILES = Path(__file__).resolve().parents[4] / "shared" / "word-files"
NAMES = sorted(
    path.stem for path in FILES.glob("*.docx") if not path.stem.endswith(("-Accepted", "-Rejected"))
)
pytestmark = pytest.mark.skipif(not NAMES, reason="../shared/word-files is not here")

_BEFORE = 4
"""Paragraphs of a review copy before its message: title, what it asks for, and two labels."""


def blocks_of(name):
    return read_docx((FILES / f"{name}.docx").read_bytes()).blocks


def shape(blocks):
    """Return kind, level and words of each paragraph that has any.

    An accepted move leaves an empty paragraph in these files where a deletion leaves none.
    """
    shapes = ((each.style, each.level, line_text(each.spans)) for each in blocks)
    return [each for each in shapes if each[2]]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("resolve", "twin"), [(accept_all, "Accepted"), (reject_all, "Rejected")])
def test_what_is_read_becomes_what_word_makes_of_it(name, resolve, twin):
    update = Update(id="u", template="t", sections=(Message(id="m", body=blocks_of(name)),))
    resolved = resolve(normalised(update)).sections[0].body
    assert shape(resolved) == shape(blocks_of(f"{name}-{twin}"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("resolve", "twin"), [(accept_all, "Accepted"), (reject_all, "Rejected")])
def test_written_again_it_becomes_what_word_makes_of_it(name, resolve, twin):
    update = Update(id="u", template="t", sections=(Message(id="m", body=blocks_of(name)),))
    resolved = resolve(written_again(update)).sections[0].body
    assert shape(resolved) == shape(blocks_of(f"{name}-{twin}"))


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(("command", "twin"), [(ACCEPT, "Accepted"), (REJECT, "Rejected")])
def test_written_again_libreoffice_makes_of_it_what_word_does(command, twin, tmp_path):
    copies = {}
    for name in NAMES:
        update = Update(id="u", template="t", sections=(Message(id="m", body=blocks_of(name)),))
        copies[name] = review_copy(edition_of(update))
    decided = resolved_by_libreoffice(tmp_path, copies, command)
    for name, data in decided.items():
        words = [line_text(each.spans) for each in blocks_of(f"{name}-{twin}")]
        *_, closing = found = plain(line_text(each.spans) for each in read_docx(data).blocks)
        assert closing == "Closing"
        assert found[_BEFORE:-1] == plain(words), name


@pytest.mark.parametrize("path", sorted(FILES.glob("*.docx")), ids=lambda path: path.stem)
def test_no_word_is_lost(path):
    data = path.read_bytes()
    read = "".join(line_text(block.spans) for block in read_docx(data).blocks)
    package = Package(data)
    words = [each.text or "" for each in package.xml(package.document).iter(qn("w:t"), qn("w:delText"))]
    assert all(word in read for word in words)


@pytest.mark.parametrize(
    ("name", "losses"),
    [
        ("RP004-Deleted-Text-in-CC", {"control"}),
        ("RP010-Inserted-Table-Row", {"table"}),
        ("RP020-Inserted-Field-Code", {"field"}),
        ("RP034-Deleted-Cells", {"table"}),
        ("RP043-MERGEFORMAT-Field-Code", {"field"}),
        ("RP050-Deleted-Footnote", {"note"}),
    ],
)
def test_what_an_update_has_no_place_for_is_named(name, losses):
    assert set(read_docx((FILES / f"{name}.docx").read_bytes()).left_out) == losses
