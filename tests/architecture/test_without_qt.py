"""What works without a window works without importing Qt."""

import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"

IMPORT_EACH = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
"""
CALL_THE_PROGRAM = """
import sys
from update_editor.__main__ import main
try:
    code = main()
except SystemExit as end:
    code = end.code
assert code in (None, 0, 1), code
"""
LIST_QT = """
print("Qt:", *sorted({name.partition(".")[0] for name in sys.modules} & {"PySide6", "shiboken6"}))
"""


def loaded_qt(program: str, *arguments: str) -> list[str]:
    """Return which of Qt's packages a program has loaded when it ends."""
    command = [sys.executable, "-c", program + LIST_QT, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    result = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()[-1].split()[1:]


def core_modules() -> list[str]:
    """Return every module of the program but those of gui and the one that starts it."""
    paths = [path.relative_to(SOURCE).with_suffix("") for path in SOURCE.rglob("*.py")]
    return sorted(".".join(path.parts) for path in paths if path.parts[1] not in ("gui", "__main__"))


def test_this_test_would_see_qt():
    program = 'import sys, types; sys.modules["PySide6.QtCore"] = types.ModuleType("QtCore")'
    assert loaded_qt(program) == ["PySide6"]


def test_the_core_can_be_imported_whole_without_qt():
    modules = core_modules()
    assert len(modules) > 50
    assert loaded_qt(IMPORT_EACH, *modules) == []


def test_every_command_explains_itself_without_qt():
    from update_editor.cli.main import COMMANDS

    for command in COMMANDS:
        assert loaded_qt(CALL_THE_PROGRAM, command, "--help") == [], command


def test_the_sample_is_written_in_every_format_without_qt(tmp_path: Path):
    assert loaded_qt(CALL_THE_PROGRAM, "demo", str(tmp_path / "demo")) == []
