"""Packs that a test writes: a copy of the shipped weekly update, with something changed."""

import shutil
from pathlib import Path

from update_editor import assets

MINIMAL = """\
id = "small"
name = "Small update"
description = "One message."
language = "en-GB"

[patterns]
title = "Small update"
opening = ["From {{ lead.name }}."]
closing = ["Goodbye"]

[organisation]
name = "The Tide Table Society"
other_formats = "Ask us for other formats."

[[sections]]
id = "message"
kind = "message"
label = "Message"
required = true
"""


def write_pack(folder: Path, text: str = MINIMAL, **files: str) -> Path:
    """Write a pack's ``template.toml`` and other files (``email__email_html`` is ``email/email.html``)."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "template.toml").write_text(text, encoding="utf-8", newline="\n")
    for name, content in files.items():
        place, _, ending = name.replace("__", "/").rpartition("_")
        path = folder / f"{place}.{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")
    return folder


def copied_pack(folder: Path, changes: dict[str, tuple[str, str]]) -> Path:
    """Copy the shipped weekly update and replace one text by another in each file that is named."""
    source = assets.templates() / "weekly-update"
    for part in ("template.toml", "email", "web", "easy-read", "pdf", "word", "snippets"):
        copy = shutil.copytree if (source / part).is_dir() else shutil.copy
        folder.mkdir(parents=True, exist_ok=True)
        copy(source / part, folder / part)
    for name, (old, new) in changes.items():
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
    return folder
