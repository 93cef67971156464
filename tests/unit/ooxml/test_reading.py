"""Text, tracked changes and what surrounds them, from the XML that Word writes."""

import datetime as dt

import pytest

from builders.word_files import (
    BY,
    DEL_MARK,
    INS_MARK,
    dele,
    ins,
    link_to,
    move,
    p,
    r,
    styles,
    word_file,
    xml,
)
from update_editor.model import BlockFormat, TextFormat, line_text
from update_editor.ooxml.reading import read_docx

NOON = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.UTC)


def read(*body, **parts):
    return read_docx(word_file(*body, **parts))


def spans(*body, **parts):
    return read(*body, **parts).blocks[0].spans


def texts(document):
    return [line_text(block.spans) for block in document.blocks]


def marked(line):
    """Return each span's text behind + where it was inserted, - where it was deleted."""
    return [f"{'+' * bool(each.insertion)}{'-' * bool(each.deletion)}{each.text}" for each in line]


# what is tracked


def test_insertions_and_deletions_keep_who_made_them_and_when():
    line = spans(p("The ferry ", ins("never "), dele("always "), "sails."))
    assert marked(line) == ["The ferry ", "+never ", "-always ", "sails."]
    assert (line[1].insertion.author, line[1].insertion.date) == ("Priya Nair", NOON)


def test_a_deletion_within_an_insertion_is_both():
    assert marked(spans(p(ins("very ", dele("much "))))) == ["+very ", "+-much "]


def test_changes_have_ids_of_their_own_whatever_the_file_says():
    first, _, second = spans(p(ins("one"), " ", ins("two")))
    assert first.insertion.id != second.insertion.id


def test_an_author_has_no_more_letters_than_word_keeps():
    (span,) = spans(p(ins("Tea", by=f'w:author="{"Z" * 3_000_000}"')))
    assert span.insertion.author == "Z" * 255


def test_a_change_without_author_or_date_is_kept():
    (span,) = spans(p(ins("Tea", by="")))
    assert (span.insertion.author, span.insertion.date) == ("", None)


@pytest.mark.parametrize("date", ["yesterday", "0000-00-00T00:00:00Z", "0001-01-01T00:00:00Z", ""])
def test_a_date_that_is_none_is_none(date):
    (span,) = spans(p(ins("Tea", by=f'w:author="Bo" w:date="{date}"')))
    assert span.insertion.author == "Bo"
    assert span.insertion.date is None or span.insertion.date.year == 1


def test_the_moment_in_utc_counts_for_more_than_that_on_the_wall():
    by = 'w:author="Bo" w:date="2026-07-01T13:00:00Z" w16du:dateUtc="2026-07-01T12:00:00Z"'
    (span,) = spans(p(ins("Tea", by=by)))
    assert span.insertion.date == dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)


def test_a_moment_on_the_wall_is_taken_for_one_here():
    (span,) = spans(p(ins("Tea", by='w:author="Bo" w:date="2026-07-01T13:00:00Z"')))
    assert span.insertion.date.astimezone().replace(tzinfo=None) == dt.datetime(2026, 7, 1, 13)  # noqa: DTZ001


def test_a_paragraph_mark_is_a_change_of_its_own():
    first, second, _ = read(p("One", mark=INS_MARK), p("Two", mark=DEL_MARK), p("Three")).blocks
    assert first.mark_insertion.author == "Priya Nair"
    assert first.mark_deletion is None
    assert second.mark_deletion.date == NOON
    assert not any(span.insertion or span.deletion for span in (*first.spans, *second.spans))


def test_the_two_halves_of_a_move_share_a_group():
    from_mark, to_mark = f'<w:moveFrom w:id="9" {BY}/>', f'<w:moveTo w:id="9" {BY}/>'
    gone, _, here, _ = read(
        p(move("From", "m1", "Tea"), mark=from_mark),
        p("Cake"),
        p(move("To", "m1", "Tea"), mark=to_mark),
        p("Scones"),
    ).blocks
    groups = {
        gone.spans[0].deletion.group,
        gone.mark_deletion.group,
        here.spans[0].insertion.group,
        here.mark_insertion.group,
    }
    assert len(groups) == 1
    assert None not in groups


def test_half_a_move_is_a_deletion():
    (span,) = spans(p(f'<w:moveFrom w:id="1" {BY}><w:r><w:t>Tea</w:t></w:r></w:moveFrom>'))
    assert span.deletion.group is None


def test_a_format_that_changed_knows_what_it_was():
    props = f'<w:b/><w:rPrChange w:id="4" {BY}><w:rPr><w:i/></w:rPr></w:rPrChange>'
    (span,) = spans(p(r("Tea", props)))
    assert span.bold
    assert span.format_change.before == TextFormat(italic=True)


def test_a_change_of_colour_is_none():
    props = f'<w:color w:val="FF0000"/><w:rPrChange w:id="4" {BY}><w:rPr/></w:rPrChange>'
    assert spans(p(r("Tea", props)))[0].format_change is None


def test_a_style_that_changed_knows_what_it_was():
    (block,) = read(p("Tea", style="Heading2", before='<w:pStyle w:val="Quote"/>')).blocks
    assert block.style == "subheading"
    assert block.style_change.before == BlockFormat(style="quote")


def test_links_stand_inside_changes_and_round_them():
    inside = f'<w:hyperlink r:id="rl">{ins("the ")}<w:r><w:t>times</w:t></w:r></w:hyperlink>'
    line = spans(
        p(inside, " ", ins('<w:hyperlink r:id="rl"><w:r><w:t>here</w:t></w:r></w:hyperlink>')),
        relations=[link_to("rl", "https://ferry.example.org")],
    )
    assert [(each.text, bool(each.link), bool(each.insertion)) for each in line] == [
        ("the ", True, True),
        ("times", True, False),
        (" ", False, False),
        ("here", True, True),
    ]


def test_a_link_that_may_not_be_followed_is_words():
    document = read(
        p('<w:hyperlink r:id="rl"><w:r><w:t>here</w:t></w:r></w:hyperlink>'),
        relations=[link_to("rl", "javascript:alert(1)")],
    )
    assert document.blocks[0].spans[0].link is None
    assert document.left_out == ("link",)


# words


def test_characters_that_word_has_elements_for_are_kept():
    inner = (
        "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
        '<w:sym w:font="Wingdings" w:char="F0FC"/><w:cr/><w:t>e</w:t>'
    )
    assert line_text(spans(p(r(inner=inner)))) == "a\tb\nc\u2011d\u00ad✓\ne"


def test_a_symbol_that_nobody_knows_is_told():
    document = read(p(r(inner='<w:sym w:font="Webdings" w:char="F0FC"/>')))
    assert texts(document) == ["□"]
    assert document.left_out == ("symbol",)


def test_bold_comes_from_the_run_or_its_style_and_can_be_switched_off():
    named = styles(Strong=("character", "Strong", "<w:rPr><w:b/></w:rPr>"))
    line = spans(
        p(r("a", '<w:rStyle w:val="Strong"/>'), r("b", '<w:rStyle w:val="Strong"/><w:b w:val="0"/>')),
        styles=named,
    )
    assert [each.bold for each in line] == [True, False]


def test_text_is_found_in_whatever_stands_round_it():
    document = read(
        "<w:sdt><w:sdtContent>" + p("one ", "<w:smartTag><w:r><w:t>two </w:t></w:r></w:smartTag>"),
        "</w:sdtContent></w:sdt>",
        p(
            '<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent><w:r><w:t>three</w:t></w:r>'
            "</w:sdtContent></w:sdt>",
            '<w:unknown xmlns:w="urn:x"><w:part/></w:unknown>',
        ),
    )
    assert texts(document) == ["one two ", "three"]


def test_text_that_stands_in_no_paragraph_gets_one():
    assert texts(read("<w:r><w:t>Tea</w:t></w:r>", p("Cake"))) == ["Tea", "Cake"]


def test_one_branch_of_alternatives_is_read():
    box = "<w:txbxContent>{}</w:txbxContent>".format(p("In the box"))
    both = (
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent>"
    )
    document = read(p("Beside it", r(inner=both)), p("Below"))
    assert texts(document) == ["Beside it", "In the box", "Below"]
    assert document.left_out == ("text-box",)


def test_a_box_comes_between_no_paragraphs_that_may_be_joined():
    box = "<w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing>".format(p("Box"))
    document = read(p("One", r(inner=box), mark=DEL_MARK), p("Two"), p("Three"))
    assert texts(document) == ["One", "Two", "Box", "Three"]


def field(instruction, shown):
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    return f"{begin}<w:r><w:instrText>{instruction}</w:instrText></w:r>{middle}{shown}{end}"


def test_a_field_says_what_it_shows():
    document = read(p("On ", field("DATE", r("Friday")), "."))
    assert texts(document) == ["On Friday."]
    assert document.left_out == ("field",)


def test_a_field_that_links_is_a_link():
    line = spans(p(field(' HYPERLINK "https://ferry.example.org" ', r("times"))))
    assert line[0].link == "https://ferry.example.org"


def test_a_field_within_the_making_of_another_is_not_shown():
    line = spans(p(field(" IF </w:instrText></w:r>" + field("SEX", r("F")) + "<w:r><w:instrText>", r("Ms"))))
    assert line_text(line) == "Ms"


def test_a_field_that_never_ends_hides_nothing():
    begin = r(inner='<w:fldChar w:fldCharType="begin"/>')
    assert texts(read(p(begin, "One"), p("Two"))) == ["One", "Two"]


def test_equations_are_kept_in_plain_letters():
    half = (
        "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>"
        "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
    )
    document = read(p("It is ", half, " of all."))
    assert texts(document) == ["It is 1/2 of all."]
    assert document.left_out == ("equation",)


def test_hidden_text_is_shown_and_told():
    document = read(p("Tea", r(" and cake", "<w:vanish/>")))
    assert texts(document) == ["Tea and cake"]
    assert document.left_out == ("hidden",)


def test_a_footnote_follows_its_paragraph():
    reference = r(inner='<w:footnoteReference w:id="1"/>')
    line = '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
    notes = xml("footnotes", f'{line}<w:footnote w:id="1">{p("Since May.", reference)}</w:footnote>')
    document = read(p("Tea", reference, dele(reference)), p("Cake"), footnotes=notes)
    assert texts(document) == ["Tea", "Since May.", "Cake"]
    assert document.left_out == ("note",)


def row(*cells, props=""):
    inner = "".join(f"<w:tc>{each}</w:tc>" for each in cells)
    return f"<w:tr><w:trPr>{props}</w:trPr>{inner}</w:tr>"


def test_the_text_of_a_table_is_kept_cell_after_cell():
    document = read(p("Above"), f"<w:tbl>{row(p('a'), p('b'))}{row(p('c'))}</w:tbl>", p("Below"))
    assert texts(document) == ["Above", "a", "b", "c", "Below"]
    assert document.left_out == ("table",)


def test_a_row_that_was_inserted_is_inserted_text():
    document = read(f"<w:tbl>{row(p('a'))}{row(p('b'), props=INS_MARK)}</w:tbl>", p("Below"))
    assert [bool(block.mark_insertion) for block in document.blocks] == [False, True, False]
    assert marked(document.blocks[1].spans) == ["+b"]


def test_words_are_not_joined_with_a_table_behind_them():
    document = read(p("Stays", mark=DEL_MARK), f"<w:tbl>{row(p('a'))}</w:tbl>", p("Below"))
    assert document.blocks[0].mark_deletion is None


def test_words_in_a_header_are_told_and_page_numbers_are_not():
    assert read(p("Tea"), header1=xml("hdr", p("Draft"))).left_out == ("header",)
    assert read(p("Tea"), header1=xml("hdr", p("3"))).left_out == ()


def test_a_picture_is_read_with_its_description():
    drawing = (
        '<w:drawing><wp:inline><wp:docPr id="1" name="P" descr="A yellow bus"/>'
        '<a:graphic><a:blip r:embed="i"/></a:graphic></wp:inline></w:drawing>'
    )
    image = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    document = read(
        p("Tea", r(inner=drawing)),
        relations=[("i", image, "media/bus.png", False)],
        members={"word/media/bus.png": b"\x89PNG"},
    )
    (picture,) = document.pictures
    assert (picture.alt, picture.data, picture.block) == ("A yellow bus", b"\x89PNG", document.blocks[0].id)


def test_a_picture_that_stands_elsewhere_is_not_fetched():
    drawing = '<w:drawing><a:blip r:embed="i"/></w:drawing>'
    image = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    relations = [("i", image, "https://spy.example.org/pixel.png", True)]
    document = read(p("Tea", r(inner=drawing)), relations=relations)
    assert document.pictures == ()
    assert document.left_out == ("picture",)


def test_bookmarks_stand_in_the_block_that_they_begin_in():
    first = '<w:bookmarkStart w:id="1" w:name="_ue_one"/>'
    second = '<w:bookmarkStart w:id="1" w:name="_ue_two"/><w:bookmarkEnd w:id="1"/>'
    document = read(p(first, "One"), second, p("Two"))
    assert [(each.name, each.block) for each in document.bookmarks] == [
        ("_ue_one", document.blocks[0].id),
        ("_ue_two", document.blocks[1].id),
    ]


def test_the_manifest_of_a_review_copy_is_found_by_its_namespace():
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
    manifest = '<manifest xmlns="urn:update-editor:review:1"/>'
    document = read(
        p("Tea"),
        relations=[
            ("a", kind, "../customXml/b.xml", False),
            ("b", kind, "../customXml/a.xml", False),
        ],
        members={"customXml/b.xml": manifest, "customXml/a.xml": "<x/>"},
    )
    assert document.manifest == manifest.encode()
