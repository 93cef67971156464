"""Whether QtWebEngine may be started: where it can't make its sandbox, it ends the whole program."""

import os
import shutil
import subprocess
import sys

_SECONDS = 5


def sandbox_is_possible() -> bool:
    """Say whether QtWebEngine can start here: elsewhere than on Linux it always can.

    It refuses to run as root, and where the system lets nobody make a name space of their own, unless its
    sandbox has been switched off from outside.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") == "1":
        return True
    if os.geteuid() == 0:
        return False
    tool = shutil.which("unshare")
    if tool is None:
        return True
    try:
        trial = subprocess.run(  # noqa: S603 - the system's own tool, with words of ours
            [tool, "--user", "--map-root-user", "true"], capture_output=True, check=False, timeout=_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return trial.returncode == 0
