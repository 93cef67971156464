"""What a pack's Typst layouts may say.

Layouts are not trusted. Typst runs no program and reads nothing outside its folder, but it would fetch a
package that is imported: only files of that folder may be, and nothing that makes code from text.
"""

import re
from pathlib import Path

from update_editor.model import Unusable
from update_editor.templating.members import read_text

_FORBIDDEN = re.compile(r"\b(eval|include|plugin|std|dictionary)\b|\bimport\b(?!\s*\"/[\w./-]+\")")


def read_layout(path: Path) -> str:
    """Return the text of a layout.

    Raises:
        Unusable: ``template-layout-not-safe`` with file, line and word; what ``members.read_text`` says.
    """
    source = read_text(path)
    refused = _FORBIDDEN.search(source)
    if refused is not None:
        line = source.count("\n", 0, refused.start()) + 1
        raise Unusable("template-layout-not-safe", file=str(path), line=line, word=refused[0])
    return source
