"""The list of the cases opened last on the welcome page."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sacplan.ui.card import icon_button, named_label, restyle
from sacplan.ui.recent_cases import RecentCase
from sacplan.ui.text_size import px
from sacplan.ui.translate import tr

SHOWN = 5
_WIDTH = 640


class RecentList(QWidget):
    """A row a case, with a cross that takes it off; below them one button for all."""

    chosen = Signal(Path)
    forgotten = Signal(Path)
    all_forgotten = Signal()

    _looked = Signal(object)
    """The folders that are not there."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._rows: dict[Path, _Row] = {}
        self._looked.connect(self._on_looked)

    def show_cases(self, cases: Sequence[RecentCase]) -> None:
        """List cases; those that are not there are marked as soon as that is known."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {case.folder: _Row(case) for case in cases[:SHOWN]}
        if not self._rows:
            return
        self.setFixedWidth(px(_WIDTH))
        self._column.addWidget(named_label("heading", tr("OPENED LAST")))
        for folder, row in self._rows.items():
            row.opening.clicked.connect(lambda _on=False, at=folder: self.chosen.emit(at))
            row.taking_off.clicked.connect(lambda _on=False, at=folder: self.forgotten.emit(at))
            self._column.addWidget(row)
        clear = QPushButton(tr("Clear the list"))
        clear.setObjectName("flat")
        clear.setToolTip(tr("The images stay where they are"))
        clear.clicked.connect(self.all_forgotten)
        self._column.addWidget(clear, alignment=Qt.AlignmentFlag.AlignRight)
        self._look()

    def _look(self) -> None:
        """On a thread: a drive that is not connected may answer only after half a minute."""
        folders, tell = tuple(self._rows), self._looked.emit

        def look() -> None:
            gone = {folder for folder in folders if not folder.exists()}
            try:
                tell(gone)
            except RuntimeError:
                return  # the window was closed meanwhile

        threading.Thread(target=look, name="sacplan-recent", daemon=True).start()

    def _on_looked(self, gone: set[Path]) -> None:
        for folder in gone & set(self._rows):
            self._rows[folder].show_gone()


class _Row(QWidget):
    """One case."""

    def __init__(self, case: RecentCase) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.opening = QPushButton(_short(case.folder))
        self.opening.setObjectName("recent")
        self.opening.setToolTip(str(case.folder))
        self.opening.setAccessibleName(tr("Open {0}").format(case.folder))
        self.opening.setAccessibleDescription(case.hint)
        self._hint = named_label("small", case.hint)
        self.taking_off = icon_button(
            "remove", tr("Take {0} off the list").format(case.folder.name)
        )
        row.addWidget(self.opening)
        row.addWidget(self._hint, 1)
        row.addWidget(self.taking_off)

    def show_gone(self) -> None:
        """Grey, with the reason; a press still tries, for a drive may be back."""
        reason = tr("not there: moved, or its drive is not connected")
        self._hint.setText(reason)
        self.opening.setAccessibleDescription(reason)
        self.opening.setProperty("gone", True)
        restyle(self.opening)


def _short(folder: Path) -> str:
    """The end of a path, enough to know it by."""
    parts = folder.parts[-2:]
    text = " / ".join(part.strip("/\\") for part in parts if part.strip("/\\")) or str(folder)
    return text if len(text) <= 44 else f"…{text[-43:]}"
