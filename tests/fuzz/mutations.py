"""Bytes that somebody hostile, or a bad disk, could make of a sound file."""

import io
import json
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

MOST_CHANGES = 8
_LARGEST = 400_000
"""Bytes of a mutated file: what is larger than an update is in seeds of its own."""
_BYTES = (0, 1, 9, 10, 13, 32, 34, 38, 39, 47, 60, 62, 91, 92, 93, 123, 125, 127, 128, 254, 255)
_HOSTILE = (
    b"",
    b"\x00",
    b"-1",
    b"1e999",
    b"99999999999999999999",
    b"NaN",
    b"null",
    b"\xed\xa0\x80",
    b"\xff\xfe",
    b"../../../etc/passwd",
    b"file:///etc/passwd",
    b"javascript:alert(1)",
    b"http://[::1",
    b"{{ 7 * 7 }}",
    "\u202e\u2028\ufffe".encode("utf-8"),
    b"A" * 5000,
)
_VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    2**63,
    1e308,
    "",
    "\x00",
    "\ud83d",
    "<script>",
    "javascript:alert(1)",
    "2026-02-30",
    [],
    {},
    [[[[]]]],
    "A" * 3000,
)


@st.composite
def mutated(draw: st.DrawFn, seeds: Sequence[bytes], words: Sequence[bytes] = ()) -> bytes:
    """Return one of the seeds with some changes, inside its members where it is a zip."""
    seed = draw(st.sampled_from(seeds))
    if seed.startswith(b"PK\x03\x04") and draw(st.integers(0, 9)):
        return draw(_changed_inside(seed, (*_HOSTILE, *words)))
    return draw(_changed(seed, seeds, (*_HOSTILE, *words)))


@st.composite
def _changed_inside(draw: st.DrawFn, seed: bytes, words: Sequence[bytes]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(seed)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(draw(st.integers(1, 3))):
        name = draw(st.sampled_from(sorted(members)))
        members[name] = draw(_changed(members[name], tuple(members.values()), words))
    members.pop("manifest.json", None)  # its hashes would stop what is to be tried
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()


@st.composite
def _changed(draw: st.DrawFn, data: bytes, others: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    if data[:1] in (b"{", b"[") and draw(st.booleans()):
        with suppress(ValueError):
            return draw(_changed_json(json.loads(data)))
    for _ in range(draw(st.integers(1, MOST_CHANGES))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.sampled_from((0, 1, 2, 4, 8, 32, 200, 5000)))
        before, piece, after = data[:at], data[at : at + length], data[at + length :]
        how = draw(st.integers(0, 6))
        if how == 0 and piece:
            data = before + bytes([piece[0] ^ (1 << draw(st.integers(0, 7)))]) + piece[1:] + after
        elif how == 1:
            data = before + bytes([draw(st.sampled_from(_BYTES))]) + piece[1:] + after
        elif how == 2:
            data = before + after
        elif how == 3:
            data = before + piece * draw(st.sampled_from((2, 3, 100, 3000))) + after
        elif how == 4:
            data = before + draw(st.sampled_from(words)) + data[at:]
        elif how == 5:
            other = draw(st.sampled_from(others))
            start = draw(st.integers(0, len(other)))
            data = before + other[start : start + length] + after
        else:
            data = before
        data = data[:_LARGEST]
    return data


@st.composite
def _changed_json(draw: st.DrawFn, value: Any) -> bytes:
    """Return JSON in which some values are others, of a kind that nobody expects there."""
    for _ in range(draw(st.integers(1, 3))):
        place = value
        while isinstance(place, dict | list) and place:
            key = draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
            if isinstance(place[key], dict | list) and place[key] and draw(st.integers(0, 4)):
                place = place[key]
                continue
            how = draw(st.integers(0, 3))
            if how == 0 and isinstance(place, list):
                place.append(place[key])
            elif how == 1:
                del place[key]
            else:
                place[key] = deepcopy(draw(st.sampled_from(_VALUES)))
            break
    return json.dumps(value).encode()
