"""The fields of the server that test emails are sent by."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from update_editor.gui.dialogs.frame import add_row, form
from update_editor.gui.theme import GRID
from update_editor.services.mail_server import PORTS, MailServer, Security


class MailServerField(QWidget):
    """Sender, server, port, encryption, login and password, and whether the password is kept."""

    changed = Signal()

    def __init__(self, server: MailServer, parent: QWidget) -> None:
        super().__init__(parent)
        self._server = server
        self._sender = QLineEdit(server.sender, self)
        self._sender.setPlaceholderText(self.tr("you@example.org"))
        self._host = QLineEdit(server.host, self)
        self._host.setPlaceholderText(self.tr("smtp.example.org"))
        self._security = QComboBox(self)
        self._security.addItem(self.tr("STARTTLS, mostly at port 587"), "starttls")
        self._security.addItem(self.tr("TLS from the start, mostly at port 465"), "tls")
        self._security.setCurrentIndex(self._security.findData(server.security))
        self._port = QLineEdit(str(server.port), self)
        self._port.setValidator(QIntValidator(1, 65_535, self))
        self._user = QLineEdit(server.user, self)
        self._password = QLineEdit(self)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setPlaceholderText(self.tr("Leave it empty where it is kept already"))
        self._keeps = QCheckBox(self.tr("&Keep the password in this computer’s keyring"), self)
        self._keeps.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._security.currentIndexChanged.connect(self._propose_port)
        for field in (self._sender, self._host):
            field.textChanged.connect(self.changed)
        self._lay_out()

    def _lay_out(self) -> None:
        fields = form()
        fields.setContentsMargins(0, 0, 0, 0)
        add_row(fields, self.tr("&From"), self._sender)
        add_row(fields, self.tr("Mail ser&ver"), self._host)
        add_row(fields, self.tr("&Encryption"), self._security)
        add_row(fields, self.tr("P&ort"), self._port)
        add_row(fields, self.tr("&User name"), self._user)
        add_row(fields, self.tr("&Password"), self._password)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(fields)
        column.addWidget(self._keeps)

    def _propose_port(self) -> None:
        self._port.setText(str(PORTS[self._chosen_security()]))

    def _chosen_security(self) -> Security:
        return "tls" if self._security.currentData() == "tls" else "starttls"

    def _chosen_port(self) -> int:
        """Return the port, the usual one where none is written."""
        usual = PORTS[self._chosen_security()]
        return int(self._port.text()) if self._port.hasAcceptableInput() else usual

    @property
    def server(self) -> MailServer:
        """The server as the fields have it."""
        return replace(
            self._server,
            host=self._host.text().strip(),
            port=self._chosen_port(),
            security=self._chosen_security(),
            user=self._user.text().strip(),
            sender=self._sender.text().strip(),
        )

    @property
    def password(self) -> str:
        """The password that was typed; empty where none was."""
        return self._password.text()

    @property
    def keeps_password(self) -> bool:
        """Whether the password is to be kept."""
        return self._keeps.isChecked()
