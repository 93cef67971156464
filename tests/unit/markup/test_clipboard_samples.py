"""The clipboard samples beside the project come out as the editor that they were taken from has them."""

import pytest

from builders.clipboard_samples import NOT_HERE, SAMPLES, expected_blocks, letters_of, samples
from update_editor.markup.html_in import read_html


@pytest.mark.skipif(not SAMPLES.is_dir(), reason=NOT_HERE)
def test_every_sample_comes_out_as_expected_to_the_letter():
    assert samples()
    for sample, wanted in samples():
        blocks = read_html(sample.read_text("utf-8")).blocks
        ours = [(each.style, each.level, letters_of(each.spans)) for each in blocks]
        assert ours == expected_blocks(wanted), sample.name
