"""Who else has the file open is said in a line, and one's own sign goes with the window."""

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from gui.driving import come_to
from gui.finding import answer_file, notices
from update_editor.gui import presence_line
from update_editor.gui.environment import Environment
from update_editor.gui.notices import Notice
from update_editor.gui.window import MainWindow
from update_editor.model import Update
from update_editor.services.presence import who_saved
from update_editor.storage import Weekly, save_weekly
from update_editor.storage.presence import OpenBy, Sign
from update_editor.storage.weekly import file_digest


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence_line, "LATER", 0)


@pytest.fixture
def week(update: Update, tmp_path: Path) -> Path:
    path = tmp_path / "shared" / "week.weekly"
    path.parent.mkdir()
    save_weekly(path, Weekly(update=update))
    return path


@pytest.fixture
def asha(week: Path) -> Sign:
    sign = Sign(week, "asha", OpenBy(who="Asha Rahman", computer="PC-12"))
    sign.beat()
    return sign


def own_signs(week: Path) -> list[Path]:
    return [each for each in week.parent.iterdir() if ".open-by-" in each.name and "asha" not in each.name]


def opened(window: MainWindow, week: Path, qtbot: QtBot) -> None:
    window.open_path(week)
    qtbot.waitUntil(lambda: len(own_signs(week)) == 1)


MORE = "If you both change it, you can merge what both did when you save."
LINE = f"Asha Rahman on PC-12 has this open too. {MORE}"


def test_a_line_says_who_has_it_open_and_where(
    window: MainWindow, week: Path, asha: Sign, qtbot: QtBot
) -> None:
    opened(window, week, qtbot)
    assert notices(window) == [LINE]


def test_it_goes_when_they_close_it_and_comes_when_they_open_it(
    window: MainWindow, week: Path, asha: Sign, qtbot: QtBot
) -> None:
    opened(window, week, qtbot)
    asha.take_down()
    come_to(window)
    assert notices(window) == []
    Sign(week, "asha", OpenBy(who="Asha Rahman", computer="PC-12")).beat()
    come_to(window)
    assert notices(window) == [LINE]


def test_what_was_put_away_is_not_said_again(
    window: MainWindow, week: Path, asha: Sign, qtbot: QtBot
) -> None:
    opened(window, week, qtbot)
    window.findChild(Notice).put_away()
    asha.beat()
    come_to(window)
    assert notices(window) == []
    Sign(week, "asha2", OpenBy(who="Bo Fenn")).beat()
    come_to(window)
    assert len(notices(window)) == 1
    assert notices(window)[0].startswith("Asha Rahman on PC-12 and Bo Fenn have this open too.")


def test_my_own_other_computer_is_me(
    window: MainWindow, week: Path, environment: Environment, qtbot: QtBot
) -> None:
    environment.keep(replace(environment.settings, me="Priya Raman"))
    Sign(week, "asha", OpenBy(who="Priya Raman", computer="LAPTOP")).beat()
    opened(window, week, qtbot)
    assert notices(window)[0].startswith("Priya Raman (you) on LAPTOP has this open too.")


def said_by(sign: Path) -> OpenBy:
    return msgspec.json.decode(sign.read_bytes(), type=OpenBy)


def test_a_name_that_is_given_after_the_file_was_opened_is_in_the_sign_at_once(
    window: MainWindow, week: Path, environment: Environment, qtbot: QtBot
) -> None:
    environment.keep(replace(environment.settings, me=""))
    opened(window, week, qtbot)
    environment.keep(replace(environment.settings, me="Priya Raman"))
    (sign,) = own_signs(week)
    assert said_by(sign).who == "Priya Raman"


def test_the_sign_says_which_file_was_saved_here(window: MainWindow, week: Path, qtbot: QtBot) -> None:
    opened(window, week, qtbot)
    window.workspace.page.go_to("message")
    qtbot.keyClicks(window.workspace.page.panes.pane("message"), "Mine. ")
    window.actions_table["save"].trigger()
    says = who_saved(week, file_digest(week))
    assert says is not None
    assert who_saved(week, "another") is None


def test_a_colleague_who_says_her_name_later_is_named_in_the_line(
    window: MainWindow, week: Path, qtbot: QtBot
) -> None:
    sign = Sign(week, "asha", OpenBy(computer="PC-12"))
    sign.beat()
    opened(window, week, qtbot)
    assert notices(window)[0].startswith("Somebody on PC-12 has")
    sign.who = "Asha Rahman"
    sign.beat()
    come_to(window)
    assert notices(window) == [LINE]


def test_the_sign_goes_when_the_update_is_closed(window: MainWindow, week: Path, qtbot: QtBot) -> None:
    opened(window, week, qtbot)
    window.files.show(None)
    assert own_signs(week) == []


def test_the_sign_goes_with_the_window(window: MainWindow, week: Path, qtbot: QtBot) -> None:
    opened(window, week, qtbot)
    window.close()
    assert own_signs(week) == []


def test_saving_elsewhere_moves_the_sign(window: MainWindow, week: Path, qtbot: QtBot) -> None:
    opened(window, week, qtbot)
    window.actions_table["save-as"].trigger()
    answer_file(window, week.with_name("other.weekly"))
    qtbot.waitUntil(lambda: [each.name.startswith(".other") for each in own_signs(week)] == [True])


def test_nothing_is_held_up(window: MainWindow, week: Path, asha: Sign, qtbot: QtBot) -> None:
    opened(window, week, qtbot)
    window.workspace.page.go_to("message")
    qtbot.keyClicks(window.workspace.page.panes.pane("message"), "Mine. ")
    window.actions_table["save"].trigger()
    assert not window.files.has_unsaved


def test_in_a_folder_without_any_sign_no_line_is_shown(window: MainWindow, week: Path, qtbot: QtBot) -> None:
    opened(window, week, qtbot)
    come_to(window)
    assert notices(window) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (4, "Ann 0, Ann 1, Ann 2 and Ann 3 have this open too."),
        (5, "Ann 0, Ann 1, Ann 2 and 2 others have this open too."),
        (19, "Ann 0, Ann 1, Ann 2 and 16 others have this open too."),
    ],
)
def test_where_many_have_it_open_some_are_named(
    window: MainWindow, week: Path, qtbot: QtBot, number: int, words: str
) -> None:
    for each in range(number):
        Sign(week, f"asha{each:02}", OpenBy(who=f"Ann {each}", since=f"{each:02}")).beat()
    opened(window, week, qtbot)
    assert notices(window) == [f"{words} {MORE}"]
