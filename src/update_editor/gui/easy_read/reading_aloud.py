"""Reading statements aloud, where the system has a voice: what sounds wrong is written wrong."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_PRETENDED = "mock"
"""The engine that Qt has for tests."""


def engines() -> tuple[str, ...]:
    """Return the engines that may have a voice."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return ()
    return tuple(each for each in QTextToSpeech.availableEngines() if each != _PRETENDED)


class ReadingAloud(QObject):
    """One voice of the system's, if it has any."""

    changed = Signal(bool)
    """Whether it is reading now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = self._found_voice()
        if self._voice is not None:
            self._voice.stateChanged.connect(self._tell)

    @property
    def is_possible(self) -> bool:
        """Whether there is a voice."""
        return self._voice is not None

    @property
    def is_reading(self) -> bool:
        """Whether it is reading now."""
        return self._voice is not None and self._voice.state() == self._voice.State.Speaking

    def read(self, texts: tuple[str, ...]) -> None:
        """Read these aloud, each as a sentence of its own; what was being read stops."""
        if self._voice is not None:
            self._voice.stop()
            self._voice.say(" ".join(_ended(each) for each in texts if each.strip()))

    def stop(self) -> None:
        """Stop reading."""
        if self._voice is not None:
            self._voice.stop()

    def _found_voice(self) -> "QTextToSpeech | None":
        for engine in engines():
            from PySide6.QtTextToSpeech import QTextToSpeech

            made = QTextToSpeech(engine, self)
            if made.state() != QTextToSpeech.State.Error and made.availableVoices():
                english = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
                if english in made.availableLocales():
                    made.setLocale(english)
                return made
            made.deleteLater()
        return None

    def _tell(self) -> None:
        self.changed.emit(self.is_reading)


def _ended(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."
