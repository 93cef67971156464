"""A Word file that LibreOffice saved: what it keeps and what it makes of the rest."""

import shutil
import subprocess

import pytest

from builders.review_copies import WHEN, review_copy, reviewed_edition
from builders.word_edits import LEAD, EditedFile
from update_editor.review.changes import changes_of
from update_editor.services.returning import returned
from update_editor.services.review_copies import with_sent_version
from update_editor.storage import Weekly

SOFFICE = shutil.which("soffice")

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")


def saved_by_libreoffice(data, folder):
    """Return a Word file as LibreOffice writes it again."""
    (folder / "review.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [SOFFICE, profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", "out"]
    subprocess.run([*command, "review.docx"], cwd=folder, check=True, capture_output=True, timeout=120)
    return (folder / "out" / "review.docx").read_bytes()


def test_what_libreoffice_saved_brings_the_leads_edits_and_nothing_else(tmp_path):
    edition = reviewed_edition()
    weekly = with_sent_version(Weekly(update=edition.update, pictures=edition.pictures), "Priya Nair", WHEN)
    file = EditedFile(review_copy(edition))
    file.tracked("opened its doors", "flung its doors open")
    file.untracked("From April", "From May")
    file.add_paragraph("From May the N7", "The N8 does not.", track=True)
    data = saved_by_libreoffice(file.data, tmp_path)
    result = returned(weekly, edition.pack, data, WHEN, LEAD)
    known = {each.id for each in changes_of(edition.update)}
    new = [each for each in changes_of(result.weekly.update) if each.id not in known]
    assert [(each.author, each.before, each.after) for each in new] == [
        (LEAD, "opened its doors", "flung its doors open"),
        (f"{LEAD} (not tracked)", "April", "May"),
        (LEAD, "", "\nThe N8 does not."),
    ]
    assert known <= {each.id for each in changes_of(result.weekly.update)}
    assert result.weekly.update.comments == edition.update.comments
    assert result.report.warnings == ()
    assert {each.placed_by for each in result.report.blocks} == {"bookmark", "neighbours"}
