import os
import subprocess
import sys

import pytest

from update_editor.storage import HeldFile, is_held

HOLD = """
import sys
from pathlib import Path
from update_editor.storage import HeldFile
held = HeldFile(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_file_is_held_until_it_is_let_go(tmp_path):
    held = HeldFile(tmp_path / "sign")
    assert is_held(tmp_path / "sign")
    with pytest.raises(OSError, match=r"emporar|vailable|denied"):
        HeldFile(tmp_path / "sign")
    held.let_go()
    assert not (tmp_path / "sign").exists()
    assert not is_held(tmp_path / "sign")


def test_a_file_of_a_program_that_was_ended_is_not_held(tmp_path):
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", HOLD, str(tmp_path / "sign")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env) as child:
        assert child.stdout.readline() == b"held\n"
        assert is_held(tmp_path / "sign")
        child.kill()
    assert not is_held(tmp_path / "sign")
