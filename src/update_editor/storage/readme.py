"""The note inside a container that says what the file is."""


def readme_text() -> str:
    """Return the note that tells somebody with an unzip tool what they are looking at."""
    return (
        "This file is an update written with Update Editor. It is a zip archive.\n\n"
        "update.md     the words, as Markdown, to read or to rescue\n"
        "content.json  everything, as JSON: this is what the program reads\n"
        "images/       the pictures\n"
        "history/      kept versions, where there are any\n"
        "manifest.json the SHA-256 of each of these, to notice damage\n"
    )
