"""The files shipped with the program are found in a checkout and in what is built from it."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from update_editor import assets

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's wheel, built with what is installed here."""
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(target)]
    built = subprocess.run(command, cwd=PROJECT, check=False, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    return next(target.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but the installed program, as pip lays it out."""
    target = tmp_path_factory.mktemp("installed")
    options = ["--no-deps", "--no-index", "--no-compile", "--quiet", "--target", str(target)]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, str(wheel)], check=True)
    return target


def with_installed(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a folder, with the installed program in front of this environment's packages."""
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True, text=True)


def names_below(folder: Path) -> set[str]:
    """Return the files below a folder that the project keeps, by their path in it."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in files}


def test_a_checkout_has_them_at_its_top():
    assert assets.resources() == PROJECT / "resources"
    assert assets.templates() == PROJECT / "templates"


@pytest.mark.parametrize("folder", ["resources", "templates"])
def test_the_wheel_holds_all_of_them(wheel: Path, folder: str):
    prefix = f"update_editor/{folder}/"
    packed = {
        name.removeprefix(prefix) for name in zipfile.ZipFile(wheel).namelist() if name.startswith(prefix)
    }
    assert packed == names_below(PROJECT / folder)


def test_the_wheel_holds_every_module(wheel: Path):
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".py")}
    source = PROJECT / "src"
    assert packed == {path.relative_to(source).as_posix() for path in source.rglob("*.py")}


def test_the_installed_program_has_its_command(installed: Path):
    entry_points = next(installed.glob("update_editor-*.dist-info")) / "entry_points.txt"
    assert "update-editor = update_editor.__main__:main" in entry_points.read_text(encoding="utf-8")


def test_the_installed_program_finds_its_own_files(installed: Path, tmp_path: Path):
    program = "from update_editor import assets; print(assets.resources(), assets.templates(), sep='\\n')"
    told = with_installed(installed, tmp_path, "-c", program)
    package = installed / "update_editor"
    assert told.stdout.splitlines() == [str(package / "resources"), str(package / "templates")]


def test_the_installed_program_exports_the_sample_from_another_folder(installed: Path, tmp_path: Path):
    result = with_installed(installed, tmp_path, "-m", "update_editor", "demo", "out")
    assert result.returncode in (0, 1), result.stderr
    written = names_below(tmp_path / "out")
    assert {"email.html", "email.eml", "web/index.html", "update.docx", "update.pdf"} <= written
