"""Write resources/easy-read/common-words.txt: the English words that are met most often.

    python packaging/make_common_words.py

They are those of the PyPI package wordfreq that are met at least once in some 30,000 words (4.5 on the scale
of Zipf), of plain letters. Which of them are easy is not said: that is what easy-words.txt is for.
"""

import gzip
import subprocess
import sys
import tempfile
import textwrap
import zipfile
from pathlib import Path

import msgspec

PACKAGE = "wordfreq==3.1.1"
LEAST = 4.5
CENTIBELS = 100
TARGET = Path(__file__).resolve().parent.parent / "resources" / "easy-read" / "common-words.txt"
HEAD = """\
# The English words that are met most often, made by packaging/make_common_words.py from the data of wordfreq
# 3.1.1 by Robyn Speer, Creative Commons Attribution-ShareAlike 4.0: see NOTICE.

"""


def main() -> None:
    """Fetch the package and write the list."""
    with tempfile.TemporaryDirectory() as folder:
        fetch = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", PACKAGE, "--dest", folder]
        subprocess.run(fetch, check=True)
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            data = gzip.decompress(archive.read("wordfreq/data/large_en.msgpack.gz"))
    words = sorted(common(msgspec.msgpack.decode(data)))
    TARGET.write_text(HEAD + textwrap.fill(" ".join(words), 110) + "\n", encoding="utf-8", newline="\n")
    print(f"{TARGET.name}: {len(words):,} words")


def common(table: list[list[str]]) -> set[str]:
    """Return the common words of wordfreq's table, whose rows are by hundredths of a step of frequency."""
    rows = table[1 : int((9 - LEAST) * CENTIBELS) + 2]
    return {word for row in rows for word in row if word.isascii() and word.isalpha()}


if __name__ == "__main__":
    main()
