"""What other programs copy, kept as an ``.html`` file, is imported with its words, lists and links."""

import pytest

from builders.clipboard_kinds import FOLDER, NAMES, blocks_of, expected, written
from builders.clipboard_samples import NOT_HERE, SAMPLES, expected_blocks, letters_of, samples
from update_editor.importers import import_source
from update_editor.services.packs import pack_for


@pytest.mark.parametrize("name", NAMES)
def test_it_is_imported_as_it_reads(name):
    imported = import_source(FOLDER / f"{name}.html", pack_for("weekly-update"))
    wanted = [_without_heading_mark(each) for each in expected(name) if not each.startswith("left out")]
    assert [_without_heading_mark(each) for each in written(blocks_of(imported.update))] == wanted


def _without_heading_mark(line):
    return line.lstrip("# ") if line.startswith("#") else line


@pytest.mark.skipif(not SAMPLES.is_dir(), reason=NOT_HERE)
def test_every_sample_is_imported_as_expected():
    for sample, wanted in samples():
        update = import_source(sample, pack_for("weekly-update")).update
        ours = [_unheaded(each.style, each.level, letters_of(each.spans)) for each in blocks_of(update)]
        assert ours == [_unheaded(*each) for each in expected_blocks(wanted, "subheading")], sample.name


def _unheaded(style, level, letters):
    return ("paragraph" if style == "subheading" else style, level, letters)
