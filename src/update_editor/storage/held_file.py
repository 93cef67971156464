"""A file that one running program holds, so that another can see that it is still there.

The system lets go of it when the program ends, in whatever way. Where it can't hold files, as on some network
drives, none is held.
"""

import os
import sys
from pathlib import Path
from weakref import finalize

if sys.platform == "win32":
    import msvcrt

    def hold(file: int) -> None:
        """Hold an open file; raises OSError where another program does."""
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def hold(file: int) -> None:
        """Hold an open file; raises OSError where another program does."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class HeldFile:
    """An empty file, made and held until it is let go, or there is nobody left who could do so."""

    def __init__(self, path: Path) -> None:
        """Make the file; raises OSError where it can't be made or held."""
        self.path = path
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self._close = finalize(self, os.close, file)
        try:
            hold(file)
        except OSError:
            self._close()
            raise

    def let_go(self) -> None:
        """Let the file go, and remove it."""
        self._close()
        self.path.unlink(missing_ok=True)


def is_held(path: Path) -> bool:
    """Say whether a program that runs holds a file. One that is not there is not held."""
    try:
        file = os.open(path, os.O_RDWR)
        try:
            hold(file)
        finally:
            os.close(file)
    except (BlockingIOError, PermissionError):
        return True
    except OSError:
        return False
    return False
