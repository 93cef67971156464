"""Profiles: which rules a house keeps, and how grave it finds each."""

from functools import cache
from typing import Literal

import msgspec
from msgspec import Struct

from update_editor import assets
from update_editor.model import Unusable
from update_editor.proofing.findings import Finding, Mark, Severity, fingerprint
from update_editor.proofing.house_rules import HouseRule, house_rules

Level = Literal["error", "warning", "advice", "off"]

HOUSE = "house"


class Profile(Struct, frozen=True, kw_only=True):
    """A house's choices. ``levels`` are by rule (``term.nhs``) or by family (``term.*``); a rule's own goes
    before its family's. What is not named has its own level.
    """

    id: str = HOUSE
    name: str = ""
    about: str = ""
    source: str = ""
    levels: dict[str, Level] = {}

    def is_on(self, rule_id: str) -> bool:
        """Say whether a rule is asked at all."""
        return self._level(rule_id) != "off"

    def severity(self, rule: HouseRule, measured: Severity | None = None) -> Severity:
        """Return how grave a finding is: as the profile says, else as measured, else as the rule is."""
        level = self._level(rule.id)
        return level if level is not None and level != "off" else measured or rule.severity

    def _level(self, rule_id: str) -> Level | None:
        family = f"{rule_id.partition('.')[0]}.*"
        return self.levels.get(rule_id, self.levels.get(family))


class _File(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: str
    about: str = ""
    source: str = ""
    extends: str = ""
    levels: dict[str, Level] = {}


@cache
def shipped_profiles() -> dict[str, Profile]:
    """Return the profiles that come with the program, by id, the house's first."""
    folder = assets.resources() / "profiles"
    names = sorted((path.stem for path in folder.glob("*.toml")), key=lambda name: (name != HOUSE, name))
    profiles: dict[str, Profile] = {}
    for name in names:
        profiles[name] = read_profile(name, (folder / f"{name}.toml").read_bytes(), profiles)
    return profiles


def read_profile(profile_id: str, data: bytes, known: dict[str, Profile]) -> Profile:
    """Return the profile that a file has; one that extends a known one starts from its levels.

    Raises:
        Unusable: ``profile-broken`` with what is wrong, or ``profile-unknown-base``.
    """
    try:
        file = msgspec.toml.decode(data, type=_File)
    except (ValueError, RecursionError) as error:
        raise Unusable("profile-broken", profile=profile_id, detail=str(error)) from error
    if file.extends and file.extends not in known:
        raise Unusable("profile-unknown-base", profile=profile_id, base=file.extends)
    _refuse_unknown_rules(profile_id, file.levels)
    base = known[file.extends].levels if file.extends else {}
    return Profile(
        id=profile_id, name=file.name, about=file.about, source=file.source, levels={**base, **file.levels}
    )


def _refuse_unknown_rules(profile_id: str, levels: dict[str, Level]) -> None:
    families = {f"{rule_id.partition('.')[0]}.*" for rule_id in house_rules()}
    for rule_id in levels:
        if rule_id not in house_rules() and rule_id not in families:
            raise Unusable("profile-broken", profile=profile_id, detail=f"no rule “{rule_id}” is known")


def finding_of(rule_id: str, mark: Mark, text: str, profile: Profile) -> Finding:
    """Return what a rule has marked in a text as a finding, as grave as the profile takes it."""
    return Finding(
        rule=rule_id,
        severity=profile.severity(house_rules()[rule_id], mark.severity),
        where=mark.where,
        code=f"{rule_id}/{mark.variant}" if mark.variant else rule_id,
        block=mark.block,
        start=mark.start,
        end=mark.end,
        text=text[mark.start : mark.end],
        parameters=mark.parameters,
        suggestions=mark.suggestions,
        fingerprint=fingerprint(rule_id, text, mark),
    )
