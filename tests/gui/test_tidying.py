"""Objects that only hold each other go on the window's thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from update_editor.gui.tidying import Tidying, tidy


class Held(QObject):
    """An object that holds itself, and tells on which thread it goes."""

    gone_on: list[threading.Thread]

    def __init__(self, gone_on: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        self.gone_on = gone_on

    def __del__(self) -> None:
        self.gone_on.append(threading.current_thread())


@pytest.fixture
def tidying(qapp: QObject) -> Iterator[Tidying]:
    yield Tidying(qapp)
    gc.unfreeze()
    gc.enable()


def make_much() -> None:
    kept = [[number] for number in range(50_000)]
    kept.clear()


def test_a_thread_that_makes_many_objects_lets_none_go(tidying: Tidying) -> None:
    gone_on: list[threading.Thread] = []
    Held(gone_on)
    worker = threading.Thread(target=make_much)
    worker.start()
    worker.join()
    assert gone_on == []
    gc.collect()
    assert gone_on == [threading.main_thread()]


def test_they_go_by_themselves_after_a_while(tidying: Tidying) -> None:
    gone_on: list[threading.Thread] = []
    Held(gone_on)
    kept = [[number] for number in range(5_000)]
    tidy()
    assert gone_on == [threading.main_thread()]
    assert len(kept) == 5_000
