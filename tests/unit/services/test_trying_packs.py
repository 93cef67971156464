"""A template is tried with the sample: some mistakes only show once a page is made."""

import shutil

import pytest

from update_editor.assets import templates
from update_editor.cli.main import main
from update_editor.services.trying_packs import failures_of
from update_editor.templating.checking import check_pack
from update_editor.templating.loading import load_pack

HEADING = "<h1>{{ heading }}</h1>"


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(templates() / "weekly-update", tmp_path / "ours")


@pytest.mark.parametrize("pack", ["weekly-update", "monthly-bulletin"])
def test_the_shipped_templates_make_every_format(pack):
    assert failures_of(load_pack(templates() / pack)) == ()


@pytest.mark.parametrize(
    "mistake",
    [
        "{{ heading.__class__.__mro__ }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ 'x' * 9999999999 }}",
        "{% for each in range(99999999) %}x{% endfor %}",
        "{% include '/etc/passwd' %}",
    ],
)
def test_what_only_fails_with_words_in_it_is_found(folder, capsys, mistake):
    page = folder / "web" / "page.html"
    page.write_text(page.read_text("utf-8").replace(HEADING, mistake), "utf-8")
    assert check_pack(folder) == ()
    (failure,) = failures_of(load_pack(folder))
    assert failure.code == "template-render"
    assert main(["templates", "check", str(folder)]) == 1
    assert str(page) in capsys.readouterr().out


def test_a_layout_that_reads_a_file_fails_once_for_each_layout(folder):
    layout = folder / "pdf" / "update.typ"
    layout.write_text(layout.read_text("utf-8") + '\n#read("/etc/passwd")\n', "utf-8")
    assert [each.code for each in failures_of(load_pack(folder))] == ["layout-failed"]
