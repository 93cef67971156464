"""Write the bill of materials (CycloneDX 1.6) from the locks: what is in the program, with its licence.

    python3 dev.py sbom

It needs Python alone, and writes the same every time from the same locks. The wheel carries the file in its
``.dist-info/sboms`` (PEP 770). The hashes of the packages stay in the locks: a package has one for each
platform, and CycloneDX has a place for one file's alone.
"""

import json
import re
import tomllib
import uuid
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[1]
BILL = Path(__file__).with_name("update-editor.cdx.json")
LICENCES = Path(__file__).with_name("licences.toml")
REQUIRED, ALL = "core", "window"
"""The locks of what the command line needs, and of what the window needs too."""

_PIN = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s;\\]+)(?: ; (?P<marker>[^\\\n]+?))? \\$", re.MULTILINE
)
_NOT_SPDX = "see NOTICE"


def main() -> None:
    """Write the file."""
    BILL.write_text(bill_text(), encoding="utf-8", newline="\n")


def bill_text() -> str:
    """Return the bill as it stands in its file.

    Raises:
        LookupError: a package has no licence in ``licences.toml``.
    """
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = f"pkg:pypi/{project['name']}@{project['version']}"
    components = [*_packages(), *_shipped()]
    refs = [each["bom-ref"] for each in components]
    bill: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": "",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "build"}],
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": project["name"],
                "version": project["version"],
                "description": project["description"],
                "licenses": _licences(project["license"]),
                "purl": own,
            },
        },
        "components": components,
        "dependencies": [{"ref": own, "dependsOn": refs}, *({"ref": each} for each in refs)],
    }
    bill["serialNumber"] = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bill, sort_keys=True)).urn
    return json.dumps(bill, indent=2, ensure_ascii=False) + "\n"


def _packages() -> list[dict[str, Any]]:
    licences = _table()["packages"]
    required = {pin["name"] for pin in _pins(REQUIRED)}
    found = []
    for pin in _pins(ALL):
        name, version = pin["name"], pin["version"]
        if name not in licences:
            raise LookupError(f"{name}: say under which licence it is in {LICENCES.name}")
        package: dict[str, Any] = {
            "type": "library",
            "bom-ref": f"pkg:pypi/{name}@{version}",
            "name": name,
            "version": version,
            "scope": "required" if name in required else "optional",
            "licenses": _licences(licences[name]),
            "purl": f"pkg:pypi/{name}@{version}",
        }
        if pin["marker"]:
            package["properties"] = [{"name": "update-editor:only-where", "value": pin["marker"]}]
        found.append(package)
    return found


def _pins(lock_name: str) -> list[re.Match[str]]:
    text = (PROJECT / "requirements" / f"{lock_name}.txt").read_text(encoding="utf-8")
    return list(_PIN.finditer(text))


def _shipped() -> list[dict[str, Any]]:
    return [
        {
            "type": "data",
            "bom-ref": each["purl"],
            "name": each["name"],
            **({"version": each["version"]} if "version" in each else {}),
            "scope": "required",
            "licenses": _licences(each["licence"]),
            "purl": each["purl"],
            "properties": [{"name": "update-editor:files", "value": each["files"]}],
        }
        for each in _table()["shipped"]
    ]


def _licences(words: str) -> list[dict[str, Any]]:
    """Return a licence as CycloneDX writes it: one by its id, several as an expression, another by name."""
    if words == _NOT_SPDX:
        return [{"license": {"name": words}}]
    return [{"expression": words}] if " " in words else [{"license": {"id": words}}]


def _table() -> dict[str, Any]:
    return tomllib.loads(LICENCES.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
