"""Bring the fonts for PDF into resources/fonts, as their makers give them, and list what they can show.

    python packaging/make_fonts.py

Needs ``npm``, ``apt-get`` (Debian) and the Python package ``fonttools``. The files are copied as they are;
only ``coverage.json`` is made: the code points that each family has, as pairs of first and last.
"""

import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"

ATKINSON = "@expo-google-fonts/atkinson-hyperlegible@0.4.1"
EMOJI = "@expo-google-fonts/noto-emoji@0.4.7"
DEJAVU = "fonts-dejavu-core"

FILES = {
    ATKINSON: {
        "400Regular/AtkinsonHyperlegible_400Regular.ttf": "AtkinsonHyperlegible-Regular.ttf",
        "400Regular_Italic/AtkinsonHyperlegible_400Regular_Italic.ttf": "AtkinsonHyperlegible-Italic.ttf",
        "700Bold/AtkinsonHyperlegible_700Bold.ttf": "AtkinsonHyperlegible-Bold.ttf",
        "700Bold_Italic/AtkinsonHyperlegible_700Bold_Italic.ttf": "AtkinsonHyperlegible-BoldItalic.ttf",
        "LICENSE_FONT": "LICENCE-AtkinsonHyperlegible.txt",
    },
    EMOJI: {
        "400Regular/NotoEmoji_400Regular.ttf": "NotoEmoji-Regular.ttf",
        "LICENSE_FONT": "LICENCE-NotoEmoji.txt",
    },
}
DEJAVU_FILES = {
    "usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "DejaVuSans.ttf",
    "usr/share/doc/fonts-dejavu-core/copyright": "LICENCE-DejaVuSans.txt",
}


def main() -> None:
    """Fetch, copy, and list what the fonts show."""
    with tempfile.TemporaryDirectory() as folder:
        for package, files in FILES.items():
            copy(from_npm(package, Path(folder)), files)
        copy(from_debian(DEJAVU, Path(folder)), DEJAVU_FILES)
    (FONTS / "coverage.json").write_text(coverage_json(), encoding="utf-8")


def from_npm(package: str, folder: Path) -> Path:
    """Return a folder with the files of an npm package; none of its scripts is run."""
    packed = _run(folder, "npm", "pack", "--silent", package)
    target = folder / package.replace("/", "-")
    with tarfile.open(folder / packed.split()[-1]) as archive:
        archive.extractall(target, filter="data")
    return target / "package"


def from_debian(package: str, folder: Path) -> Path:
    """Return a folder with the files of a Debian package, which is not installed."""
    _run(folder, "apt-get", "download", package)
    target = folder / package
    found = next(folder.glob(f"{package}_*.deb"))
    _run(folder, "dpkg-deb", "-x", str(found), str(target))
    return target


def copy(source: Path, files: dict[str, str]) -> None:
    """Copy files into resources/fonts under other names."""
    FONTS.mkdir(parents=True, exist_ok=True)
    for name, target in files.items():
        shutil.copyfile(source / name, FONTS / target)


def coverage_json() -> str:
    """Return, by family, the pairs of first and last code point that all its files have."""
    from fontTools.ttLib import TTFont

    families: dict[str, set[int]] = {}
    for path in sorted(FONTS.glob("*.ttf")):
        font = TTFont(path)
        points = set(font.getBestCmap())
        family = font["name"].getDebugName(1)
        families[family] = families.get(family, points) & points
    return json.dumps({name: _pairs(points) for name, points in families.items()}) + "\n"


def _pairs(points: set[int]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    for point in sorted(points):
        if pairs and point == pairs[-1][1] + 1:
            pairs[-1] = (pairs[-1][0], point)
        else:
            pairs.append((point, point))
    return pairs


def _run(folder: Path, name: str, *arguments: str) -> str:
    """Run a program in a folder and return what it printed."""
    found = shutil.which(name)
    if found is None:
        sys.exit(f"{name} is not here; install it first")
    done = subprocess.run([found, *arguments], cwd=folder, check=True, capture_output=True)  # noqa: S603
    return done.stdout.decode()


if __name__ == "__main__":
    main()
