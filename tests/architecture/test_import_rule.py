"""Imports point only down, Qt lives in gui, and the gates that say so fail when they must."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
VIOLATIONS = Path(__file__).parent / "violations"
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"

AGAINST_THE_LAYERS = {
    "model.knows_the_window": "gui",
    "model.asks_a_service": "services",
    "exporters.reads_with_an_importer": "importers",
    "templating.saves": "storage",
    "gui.runs_a_command": "cli",
}
WITH_QT = {
    "cli.shows_a_window": "PySide6",
    "review.names_a_qt_type": "PySide6",
    "services.asks_shiboken": "shiboken6",
}


def lint_imports(project: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts of a project's pyproject.toml on its src/."""
    program = f"import sys; sys.path.insert(0, 'src'); {LINT_IMPORTS}"
    return run(project, [sys.executable, "-c", program, "--no-cache"])


def ruff(project: Path) -> subprocess.CompletedProcess[str]:
    """Check a project with ruff's rule against banned modules alone."""
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--select", "TID251"]
    return run(project, [*command, "--output-format", "concise", "src"])


def run(project: Path, command: list[str]) -> subprocess.CompletedProcess[str]:
    # The report is wrapped to the width of the terminal; a wide one keeps each finding on its line.
    wide = {**os.environ, "COLUMNS": "500"}
    return subprocess.run(command, cwd=project, env=wide, check=False, capture_output=True, text=True)


@pytest.fixture(scope="module")
def violating(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project to which every violation was added."""
    project = tmp_path_factory.mktemp("project")
    shutil.copyfile(PROJECT / "pyproject.toml", project / "pyproject.toml")
    package = project / "src" / "update_editor"
    shutil.copytree(PROJECT / "src" / "update_editor", package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(VIOLATIONS, package, dirs_exist_ok=True)
    return project


@pytest.fixture(scope="module")
def contract_report(violating: Path) -> str:
    result = lint_imports(violating)
    assert result.returncode == 1, result.stdout + result.stderr
    return result.stdout


def test_the_contracts_hold():
    result = lint_imports(PROJECT)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Contracts: 2 kept, 0 broken." in result.stdout


def test_ruff_finds_no_qt_outside_gui():
    result = ruff(PROJECT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_both_contracts_break_on_the_violations(contract_report: str):
    assert "Contracts: 0 kept, 2 broken." in contract_report


@pytest.mark.parametrize(("module", "above"), AGAINST_THE_LAYERS.items())
def test_the_contract_names_an_import_that_points_up_or_aside(contract_report: str, module: str, above: str):
    lower = module.partition(".")[0]
    assert f"update_editor.{lower} is not allowed to import update_editor.{above}" in contract_report
    assert f"update_editor.{module} -> update_editor.{above}" in contract_report


@pytest.mark.parametrize(("module", "qt"), WITH_QT.items())
def test_the_contract_names_a_module_that_imports_qt(contract_report: str, module: str, qt: str):
    assert f"update_editor.{module} -> {qt}" in contract_report


def test_the_contract_names_a_package_that_has_no_layer(contract_report: str):
    assert "- update_editor.newcomer" in contract_report


@pytest.mark.parametrize("module", WITH_QT)
def test_ruff_names_a_module_that_imports_qt(violating: Path, module: str):
    result = ruff(violating)
    assert result.returncode == 1
    assert f"src/update_editor/{module.replace('.', '/')}.py" in result.stdout


def test_ruff_lets_gui_import_qt(violating: Path):
    assert "src/update_editor/gui/" not in ruff(violating).stdout


def test_every_violation_is_expected_somewhere():
    files = {path.relative_to(VIOLATIONS).with_suffix("") for path in VIOLATIONS.rglob("*.py")}
    names = {".".join(path.parts) for path in files}
    assert names == {*AGAINST_THE_LAYERS, *WITH_QT, "newcomer.__init__"}
