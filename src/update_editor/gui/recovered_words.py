"""What is said of text that was recovered: whose it is, until when it was typed, how its file is now."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from update_editor.gui.counting import counted
from update_editor.gui.sentences import sentence
from update_editor.gui.time_words import day_words, when
from update_editor.services.shown_names import shown_name

if TYPE_CHECKING:
    from update_editor.services.recovering import FileNow, Recovered

translate = QCoreApplication.translate

CONTEXT = "Recovered"
"""The context under which translators find these words."""


def name_of(left: "Recovered", kinds: Mapping[str, str], now: dt.datetime) -> str:
    """Return what an update is called: its template's name, of ``kinds``, and its day."""
    if left.typed is None:
        return translate(CONTEXT, "An update")
    update = left.typed.update
    day = "" if update.date is None else day_words(update.date, now.date())
    return " · ".join(filter(None, (kinds.get(update.template, ""), day))) or translate(CONTEXT, "An update")


def about(left: "Recovered", now: dt.datetime) -> str:
    """Return until when an update was typed, and how its file is now."""
    if left.problem is not None:
        return translate(CONTEXT, "It can’t be opened. {why}.").format(why=sentence(left.problem))
    words = [
        translate(CONTEXT, "Typed until {then}.").format(then=when(left.written, now)),
        _about_file(left, now),
    ]
    if left.missing:
        one = translate(CONTEXT, "1 picture of it is lost.")
        words.append(counted(left.missing, one, translate(CONTEXT, "{n} pictures of it are lost.")))
    return " ".join(words)


def _about_file(left: "Recovered", now: dt.datetime) -> str:
    if left.original is None:
        return translate(CONTEXT, "It has no file yet.")
    name = shown_name(left.original)
    if left.file.is_gone:
        return translate(CONTEXT, "Its file, “{name}”, is no longer there.").format(name=name)
    if left.saved is None:
        return translate(CONTEXT, "Its file, “{name}”, can’t be read any more.").format(name=name)
    if left.file.changed is None:
        return translate(CONTEXT, "Its file, “{name}”, is as it was saved before that.").format(name=name)
    words = translate(CONTEXT, "Its file, “{name}”, was changed elsewhere {time}: saving will ask.")
    return words.format(name=name, time=when(left.file.changed, now))


def taken_back(name: str, file: "FileNow", now: dt.datetime) -> str:
    """Return what is said over recovered text in place of its file, of this name."""
    if file.is_gone:
        words = translate(
            CONTEXT,
            "This is what was typed until the program ended. Its file, “{name}”, is no longer there: saving "
            "asks whether to put it there again.",
        )
        return words.format(name=name)
    if file.changed is not None:
        words = translate(
            CONTEXT,
            "This is what was typed until the program ended. “{name}” was changed elsewhere {time}: saving "
            "asks what is to be done.",
        )
        return words.format(name=name, time=when(file.changed, now))
    words = translate(
        CONTEXT,
        "This is what was typed until the program ended. “{name}” is as it was saved before that: "
        "save to put this in its place.",
    )
    return words.format(name=name)


def found_at_start(left: "Recovered", more: int, is_shown: bool, name: str, now: dt.datetime) -> str:
    """Return the line over an update that is open: of what is called ``name``, and of how many ``more``.

    ``is_shown`` says that it is the open update itself, as it was saved.
    """
    then = when(left.written, now)
    if is_shown:
        words = translate(
            CONTEXT, "This is “{name}” as it was saved. What you typed until {then} is not in it."
        )
    else:
        words = translate(CONTEXT, "“{name}”: what you typed until {then} was not saved. It is still there.")
    told = words.format(name=name, then=then)
    if not more:
        return told
    one = translate(CONTEXT, "1 other update was not saved either.")
    return f"{told} {counted(more, one, translate(CONTEXT, '{n} other updates were not saved either.'))}"
