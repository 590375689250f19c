"""The dialog where an archive is entered or changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sacplan.errors import SacplanError
from sacplan.pacs.node import DimseNode, Listener, Tls, WebNode
from sacplan.services.archives import Archive
from sacplan.ui.card import named_label
from sacplan.ui.translate import tr

_DICOM, _WEB = "dicom", "web"


class ArchiveForm(QDialog):
    """Accepted with `archive` set; what cannot be is said in the dialog, which stays open."""

    def __init__(self, parent: QWidget, known: Archive | None, taken: set[str]) -> None:
        super().__init__(parent)
        self.archive = known
        self._taken = taken - ({known.name} if known else set())
        self.setWindowTitle(tr("Archive"))
        self.setMinimumWidth(520)
        self._name, self._kind = QLineEdit(), QComboBox()
        self._kind.addItem(tr("DICOM (C-FIND, C-GET, C-MOVE, C-STORE)"), _DICOM)
        self._kind.addItem(tr("DICOMweb (QIDO-RS, WADO-RS, STOW-RS)"), _WEB)
        self._host, self._url, self._user = QLineEdit(), QLineEdit(), QLineEdit()
        self._called, self._calling = QLineEdit(), QLineEdit("SACPLAN")
        self._port, self._listen = QSpinBox(), QSpinBox()
        self._address = QLineEdit("127.0.0.1")
        self._files = {name: QLineEdit() for name in ("ca", "cert", "key")}
        self._port.setRange(1, 65535)
        self._port.setValue(104)
        self._listen.setRange(0, 65535)
        self._listen.setSpecialValueText(tr("not used"))
        self._url.setPlaceholderText("https://archive.example/dicom-web")
        self._said = named_label("message", wraps=True)
        self._said.hide()
        self._lay_out()
        self._kind.currentIndexChanged.connect(self._show_kind)
        if known is not None:
            self._show(known)
        self._show_kind()

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        rows: tuple[tuple[str, QWidget, str], ...] = (
            (tr("Name"), self._name, ""),
            (tr("Spoken to by"), self._kind, ""),
            (tr("Address"), self._url, _WEB),
            (tr("Host"), self._host, _DICOM),
            (tr("Port"), self._port, _DICOM),
            (tr("AE title of the archive"), self._called, _DICOM),
            (tr("AE title of this computer"), self._calling, _DICOM),
            (tr("User, if it asks for one"), self._user, ""),
            (tr("Authority file (TLS)"), self._chooser("ca"), ""),
            (tr("Own certificate"), self._chooser("cert"), ""),
            (tr("Own key"), self._chooser("key"), ""),
            (tr("Port for C-MOVE to send to"), self._listen, _DICOM),
            (tr("Address it listens at"), self._address, _DICOM),
        )
        self._rows = [(field, kind) for _, field, kind in rows]
        for title, field, _ in rows:
            field.setAccessibleName(title)
            self._form.addRow(title, field)
        text = tr(
            "Host, port and AE titles come from the archive's keeper, who must have entered this "
            "computer there. Passwords are asked for when needed and never saved."
        )
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(named_label("muted", text, wraps=True))
        column.addLayout(self._form)
        column.addWidget(self._said)
        column.addWidget(buttons)

    def _chooser(self, name: str) -> QWidget:
        field, button = self._files[name], QPushButton(tr("Choose…"))
        field.setPlaceholderText(tr("none"))

        def choose() -> None:
            chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose a PEM file"), field.text())
            if chosen:
                field.setText(chosen)

        button.clicked.connect(choose)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1)
        row.addWidget(button)
        return both

    def accept(self) -> None:
        """Take the archive, or say what is wrong with it."""
        try:
            self.archive = self._entered()
        except SacplanError as error:
            self._said.setText(tr(f"{error.problem} {error.remedy}"))
            self._said.show()
            return
        super().accept()

    def _entered(self) -> Archive:
        name = self._name.text().strip()
        if not name or name in self._taken:
            raise SacplanError(
                "PACS-NODE",
                tr("The archive needs a name that no other one has."),
                tr("Give it one."),
            )
        user = self._user.text().strip() or None
        ca, cert, key = (self._file(each) for each in ("ca", "cert", "key"))
        if self._kind.currentData() == _WEB:
            url = self._url.text().strip()
            web = WebNode(name, url, user, ca_file=ca, cert_file=cert, key_file=key)
            return Archive(web)
        if ca is None and (cert or key):
            raise SacplanError(
                "PACS-NODE",
                tr("An own certificate is used with TLS alone."),
                tr("Choose the authority file too."),
            )
        node = DimseNode(
            name,
            self._host.text().strip(),
            self._port.value(),
            self._called.text().strip(),
            self._calling.text().strip(),
            Tls(ca, cert, key) if ca else None,
            user,
        )
        port = self._listen.value()
        address = self._address.text().strip()
        return Archive(node, Listener(port, node.calling_aet, address) if port else None)

    def _file(self, name: str) -> Path | None:
        text = self._files[name].text().strip()
        return Path(text) if text else None

    def _show(self, archive: Archive) -> None:
        node = archive.node
        self._name.setText(node.name)
        self._user.setText(node.user or "")
        files = node if isinstance(node, WebNode) else node.tls
        for name, field in self._files.items():
            path = getattr(files, f"{name}_file", None)
            field.setText(str(path) if path else "")
        if isinstance(node, WebNode):
            self._kind.setCurrentIndex(self._kind.findData(_WEB))
            self._url.setText(node.url)
            return
        self._host.setText(node.host)
        self._port.setValue(node.port)
        self._called.setText(node.called_aet)
        self._calling.setText(node.calling_aet)
        if archive.listener is not None:
            self._listen.setValue(archive.listener.port)
            self._address.setText(archive.listener.address)

    def _show_kind(self) -> None:
        kind = self._kind.currentData()
        for field, only in self._rows:
            self._form.setRowVisible(field, only in ("", kind))
        self.adjustSize()


def ask_archive(parent: QWidget, known: Archive | None, taken: set[str]) -> Archive | None:
    """Ask for an archive; None when the user gives up."""
    form = ArchiveForm(parent, known, taken)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return form.archive if form.exec() else None
