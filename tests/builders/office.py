"""LibreOffice as a reader of Word files that is not ours: what it makes of them with its own commands."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

SOFFICE = shutil.which("soffice")
ACCEPT, REJECT, AS_IS = ".uno:AcceptAllTrackedChanges", ".uno:RejectAllTrackedChanges", ""
"""What is done with a file before it is saved again."""
_PATIENCE = 240
"""Seconds for all files of one start."""
_LIBRARY = "http://openoffice.org/2000/library"
_SCRIPT = "http://openoffice.org/2000/script"
_MACRO = """
Sub Resolve(listed As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim word(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  word(0).Name = "FilterName" : word(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  channel = FreeFile
  Open listed For Input As #channel
  Do While Not Eof(channel)
    Line Input #channel, entry
    parts = Split(entry, "|")
    document = StarDesktop.loadComponentFromURL(parts(0), "_blank", 0, hidden())
    If parts(2) <> "" Then
      frame = document.CurrentController.Frame
      dispatcher.executeDispatch(frame, parts(2), "", 0, Array())
    End If
    document.storeToURL(parts(1), word())
    document.close(True)
  Loop
  Close #channel
  StarDesktop.terminate()
End Sub
"""


def resolved_by_libreoffice(folder: Path, files: Mapping[str, bytes], command: str) -> dict[str, bytes]:
    """Return Word files by their names as LibreOffice writes them after a command, in one start of it."""
    work = folder / (command.rpartition(":")[2] or "as-is")
    out = work / "out"
    out.mkdir(parents=True)
    lines = []
    for name, data in files.items():
        (work / f"{name}.docx").write_bytes(data)
        lines.append("|".join([(work / f"{name}.docx").as_uri(), (out / f"{name}.docx").as_uri(), command]))
    listed = work / "files.txt"
    listed.write_text("\n".join(lines), encoding="utf-8")
    profile = folder / "profile"
    if not profile.exists():
        _start(profile, "--terminate_after_init")  # makes a profile, which would take the place of the macro
        _add_macro(profile / "user" / "basic" / "Standard")
    _start(profile, f'macro:///Standard.Module1.Resolve("{listed.as_uri()}")')
    return {name: (out / f"{name}.docx").read_bytes() for name in files}


def _start(profile: Path, *what: str) -> None:
    """Start LibreOffice with a profile that is nobody's own, and wait until it ends."""
    call = [str(SOFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", *what]
    subprocess.run(call, check=True, capture_output=True, timeout=_PATIENCE)


def _add_macro(folder: Path) -> None:
    """Put the macro into a profile's own library."""
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE {} PUBLIC "{}" "{}.dtd">\n'
    kind = "-//OpenOffice.org//DTD OfficeDocument 1.0//EN"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Module1.xba").write_text(
        head.format("script:module", kind, "module")
        + f'<script:module xmlns:script="{_SCRIPT}" script:name="Module1" script:language="StarBasic">'
        + f"{escape(_MACRO)}</script:module>",
        encoding="utf-8",
    )
    (folder / "script.xlb").write_text(
        head.format("library:library", kind, "library")
        + f'<library:library xmlns:library="{_LIBRARY}" library:name="Standard" library:readonly="false" '
        + 'library:passwordprotected="false"><library:element library:name="Module1"/></library:library>',
        encoding="utf-8",
    )
