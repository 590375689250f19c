"""Which archive is spoken to; where archives are entered, changed and removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from sacplan.errors import SacplanError
from sacplan.services.archives import Archive, read_archives, write_archives
from sacplan.ui.archive_form import ask_archive
from sacplan.ui.card import quietly
from sacplan.ui.settings import Settings
from sacplan.ui.translate import tr


class ArchiveChoice(QWidget):
    """Keeps the list of archives on the disk, and passwords only while the program runs."""

    failed = Signal(object)
    """A SacplanError."""

    changed = Signal()

    def __init__(self, settings: Settings, file: Path | None = None) -> None:
        super().__init__()
        self._settings, self._file = settings, file
        self._archives: tuple[Archive, ...] = ()
        self._passwords: dict[str, str] = {}
        self._box = QComboBox()
        self._box.setAccessibleName(tr("Archive"))
        self._box.setMinimumWidth(220)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box)
        self._add, self._edit = QPushButton(tr("Add…")), QPushButton(tr("Change…"))
        self._remove = QPushButton(tr("Remove"))
        for button, act in (
            (self._add, self._on_add),
            (self._edit, self._on_edit),
            (self._remove, self._on_remove),
        ):
            button.clicked.connect(act)
            button.setAutoDefault(False)
            row.addWidget(button)
        self._box.currentTextChanged.connect(self._on_chosen)

    @property
    def chosen(self) -> Archive | None:
        """The archive that is chosen, None while none is entered."""
        name = self._box.currentText()
        return next((each for each in self._archives if each.name == name), None)

    def read(self, name: str = "") -> None:
        """Read the list from the disk and choose an archive, or the one chosen last."""
        try:
            self._archives = read_archives(self._file)
        except SacplanError as error:
            self.failed.emit(error)
        with quietly(self._box):
            self._box.clear()
            for i, archive in enumerate(self._archives):
                self._box.addItem(archive.name)
                self._box.setItemData(i, archive.where, Qt.ItemDataRole.ToolTipRole)
            self._box.setCurrentText(name or self._settings.last_archive())
        self.allow(is_free=True)
        self.changed.emit()

    def allow(self, *, is_free: bool) -> None:
        """Let an archive be changed only while none is spoken to."""
        self._box.setEnabled(is_free)
        self._add.setEnabled(is_free)
        for button in (self._edit, self._remove):
            button.setEnabled(is_free and self.chosen is not None)

    def unlocked(self) -> Archive | None:
        """The chosen archive with its password, which is asked for where one is needed; None where
        there is no archive or the user gives up."""
        archive = self.chosen
        if archive is None or not archive.needs_password:
            return archive
        if archive.name not in self._passwords:
            title = tr("Password of {0} at {1}").format(archive.node.user, archive.name)
            text, is_given = QInputDialog.getText(
                self, tr("Archive"), title, QLineEdit.EchoMode.Password
            )
            if not is_given:
                return None
            self._passwords[archive.name] = text
        return archive.with_password(self._passwords[archive.name])

    def forget_password(self, archive: Archive) -> None:
        """Ask for it again: it was not taken."""
        self._passwords.pop(archive.name, None)

    def enter(self, entered: Archive, before: Archive | None = None, password: str = "") -> None:
        """Keep an archive, in the place of another, or of one of its name, where there was one."""
        others = tuple(
            each for each in self._archives if each is not before and each.name != entered.name
        )
        self.forget_password(entered)
        if password:
            self._passwords[entered.name] = password
        self._keep((*others, entered), entered.name)

    def _keep(self, archives: tuple[Archive, ...], name: str) -> None:
        try:
            write_archives(archives, self._file)
        except SacplanError as error:
            self.failed.emit(error)
            return
        self._settings.remember_archive(name)
        self.read(name)

    def _on_add(self) -> None:
        self._ask(None)

    def _on_edit(self) -> None:
        self._ask(self.chosen)

    def _ask(self, known: Archive | None) -> None:
        entered = ask_archive(self, known, {each.name for each in self._archives})
        if entered is not None:
            self.enter(entered, known)

    def _on_remove(self) -> None:
        known = self.chosen
        if known is not None:
            self._keep(tuple(each for each in self._archives if each is not known), "")

    def _on_chosen(self, name: str) -> None:
        self._settings.remember_archive(name)
        self.changed.emit()
