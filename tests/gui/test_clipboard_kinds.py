"""What other programs copy, pasted into the real pane."""

import pytest

from builders.clipboard_kinds import NAMES, expected, html_of, written
from builders.clipboard_samples import NOT_HERE, SAMPLES, expected_blocks, letters_of, samples
from gui.driving import clipboard, read_anew
from update_editor.gui.text_pane import TextPane

_LEFT_OUT = "left out: "


@pytest.fixture
def pane(qtbot):
    pane = TextPane("message")
    qtbot.addWidget(pane)
    return pane


@pytest.mark.parametrize("name", NAMES)
def test_it_is_pasted_as_it_reads(pane, name):
    notes = []
    pane.note.connect(notes.append)

    pane.insertFromMimeData(clipboard(html=html_of(name)))

    wanted = [_as_subheading(each) for each in expected(name) if not each.startswith(_LEFT_OUT)]
    left_out = expected(name)[-1].partition(_LEFT_OUT)[2]
    assert written(pane.value()) == wanted
    assert read_anew(pane) == pane.value()
    assert notes == [f"pasted-{kind}" for kind in left_out.split(", ") if kind]


def _as_subheading(line):
    return "## " + line.lstrip("# ") if line.startswith("#") else line


@pytest.mark.skipif(not SAMPLES.is_dir(), reason=NOT_HERE)
def test_every_sample_is_pasted_as_expected(pane):
    for sample, wanted in samples():
        pane.show_value(())
        pane.insertFromMimeData(clipboard(html=sample.read_text("utf-8")))
        ours = [(each.style, each.level, letters_of(each.spans)) for each in pane.value()]
        assert ours == expected_blocks(wanted, heading="subheading"), sample.name
