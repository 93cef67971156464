import sys

import pytest
from msgspec.structs import replace

from builders.edition_words import edition_of
from builders.editions import shipped
from update_editor import __main__ as main_module
from update_editor.exporters import typesetting
from update_editor.exporters.pdf import export_pdf
from update_editor.model import Unusable


def export_with(tmp_path, layout):
    (tmp_path / "pdf").mkdir()
    (tmp_path / "pdf" / "update.typ").write_text(layout, encoding="utf-8")
    pack = replace(shipped("weekly-update"), folder=tmp_path, base_folders=())
    return export_pdf(replace(edition_of(), pack=pack))


@pytest.mark.parametrize(
    ("layout", "line", "word"),
    [
        ('= A\n#import "@preview/cetz:0.3.0"', 2, "import"),
        ('= A\n#let p = "@preview/cetz:0.3.0"\n#import p: *', 3, "import"),
        ('= A\n#include "/content.typ"', 2, "include"),
        ('= A\n#eval("1")', 2, "eval"),
        ('= A\n#plugin("/picture-1.png")', 2, "plugin"),
        ("= A\n#dictionary(sys)", 2, "dictionary"),
    ],
)
def test_a_layout_that_would_fetch_or_make_code_from_text_is_refused_with_its_line(
    tmp_path, layout, line, word
):
    with pytest.raises(Unusable) as refusal:
        export_with(tmp_path, layout)
    assert refusal.value.code == "template-layout-not-safe"
    assert (refusal.value.parameters["line"], refusal.value.parameters["word"]) == (line, word)


@pytest.mark.parametrize(
    ("layout", "reason", "line"),
    [
        ("#let x = (", "unclosed", 1),
        ("no title", "title", 1),
        ('#set document(title: "T")\n#set text(font: "No Such Face")\n= A', "font", 1),
        ('#set document(title: "T")\n= A\n#image("/nowhere.png")', "not found", 3),
        ('#set document(title: "T")\n= A\n#read("/../../../etc/hostname")', "escape", 3),
        ('#set document(title: "T")\n#let f(x) = f(x)\n#f(1)', "depth", 2),
        ('#set document(title: "T")\n== Second level first', "heading", 2),
    ],
)
def test_a_layout_that_does_not_work_is_refused_with_the_reason_and_its_line(tmp_path, layout, reason, line):
    with pytest.raises(Unusable) as refusal:
        export_with(tmp_path, layout)
    assert refusal.value.code == "layout-failed"
    assert reason in refusal.value.parameters["detail"]
    assert refusal.value.parameters["line"] == line


def test_a_layout_of_the_packs_own_is_used(tmp_path):
    own = '#import "/content.typ": content\n#set document(title: content.title)\n#set page(width: 5cm)\n= Own'
    [output] = export_with(tmp_path, own.replace("= Own", "#set text(font: content.fonts)\n= Own"))
    assert output.data.startswith(b"%PDF")


def test_a_layout_without_end_is_stopped_and_the_program_goes_on(tmp_path, monkeypatch):
    monkeypatch.setattr(typesetting, "LONGEST", 1.0)
    endless = "#for a in range(999999) { for b in range(999999) { } }"
    with pytest.raises(Unusable, match="layout-failed") as refusal:
        export_with(tmp_path, endless)
    assert refusal.value.parameters["detail"] == "it goes on for too long"


@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded by the system on Linux alone")
def test_a_layout_that_takes_all_memory_ends_a_process_of_its_own(tmp_path):
    with pytest.raises(Unusable, match="layout-failed") as refusal:
        export_with(tmp_path, '#("a" * 4000000000)')
    assert refusal.value.parameters["detail"] == "it takes too much memory"


def test_the_program_answers_as_one_file_too():
    assert main_module._TYPESETTING_CHILD == [typesetting.CHILD_OPTION]
