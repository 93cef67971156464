"""No widget is given words that did not go through ``tr``."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

GUI = Path(__file__).parents[2] / "src" / "update_editor" / "gui"

SHOWS = set(
    "setText setPlainText setHtml setToolTip setStatusTip setWhatsThis setWindowTitle setTitle setLabelText "
    "setInformativeText setDetailedText setAccessibleName setAccessibleDescription setPlaceholderText "
    "setSuffix setPrefix setSpecialValueText setTabText setTabToolTip setHeaderLabels setFormat setItemText "
    "addAction addMenu addTab addItem addItems addButton addRow insertTab insertItem showMessage drawText "
    "QLabel QPushButton QToolButton QCheckBox QRadioButton QGroupBox QAction QMenu QListWidgetItem "
    "QTreeWidgetItem QTableWidgetItem QProgressDialog QCommandLinkButton "
    "add_button quiet_label add_row say tell tell_failed do QuietButton Frame".split()
)
"""What puts words on the screen: methods and classes of Qt, and our own that hand them on."""

TRANSLATES = {"tr", "translate", "_"}
NOT_WORDS = re.compile(r"\{[^}]*\}|\(\*\.\w+\)|<[^>]*>")
"""The places of parameters, patterns of file names, and tags."""
DATA_BESIDE = {"addItem", "insertItem"}
"""What takes data that nobody sees behind the words."""


def modules() -> list[Path]:
    return sorted(GUI.rglob("*.py"))


def name_of(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def untranslated(node: ast.AST) -> Iterator[str]:
    """Return the words of an expression that are shown as they stand."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and re.search(r"[A-Za-z]{2}", NOT_WORDS.sub("", node.value)):
            yield node.value
    elif isinstance(node, ast.Call):
        if name_of(node) == "format" and isinstance(node.func, ast.Attribute):
            yield from untranslated(node.func.value)
    else:
        for part in parts_of(node):
            yield from untranslated(part)


def parts_of(node: ast.AST) -> list[ast.expr]:
    """Return the parts of an expression that its words are made of."""
    if isinstance(node, ast.JoinedStr | ast.BoolOp):
        return node.values
    if isinstance(node, ast.BinOp):
        return [node.left, node.right]
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    return node.elts if isinstance(node, ast.List | ast.Tuple) else []


def shown_as_they_stand(source: str) -> list[str]:
    """Return the words that a module puts on the screen without ``tr``."""
    return [
        f"line {call.lineno}: {words}"
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call) and name_of(call) in SHOWS
        for argument in (call.args[:1] if name_of(call) in DATA_BESIDE else call.args)
        for words in untranslated(argument)
    ]


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Hello there")',
        'label.setText(f"Hello {name}")',
        'QLabel("Hello {}".format(name), self)',
        'self.add_button("Close" if done else self.tr("Cancel"))',
        'menu.addAction(icon("x"), "Remove" + dots)',
    ],
)
def test_this_test_would_see_words(source: str):
    assert len(shown_as_they_stand(source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(self.tr("Hello {name}").format(name=name))',
        'label.setText(f"{count} · {name}")',
        'button.setIcon(icon("plus"))',
    ],
)
def test_what_is_translated_or_no_words_passes(source: str):
    assert shown_as_they_stand(source) == []


@pytest.mark.parametrize("module", modules(), ids=lambda path: path.relative_to(GUI).as_posix())
def test_no_words_are_shown_as_they_stand(module: Path):
    assert shown_as_they_stand(module.read_text(encoding="utf-8")) == [], "put them through self.tr(…)"
