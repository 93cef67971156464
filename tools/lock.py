"""Write requirements/ again from pyproject.toml: ``dev.py lock``."""

import sys
import tempfile
from pathlib import Path

import dev

UV = "uv==0.13.9"

LOCKS = {
    "dev": ["--extra", "window", "--group", "dev"],
    "window": ["--extra", "window"],
    "test": ["--group", "test"],
    "core": [],
}
"""Each file of requirements/ and the part of pyproject.toml that it locks; the first holds all the others."""


def main(arguments: list[str]) -> int:
    """Write requirements/ again from pyproject.toml, for every platform and Python version."""
    clean = {name: value for name, value in dev.child_environment().items() if not name.startswith("UV_")}
    with tempfile.TemporaryDirectory() as folder:
        python = dev.make_environment(Path(folder))
        if dev.call([python, "-m", "pip", "install", "-qq", UV], clean):
            raise dev.Failed("uv couldn't be installed (see above)")
        for name, part in LOCKS.items():
            write_lock(python, name, part, arguments, clean)
    return dev.call([sys.executable, "packaging/bill_of_materials.py"], dev.child_environment())


def write_lock(
    python: str, name: str, part: list[str], arguments: list[str], environment: dict[str, str]
) -> None:
    """Write one lock file: exact versions, the hashes of all their files, and no address."""
    path = dev.REQUIREMENTS / f"{name}.txt"
    oldest = "{}.{}".format(*dev.OLDEST)
    options = ["--universal", "--python-version", oldest, "--generate-hashes", "--no-config"]
    options += ["--no-header", "--no-annotate", "--quiet", *part, *arguments]
    if name != "dev":
        options += ["--constraint", str(dev.REQUIREMENTS / "dev.txt")]
    command = [python, "-m", "uv", "pip", "compile", "pyproject.toml", *options, "-o", str(path)]
    if dev.call(command, environment):
        raise dev.Failed(f"{path.name} couldn't be made (see above)")
    made = f"# Made from pyproject.toml by: python3 dev.py lock\n{path.read_text(encoding='utf-8')}"
    path.write_text(made, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(dev.guarded(main, sys.argv[1:]))
