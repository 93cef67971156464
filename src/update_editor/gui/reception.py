"""Where the program that runs takes what later starts hand it."""

import stat
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from update_editor.gui.single_instance import (
    GO_ON,
    LONGEST_MESSAGE,
    TAKEN,
    TIMEOUT,
    Address,
    Request,
    read_request,
)


class Reception(QObject):
    """Listens from ``open`` to ``close``. Where it can't, each start has a program of its own."""

    asked = Signal(object)
    """A ``Request``."""

    def __init__(self, address: Address, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def open(self) -> bool:
        """Begin to listen, over what one that crashed left behind; return whether it can be reached."""
        if self._is_answered() or self._is_blocked():
            return False
        with suppress(OSError):
            self._address.note.parent.mkdir(parents=True, exist_ok=True)
            QLocalServer.removeServer(self._address.name)
            if self._server.listen(self._address.name):
                self._address.note.touch()
                return True
        return False

    def close(self) -> None:
        """Stop listening."""
        if self._server.isListening():
            with suppress(OSError):
                self._address.note.unlink(missing_ok=True)
            self._server.close()

    def _is_answered(self) -> bool:
        """Whether another one listens there: two may have started in the same moment."""
        if not self._address.note.exists():
            return False
        socket = QLocalSocket()
        socket.connectToServer(self._address.name)
        is_answered = socket.waitForConnected(TIMEOUT)
        socket.abort()
        return is_answered

    def _is_blocked(self) -> bool:
        """Whether something else than a socket stands in its place: nobody's file is removed for it."""
        with suppress(OSError):
            return not stat.S_ISSOCK(Path(self._address.name).lstat().st_mode)
        return False

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            call = _Call(self._server.nextPendingConnection())
            call.asked.connect(self.asked)
            call.listen()


class _Call(QObject):
    """What one start asks for: its request is taken, and obeyed only once it has said to go on."""

    asked = Signal(object)

    def __init__(self, caller: QLocalSocket) -> None:
        super().__init__(caller)
        self._caller = caller
        self._request: Request | None = None
        caller.setReadBufferSize(LONGEST_MESSAGE + 1)
        caller.readyRead.connect(self.listen)
        caller.disconnected.connect(caller.deleteLater)
        QTimer.singleShot(TIMEOUT, self, self._give_up)

    def listen(self) -> None:
        """Take what has come in."""
        while self._caller.canReadLine():
            line = bytes(self._caller.readLine(LONGEST_MESSAGE).data())
            if self._request is not None:
                request, self._request = self._request, None
                self._caller.disconnectFromServer()
                if line == GO_ON:
                    self.asked.emit(request)
                return
            self._request = read_request(line)
            if self._request is None:
                self._caller.disconnectFromServer()
                return
            self._caller.write(TAKEN)
            self._caller.flush()
        if self._caller.bytesAvailable() > LONGEST_MESSAGE:
            self._caller.abort()

    def _give_up(self) -> None:
        if self._request is None:  # one that was answered may have said to go on already, and ended
            self._caller.abort()
