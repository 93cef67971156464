"""A Word file that comes back: each row of the matrix, nothing lost and all placed."""

from email.message import EmailMessage

import pytest
from msgspec.structs import replace

from builders.editions import sample_edition
from builders.review_copies import PRIYA, WHEN, review_copy, reviewed_edition
from builders.word_edits import LEAD, EditedFile
from update_editor.model import Unusable, line_text, region_at, region_text, regions, text_of
from update_editor.review import comments
from update_editor.review.changes import changes_of
from update_editor.review.resolve import accept, accept_all, reject, reject_all
from update_editor.services.returning import returned
from update_editor.services.review_copies import with_sent_version
from update_editor.services.versions import versions
from update_editor.storage import Weekly

NOT_TRACKED = f"{LEAD} (not tracked)"


class Round:
    """An update that was sent as a Word file, which a test edits and brings back."""

    def __init__(self, edition):
        self.pack = edition.pack
        weekly = Weekly(update=edition.update, pictures=edition.pictures)
        self.weekly = with_sent_version(weekly, "Priya Nair", WHEN)
        self.sent = edition.update
        self.file = EditedFile(review_copy(edition))
        self.report = None

    @property
    def update(self):
        return self.weekly.update

    def change(self, before, after):
        """Change words of the message here, after the file was sent, without tracking."""
        message = self.update.sections[0]
        body = tuple(
            replace(each, spans=tuple(replace(s, text=s.text.replace(before, after)) for s in each.spans))
            for each in message.body
        )
        edited = replace(message, body=body)
        update = replace(self.update, sections=(edited, *self.update.sections[1:]))
        self.weekly = replace(self.weekly, update=update)

    def come_back(self, data=None, name=LEAD):
        result = returned(self.weekly, self.pack, data or self.file.data, WHEN, name)
        self.weekly, self.report = result.weekly, result.report
        return self.report

    def text(self, where):
        region = region_at(accept_all(self.update), where)
        return region_text(region)

    def new_changes(self):
        known = {each.id for each in changes_of(self.sent)}
        return [each for each in changes_of(self.update) if each.id not in known]


@pytest.fixture
def week():
    return Round(sample_edition())


def words(update):
    """Return every word of an update, with where it stands."""
    return {
        each.where: text_of(each.blocks) if hasattr(each, "blocks") else line_text(each.spans)
        for each in regions(update)
    }


def test_a_file_that_nobody_changed_adds_nothing():
    reviewed = Round(reviewed_edition())
    before = reviewed.weekly
    report = reviewed.come_back()
    assert reviewed.weekly is before
    assert (report.tracked, report.untracked, report.comments, report.unplaced) == (0, 0, 0, 0)
    assert {each.placed_by for each in report.blocks} == {"bookmark"}
    assert report.warnings == ()


def test_what_word_tracked_lands_as_open_changes_of_who_made_them(week):
    week.file.tracked("opened its doors", "flung its doors open")
    week.file.insert_after("From April the N7", " (and the N8)")
    report = week.come_back()
    assert (report.tracked, report.untracked, report.unplaced) == (2, 0, 0)
    first, second = week.new_changes()
    assert (first.kind, first.author, first.where) == ("replacement", LEAD, "message")
    assert (second.after, second.where) == (" (and the N8)", "happening/night-bus")
    assert words(reject_all(week.update)) == words(week.sent)


def test_what_word_did_not_track_is_found_and_told_apart(week):
    week.file.untracked("three weeks early", "four weeks early")
    report = week.come_back()
    assert (report.tracked, report.untracked) == (0, 1)
    (change,) = week.new_changes()
    assert (change.before, change.after, change.author) == ("three", "four", NOT_TRACKED)
    assert words(reject_all(week.update)) == words(week.sent)


def test_a_file_that_is_tracked_in_part_gives_both_kinds(week):
    week.file.tracked("opened its doors", "flung its doors open")
    week.file.untracked("bring a towel", "bring two towels")
    week.file.untracked("From April", "From the first of April")
    report = week.come_back()
    assert (report.tracked, report.untracked) == (1, 2)
    assert "flung its doors open" in week.text("message")
    assert "bring two towels" in week.text("message")
    assert week.text("happening/night-bus").startswith("From the first of April")
    assert words(reject_all(week.update)) == words(week.sent)


def test_what_was_accepted_in_word_stays_open_here_and_is_told():
    reviewed = Round(reviewed_edition())
    reviewed.file.accept_all()
    report = reviewed.come_back()
    assert {each.rule for each in report.warnings} == {"accepted-in-word"}
    assert len(report.warnings) == len(changes_of(reviewed.sent))
    assert words(accept_all(reviewed.update)) == words(accept_all(reviewed.sent))
    assert {each.id for each in changes_of(reviewed.sent)} <= {
        each.id for each in changes_of(reviewed.update)
    }
    assert report.untracked == 0


def test_what_was_rejected_in_word_is_told_and_taken_out_as_an_open_change():
    reviewed = Round(reviewed_edition())
    reviewed.file.reject_all()
    report = reviewed.come_back()
    assert {each.rule for each in report.warnings} == {"rejected-in-word"}
    assert {each.id for each in changes_of(reviewed.sent)} <= {
        each.id for each in changes_of(reviewed.update)
    }
    assert "go to" not in reviewed.text("message")
    assert "happening/pier" not in words(accept_all(reviewed.update))
    assert words(reject_all(reviewed.update)) == words(reject_all(reviewed.sent))


def test_items_in_another_order_are_moved(week):
    week.file.move(["A night bus", "From April", "How to book", "night.bus@"], before="Walking out of winter")
    report = week.come_back()
    assert report.moved == 1
    assert [each.id for each in week.update.sections[1].items] == ["night-bus", "walk", "tea"]
    assert [each.kind for each in week.new_changes()] == ["item moved"]
    assert [each.id for each in reject_all(week.update).sections[1].items] == ["walk", "night-bus", "tea"]


@pytest.mark.parametrize("track", [True, False])
def test_an_item_that_was_deleted_is_removed_as_one_change(week, track):
    for paragraph in ("Tea bags", "The plumbers"):
        week.file.delete_paragraph(paragraph, track=track)
    report = week.come_back()
    (change,) = week.new_changes()
    assert change.kind == "item removed"
    assert (report.tracked, report.untracked) == ((1, 0) if track else (0, 1))
    assert words(reject_all(week.update)) == words(week.sent)


@pytest.mark.parametrize("track", [True, False])
def test_an_item_that_was_added_is_one_change(week, track):
    week.file.add_paragraph("The plumbers of Ward 6", "The pier is open", style="Heading2", track=track)
    week.file.add_paragraph("The pier is open", "Mind the gap.", track=track)
    report = week.come_back()
    (change,) = week.new_changes()
    assert change.kind == "item added"
    assert (report.tracked, report.untracked) == ((1, 0) if track else (0, 1))
    item = week.update.sections[1].items[-1]
    assert (line_text(item.heading), text_of(item.body)) == ("The pier is open", "Mind the gap.")
    assert words(reject_all(week.update)) == words(week.sent)


def test_a_heading_that_was_changed_stays_that_of_its_item(week):
    week.file.tracked("A night bus to the infirmary", "Nightly to the infirmary")
    week.file.untracked("Walking out of winter", "Striding out of winter")
    report = week.come_back()
    assert (report.tracked, report.untracked) == (1, 1)
    assert week.text("happening/night-bus/heading") == "Nightly to the infirmary"
    assert week.text("happening/walk/heading") == "Striding out of winter"


def test_without_bookmarks_all_is_found_by_headings_and_words(week):
    week.file.tracked("opened its doors", "flung its doors open")
    week.file.untracked("From April the N7 waits", "From May the N7 waits")
    week.file.without_bookmarks()
    report = week.come_back()
    assert (report.tracked, report.untracked, report.unplaced) == (1, 1, 0)
    assert {each.placed_by for each in report.blocks} <= {"heading", "similarity"}
    assert "compared-with-last-sent" in {each.rule for each in report.warnings}
    assert words(reject_all(week.update)) == words(week.sent)


def test_items_in_another_order_are_moved_without_bookmarks_too(week):
    week.file.move(["A night bus", "From April", "How to book", "night.bus@"], before="Walking out of winter")
    week.file.without_bookmarks()
    report = week.come_back()
    assert (report.moved, report.tracked, report.untracked, report.unplaced) == (1, 0, 1, 0)
    assert [each.id for each in week.update.sections[1].items] == ["night-bus", "walk", "tea"]


def test_bullets_in_another_order_are_moved(week):
    week.file.move(["Clocks go forward"], before="The partnership board")
    report = week.come_back()
    assert (report.moved, report.untracked) == (1, 1)
    assert [each.kind for each in week.new_changes()] == ["bullet moved"]
    assert words(reject_all(week.update)) == words(week.sent)


def test_an_item_that_word_tracked_as_taken_out_here_and_put_in_there_is_moved(week):
    for paragraph in ("Tea bags", "The plumbers"):
        week.file.delete_paragraph(paragraph, track=True)
    section = week.file.paragraph("What else has been happening")
    for text, style in (
        ("The plumbers of Ward 6 would like a word. ☕️ Thank you for listening.", "Normal"),
        ("Tea bags do not go down the sink", "Heading2"),
    ):
        week.file.add_inserted(section, text, style)
    report = week.come_back()
    assert (report.moved, report.tracked, report.untracked) == (1, 1, 0)
    assert [each.id for each in week.update.sections[1].items] == ["tea", "walk", "night-bus"]
    assert words(reject_all(week.update)) == words(week.sent)


def test_a_paragraph_that_was_moved_to_another_item_is_taken_out_and_put_in(week):
    week.file.move(["From April the N7"], before="The plumbers of Ward 6")
    report = week.come_back()
    assert report.moved == 1
    assert "From April" not in week.text("happening/night-bus")
    assert week.text("happening/tea").startswith("From April the N7")
    assert words(reject_all(week.update)) == words(week.sent)


def test_an_item_whose_heading_was_taken_out_keeps_its_body(week):
    week.file.delete_paragraph("A night bus to the infirmary")
    report = week.come_back()
    assert report.moved == 0
    assert week.text("happening/night-bus").startswith("From April the N7")
    assert week.text("happening/night-bus/heading") == ""
    assert words(reject_all(week.update)) == words(week.sent)


def test_the_last_paragraph_of_an_item_goes_whole_when_it_was_deleted(week):
    week.file.delete_paragraph("night.bus@", track=True)
    week.come_back()
    night_bus = accept_all(week.update).sections[1].items[1]
    assert [each.id for each in night_bus.body] == ["bus-1", "bus-2"]
    assert words(reject_all(week.update)) == words(week.sent)


def test_the_title_can_be_changed_though_it_is_the_templates(week):
    week.file.tracked("Friday 7 March", "Saturday 8 March")
    report = week.come_back()
    assert report.tracked == 1
    assert week.text("title") == "Weekly update, Saturday 8 March 2031"


def test_a_file_with_nothing_of_this_update_is_refused(week):
    other = EditedFile(week.file.data)
    for paragraph in other.found("//w:body/w:p"):
        paragraph.getparent().remove(paragraph)
    section = other.found("//w:body/w:sectPr")[0]
    other.add_inserted_before(section, "Quite another text about whelks")
    with pytest.raises(Unusable) as refused:
        week.come_back(other.data)
    assert refused.value.code == "returned-unknown"


def test_words_at_the_very_end_are_kept(week):
    section = week.file.found("//w:body/w:sectPr")[0]
    week.file.add_inserted_before(section, "One more thing: the whelks are in.")
    report = week.come_back()
    assert report.unplaced == 0
    assert "One more thing: the whelks are in." in "\n".join(words(accept_all(week.update)).values())


def test_an_update_that_moved_on_meanwhile_keeps_what_both_did(week):
    week.file.tracked("opened its doors", "flung its doors open")
    week.change("a warm changing room", "a warm, dry changing room")
    week.come_back()
    assert "flung its doors open" in week.text("message")
    assert "a warm, dry changing room" in week.text("message")


def test_what_both_changed_in_one_place_is_told_and_loses_neither(week):
    week.file.tracked("three weeks early", "five weeks early")
    week.change("three weeks early", "two weeks early")
    report = week.come_back()
    assert "changed-on-both-sides" in {each.rule for each in report.warnings}
    texts = words(week.update)["message"]
    assert "two" in texts
    assert "five" in texts
    assert "five weeks early" in week.text("message")


def test_two_reviewers_of_one_version_are_both_heard(week):
    other = EditedFile(week.file.data)
    week.file.tracked("opened its doors", "flung its doors open")
    other.tracked("bring a towel", "bring a friend", author="Joss Adeyemi")
    week.come_back()
    week.come_back(other.data, name="Joss Adeyemi")
    assert {each.author for each in week.new_changes()} == {LEAD, "Joss Adeyemi"}
    assert "flung its doors open" in week.text("message")
    assert "bring a friend" in week.text("message")
    assert words(reject_all(week.update)) == words(week.sent)


def test_the_same_file_a_second_time_adds_nothing_even_when_its_changes_were_rejected(week):
    week.file.tracked("opened its doors", "flung its doors open")
    week.file.untracked("From April", "From the first of April")
    week.come_back()
    week.weekly = replace(week.weekly, update=reject_all(week.update))
    before = week.weekly
    report = week.come_back()
    assert week.weekly is before
    assert (report.tracked, report.untracked) == (0, 0)
    assert [each.rule for each in report.warnings] == ["came-back-before"]


def test_what_was_decided_stays_so_when_the_reviewer_goes_on_and_sends_the_file_again(week):
    week.file.tracked("opened its doors", "flung its doors open")
    week.file.insert_after("From April the N7", " (and the N8)")
    week.file.untracked("three weeks early", "four weeks early")
    week.come_back()
    first, second, third = week.new_changes()
    week.weekly = replace(week.weekly, update=accept(reject(week.update, {first.id}), {second.id, third.id}))
    week.file.tracked("bring a towel", "bring a friend")
    report = week.come_back()
    (change,) = week.new_changes()
    assert (change.before, change.after) == ("bring a towel", "bring a friend")
    assert (report.tracked, report.untracked, report.warnings) == (1, 0, ())
    assert "four weeks early" in " ".join(week.text("message").split())


def test_what_came_back_is_kept_as_a_version(week):
    week.file.untracked("three weeks early", "four weeks early")
    week.come_back()
    assert [each.reason for each in versions(week.weekly)] == ["sent for review in Word", "came back in Word"]


def test_the_file_of_another_update_is_refused_with_its_name(week):
    other = replace(week.weekly, update=replace(week.update, id="another-week"))
    with pytest.raises(Unusable) as refused:
        returned(other, week.pack, week.file.data, WHEN, LEAD)
    assert refused.value.code == "returned-other-update"
    assert refused.value.parameters["title"] == "Weekly update, Friday 7 March 2031"


def test_a_new_paragraph_stands_behind_the_one_that_it_was_typed_behind(week):
    week.file.add_paragraph("From April the N7", "The N8 does not.", track=True)
    report = week.come_back()
    assert week.text("happening/night-bus").split("\n")[:2] == [
        "From April the N7 waits for the end of the late shift.",
        "The N8 does not.",
    ]
    assert report.tracked == 1
    assert "neighbours" in {each.placed_by for each in report.blocks}
    assert words(reject_all(week.update)) == words(week.sent)


def test_a_paragraph_that_was_split_is_one_change_that_can_be_rejected(week):
    week.file.split("nobody minded")
    week.come_back()
    assert week.text("happening/walk").split("\n")[1].startswith("nobody minded")
    assert words(reject_all(week.update)) == words(week.sent)


@pytest.mark.parametrize("track", [True, False])
def test_bullets_are_added_and_removed_as_wholes(week, track):
    week.file.add_paragraph("Clocks go forward", "The pier shuts.", style="ListBullet", track=track)
    week.file.delete_paragraph("Stop smoking day", track=track)
    week.come_back()
    assert sorted(each.kind for each in week.new_changes()) == ["bullet added", "bullet removed"]
    assert words(reject_all(week.update)) == words(week.sent)


def test_a_bullet_that_was_split_becomes_two(week):
    week.file.split("check the rota")
    week.come_back()
    texts = [line_text(each.spans) for each in accept_all(week.update).sections[2].bullets]
    assert texts[-2:] == ["Clocks go forward on 30 March: ", "check the rota twice."]
    assert words(reject_all(week.update)) == words(week.sent)


def test_a_comment_and_an_answer_from_word_come_with_their_words():
    reviewed = Round(reviewed_edition())
    sent = reviewed.sent.comments[0]
    file = comments.answer(reviewed.sent, sent.id, "I rang them: yes.", PRIYA)
    file = comments.add_comment(file, "Which Monday?", PRIYA, "message", 3, 9)
    data = review_copy(replace(reviewed_edition(), update=file))
    reviewed.file = EditedFile(data)
    reviewed.weekly = with_sent_version(reviewed.weekly, "", WHEN)
    manifest = EditedFile(review_copy(replace(reviewed_edition(), update=reviewed.sent)))
    reviewed.file.parts["customXml/item1.xml"] = manifest.parts["customXml/item1.xml"]
    report = reviewed.come_back()
    assert report.comments == 2
    answered = next(each for each in reviewed.update.comments if each.id == sent.id)
    assert [each.text for each in answered.replies][-1] == "I rang them: yes."
    new = reviewed.update.comments[-1]
    assert (new.text, new.quote, new.where) == ("Which Monday?", "Monday", "message-1")


def test_an_email_with_the_file_does_as_well_and_says_who_sent_it(week):
    week.file.untracked("three weeks early", "four weeks early")
    email = EmailMessage()
    email["From"] = "Ottilie Farrow <ottilie@harbourvale.example>"
    email["Subject"] = "Re: this week"
    email.set_content("Here it is.")
    email.add_attachment(
        week.file.data, maintype="application", subtype="octet-stream", filename="review (1).docx"
    )
    report = week.come_back(bytes(email), name="")
    assert report.untracked == 1
    assert week.new_changes()[0].author == NOT_TRACKED


def test_an_email_without_a_word_file_is_refused(week):
    email = EmailMessage()
    email["From"] = "Ottilie Farrow <ottilie@harbourvale.example>"
    email.set_content("All fine!")
    with pytest.raises(Unusable) as refused:
        week.come_back(bytes(email))
    assert refused.value.code == "email-without-word"


def test_what_was_written_into_the_copys_own_words_is_a_comment_on_the_whole(week):
    week.file.untracked("For review: change", "Amara should see this too. For review: change")
    report = week.come_back()
    assert report.unplaced == 1
    assert "Amara should see this too" in week.update.comments[-1].text
    assert week.update.comments[-1].where == "update"
