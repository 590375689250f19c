"""The studies and series found, with thumbnails and what is odd about each."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sacplan.errors import Severity
from sacplan.imaging.series_found import ScanResult, SeriesFound, StudyFound
from sacplan.ui.card import named_label
from sacplan.ui.series_delegate import SHOWN, THUMBNAIL, SeriesDelegate, SeriesLook, StudyLook
from sacplan.ui.translate import tr

_KEY = Qt.ItemDataRole.UserRole
_NO_ROW_SHORTER = 4

SEGMENTATIONS = ("SEG", "RTSTRUCT")
"""Modalities that are no images, but outline something on images."""


class SeriesTree(QTreeWidget):
    """The list itself; Enter opens like a double click."""

    opened = Signal(QTreeWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Studies and series"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(SeriesDelegate(self))
        self.itemDoubleClicked.connect(lambda item, _column: self.opened.emit(item))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.opened.emit(item)
        else:
            super().keyPressEvent(event)


class SeriesPanel(QWidget):
    """A list to choose a series from; Enter or a double click opens it."""

    chosen = Signal(object)
    """The SeriesFound to be opened, or one that is refused and says why."""

    overlay_requested = Signal(object)
    """The SeriesFound to be laid on the one that is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 10, 2, 6)
        layout.setSpacing(2)
        heading = named_label("heading", tr("SERIES"))
        heading.setContentsMargins(6, 0, 0, 0)
        layout.addWidget(heading)
        self._tree = SeriesTree()
        self._tree.opened.connect(self._open)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._show_menu)
        layout.addWidget(self._tree)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._series: dict[str, SeriesFound] = {}
        self._open_key = ""
        self._studies: list[tuple[QTreeWidgetItem, StudyFound]] = []
        self._is_hidden = False

    @property
    def series(self) -> list[SeriesFound]:
        """All series listed, in order."""
        return list(self._series.values())

    def show_found(self, result: ScanResult) -> None:
        """List what a folder holds: what can be opened first."""
        self._tree.clear()
        self._items.clear()
        self._series.clear()
        self._studies.clear()
        for study in result.studies:
            top = QTreeWidgetItem()
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._studies.append((top, study))
            self._name_study(top, study)
            self._tree.addTopLevelItem(top)
            for series in sorted(study.series, key=lambda s: s.refusal is not None):
                self._add(top, series)
            top.setExpanded(True)
        first = next((self._items[s.key] for s in self.series if s.refusal is None), None)
        if first is not None:
            self._tree.setCurrentItem(first)

    def hide_identity(self, is_hidden: bool) -> None:
        """Hide, or show, names and dates of the patients."""
        if is_hidden != self._is_hidden:
            self._is_hidden = is_hidden
            for top, study in self._studies:
                self._name_study(top, study)
            self._tree.viewport().update()

    def _name_study(self, top: QTreeWidgetItem, study: StudyFound) -> None:
        look = _study_look(study)
        if self._is_hidden:
            look = StudyLook(tr("Patient hidden"), study.identity.study_description)
        top.setData(0, SHOWN, look)
        top.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{look.patient}, {look.study}")
        top.setToolTip(0, f"{look.patient}\n{look.study}")

    def show_thumbnail(self, key: str, picture: NDArray[np.uint8]) -> None:
        """Put the picture (rows, columns) of a series beside its name."""
        item = self._items.get(key)
        if item is not None and picture.ndim == 2 and min(picture.shape) >= _NO_ROW_SHORTER:
            look: SeriesLook = item.data(0, SHOWN)
            look.picture = _pixmap(picture, self.devicePixelRatioF())
            self._tree.viewport().update()

    def mark_open(self, key: str) -> None:
        """Show which series is in the views."""
        self._open_key = key
        for each, item in self._items.items():
            look: SeriesLook = item.data(0, SHOWN)
            look.is_open = each == key
        if key in self._items:
            self._tree.setCurrentItem(self._items[key])
        self._tree.viewport().update()

    def _add(self, top: QTreeWidgetItem, series: SeriesFound) -> None:
        item = QTreeWidgetItem()
        look = _series_look(series)
        item.setData(0, SHOWN, look)
        item.setData(0, _KEY, series.key)
        item.setData(
            0,
            Qt.ItemDataRole.AccessibleTextRole,
            ", ".join(
                part for part in (look.title, look.detail, look.geometry, look.badge) if part
            ),
        )
        item.setToolTip(0, _tip(series))
        top.addChild(item)
        self._items[series.key] = item
        self._series[series.key] = series

    def _show_menu(self, at: QPoint) -> None:
        item = self._tree.currentItem()
        series = self._series.get(item.data(0, _KEY) or "") if item is not None else None
        if series is None:
            return
        menu = self.menu_of(series)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._tree.viewport().mapToGlobal(at))

    def menu_of(self, series: SeriesFound) -> QMenu:
        """What can be done with a series."""
        menu = QMenu(self)
        is_mask = series.identity.modality in SEGMENTATIONS and bool(self._open_key)
        title = tr("Take over on the open series…") if is_mask else tr("Open")
        menu.addAction(title).triggered.connect(lambda: self.chosen.emit(series))
        lay = menu.addAction(tr("Lay over the open series"))
        lay.setEnabled(bool(self._open_key) and series.key != self._open_key and series.is_loadable)
        lay.triggered.connect(lambda: self.overlay_requested.emit(series))
        return menu

    def _open(self, item: QTreeWidgetItem) -> None:
        series = self._series.get(item.data(0, _KEY) or "")
        if series is not None:
            self.chosen.emit(series)


def _study_look(study: StudyFound) -> StudyLook:
    identity = study.identity
    dated = identity.study_date.isoformat() if identity.study_date else tr("no date")
    name = identity.patient.name.display() or identity.patient.patient_id or tr("Name not given")
    return StudyLook(name, f"{dated}  {identity.study_description}".strip())


def _series_look(series: SeriesFound) -> SeriesLook:
    identity, stack = series.identity, series.stack
    number = f"{identity.series_number} · " if identity.series_number is not None else ""
    title = identity.series_description or tr("no description")
    images = tr("1 image") if len(series.instances) == 1 else tr("{0} images")
    detail = f"{number}{identity.modality} · {images.format(len(series.instances))}"
    if stack is not None and series.refusal is None:
        geometry = f"{stack.plane_name} · {abs(stack.spacing_mm):.2f} mm"
    else:
        geometry = series.part or (tr("cannot be opened") if series.refusal else "")
    odd = any(f.severity != Severity.INFO for f in series.findings)
    badge = "blocker" if series.refusal is not None else "caution" if odd else ""
    return SeriesLook(title, detail, geometry, badge)


def _tip(series: SeriesFound) -> str:
    return "\n".join(_tip_lines(series))


def _tip_lines(series: SeriesFound) -> Iterator[str]:
    yield series.title
    if series.refusal is not None:
        yield tr(f"{series.refusal.problem} {series.refusal.remedy}") + f" ({series.refusal.code})"
    for finding in series.findings:
        yield f"• {tr(finding.text)}"


def _pixmap(picture: NDArray[np.uint8], ratio: float) -> QPixmap:
    rows, columns = picture.shape
    data = np.ascontiguousarray(picture)
    image = QImage(data.data, columns, rows, columns, QImage.Format.Format_Grayscale8).copy()
    side = round(THUMBNAIL * ratio)
    scaled = image.scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    pixmap = QPixmap.fromImage(scaled)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
