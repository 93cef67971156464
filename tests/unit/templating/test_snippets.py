"""Standing text in Markdown."""

from builders.packs import write_pack
from update_editor.model import line_text
from update_editor.templating.loading import load_pack, pack_by_id
from update_editor.templating.snippets import snippets


def test_a_first_heading_names_a_snippet_and_is_not_in_its_text(tmp_path):
    pack = load_pack(write_pack(tmp_path / "small", snippets__tides_md="# Tide times\n\nHigh at **noon**.\n"))
    (snippet,) = snippets(pack)
    assert (snippet.id, snippet.name) == ("tides", "Tide times")
    assert [line_text(block.spans) for block in snippet.source.blocks] == ["High at noon."]
    assert [span.text for span in snippet.source.blocks[0].spans if span.bold] == ["noon"]


def test_a_snippet_without_a_heading_is_named_after_its_file(tmp_path):
    pack = load_pack(write_pack(tmp_path / "small", snippets__lost_md="Found a glove?"))
    assert [snippet.name for snippet in snippets(pack)] == ["Lost"]


def test_a_pack_without_snippets_has_none(tmp_path):
    assert snippets(load_pack(write_pack(tmp_path / "small"))) == ()


def test_the_shipped_snippets_lose_nothing():
    for snippet in snippets(pack_by_id("weekly-update")):
        assert snippet.source.blocks
        assert snippet.source.left_out == ()
