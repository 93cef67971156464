"""A table of contents in the Word file: what it lists, where it leads, and when it is there at all."""

from msgspec.structs import replace

from builders.editions import sample_edition
from builders.review_copies import WordFile
from builders.word_text import opened, paragraphs_of
from update_editor.exporters.edition import WordChoices
from update_editor.exporters.word import export_word

NAMES = ("toc 1", "toc 2")


def word_of(edition, *, contents=True):
    (output,) = export_word(replace(edition, word=WordChoices(contents=contents)))
    return output.data


def listed(data):
    return [(name, text) for name, text in paragraphs_of(data) if name in NAMES]


def headings(data):
    return [(name, text) for name, text in paragraphs_of(data) if name in ("Heading 1", "Heading 2")]


def test_it_lists_every_heading_of_a_section_and_an_item_in_order():
    data = word_of(sample_edition())
    levels = {"toc 1": "Heading 1", "toc 2": "Heading 2"}
    assert listed(data)
    assert [(levels[name], text) for name, text in listed(data)] == headings(data)


def test_it_stands_behind_the_title_under_the_words_of_the_template():
    names = [name for name, _ in paragraphs_of(word_of(sample_edition()))]
    assert names.index("Title") + 1 == names.index("TOC Heading") == names.index("toc 1") - 1


def test_each_entry_leads_to_its_heading():
    file = WordFile(word_of(sample_edition()))
    anchors = file.found("//w:hyperlink/@w:anchor")
    places = {each.get(each.keys()[1]): each.getparent() for each in file.found("//w:bookmarkStart")}
    assert len(anchors) == len(set(anchors)) == len(places)
    for anchor in anchors:
        entry = file.found(f"//w:hyperlink[@w:anchor='{anchor}']")[0]
        assert "".join(entry.itertext()) == "".join(places[anchor].itertext())


def test_it_is_a_field_that_word_can_make_anew_and_asks_nothing():
    file = WordFile(word_of(sample_edition()))
    kinds = file.found("//w:sdt//w:fldChar/@w:fldCharType")
    assert kinds == ["begin", "separate", "end"]
    assert file.found("string(//w:instrText)").split()[:2] == ["TOC", "\\o"]
    assert b"updateFields" not in file.parts["word/settings.xml"]


def test_its_own_heading_is_no_heading_of_the_update():
    style = opened(word_of(sample_edition())).styles["TOC Heading"]
    assert style.element.xpath("./w:pPr/w:outlineLvl/@w:val") == ["9"]
    assert style.base_style.name == "Heading 1"


def test_without_a_heading_there_is_none():
    edition = sample_edition()
    message = replace(edition.update.sections[0], heading=(), body=edition.update.sections[0].body[:1])
    bare = replace(edition, update=replace(edition.update, sections=(message,)))
    assert not WordFile(word_of(bare)).found("//w:sdt")


def test_without_being_asked_for_there_is_none():
    file = WordFile(word_of(sample_edition(), contents=False))
    assert not file.found("//w:sdt | //w:bookmarkStart | //w:fldChar")
