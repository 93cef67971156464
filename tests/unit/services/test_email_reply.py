"""A reply by email becomes comments at the places that it names, and a plain yes a proposed approval."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders.updates import NOW, paragraph, small_update, with_open_changes
from update_editor.model import (
    Bullet,
    Bullets,
    Item,
    Items,
    Message,
    Unusable,
    line,
    new_change,
    region_at,
    region_text,
)
from update_editor.review.comments import WHOLE, threads
from update_editor.review.edits import Reviewer
from update_editor.services import finding_text, named_places
from update_editor.services.email_reply import LONGEST, MOST_PLACED, read_reply, with_remarks

AMARA = Reviewer("Amara Whitcombe", NOW)


def weekly():
    """Return an update with a message of four paragraphs, three items and three bullets."""
    message = (
        paragraph("m1", "It has been a busy week at North Shore."),
        paragraph("m2", "The ferry sails again on Monday, and 40 people came to see it."),
        paragraph("m3", "Our next open evening is on Monday at the Old Town Hall."),
        paragraph("m4", "Thank you all."),
    )
    garden = (paragraph("g1", "It opens on Thursday."), paragraph("g2", "Joiners built 12 raised beds."))
    jabs = (
        paragraph("v1", "Book online."),
        paragraph("v2", "By phone", style="bullet"),
        paragraph("v3", "In person", style="bullet"),
    )
    items = (
        Item(id="i1", heading=line("New garden for Millbrook"), body=garden),
        Item(id="i2", heading=line("Maternity unit wins award"), body=(paragraph("b2", "Well done!"),)),
        Item(id="i3", heading=line("Winter vaccinations"), body=jabs),
    )
    bullets = (
        Bullet(id="n1", spans=line("The Board meets on Tuesday.")),
        Bullet(id="n2", spans=line("The bus calls.")),
        Bullet(id="n3", spans=line("Flu clinic at Quayside")),
    )
    return small_update(
        sections=(
            Message(id="message", body=message),
            Items(id="happening", heading=line("What else has been happening this week?"), items=items),
            Bullets(id="next-week", heading=line("What’s happening next week?"), bullets=bullets),
        )
    )


def words_at(update, place):
    if place.start is None:
        return None
    return region_text(region_at(update, place.where))[place.start : place.end]


def placed(text):
    """Return each remark of a reply with its address, its block, and the words that it is about."""
    update = weekly()
    return [
        (each.text, each.place.where, each.place.block, words_at(update, each.place))
        for each in read_reply(text, update).remarks
    ]


def places(text):
    return [place[1:] for place in placed(text)]


def test_the_reply_that_this_was_made_for():
    assert placed("fine, but para 3: say Tuesday not Monday. And can the maternity item go first?") == [
        ("fine, but para 3: say Tuesday not Monday.", "message", "m3", "Monday"),
        ("And can the maternity item go first?", "happening/i2", None, None),
    ]


@pytest.mark.parametrize(
    ("remark", "where", "block", "words"),
    [
        ("Para 3 is too long.", "message", "m3", None),
        ("Paragraph two: lovely.", "message", "m2", None),
        ("¶2 – 45, not 40", "message", "m2", "40"),
        ("The second paragraph rambles.", "message", "m2", None),
        ("I'd cut the last para.", "message", "m4", None),
        ("The penultimate paragraph is too long.", "message", "m3", None),
        ("In para. 2 it was 45 people, not 40 people.", "message", "m2", "40 people"),
        ("Para 4: cut “all”", "message", "m4", "all"),
        ("Please lose 12 raised beds in item 1.", "happening/i1", None, None),
        ("In item 1, please lose 12 raised beds.", "happening/i1", "g2", "12 raised beds"),
        ("Please change Old Town Hall to New Town Hall", "message", "m3", "Old Town Hall"),
        ("“busy week” sounds like a complaint", "message", "m1", "busy week"),
        ('Could "40 people" be "45 people"?', "message", "m2", "40 people"),
        ("In the garden story, “12 raised beds” should be 14.", "happening/i1", "g2", "12 raised beds"),
        ("The piece about winter jabs is out of date", "happening/i3", None, None),
        ("Can we lose the Millbrook one?", "happening/i1", None, None),
        ("Vaccines: is it definitely Saturday?", "happening/i3", None, None),
        ("Can the piece about the raised beds go first?", "happening/i1", None, None),
        ("Can the piece about the circus go first?", WHOLE, None, None),
        ("item 2 needs a photo", "happening/i2", None, None),
        ("The last story is a bit thin", "happening/i3", None, None),
        ("Second para of item 1: say spades", "happening/i1", "g2", None),
        ("The first bullet in the vaccinations item can go", "happening/i3", "v2", None),
        ("The last bullet: which Quayside?", "next-week/n3", None, None),
        ("Bullet 2 – the bus no longer calls", "next-week/n2", None, None),
        ("Bullets: the Board meets on Wednesday not Tuesday", "next-week/n1", None, "Tuesday"),
        ("The next-week section looks empty", "next-week/heading", None, None),
        ("The opening is too formal", "opening", None, None),
        ("Can we have a title?", "title", None, None),
        ("The sign-off is a bit flat", "closing", None, None),
        ("Who took the photo?", WHOLE, None, None),
        ("Para 9 is odd", WHOLE, None, None),
        ("We must not say that next week", WHOLE, None, None),
    ],
)
def test_a_remark_stands_at_the_place_that_it_names(remark, where, block, words):
    assert placed(remark) == [(remark, where, block, words)]


def test_what_follows_a_remark_on_a_place_belongs_to_it():
    reply = "Para 2 is odd. It reads like an old one. Also, who took the photo?"
    assert [each[0] for each in placed(reply)] == [
        "Para 2 is odd. It reads like an old one.",
        "Also, who took the photo?",
    ]


def test_one_sentence_may_name_two_places():
    assert [each[:3] for each in placed("Para 2 should say 45, and in para 4 please thank the crew.")] == [
        ("Para 2 should say 45", "message", "m2"),
        ("and in para 4 please thank the crew.", "message", "m4"),
    ]


def test_an_item_and_a_paragraph_in_one_sentence_are_two_places():
    reply = "Can you cut the bit about the beds, and in the last para say 'thanks' not 'thank you'"
    assert places(reply) == [("happening/i1", None, None), ("message", "m4", "Thank you")]


def test_entries_of_a_list_are_remarks_of_their_own():
    assert placed("1. The opening is stiff\n2. Item 2 needs a photo\n\n(c) Who wrote this?") == [
        ("The opening is stiff", "opening", None, None),
        ("Item 2 needs a photo", "happening/i2", None, None),
        ("Who wrote this?", WHOLE, None, None),
    ]


def test_what_stands_above_a_list_counts_for_each_entry():
    assert placed("In the garden item:\n- change 12 to 14\n- para 1 is odd") == [
        ("In the garden item: change 12 to 14", "happening/i1", "g2", "12"),
        ("In the garden item: para 1 is odd", "happening/i1", "g1", None),
    ]


def test_lines_that_a_mail_program_broke_are_joined():
    reply = (
        "Please note that the Board meets on Wednesday this time, and so\n"
        "the first bullet is wrong. I would also like\nto thank Tom."
    )
    assert [each[1] for each in placed(reply)] == ["next-week/n1"]


def test_answers_between_quoted_lines_stand_at_what_was_quoted():
    reply = """On Thu, 19 Nov 2026 at 09:10, Priya Nair <priya@example.org>
wrote:
> Hello Amara,
> The ferry sails again on Monday, and 40 people came to see it.
45, I think!
> Maternity unit wins award
Do we have a picture?
> Kind regards
> Priya
"""
    assert placed(reply) == [
        ("45, I think!", "message", "m2", None),
        ("Do we have a picture?", "happening/i2/heading", None, None),
    ]


class TestWhatIsSetAside:
    OUTLOOK = """Hi Priya,

Para 2 is odd.

Kind regards,

Amara Whitcombe
Director of Services | North Shore Partnership
T: 0113 496 0000
This email is confidential and intended only for its addressee. If you are not the recipient, you must
not copy it.

From: Priya Nair <priya@example.org>
Sent: 20 November 2026 09:10
To: Amara Whitcombe
Subject: The update

Dear Amara, para 1 of this email is no remark.
"""

    def test_greeting_signature_and_the_original(self):
        reply = read_reply(self.OUTLOOK, weekly())
        assert [each.text for each in reply.remarks] == ["Para 2 is odd."]
        assert reply.author == "Amara Whitcombe"
        for words in ("Hi Priya,", "Director of Services", "confidential", "para 1 of this email"):
            assert words in reply.set_aside

    @pytest.mark.parametrize(
        "original",
        [
            "On 19 Nov 2026, at 09:10, Priya Nair wrote:\n\nPara 1 of the original",
            "-----Original Message-----\nFrom: Priya\nPara 1",
            "Begin forwarded message:\n\nPara 1",
            "________________________________\nFrom: Priya\nSent: Thursday\nTo: Amara\nPara 1",
            "*From:* Priya\n*Sent:* Thursday\n*To:* Amara\n*Subject:* Update\n\nPara 1",
            "> Para 1\n> and 2",
            "Priya Nair <priya@example.org> wrote:\nPara 1",
        ],
    )
    def test_the_original_is_known_by_what_stands_above_it(self, original):
        reply = read_reply(f"Para 2 is odd.\n\n{original}", weekly())
        assert [each.text for each in reply.remarks] == ["Para 2 is odd."]
        assert "Para 1" in reply.set_aside

    @pytest.mark.parametrize(
        "signature",
        [
            "-- \nAmara\nDirector",
            "Thanks,\nAmara",
            "Best wishes\nAmara x",
            "Amara",
            "Cheers\n\nA",
            "Many thanks",
        ],
    )
    def test_a_signature_is_no_remark(self, signature):
        reply = read_reply(f"Para 2 is odd.\n\n{signature}\n\nSent from my iPhone", weekly())
        assert [each.text for each in reply.remarks] == ["Para 2 is odd."]
        assert "Sent from my iPhone" in reply.set_aside

    def test_a_postscript_is_a_remark(self):
        reply = read_reply("Para 2 is odd.\n\nAmara\n\nPS Thank Tom in para 4", weekly())
        texts = [each.text for each in reply.remarks]
        assert texts == ["Para 2 is odd.", "PS Thank Tom in para 4"]

    def test_thanks_above_remarks_is_no_signature(self):
        reply = read_reply("Many thanks\nPara 2 is odd, and item 2 needs a photo.", weekly())
        texts = [each.text for each in reply.remarks]
        assert "Para 2 is odd" in texts

    def test_a_head_that_was_copied_along_tells_who_wrote(self):
        head = "From: Amara Whitcombe <a@example.org>\nSent: Thursday 17:40"
        reply = read_reply(f"{head}\n\nPara 2 is odd.", weekly())
        assert reply.author == "Amara Whitcombe"
        assert [each.text for each in reply.remarks] == ["Para 2 is odd."]


@pytest.mark.parametrize(
    "reply",
    [
        "Fine with me",
        "Fine with me.\n\nAmara",
        "approved, thanks",
        "Approved. Thanks Priya!",
        "Hi Priya, fine with me. Have a good weekend!",
        "Happy with this, Priya.",
        "👍",
        "OK",
        "Yes",
        "Looks good to me, thank you.",
        "That's perfect Priya, thank you so much for all your hard work!",
        "Yes please send it today",
        "No changes from me.",
        "Good to go 👍",
        "Approved 👍🏽 🎉",
        "I have read it all and I approve it.",
        "Agreed – please publish.",
        "You have my blessing.",
        "Many thanks Priya – this looks great.\n\nKind regards\nAmara\n\n> Dear Amara",
    ],
)
def test_a_plain_yes_is_a_proposed_approval(reply):
    read = read_reply(reply, weekly())
    assert read.approves
    assert read.remarks == ()
    assert read.words


@pytest.mark.parametrize(
    "reply",
    [
        "Not happy with this.",
        "not approved",
        "I can’t approve this yet.",
        "Don't send it yet",
        "Fine once the date is right.",
        "Fine with the garden, I have not read the rest.",
        "Is this fine?",
        "Approved subject to the change in para 3.",
        "Yes but change Monday",
        "All fine, though para 2 is long",
        "Happy with Millbrook.",
        "Approved. One thing: the bus is late.",
        "Thanks",
        "Thanks for sending",
        "Looks good, will read it tonight",
        "No",
        "Fine, I suppose it will have to do",
        "OK to send without item 2",
        "Approved 👎",
        "Approved.\n❌ ❌",
        "👍👎",
    ],
)
def test_a_yes_with_a_but_is_none(reply):
    read = read_reply(reply, weekly())
    assert not read.approves
    assert read.remarks


def test_thanks_alone_need_not_become_a_comment():
    remarks = read_reply("Thank you so much for this.\n\nPara 2 is odd.", weekly()).remarks
    assert [each.is_courtesy for each in remarks] == [True, False]


@pytest.mark.parametrize("reply", ["👎", "Thanks 👎", "Thank you 😡"])
def test_a_sign_that_may_say_no_becomes_a_comment(reply):
    assert not any(each.is_courtesy for each in read_reply(reply, weekly()).remarks)


def test_thanks_with_a_smile_need_not_become_a_comment():
    assert all(each.is_courtesy for each in read_reply("Thanks so much 🙏 😊", weekly()).remarks)


@pytest.mark.parametrize("reply", ["", " \n\t", "> quoted\n> alone", "Sent from my iPhone"])
def test_a_reply_that_says_nothing_is_named(reply):
    with pytest.raises(Unusable, match="empty-reply"):
        read_reply(reply, weekly())


def test_a_reply_that_is_too_long_is_named():
    with pytest.raises(Unusable, match="long-reply"):
        read_reply("a" * (LONGEST + 1), weekly())


@pytest.mark.parametrize(
    "reply",
    [
        "Change “parking” to “cars”. " * 1000,
        " ".join(f"Change “ferry {number}” to “boat”." for number in range(1000)),
        "\n\n".join(f"Change “ferry {number}” to “boat”." for number in range(1000)),
        "; ".join(f"not ferry{number} on a Monday" for number in range(1000)),
        ", and ".join(f"“ferry {number}”" for number in range(1000)),
    ],
)
def test_of_a_reply_of_a_thousand_remarks_only_the_first_are_looked_for(reply, monkeypatch):
    searched = []

    def find(update, query):
        searched.append(query)
        return finding_text.find(update, query)

    monkeypatch.setattr(named_places, "find", find)
    read = read_reply(reply, weekly())
    assert len(searched) <= named_places.MOST_SEARCHED
    assert sum(each.place.where != WHOLE for each in read.remarks) <= MOST_PLACED
    assert "".join(" ".join(each.text for each in read.remarks).split()).count("ferry") == reply.count(
        "ferry"
    )


@pytest.mark.parametrize(
    ("remark", "where", "block"),
    [
        ("The garden item is too long.", WHOLE, None),
        ("The item about joiners is too long.", WHOLE, None),
        ("“raised beds” is odd", WHOLE, None),
        ("“The Board meets” is odd", WHOLE, None),
        ("Item 1 needs a photo.", "happening/i2", None),
        ("The first bullet is odd.", "next-week/n2", None),
        ("> It opens on Thursday.\n\nIs it so?", WHOLE, None),
    ],
)
def test_nobody_means_an_item_or_bullet_that_is_marked_as_deleted(remark, where, block):
    message, items, bullets = weekly().sections
    gone = new_change("Priya", NOW)
    items = replace(items, items=(replace(items.items[0], deletion=gone), *items.items[1:]))
    bullets = replace(bullets, bullets=(replace(bullets.bullets[0], deletion=gone), *bullets.bullets[1:]))
    update = replace(weekly(), sections=(message, items, bullets))
    (found,) = read_reply(remark, update).remarks
    assert (found.place.where, found.place.block) == (where, block)


def test_remarks_become_comments():
    update = weekly()
    reply = read_reply("Para 3: Tuesday not Monday. Item 2 needs a photo.\n\nWho took the other one?", update)
    commented = with_remarks(update, reply.remarks, AMARA)
    assert [(each.comment.text, each.where, each.words) for each in threads(commented)] == [
        ("Who took the other one?", WHOLE, ""),
        ("Para 3: Tuesday not Monday.", "message", "Monday"),
        ("Item 2 needs a photo.", "happening/i2", ""),
    ]
    assert {each.author for each in commented.comments} == {"Amara Whitcombe"}


def test_positions_count_what_is_marked_as_deleted():
    update = with_open_changes()
    (remark,) = read_reply("“again on” is odd", update).remarks
    assert words_at(update, remark.place) == "again on"


PIECES = st.sampled_from(
    [
        "Para 3: say Tuesday not Monday.",
        "Fine with me",
        "the garden item, please.",
        "And can the maternity item go first?",
        "a) one thing",
        "- another thing",
        "1. third",
        "In the message:",
        "Item 2, and para 3; bullet 2, then para 1",
        "“busy week”",
        "Dr. Reyes, 5 p.m.",
        "PS more",
        "Thanks,",
        "Amara",
        "> quoted words",
        "On Thursday Priya wrote:",
        "Hi Priya,",
        "-- ",
        "Yes.",
        "",
    ]
)


@given(st.lists(st.tuples(PIECES, st.sampled_from([" ", "\n", "\n\n"])), min_size=1, max_size=12))
def test_no_word_of_a_reply_is_dropped(pieces):
    text = "".join(f"{words}{between}" for words, between in pieces)
    try:
        reply = read_reply(text, weekly())
    except Unusable:
        return
    kept = " ".join((*(each.text for each in reply.remarks), reply.set_aside, reply.words))
    told = " ".join((*(each.text for each in reply.remarks), reply.words if reply.approves else ""))
    markers = {"-", ">", "a)", "1."}
    assert {word.strip(";,") for word in text.split()} - markers <= {
        word.strip(";,") for word in kept.split()
    }
    assert {word.strip(";,") for word in reply.words.split()} <= {word.strip(";,") for word in told.split()}


@given(st.text(max_size=80))
def test_any_text_can_be_read(text):
    with contextlib.suppress(Unusable):
        read_reply(text, weekly())
