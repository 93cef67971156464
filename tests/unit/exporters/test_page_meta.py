"""What a page says to search engines: true, whole, and unable to run anything."""

import json

from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from msgspec.structs import replace

from builders.editions import sample_edition
from update_editor.exporters.page_meta import LONGEST_HEADLINE, page_meta

ADDRESS = "https://www.harbourvale.example/updates/2031-03-07/"


def head_of(edition, address=ADDRESS, images=(f"{ADDRESS}assets/picture-1.png",)):
    said = page_meta(edition, address, images)
    return html.document_fromstring(f"<html><head>{said}</head><body></body></html>").find("head")


def article(head):
    (script,) = head.xpath("script")
    return json.loads(script.text)


def open_graph(head):
    return {each.get("property"): each.get("content") for each in head.xpath("meta")}


def test_a_page_says_where_it_stands_what_it_is_called_and_who_publishes_it():
    head = head_of(sample_edition())
    assert head.xpath("link[@rel='canonical']/@href") == [ADDRESS]
    said, graph = article(head), open_graph(head)
    assert said["@type"] == "NewsArticle"
    assert said["headline"] == graph["og:title"] == "Weekly update, Friday 7 March 2031"
    assert said["datePublished"] == graph["article:published_time"] == "2031-03-07"
    assert said["publisher"]["name"] == graph["og:site_name"] == sample_edition().pack.organisation.name
    assert said["url"] == said["mainEntityOfPage"] == graph["og:url"] == ADDRESS
    assert said["image"] == [graph["og:image"]]
    assert graph["og:locale"] == "en_GB"


def test_without_an_address_there_is_nothing_that_must_be_whole():
    head = head_of(sample_edition(), None, ())
    assert not head.xpath("link")
    assert not {"og:url", "og:image"} & set(open_graph(head))
    assert not {"url", "image", "mainEntityOfPage"} & set(article(head))


def test_an_update_without_a_date_says_none():
    edition = sample_edition()
    head = head_of(replace(edition, update=replace(edition.update, date=None)))
    assert "datePublished" not in article(head)
    assert "article:published_time" not in open_graph(head)


@given(
    st.text() | st.sampled_from(["</script><script>alert(1)</script>", "<!--", "]]>", "\"'&amp;", "\u2028"])
)
def test_no_title_ends_the_script_that_it_stands_in(title):
    edition = replace(sample_edition(), title=title)
    head = head_of(edition)
    assert len(head.xpath("//script")) == 1
    graph = open_graph(head)
    assert article(head)["headline"] == graph["og:title"][:LONGEST_HEADLINE]
