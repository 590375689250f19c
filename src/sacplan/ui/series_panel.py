"""The studies and series found, with thumbnails and what is odd about each."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from sacplan.errors import Severity
from sacplan.imaging.series_found import ScanResult, SeriesFound
from sacplan.ui.card import named_label
from sacplan.ui.theme import SHADES

THUMBNAIL = 56
_KEY = Qt.ItemDataRole.UserRole


class SeriesPanel(QWidget):
    """A list to choose a series from; Enter or a double click opens it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 4, 8)
        heading = named_label("heading", self.tr("SERIES"))
        layout.addWidget(heading)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Studies and series"))
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(4)
        self._tree.setRootIsDecorated(False)
        self._tree.setIconSize(QSize(THUMBNAIL, THUMBNAIL))
        self._tree.setWordWrap(True)
        self._tree.itemActivated.connect(self._activated)
        layout.addWidget(self._tree)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._series: dict[str, SeriesFound] = {}

    def show_found(self, result: ScanResult) -> None:
        """List what a folder holds."""
        self._tree.clear()
        self._items.clear()
        self._series.clear()
        for study in result.studies:
            dated = study.date.isoformat() if study.date else self.tr("no date")
            name = study.patient.name.display() or self.tr("Name not given")
            top = QTreeWidgetItem([f"{name}\n{dated}  {study.description}".strip()])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setForeground(0, QBrush(QColor(SHADES.muted)))
            self._tree.addTopLevelItem(top)
            for series in study.series:
                item = QTreeWidgetItem([self._text(series)])
                item.setToolTip(0, self._tip(series))
                item.setData(0, _KEY, series.key)
                item.setIcon(0, _blank())
                if series.refusal is not None:
                    item.setForeground(0, QBrush(QColor(SHADES.faint)))
                top.addChild(item)
                self._items[series.key] = item
                self._series[series.key] = series
            top.setExpanded(True)

    def show_thumbnail(self, key: str, picture: NDArray[np.uint8]) -> None:
        """Put the picture of a series beside its name."""
        if key in self._items:
            height, width = picture.shape
            data = np.ascontiguousarray(picture)
            image = QImage(data.data, width, height, width, QImage.Format.Format_Grayscale8)
            pixmap = QPixmap.fromImage(image.copy()).scaled(
                THUMBNAIL,
                THUMBNAIL,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._items[key].setIcon(0, QIcon(pixmap))

    def mark_open(self, key: str) -> None:
        """Show which series is in the views."""
        if key in self._items:
            self._tree.setCurrentItem(self._items[key])

    @property
    def series(self) -> list[SeriesFound]:
        """All series listed, in order."""
        return list(self._series.values())

    def _activated(self, item: QTreeWidgetItem) -> None:
        key = item.data(0, _KEY)
        if key in self._series:
            self.chosen.emit(self._series[key])

    def _text(self, series: SeriesFound) -> str:
        identity = series.identity
        number = f"{identity.series_number}  " if identity.series_number is not None else ""
        title = identity.series_description or self.tr("no description")
        mark = "✕ " if series.refusal else "! " if _is_odd(series) else ""
        spacing = f" · {series.spacing_mm:.2f} mm" if series.spacing_mm else ""
        return (
            f"{mark}{number}{title}\n{identity.modality} · {series.count} · "
            f"{series.orientation_name}{spacing}"
        )

    def _tip(self, series: SeriesFound) -> str:
        lines = [f.text for f in series.findings]
        if series.refusal is not None:
            lines.insert(0, f"{series.refusal.problem} {series.refusal.remedy}")
        return "\n".join(lines)


def _is_odd(series: SeriesFound) -> bool:
    return any(f.severity != Severity.INFO for f in series.findings)


def _blank() -> QIcon:
    pixmap = QPixmap(THUMBNAIL, THUMBNAIL)
    pixmap.fill(QColor(SHADES.ground))
    return QIcon(pixmap)
