"""Only what the program wrote itself, and nobody changed since, is written over without a question."""

import pytest

from update_editor.model import Unusable
from update_editor.services.export_job import ExportResult, Written, digest_of
from update_editor.services.messages import error_sentence
from update_editor.services.written_before import MOST_FOLDERS, WrittenBefore


def write(folder, **files):
    """Write files, and return what an export would say of them."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, words in files.items():
        (folder / name).write_bytes(words)
        written.append(
            Written(
                format="email",
                name=name,
                path=folder / name,
                bytes=len(words),
                digest=digest_of(words),
                replaced=False,
            )
        )
    return ExportResult(tuple(written), ())


def test_what_the_program_wrote_is_no_stranger_until_somebody_changes_it(tmp_path):
    out = tmp_path / "out"
    WrittenBefore(tmp_path / "state").note(out, write(out, page=b"one", text=b"two"))
    kept = WrittenBefore(tmp_path / "state")
    assert kept.strangers(out, ("page", "text", "new")) == ()
    (out / "text").write_bytes(b"mine")
    assert kept.strangers(out, ("page", "text", "new")) == ("text",)


def test_what_others_put_there_is_a_stranger(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "page").write_bytes(b"mine")
    kept = WrittenBefore(tmp_path / "state")
    with pytest.raises(Unusable, match="not-ours") as refused:
        kept.refuse_strangers(tmp_path / "out", ("page", "new"))
    assert "(page)" in error_sentence(refused.value)


def test_another_format_is_remembered_beside_the_first(tmp_path):
    out, kept = tmp_path / "out", WrittenBefore(tmp_path / "state")
    kept.note(out, write(out, page=b"one"))
    kept.note(out, write(out, text=b"two"))
    assert kept.strangers(out, ("page", "text")) == ()


def test_the_folders_that_are_remembered_are_bounded(tmp_path):
    kept = WrittenBefore(tmp_path / "state")
    for number in range(MOST_FOLDERS + 1):
        kept.note(tmp_path / str(number), write(tmp_path / str(number), page=b"one"))
    assert kept.strangers(tmp_path / "0", ("page",)) == ("page",)
    assert kept.strangers(tmp_path / "1", ("page",)) == ()


@pytest.mark.parametrize("content", [b"", b"[", b'{"folders": 3}', b"[" * 100_000])
def test_a_record_that_can_not_be_read_has_everything_asked_about(tmp_path, content):
    (tmp_path / "outputs.json").write_bytes(content)
    write(tmp_path, page=b"one")
    assert WrittenBefore(tmp_path).strangers(tmp_path, ("page",)) == ("page",)
