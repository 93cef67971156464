"""Whether the system asks for reduced motion. Qt 6.11 doesn't tell, so each system is asked in its way."""

import subprocess
import sys

_PATIENCE = 1.0
"""Seconds that a system may take to answer; then things move."""
_SPI_GETCLIENTAREAANIMATION = 0x1042
"""See SystemParametersInfo in Windows' winuser.h."""

_QUESTIONS = {
    "darwin": (["defaults", "read", "com.apple.universalaccess", "reduceMotion"], "1"),
    "linux": (["gsettings", "get", "org.gnome.desktop.interface", "enable-animations"], "false"),
}
"""The program of a system that answers, and its answer where motion is to be reduced."""


def system_reduces_motion(platform: str = sys.platform) -> bool:
    """Tell whether the system asks for reduced motion; False where it doesn't say."""
    if platform == "win32":
        return _windows_reduces_motion()
    if platform not in _QUESTIONS:
        return False
    question, yes = _QUESTIONS[platform]
    try:
        answer = subprocess.run(question, capture_output=True, text=True, timeout=_PATIENCE, check=False)  # noqa: S603 - fixed words
    except (OSError, subprocess.SubprocessError):
        return False
    return answer.stdout.strip() == yes


def _windows_reduces_motion() -> bool:
    import ctypes

    library = getattr(ctypes, "windll", None)
    animates = ctypes.c_int(1)
    if library is not None:
        library.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)
    return animates.value == 0
