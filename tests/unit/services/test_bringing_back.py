"""A returned file answers what its reviewer was asked, and says what landed."""

import datetime as dt
from email.message import EmailMessage

import pytest
from lxml import etree
from msgspec.structs import replace

from builders.editions import sample_edition
from builders.review_copies import WHEN, review_copy
from builders.word_edits import LEAD, EditedFile
from builders.word_files import p, word_file
from update_editor.model import Unusable
from update_editor.review.comments import UNPLACED, resolve_comment, unplaced_in
from update_editor.services.bringing_back import brought_back
from update_editor.services.review_copies import with_sent_version
from update_editor.services.review_round import Sending, waiting_for, with_requests
from update_editor.services.sent_files import belonging, look_at, read_sent_file
from update_editor.storage import Weekly

LATER = WHEN + dt.timedelta(days=1)
SENDING = Sending(people=(LEAD, "Joss Adeyemi"), by="Priya Nair")


@pytest.fixture
def edition():
    return sample_edition()


@pytest.fixture
def weekly(edition):
    asked = with_requests(edition.update, SENDING, WHEN)
    return with_sent_version(Weekly(update=asked, pictures=edition.pictures), "Priya Nair", WHEN)


@pytest.fixture
def file(edition):
    return EditedFile(review_copy(edition))


def sent(tmp_path, data, name="review.docx"):
    path = tmp_path / name
    path.write_bytes(data)
    return read_sent_file(path)


def test_what_was_tracked_lands_and_its_author_has_answered(tmp_path, weekly, edition, file):
    file.tracked("opened its doors", "flung its doors open")
    back = brought_back(weekly, edition.pack, sent(tmp_path, file.data), LATER)
    assert (len(back.changes), back.authors, back.needs_name) == (1, (LEAD,), False)
    assert [each.who for each in waiting_for(back.weekly.update)] == ["Joss Adeyemi"]


def test_a_second_return_lands_nothing(tmp_path, weekly, edition, file):
    file.tracked("opened its doors", "flung its doors open")
    copy = sent(tmp_path, file.data)
    first = brought_back(weekly, edition.pack, copy, LATER)
    again = brought_back(first.weekly, edition.pack, copy, LATER)
    assert again.is_again
    assert again.is_empty
    assert again.weekly is first.weekly


def test_edits_that_nobody_is_named_for_need_a_name(tmp_path, weekly, edition, file):
    file.untracked("three weeks early", "four weeks early")
    copy = sent(tmp_path, file.data)
    assert brought_back(weekly, edition.pack, copy, LATER).needs_name
    named = brought_back(weekly, edition.pack, copy, LATER, LEAD)
    assert (named.needs_name, named.authors) == (False, (LEAD,))


def test_whoever_sent_the_email_has_reviewed_it(tmp_path, weekly, edition, file):
    file.untracked("three weeks early", "four weeks early")
    email = EmailMessage()
    email["From"] = f"{LEAD} <ottilie@example.org>"
    email.set_content("Here you are.")
    email.add_attachment(file.data, maintype="application", subtype="octet-stream", filename="review.docx")
    copy = sent(tmp_path, email.as_bytes(), "answer.eml")
    back = brought_back(weekly, edition.pack, copy, LATER)
    assert (copy.sender, back.authors, back.needs_name) == (LEAD, (LEAD,), False)


def email_with(*files, maintype="application", subtype="octet-stream"):
    """Return an email that files are attached to, each with the name it has here, if it has one."""
    email = EmailMessage()
    email["From"] = f"{LEAD} <ottilie@example.org>"
    email.set_content("Here you are.")
    for name, data in files:
        email.add_attachment(data, maintype=maintype, subtype=subtype, filename=name)
    return email.as_bytes()


def test_of_several_word_files_in_an_email_the_one_of_this_update_comes_back(tmp_path, weekly, edition, file):
    others = edition.update.id, "another"
    another = EditedFile(file.data)
    another.parts["customXml/item1.xml"] = file.parts["customXml/item1.xml"].replace(
        *(each.encode() for each in others)
    )
    minutes = word_file(p("Minutes of the tea club"))
    email = email_with(("minutes.docx", minutes), ("other.docx", another.data), ("mine.docx", file.data))
    path = tmp_path / "answer.eml"
    path.write_bytes(email)
    assert read_sent_file(path, weekly.update.id).data == file.data
    assert read_sent_file(path).document == "another"
    assert look_at(path, weekly, (), lambda: True).belongs == "own"


def test_of_several_word_files_that_cannot_be_read_the_first_says_why(tmp_path):
    broken = b"PK\3\4 and nothing more"
    with pytest.raises(Unusable) as refused:
        sent(tmp_path, email_with(("a.docx", broken), ("b.docx", broken)), "answer.eml")
    assert refused.value.code == "word-damaged"


def test_an_email_of_three_thousand_in_each_other_is_refused_not_fallen_into(tmp_path):
    deep = b"From: a@example.org\nMIME-Version: 1.0\n" + b"Content-Type: message/rfc822\n\n" * 3000
    with pytest.raises(Unusable) as refused:
        sent(tmp_path, deep, "answer.eml")
    assert refused.value.code == "email-too-deep"


def test_a_word_file_without_a_name_is_known_by_its_kind(tmp_path, file):
    kind = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    assert sent(tmp_path, email_with((None, file.data), subtype=kind), "answer.eml").data == file.data


def saved_by(file, name):
    """Have Word write who saved the file."""
    core = etree.fromstring(file.parts["docProps/core.xml"])
    names = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    for each in core.findall(f"{{{names}}}lastModifiedBy"):
        core.remove(each)
    etree.SubElement(core, f"{{{names}}}lastModifiedBy").text = name
    file.parts["docProps/core.xml"] = etree.tostring(core)


def test_edits_of_nobody_are_those_of_whoever_saved_it_if_they_were_asked(tmp_path, weekly, edition, file):
    file.untracked("three weeks early", "four weeks early")
    saved_by(file, LEAD.upper())
    back = brought_back(weekly, edition.pack, sent(tmp_path, file.data), LATER)
    assert (back.needs_name, back.authors) == (False, (LEAD,))
    assert brought_back(back.weekly, edition.pack, sent(tmp_path, file.data), LATER).is_again
    saved_by(file, "Somebody Else")
    back = brought_back(weekly, edition.pack, sent(tmp_path, file.data), LATER)
    assert (back.needs_name, back.authors) == (True, ())


def test_a_file_without_a_change_answers_for_whoever_saved_it(tmp_path, weekly, edition, file):
    saved_by(file, LEAD)
    back = brought_back(weekly, edition.pack, sent(tmp_path, file.data), LATER)
    assert back.is_empty
    assert [each.who for each in waiting_for(back.weekly.update)] == ["Joss Adeyemi"]


def test_what_fits_nowhere_is_kept_with_what_stood_before_it(tmp_path, weekly, edition, file):
    label = file.paragraph("Closing")
    before = list(file.found("//w:body/w:p"))
    above = "".join(before[before.index(label) - 1].itertext("{*}t"))
    file.untracked("Closing", "Closing: make this warmer")
    back = brought_back(weekly, edition.pack, sent(tmp_path, file.data), LATER, LEAD)
    (waiting,) = unplaced_in(back.weekly.update)
    assert (waiting.text, waiting.author, waiting.place) == ("Closing: make this warmer", LEAD, UNPLACED)
    assert waiting.quote
    assert waiting.quote in above
    assert back.unplaced == (waiting.id,)
    assert back.comments == ()


def test_what_fitted_nowhere_does_not_come_again_with_a_later_copy(tmp_path, weekly, edition, file):
    file.tracked("opened its doors", "flung its doors open")
    file.untracked("Closing", "Closing: make this warmer")
    first = brought_back(weekly, edition.pack, sent(tmp_path, file.data), LATER).weekly
    (waiting,) = unplaced_in(first.update)
    dismissed = replace(first, update=resolve_comment(first.update, waiting.id))
    file.insert_after("From April the N7", " (and the N8)")
    for now, count in ((first, 1), (dismissed, 0)):
        again = brought_back(now, edition.pack, sent(tmp_path, file.data), LATER)
        assert len(again.changes) == 1
        assert again.unplaced == ()
        assert again.report.unplaced == 0
        assert len(unplaced_in(again.weekly.update)) == count


def test_whose_copy_it_is_stands_in_the_file(tmp_path, weekly, edition, file):
    copy = sent(tmp_path, file.data)
    assert belonging(copy, weekly) == "own"
    assert belonging(copy, Weekly(update=replace(weekly.update, id="another"))) == "other"
    assert belonging(copy, None) == "other"
    assert copy.title == edition.title


def test_a_file_that_does_not_say_may_be_that_of_an_update_that_was_sent(tmp_path, weekly):
    letter = sent(tmp_path, word_file(p("Dear all")), "letter.docx")
    assert belonging(letter, weekly) == "perhaps"
    assert belonging(letter, Weekly(update=replace(weekly.update, reviews=()))) == "nobody"
    assert belonging(letter, None) == "nobody"


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "empty-file"), (b"PK\3\4", "word-damaged"), (b"From: a@b\n\nHello", "email-without-word")],
)
def test_what_can_not_be_read_is_refused(tmp_path, data, code):
    with pytest.raises(Unusable) as refused:
        sent(tmp_path, data)
    assert refused.value.code == code
