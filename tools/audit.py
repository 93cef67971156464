"""Look the locked packages up among known weaknesses: ``dev.py audit``."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import dev

PIP_AUDIT = "pip-audit==2.9.0"


def main(arguments: list[str]) -> int:
    """Look the locked packages up in the list of known weaknesses; where it can't be reached, say so."""
    clean = dev.child_environment()
    with tempfile.TemporaryDirectory() as folder:
        python = dev.make_environment(Path(folder))
        if dev.quietly([python, "-m", "pip", "install", "-qq", PIP_AUDIT], Path(folder)):
            dev.say("Nothing was audited: pip-audit could not be installed; is there a network?")
            return 0
        options = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json"]
        locked = str(dev.REQUIREMENTS / "window.txt")
        command = [python, "-m", "pip_audit", *options, "-r", locked, *arguments]
        answer = subprocess.run(command, env=clean, capture_output=True, text=True, check=False).stdout
    try:
        packages = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        packages = []
    known = [each for each in packages if "skip_reason" not in each]
    if not known:
        dev.say("Nothing was audited: the list of known weaknesses can't be reached.")
        return 0
    found = [(each, weakness) for each in known for weakness in each["vulns"]]
    for each, weakness in found:
        mended = ", ".join(weakness["fix_versions"]) or "no version"
        dev.say(f"{each['name']} {each['version']}: {weakness['id']}, mended in {mended}")
    looked_up = f"{len(known)} of {len(packages)} locked packages were looked up"
    dev.say(f"{looked_up}; {len(found)} weaknesses are known")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(dev.guarded(main, sys.argv[1:]))
