"""Laying known fields over an older or newer object without losing what is not known."""

from typing import Any

Json = Any


def overlay(raw: Json, known: Json) -> Json:
    """Return ``known`` with every field of ``raw`` that it does not have.

    Objects in lists are matched by ``id``; those without one (spans, leads) by being the same but for what is
    not known, in their order. What ``known`` dropped from a list stays dropped.
    """
    if isinstance(raw, dict) and isinstance(known, dict):
        merged = {key: overlay(raw[key], value) if key in raw else value for key, value in known.items()}
        return {**{key: value for key, value in raw.items() if key not in known}, **merged}
    if isinstance(raw, list) and isinstance(known, list):
        return _overlay_list(raw, known)
    return known


def _overlay_list(raw: list[Json], known: list[Json]) -> list[Json]:
    by_id = {entry["id"]: entry for entry in raw if _has_id(entry)}
    loose = [entry for entry in raw if isinstance(entry, dict) and not _has_id(entry)]
    result = []
    for entry in known:
        if _has_id(entry):
            result.append(overlay(by_id[entry["id"]], entry) if entry["id"] in by_id else entry)
            continue
        match = next((at for at, other in enumerate(loose) if _says_the_same(other, entry)), None)
        result.append(entry if match is None else overlay(loose[match], entry))
        if match is not None:
            del loose[: match + 1]
    return result


def _has_id(entry: Json) -> bool:
    return isinstance(entry, dict) and isinstance(entry.get("id"), str) and entry["id"] != ""


def _says_the_same(raw: Json, known: Json) -> bool:
    """Say whether ``raw`` differs from ``known`` only by fields that one of them lacks."""
    if isinstance(raw, dict) and isinstance(known, dict):
        return all(key not in known or _says_the_same(value, known[key]) for key, value in raw.items())
    if isinstance(raw, list) and isinstance(known, list):
        return len(raw) == len(known) and all(map(_says_the_same, raw, known))
    return bool(raw == known)
