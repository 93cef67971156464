"""Inside the container a note says what each member is."""

from update_editor.storage.readme import readme_text


def test_it_names_what_the_program_reads_and_what_people_can():
    assert "content.json" in readme_text()
    assert "update.md" in readme_text()
