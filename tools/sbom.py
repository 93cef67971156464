"""Write the bill of materials again from the locks, and have it judged: ``dev.py sbom``."""

import sys
import tempfile
from pathlib import Path

import dev

CYCLONEDX = "cyclonedx-python-lib[json-validation]==11.12.0"
JUDGE_BILL = """
import pathlib, sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
sys.exit(JsonStrictValidator(SchemaVersion.V1_6).validate_str(text))
"""


def main(_: list[str]) -> int:
    """Write the bill of materials again, and have CycloneDX's own schema judge it where that can be had."""
    if dev.call([sys.executable, "packaging/bill_of_materials.py"], dev.child_environment()):
        raise dev.Failed("the bill of materials couldn't be written (see above)")
    with tempfile.TemporaryDirectory() as folder:
        python = dev.make_environment(Path(folder))
        if dev.quietly([python, "-m", "pip", "install", "-qq", CYCLONEDX], Path(folder)):
            dev.say("It was written, not judged: CycloneDX's schema could not be had; is there a network?")
            return 0
        bill = dev.ROOT / "packaging" / "update-editor.cdx.json"
        code = dev.call([python, "-c", JUDGE_BILL, str(bill)], dev.child_environment())
    judgement = "valid CycloneDX 1.6" if code == 0 else "not valid CycloneDX 1.6 (see above)"
    dev.say(f"{bill.name} is {judgement}")
    return code


if __name__ == "__main__":
    sys.exit(dev.guarded(main, sys.argv[1:]))
