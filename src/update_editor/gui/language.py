"""The window's language: a catalogue of ours, and Qt's own for what Qt says.

What stands in the source is English (UK), so for that nothing is loaded. Other languages are the
``update_editor_LANGUAGE.qm`` in resources/i18n; CONTRIBUTING.md says how one is made.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from update_editor import assets

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

SYSTEM = "system"
"""The wish to have the window in the system's language where there is a catalogue for it."""
SOURCE_LANGUAGE = "en_GB"
_PREFIX = "update_editor_"


def catalogues(folder: Path | None = None) -> dict[str, Path]:
    """Return the catalogues that can be loaded, by language such as ``cy`` or ``de_AT``; English is none."""
    where = folder or assets.resources() / "i18n"
    return {path.stem.removeprefix(_PREFIX): path for path in sorted(where.glob(f"{_PREFIX}*.qm"))}


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """Return the tag of every language that the window can be in, such as ``en-GB``, which is the first."""
    return tuple(name.replace("_", "-") for name in (SOURCE_LANGUAGE, *catalogues(folder)))


def language_for(wish: str, known: tuple[str, ...], system: tuple[str, ...]) -> str:
    """Return which of the ``known`` languages to take; English (UK) where the wish can't be met.

    ``wish`` is ``system`` or a language such as ``cy`` or ``en-GB``; ``system`` is what the system asks for,
    the dearest first. A language stands in for its countries: ``de`` is taken for ``de-CH``.
    """
    for each in system if wish == SYSTEM else (wish,):
        name = each.replace("-", "_")
        for candidate in (name, name.partition("_")[0]):
            if candidate in known:
                return candidate
        if name.partition("_")[0] == "en":
            return SOURCE_LANGUAGE
    return SOURCE_LANGUAGE


def speak(application: "QCoreApplication", wish: str, folder: Path | None = None) -> str:
    """Put a language in force for every window made from now on, and return which it is.

    Where there is only English, nothing of Qt is asked: that would cost a start some milliseconds.
    """
    found = catalogues(folder)
    if not found:
        return SOURCE_LANGUAGE
    from PySide6.QtCore import QLocale

    system = tuple(QLocale.system().uiLanguages()) if wish == SYSTEM else ()
    language = language_for(wish, (SOURCE_LANGUAGE, *found), system)
    QLocale.setDefault(QLocale(language))
    if language in found:
        _load(application, language, found[language])
    return language


def _load(application: "QCoreApplication", language: str, catalogue: Path) -> None:
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    of_qt = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(QLocale(language), "qtbase", "_", folder):
        application.installTranslator(of_qt)
    ours = QTranslator(application)
    if ours.load(str(catalogue)):
        application.installTranslator(ours)
