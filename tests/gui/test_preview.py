from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.driving import type_text
from gui.finding import all_named, button, named
from update_editor.gui.environment import Environment
from update_editor.gui.preview import Preview
from update_editor.gui.proofing.panel import ChecksPanel
from update_editor.gui.window import MainWindow
from update_editor.model import block
from update_editor.services import commands
from update_editor.services.places import KeptPlaces, PreviewChoice

web_view = pytest.importorskip("update_editor.gui.web_view", reason="QtWebEngine is not installed")
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript  # noqa: E402 - only where it is installed


def asked(window: MainWindow, script: str, world: int = web_view._OWN_WORLD) -> object:
    """Return what a script says of the page that the preview shows."""
    page = window.workspace.preview.findChild(QWebEnginePage)
    answers: list[object] = []
    loop = QEventLoop()

    def take(answer: object) -> None:
        answers.append(answer)
        loop.quit()

    page.runJavaScript(script, world, take)
    QTimer.singleShot(5000, loop.quit)
    loop.exec()
    (answer,) = answers
    return answer


@pytest.fixture
def preview(open_window: MainWindow, qtbot: QtBot) -> Preview:
    """The preview of a window, once it shows a page."""
    qtbot.waitUntil(lambda: open_window.findChild(ChecksPanel) is not None)
    open_window.workspace.page.go_to("message")
    open_window.actions_table["show-preview"].trigger()
    shown = open_window.workspace.preview
    with qtbot.waitSignal(shown.settled, timeout=10000):
        pass
    return shown


def says(window: MainWindow, words: str) -> bool:
    return words in str(asked(window, "document.body.innerText"))


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("file://{folder}/email/email.html", True),
        ("file://{folder}/email/../../etc/passwd", False),
        ("file:///etc/passwd", False),
        ("file://elsewhere{folder}/email.html", False),
        ("https://example.org/picture.png", False),
        ("http://127.0.0.1/", False),
        ("qrc:/qtwebengine/", False),
        ("data:image/png;base64,AAAA", True),
    ],
)
def test_only_files_of_the_folder_can_be_reached(tmp_path: Path, address: str, allowed: bool) -> None:
    assert web_view.allows(tmp_path, QUrl(address.format(folder=tmp_path))) is allowed


def test_a_link_out_of_the_folder_is_no_way_out(tmp_path: Path) -> None:
    folder = tmp_path / "preview"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    assert not web_view.allows(folder.resolve(), QUrl.fromLocalFile(str(folder / "link.txt")))


def test_the_preview_is_made_only_when_it_is_shown(open_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: open_window.findChild(ChecksPanel) is not None)
    assert open_window.workspace.preview is None


def test_the_preview_shows_the_real_thing_and_follows_the_text(
    open_window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    workspace = open_window.workspace
    qtbot.waitUntil(lambda: open_window.findChild(ChecksPanel) is not None)
    workspace.page.go_to("message")
    open_window.actions_table["show-preview"].trigger()
    preview = workspace.preview
    page = preview.folder / "email" / "email.html"
    assert "The bridge is open again." in page.read_text("utf-8")
    session = open_window.files.session
    session.do("test", commands.set_text(session.update, "message", (block("It closed again."),)))
    qtbot.waitUntil(lambda: "It closed again." in page.read_text("utf-8"), timeout=5000)
    size = preview.findChild(QLabel, "size")
    assert size.text().endswith("of 95 KB")
    assert "before Gmail cuts it off" in size.toolTip()
    assert size.accessibleDescription() == size.toolTip()
    preview.show_format("web")
    assert (preview.folder / "web" / "web" / "index.html").is_file()
    assert open_window.focusWidget() is workspace.page.panes.pane("message")


def test_scripts_are_off(open_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: open_window.findChild(ChecksPanel) is not None)
    open_window.actions_table["show-preview"].trigger()
    settings = open_window.workspace.preview.findChild(QWebEnginePage).settings()
    assert not settings.testAttribute(settings.WebAttribute.JavascriptEnabled)
    assert not settings.testAttribute(settings.WebAttribute.LocalContentCanAccessRemoteUrls)


def test_a_script_in_the_page_does_not_run_and_ours_does(open_window: MainWindow, preview: Preview) -> None:
    asked(open_window, "document.body.innerHTML += '<img src=x onerror=\"document.title=1\">'")
    QTest.qWait(100)
    assert asked(open_window, "1 + 1") == 2
    assert asked(open_window, "document.title") != "1"
    assert asked(open_window, "1 + 1", QWebEngineScript.ScriptWorldId.MainWorld) == ""


def test_typed_words_come_into_the_preview_without_a_new_page_and_without_the_focus(
    open_window: MainWindow, preview: Preview, qtbot: QtBot
) -> None:
    asked(open_window, "window.sameAsBefore = 'yes'")
    pane = open_window.workspace.page.panes.pane("message")
    type_text(pane, "Swans are back. ")
    qtbot.waitUntil(lambda: says(open_window, "Swans are back."), timeout=5000)
    assert asked(open_window, "window.sameAsBefore") == "yes"
    assert open_window.focusWidget() is pane


def test_nothing_is_made_while_somebody_types(
    open_window: MainWindow, preview: Preview, qtbot: QtBot
) -> None:
    made = []
    preview.settled.connect(lambda: made.append(1))
    pane = open_window.workspace.page.panes.pane("message")
    for _ in range(8):
        type_text(pane, "a")
        QTest.qWait(50)
        assert not made
    qtbot.waitUntil(lambda: bool(made), timeout=5000)


def test_an_update_that_says_the_same_is_not_shown_anew(
    open_window: MainWindow, preview: Preview, qtbot: QtBot
) -> None:
    asked(open_window, "document.body.append('Herons') || 'put there'")
    with qtbot.waitSignal(preview.settled):
        preview.refresh()
    assert says(open_window, "Herons")


def test_the_preview_follows_the_caret(open_window: MainWindow, preview: Preview, qtbot: QtBot) -> None:
    session = open_window.files.session
    long = tuple(block(f"Paragraph {number} of a long message.") for number in range(60))
    session.do("test", commands.set_text(session.update, "message", long))
    qtbot.waitUntil(lambda: says(open_window, "Paragraph 59"), timeout=5000)
    open_window.workspace.page.go_to("happening/heroesaaaa")
    qtbot.waitUntil(lambda: float(str(asked(open_window, "scrollY"))) > 500, timeout=5000)
    open_window.workspace.page.go_to("opening")
    qtbot.waitUntil(lambda: float(str(asked(open_window, "scrollY"))) < 500, timeout=5000)
    open_window.workspace.page.go_to("message", 40 * 32)
    qtbot.waitUntil(lambda: float(str(asked(open_window, "scrollY"))) > 500, timeout=5000)


@pytest.mark.parametrize("words", ["In the dark", "In the light"])
def test_light_and_dark_are_the_previews_own(
    open_window: MainWindow, preview: Preview, qtbot: QtBot, words: str
) -> None:
    theme = open_window._environment.theme
    theme.apply("light" if "dark" in words else "dark")
    qtbot.mouseClick(button(preview, "In the dark"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(preview, words), Qt.MouseButton.LeftButton)
    ground = "rgb(21, 24, 28)" if "dark" in words else "rgb(246, 247, 249)"
    colour = "getComputedStyle(document.body).backgroundColor"
    qtbot.waitUntil(lambda: asked(open_window, colour) == ground, timeout=5000)
    theme.apply("light")


def test_the_arrow_keys_go_from_one_format_to_the_next(
    open_window: MainWindow, preview: Preview, qtbot: QtBot
) -> None:
    open_window.workspace.panel.set_focus_inside()
    assert open_window.focusWidget() is button(preview, "Email")
    qtbot.keyClick(button(preview, "Email"), Qt.Key.Key_Right)
    assert button(preview, "The short email").isChecked()
    qtbot.waitUntil(lambda: (preview.folder / "summary" / "email-summary.html").is_file())
    qtbot.keyClick(button(preview, "The short email"), Qt.Key.Key_Right)
    assert button(preview, "Web").isChecked()
    qtbot.waitUntil(lambda: (preview.folder / "web" / "web" / "index.html").is_file())
    assert named(preview, "As wide as a phone, 320 pixels")


def test_a_page_is_as_wide_as_was_chosen(open_window: MainWindow, preview: Preview, qtbot: QtBot) -> None:
    for words, width in (("As wide as a phone, 320 pixels", 320), ("As wide as an email, 600 pixels", 600)):
        qtbot.mouseClick(button(preview, words), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda width=width: abs(float(str(asked(open_window, "innerWidth"))) - width) < 3)


def test_an_easy_read_in_the_dark_says_that_it_looks_the_same(preview: Preview, qtbot: QtBot) -> None:
    preview.show_format("easy-read")
    qtbot.mouseClick(button(preview, "In the dark"), Qt.MouseButton.LeftButton)
    assert preview.findChild(QLabel, "size").text() == "It looks the same in the dark"


def test_tab_goes_from_the_panels_tabs_into_the_preview(open_window: MainWindow, preview: Preview) -> None:
    (tabs,) = open_window.workspace.panel.controls()
    tabs.setFocus()
    reached: list[str] = []
    while "Preview" not in reached and len(reached) < 12:
        QTest.keyClick(open_window.focusWidget(), Qt.Key.Key_Tab)
        focus = open_window.focusWidget()
        reached.append(getattr(focus, "accessibleName", str)() or getattr(focus, "text", str)())
    assert reached[0] == "Email"
    assert "In the light" in reached
    assert reached[-1] == "Preview"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F6])
def test_a_key_leads_out_of_the_previews_page(
    open_window: MainWindow, preview: Preview, qtbot: QtBot, key: Qt.Key
) -> None:
    inside = next(each for each in all_named(preview, "Preview") if each.focusProxy() is None)
    inside.setFocus()
    assert open_window.focusWidget() is inside
    QTest.keyClick(inside, key)
    qtbot.waitUntil(lambda: not preview.isAncestorOf(open_window.focusWidget()), timeout=3000)


def test_what_is_looked_at_comes_back_in_the_next_window(
    open_window: MainWindow, preview: Preview, environment: Environment, qtbot: QtBot
) -> None:
    for words in ("Web", "As wide as a phone, 320 pixels", "In the dark"):
        qtbot.mouseClick(button(preview, words), Qt.MouseButton.LeftButton)
    later = KeptPlaces(environment.state_folder).value.preview
    assert later == PreviewChoice(format="web", width="phone", scheme="dark")
    again = Preview(open_window.files.session, environment, later)
    qtbot.addWidget(again)
    for words in ("Web", "As wide as a phone, 320 pixels", "In the dark"):
        assert button(again, words).isChecked()
    again.let_go()


def test_a_choice_that_this_program_does_not_know_is_the_first_one(
    open_window: MainWindow, environment: Environment, qtbot: QtBot
) -> None:
    choice = PreviewChoice(format="hologram", width="", scheme="sepia")
    preview = Preview(open_window.files.session, environment, choice)
    qtbot.addWidget(preview)
    for words in ("Email", "As wide as an email, 600 pixels", "In the light"):
        assert button(preview, words).isChecked()
    preview.let_go()
