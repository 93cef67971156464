"""``check_pack`` names file and line of what is wrong, and finds nothing wrong with what is shipped."""

import re
import shutil
from pathlib import Path

import docx
import pytest

from builders.packs import copied_pack, write_pack
from update_editor import assets
from update_editor.services.messages import FAULTS, fault_sentence
from update_editor.templating import checking
from update_editor.templating.checking import check_pack


def found(folder):
    return [(fault.file.removeprefix(f"{folder}/"), fault.line, fault.code) for fault in check_pack(folder)]


@pytest.mark.parametrize("pack_id", ["weekly-update", "monthly-bulletin"])
def test_nothing_is_wrong_with_a_shipped_pack(pack_id):
    assert check_pack(assets.templates() / pack_id) == ()


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("template.toml", "[patterns]", "[patterns", "template-syntax"),
        ("template.toml", 'kind = "items"', 'kind = "poem"', "template-wrong-value"),
        ("template.toml", 'id = "happening"', 'id = "message"', "template-twice"),
        ("template.toml", "Weekly update, {{ date | long_date }}", " ", "template-blank"),
        ("template.toml", "{{ date | long_date }}", "{{ date | long_date", "template-pattern"),
        ("template.toml", "{{ date | long_date }}", "{{ dat }}", "template-unknown-name"),
        ("template.toml", "{{ date | long_date }}", "{{ date.weekday(1, 2) }}", "template-pattern"),
        ("template.toml", 'text = "#1b1f24"', 'text = "#9aa4af"', "template-contrast"),
        ("email/email.html", "{% endfor %}", "{% endfr %}", "template-render"),
        ("email/email.html", "<h1>{{ title }}", "<h1>{{ titel }}", "template-unknown-name"),
        ("web/page.html", "{{ title }}", "{{ title | shout }}", "template-render"),
        ("web/page.html", "</head>", '<script src="x.js"></script></head>', "template-fetches"),
        ("web/page.css", ":root {", '@import "other.css";\n:root {', "template-fetches"),
        ("web/page.css", "{{ colours.text }}", "{{ colour.text }}", "template-unknown-name"),
        ("template.toml", 'name = "Harbour and Vale', 'name = "\u200b" # Harbour', "template-blank"),
        ("easy-read/index.html", "{{ words.hard_words }}", "{{ hardwords }}", "template-unknown-name"),
        ("easy-read/index.html", "<header>", '<header><script src="x.js">', "template-fetches"),
        ("pdf/update.typ", "#let ink", '#import "@preview/cetz:0.3.0"\n#let ink', "template-layout-not-safe"),
        ("easy-read/easy-read.typ", "#let gutter", "#eval(content)\n#let gutter", "template-layout-not-safe"),
        (
            "snippets/join-in.md",
            "# Have",
            "| a | b |\n| - | - |\n| 1 | 2 |\n\n# Have",
            "template-snippet-left-out",
        ),
    ],
)
def test_what_is_wrong_is_found_in_its_line(tmp_path, file, old, new, code):
    folder = copied_pack(tmp_path / "weekly-update", {file: (old, new)})
    before = (assets.templates() / "weekly-update" / file).read_text(encoding="utf-8").partition(old)[0]
    assert (file, before.count("\n") + 1, code) in found(folder)


def test_a_pack_that_requires_no_section_is_named_at_its_sections(tmp_path):
    folder = copied_pack(tmp_path / "a", {"template.toml": ("required = true", "required = false")})
    lines = (folder / "template.toml").read_text(encoding="utf-8").split("\n")
    line = lines.index("[[sections]]") + 1
    assert found(folder) == [("template.toml", line, "template-no-required-section")]


def test_every_fault_has_a_sentence(tmp_path):
    folder = copied_pack(tmp_path / "a", {"template.toml": ('text = "#1b1f24"', 'text = "#9aa4af"')})
    for fault in check_pack(folder):
        assert fault.parameters["one"] in fault_sentence(fault)
        assert not fault_sentence(fault).endswith(".")


def test_missing_files_are_named(tmp_path):
    names = [
        name for name, _, code in found(write_pack(tmp_path / "small")) if code == "template-file-missing"
    ]
    assert names == ["email/email.css", "email/email.html", "email/kept.css", "web/page.css", "web/page.html"]


def test_words_of_the_packs_own_may_not_be_empty(tmp_path):
    words = '\n[words]\nskip = "Nabídka"\nnotice = "\u200b"\nwritten = []\n'
    folder = copied_pack(tmp_path / "a", {"template.toml": ("[colours]", f"{words}\n[colours]")})
    lines = (folder / "template.toml").read_text(encoding="utf-8").split("\n")
    assert found(folder) == [
        ("template.toml", lines.index(said) + 1, "template-blank")
        for said in ('notice = "\u200b"', "written = []")
    ]


@pytest.mark.parametrize("name", ["word/reference.docx", "easy-read/reference.docx"])
def test_a_reference_document_that_is_none_is_named(tmp_path, name):
    folder = copied_pack(tmp_path / "a", {})
    (folder / name).write_bytes(b"PK\x03\x04 no more")
    assert found(folder) == [(name, 1, "template-reference-unreadable")]


@pytest.mark.parametrize(
    ("name", "style"), [("word", "Quote"), ("word", "List Bullet"), ("easy-read", "Notice")]
)
def test_a_style_that_a_reference_document_lacks_is_named(tmp_path, name, style):
    folder = copied_pack(tmp_path / "a", {})
    document = docx.Document(folder / name / "reference.docx")
    document.styles[style].delete()
    document.save(folder / name / "reference.docx")
    (fault,) = check_pack(folder)
    assert (fault.code, fault.parameters["style"]) == ("template-style-missing", style)
    assert style in fault_sentence(fault)


def test_a_list_style_that_belongs_to_no_list_is_named(tmp_path):
    folder = copied_pack(tmp_path / "a", {})
    document = docx.Document(folder / "word" / "reference.docx")
    properties = document.styles["List Number"].element.pPr
    properties.remove(properties.numPr)
    document.save(folder / "word" / "reference.docx")
    assert [fault.parameters["style"] for fault in check_pack(folder)] == ["List Number"]


def test_layouts_and_documents_that_a_pack_lacks_are_no_fault(tmp_path):
    folder = copied_pack(tmp_path / "a", {})
    for name in ("pdf", "word", "easy-read"):
        shutil.rmtree(folder / name)
    assert found(folder) == []


def test_a_snippet_that_says_nothing_is_named(tmp_path):
    folder = copied_pack(tmp_path / "a", {})
    (folder / "snippets" / "join-in.md").write_text("\n")
    assert found(folder) == [("snippets/join-in.md", 1, "template-snippet-empty")]


def test_a_snippet_that_is_not_text_is_named_with_its_line(tmp_path):
    folder = copied_pack(tmp_path / "a", {})
    (folder / "snippets" / "join-in.md").write_bytes(b"# A\n\n\xff\n")
    assert found(folder) == [("snippets/join-in.md", 3, "template-file-not-text")]


def test_a_snippet_that_nobody_can_read_is_named(tmp_path):
    folder = copied_pack(tmp_path / "a", {})
    (folder / "snippets" / "join-in.md").write_text("> " * 3000 + "deep")
    assert found(folder) == [("snippets/join-in.md", 1, "template-snippet-too-deep")]


def test_each_code_of_a_fault_has_its_sentence():
    source = Path(checking.__file__).parent
    codes = {
        code
        for path in source.glob("*.py")
        for code in re.findall(r'"(template-[a-z-]+)"', path.read_text("utf-8"))
    }
    assert codes == set(FAULTS)


def test_a_file_that_is_a_link_out_of_the_pack_is_named(tmp_path):
    folder = copied_pack(tmp_path / "a", {})
    (folder / "web" / "page.css").unlink()
    (tmp_path / "elsewhere.css").write_text("p {}")
    (folder / "web" / "page.css").symlink_to(tmp_path / "elsewhere.css")
    assert [code for _, _, code in found(folder)] == ["template-file-outside"]


def test_a_page_that_python_itself_chokes_on_is_named(tmp_path):
    folder = copied_pack(tmp_path / "a", {"web/page.html": ("</body>", "{% if 1 %}" * 2000)})
    assert "template-render" in [code for _, _, code in found(folder)]


def test_a_folder_that_is_no_pack_is_named(tmp_path):
    assert [fault.code for fault in check_pack(tmp_path)] == ["template-missing"]
