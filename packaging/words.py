"""Write the catalogues of the window's words, resources/i18n/update_editor_LANGUAGE.ts, from the source.

    python3 dev.py words            after words of the window were changed
    python3 dev.py words --check    tell whether that was forgotten

The source's words are English (UK), so that catalogue is complete by itself; in others, what is new is
marked as unfinished and what is gone is dropped. Each of them is then made into the .qm that is loaded.
Qt's own lupdate is not used: it doesn't see the words of the core, nor those of the menus' tables, and
passes over words that no translator could ever find, which is an error here.
"""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "update_editor"
CATALOGUES = ROOT / "resources" / "i18n"
SOURCE_LANGUAGE = "en_GB"

Words = dict[tuple[str, str], str]
"""The file (from the project's folder) in which words of a context come first, by context and words."""


def main(arguments: list[str]) -> int:
    """Write every catalogue, or check the one of the source's language; return the exit code."""
    found, faults = words_of(SOURCE)
    for fault in faults:
        print(f"words: {fault}", file=sys.stderr)
    if faults:
        return 1
    ours = CATALOGUES / f"update_editor_{SOURCE_LANGUAGE}.ts"
    if "--check" in arguments:
        fresh = ours.is_file() and ours.read_text(encoding="utf-8") == catalogue(found, SOURCE_LANGUAGE)
        print("words: up to date" if fresh else "words: not up to date; do: python3 dev.py words")
        return 0 if fresh else 1
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    for path in sorted({ours, *CATALOGUES.glob("update_editor_*.ts")}):
        language = path.stem.removeprefix("update_editor_")
        known = {} if path == ours or not path.is_file() else translations(path)
        path.write_text(catalogue(found, language, known), encoding="utf-8", newline="\n")
        print(f"{path.name}: {len(found)} words and sentences")
        if path != ours:
            compiled(path, path.with_suffix(".qm"))
    return 0


def words_of(source: Path) -> tuple[Words, list[str]]:
    """Return the words of the window and the core under ``source``, and where some can't be translated."""
    found: Words = {}
    faults: list[str] = []
    for path in sorted((source / "gui").rglob("*.py")):
        place = path.relative_to(source.parent.parent).as_posix()
        finder = _Finder(path, source)
        finder.visit(ast.parse(path.read_text(encoding="utf-8")))
        for context, words in finder.found:
            found.setdefault((context, words), place)
        faults += [f"{place}:{line}: {what}" for line, what in finder.faults]
    for context, words, place in _words_of_the_core():
        found.setdefault((context, words), place)
    return found, faults


def _words_of_the_core() -> Iterator[tuple[str, str, str]]:
    """Find what ``gui/sentences.py`` and the dialog of the outputs translate."""
    from update_editor.exporters.platforms import PLATFORMS
    from update_editor.exporters.registry import FORMATS
    from update_editor.proofing.house_rules import sentences
    from update_editor.proofing.profiles import shipped_profiles
    from update_editor.services import messages

    for table in messages.TABLES:
        for words in table.values():
            yield "Messages", words, "src/update_editor/services/messages.py"
    for words in sentences():
        yield "Messages", words, "resources/rules"
    for profile in shipped_profiles().values():
        for words in filter(None, (profile.name, profile.about, profile.source)):
            yield "Messages", words, "resources/profiles"
    for spec in FORMATS.values():
        yield "Formats", spec.label, "src/update_editor/exporters/registry.py"
    for tool in PLATFORMS.values():
        yield "Platforms", tool.label, "src/update_editor/exporters/platforms.py"


class _Finder(ast.NodeVisitor):
    """Finds the words that a module gives to ``tr``, ``translate``, ``QT_TRANSLATE_NOOP`` and ``_``."""

    def __init__(self, path: Path, source: Path) -> None:
        self._path = path
        self._source = source
        self._class = ""
        self._marks_with = ""
        self._constants: dict[str, str] = {}
        self.found: list[tuple[str, str]] = []
        self.faults: list[tuple[int, str]] = []

    def visit_Module(self, node: ast.Module) -> None:
        self._constants = _constants(node)
        self._marks_with = _context_of_mark(node, self._source)
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "_":
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name == "tr":
            self._take_tr(node)
        elif name in ("translate", "QT_TRANSLATE_NOOP"):
            self._take_translate(node)
        elif name == "_" and node.args and self._marks_with:
            self._take(node, self._marks_with, node.args[0])
        self.generic_visit(node)

    def _take_tr(self, node: ast.Call) -> None:
        """Take ``self.tr("words")``: Qt looks them up under the class that it stands in."""
        receiver = node.func.value if isinstance(node.func, ast.Attribute) else None
        if not isinstance(receiver, ast.Name) or receiver.id != "self" or not self._class:
            self.faults.append((node.lineno, "tr() of another than self; use QCoreApplication.translate"))
        elif len(node.args) != 1:
            self.faults.append((node.lineno, "tr() takes the words alone; see CONTRIBUTING.md on counting"))
        else:
            self._take(node, self._class, node.args[0])

    def _take_translate(self, node: ast.Call) -> None:
        """Take words with the context that stands beside them; words from a table were marked there."""
        context = self._text(node.args[0])
        if context and self._text(node.args[1]) is not None:
            self._take(node, context, node.args[1])

    def _take(self, node: ast.Call, context: str, words: ast.expr) -> None:
        text = self._text(words)
        if text is None:
            self.faults.append((node.lineno, "words that are not written out here can't be found"))
        else:
            self.found.append((context, text))

    def _text(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        return self._constants.get(node.id) if isinstance(node, ast.Name) else None


def _constants(module: ast.Module) -> dict[str, str]:
    return {
        node.targets[0].id: node.value.value
        for node in module.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }


def _context_of_mark(module: ast.Module, source: Path) -> str:
    """Return the context under which the module's ``_`` marks words; empty where it has none."""
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_":
            (call,) = [
                each
                for each in ast.walk(node)
                if isinstance(each, ast.Call) and getattr(each.func, "id", "") == "QT_TRANSLATE_NOOP"
            ]
            context = call.args[0]
            return (
                _constants(module)[context.id] if isinstance(context, ast.Name) else ast.literal_eval(context)
            )
        if isinstance(node, ast.ImportFrom) and any(each.name == "_" for each in node.names):
            path = source.parent / f"{(node.module or '').replace('.', '/')}.py"
            return _context_of_mark(ast.parse(path.read_text(encoding="utf-8")), source)
    return ""


def catalogue(found: Words, language: str, known: dict[tuple[str, str], str] | None = None) -> str:
    """Return the words as a catalogue in Qt's format; in the source's language each translates itself."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE_LANGUAGE)
    contexts: dict[str, ET.Element] = {}
    for (context, words), place in sorted(found.items(), key=lambda each: each[0][0]):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = words
        translation = ET.SubElement(message, "translation")
        translated = words if language == SOURCE_LANGUAGE else (known or {}).get((context, words))
        if translated:
            translation.text = translated
        else:
            translation.set("type", "unfinished")
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def translations(path: Path) -> dict[tuple[str, str], str]:
    """Return the finished translations of a catalogue."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation.text
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
        and translation.text
        and translation.get("type") != "unfinished"
    }


def compiled(path: Path, target: Path) -> None:
    """Make a catalogue into what the window loads."""
    release = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if release is None:
        sys.exit("words: pyside6-lrelease is missing beside this Python; do: python3 dev.py setup")
    subprocess.run([release, "-silent", str(path), "-qm", str(target)], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
