"""Where the program that runs takes what later starts hand it."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from update_editor.gui.single_instance import LONGEST_MESSAGE, TAKEN, TIMEOUT, Address, read_request


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
        if self._is_answered():
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

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.setReadBufferSize(LONGEST_MESSAGE + 1)
            caller.readyRead.connect(partial(self._listen, caller))
            caller.disconnected.connect(caller.deleteLater)
            QTimer.singleShot(TIMEOUT, caller, caller.abort)
            self._listen(caller)

    def _listen(self, caller: QLocalSocket) -> None:
        if caller.canReadLine():
            request = read_request(bytes(caller.readLine(LONGEST_MESSAGE).data()))
            if request is not None:
                caller.write(TAKEN)
                caller.flush()
                self.asked.emit(request)
            caller.disconnectFromServer()
        elif caller.bytesAvailable() > LONGEST_MESSAGE:
            caller.abort()
