"""The bill of materials names every locked package and all that is shipped of others, and is up to date."""

import importlib.util
import json
import re
import uuid
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[3]
PACKAGING = PROJECT / "packaging"
LOCKED = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


@pytest.fixture
def program():
    spec = importlib.util.spec_from_file_location("bill_of_materials", PACKAGING / "bill_of_materials.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bill() -> dict:
    return json.loads((PACKAGING / "update-editor.cdx.json").read_text(encoding="utf-8"))


def locked(lock_name: str) -> set[tuple[str, str]]:
    return set(LOCKED.findall((PROJECT / "requirements" / f"{lock_name}.txt").read_text(encoding="utf-8")))


def test_the_file_is_what_the_locks_say_today(program) -> None:
    assert (PACKAGING / "update-editor.cdx.json").read_text(encoding="utf-8") == program.bill_text()


def test_it_names_every_locked_package_and_no_other(bill: dict) -> None:
    libraries = [each for each in bill["components"] if each["type"] == "library"]
    assert {(each["name"], each["version"]) for each in libraries} == locked("window")
    required = {(each["name"], each["version"]) for each in libraries if each["scope"] == "required"}
    assert required == locked("core")


def test_what_is_shipped_of_others_is_there_and_stands_in_the_notice(bill: dict) -> None:
    notice = (PROJECT / "NOTICE").read_text(encoding="utf-8")
    shipped = [each for each in bill["components"] if each["type"] == "data"]
    named = {each["properties"][0]["value"].rpartition("/")[0] for each in shipped}
    assert named == set(re.findall(r"^(resources/\S+)/[^/\s]+", notice, re.MULTILINE))
    for each in shipped:
        assert list(PROJECT.glob(each["properties"][0]["value"])), each["name"]
        assert each.get("version", "") in notice


def test_a_package_without_a_licence_is_not_passed_over(program, monkeypatch, tmp_path: Path) -> None:
    (tmp_path / "licences.toml").write_text("shipped = []\n[packages]\n")
    monkeypatch.setattr(program, "LICENCES", tmp_path / "licences.toml")
    with pytest.raises(LookupError, match="say under which licence"):
        program.bill_text()


def test_it_keeps_to_the_form_of_cyclonedx(bill: dict) -> None:
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    uuid.UUID(bill["serialNumber"].removeprefix("urn:uuid:"))
    own = bill["metadata"]["component"]["bom-ref"]
    refs = [each["bom-ref"] for each in bill["components"]]
    assert len({own, *refs}) == len(refs) + 1
    assert [each["ref"] for each in bill["dependencies"]] == [own, *refs]
    assert bill["dependencies"][0]["dependsOn"] == refs
    for each in bill["components"]:
        assert set(each) <= {
            *("type", "bom-ref", "name", "version", "scope", "licenses", "purl", "properties"),
        }
        (licence,) = each["licenses"]
        assert set(licence) in ({"expression"}, {"license"})


def test_it_is_valid_by_the_schema_of_cyclonedx(bill: dict) -> None:
    validation = pytest.importorskip(
        "cyclonedx.validation.json", reason="cyclonedx-python-lib is not installed: dev.py sbom asks it"
    )
    from cyclonedx.schema import SchemaVersion

    assert validation.JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(bill)) is None


def test_the_wheel_carries_it(tmp_path: Path, bill: dict) -> None:
    wheel = pytest.importorskip("hatchling.builders.wheel")
    (made,) = wheel.WheelBuilder(str(PROJECT)).build(directory=str(tmp_path), versions=["standard"])
    with zipfile.ZipFile(made) as archive:
        (name,) = [each for each in archive.namelist() if each.endswith(".cdx.json")]
        assert re.fullmatch(r"update_editor-[\d.]+\.dist-info/sboms/update-editor\.cdx\.json", name)
        assert json.loads(archive.read(name)) == bill
