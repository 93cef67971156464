"""Our Word files for review as LibreOffice reads them: accepted and rejected by it, and saved again."""

import pytest
from lxml import etree
from msgspec.structs import replace

from builders.copies_of_updates import (
    as_libreoffice_saves_it,
    as_word_has_it,
    edition_of,
    editions,
    paragraphs,
    plain,
    read_again,
    without_twice_marked,
)
from builders.office import ACCEPT, AS_IS, REJECT, SOFFICE, resolved_by_libreoffice
from builders.review_copies import WordFile, review_copy
from builders.word_text import paragraphs_of
from update_editor.ooxml.names import qn
from update_editor.review.resolve import accept_all, reject_all

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")


def as_libreoffice_reads_it(edition):
    """Return an edition without what LibreOffice 7.4 knows nothing of.

    It keeps one change of a paragraph's end, where Word keeps both; no program is told of moved entries.
    """
    return edition_of(without_twice_marked(as_word_has_it(edition.update)))


EDITIONS = {
    name: as_libreoffice_reads_it(each) if name.startswith("random") else each
    for name, each in editions().items()
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("libreoffice")


@pytest.fixture(scope="module")
def copies():
    return {name: review_copy(edition) for name, edition in EDITIONS.items()}


@pytest.fixture(scope="module", params=[(ACCEPT, accept_all), (REJECT, reject_all)], ids=["accept", "reject"])
def decided(request, folder, copies):
    """The copies with every change decided there, and what decides it here."""
    command, decide = request.param
    return resolved_by_libreoffice(folder, copies, command), decide


SAVED = {
    name: edition_of(as_libreoffice_saves_it(each.update)) if name.startswith("random") else each
    for name, each in EDITIONS.items()
}


@pytest.fixture(scope="module")
def saved(folder):
    """These as LibreOffice saves them."""
    return resolved_by_libreoffice(folder, {name: review_copy(each) for name, each in SAVED.items()}, AS_IS)


@pytest.mark.parametrize("name", EDITIONS)
def test_what_is_accepted_or_rejected_there_is_what_is_here(decided, name):
    files, decide = decided
    file = WordFile(files[name])
    assert not file.found("//w:ins | //w:del | //w:rPrChange | //w:pPrChange")
    assert plain(text for _, text in paragraphs_of(files[name])) == paragraphs(EDITIONS[name], decide)


@pytest.mark.parametrize("name", SAVED)
@pytest.mark.parametrize("decide", [accept_all, reject_all])
def test_what_it_saved_still_has_the_accepted_and_the_rejected_text(saved, name, decide):
    edition = SAVED[name]
    back = replace(edition, update=read_again(edition, saved[name]))
    assert paragraphs(back, decide) == paragraphs(edition, decide)


@pytest.mark.parametrize("name", SAVED)
def test_what_it_saved_still_has_every_comment_and_answer(saved, name):
    said = [each for comment in SAVED[name].update.comments for each in (comment, *comment.replies)]
    assert comments_in(saved[name]) == sorted((each.author, "".join(each.text.split())) for each in said)


def comments_in(data):
    part = WordFile(data).parts.get("word/comments.xml")
    found = [] if part is None else etree.fromstring(part)
    return sorted(
        (each.get(qn("w:author")), "".join("".join(each.itertext(qn("w:t"))).split())) for each in found
    )
