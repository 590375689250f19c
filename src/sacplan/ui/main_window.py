"""The main window: views in the middle, series at the left, steps and numbers at the right."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from sacplan.imaging.series_found import ScanResult, SeriesFound
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.ui.actions import Actions
from sacplan.ui.commands import Commands
from sacplan.ui.entries import action_entries
from sacplan.ui.findings_card import FindingsCard
from sacplan.ui.landmark_card import LandmarkCard
from sacplan.ui.message_bar import MessageBar
from sacplan.ui.opening import Opening
from sacplan.ui.patient_strip import PatientStrip
from sacplan.ui.plane_card import PlaneCard
from sacplan.ui.series_panel import SeriesPanel
from sacplan.ui.settings import Settings
from sacplan.ui.sheet_card import SheetCard
from sacplan.ui.status import Status
from sacplan.ui.tape_card import TapeCard
from sacplan.ui.view_grid import ViewGrid
from sacplan.ui.welcome import Welcome

AUTOSAVE_MS = 2000
PANEL_WIDTH = 344


class MainWindow(QMainWindow):
    """One open case. Everything shown follows from the session's state."""

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.setWindowTitle("SacPlan")
        self.setMinimumSize(1100, 680)
        self.setAcceptDrops(True)
        self.message = MessageBar()
        self.opening = Opening(session, self)
        self.commands = Commands(self, session, settings)
        self.welcome = Welcome()
        self.views = ViewGrid(session)
        self.series = SeriesPanel()
        self.plane_card = PlaneCard(session)
        self.actions_table = Actions(self, action_entries(self))
        self.sheet_card = SheetCard(self.actions_table)
        self.cards = (
            TapeCard(session),
            LandmarkCard(session),
            self.plane_card,
            self.sheet_card,
            FindingsCard(),
        )
        self.patient = PatientStrip()
        self._status = Status()
        self.setStatusBar(self._status)
        self._lay_out()
        self._autosave = QTimer(self)
        self._autosave.setSingleShot(True)
        self._autosave.setInterval(AUTOSAVE_MS)
        self._autosave.timeout.connect(self.commands.autosave)
        self._connect()
        self._restore_places()
        self.welcome.show_recent(settings.recent_folders())
        self._show(session.state)

    def _lay_out(self) -> None:
        self.actions_table.fill_menus(self.menuBar())
        tools = QToolBar(self.tr("Tools"))
        tools.setObjectName("tools")
        tools.setMovable(False)
        tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.actions_table.fill_tool_bar(tools)
        self.addToolBar(tools)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.views)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        for widget in (self.series, self._stack, self._side_panel()):
            self._splitter.addWidget(widget)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([216, 1000, PANEL_WIDTH])
        self.series.setMinimumWidth(150)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.patient)
        column.addWidget(self.message)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(whole)

    def _side_panel(self) -> QWidget:
        body = QWidget()
        body.setObjectName("panelBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("panel")
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(PANEL_WIDTH)
        scroll.setMaximumWidth(460)
        self._side = scroll
        return scroll

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._on_changed)
        session.jobs.changed.connect(self._on_jobs)
        self.opening.failed.connect(self.message.say_error)
        self.opening.scanned.connect(self._on_scanned)
        self.opening.thumbnail_made.connect(self.series.show_thumbnail)
        self.opening.opened.connect(self.series.mark_open)
        self._status.cancel_requested.connect(self._cancel_jobs)
        self.series.chosen.connect(self.commands.open_series)
        self.welcome.open_requested.connect(self.commands.choose_folder)
        self.welcome.sample_requested.connect(self.commands.open_sample)
        self.welcome.folder_requested.connect(self.commands.open_path)
        for view in self.views.views.values():
            view.reading_changed.connect(self._on_reading)
            view.menu_requested.connect(self.commands.show_view_menu)

    def _on_changed(self, now: SessionState, before: SessionState) -> None:
        if now.plan is not before.plan:
            self._autosave.start()
        self._show(now)

    def _show(self, state: SessionState) -> None:
        document = self.session.document
        for card in self.cards:
            card.show_state(state)
        self.patient.show_state(state)
        self.views.show_state(state)
        self._stack.setCurrentWidget(self.views if state.case is not None else self.welcome)
        self._side.setVisible(state.case is not None)
        self.series.setVisible(bool(self.series.series))
        self.actions_table.show_state(state, document.undo_label, document.redo_label)
        self.setWindowModified(document.has_unsaved_changes)
        path = self.opening.plan_path
        name = path.name if path else self.tr("new plan")
        self.setWindowTitle(f"SacPlan – {name}[*]" if state.case is not None else "SacPlan[*]")

    def _on_jobs(self) -> None:
        told = [news for _, news in self.session.jobs.news if news.title]
        if told:
            self._status.show_job(told[-1].done, told[-1].text or told[-1].title)
        else:
            self._status.show_job(None, "")

    def _cancel_jobs(self) -> None:
        for kind, news in self.session.jobs.news:
            if news.title:
                self.session.jobs.cancel(kind)

    def _on_reading(self, reading: object) -> None:
        text = getattr(reading, "text", None)
        self._status.show_reading(text() if callable(text) else "")

    def _on_scanned(self, found: ScanResult) -> None:
        self.series.show_found(found)
        self.series.setVisible(True)
        self.commands.after_scan(found)

    # ------------------------------------------------------------------ Qt's own calls

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take folders and files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.welcome.show_drag(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """What was dragged went away."""
        self.welcome.show_drag(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped."""
        self.welcome.show_drag(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.commands.open_path(paths[0])

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask about unsaved changes, remember the places, stop what runs."""
        if not self.commands.may_leave():
            event.ignore()
            return
        self.settings.remember_place("window", self.saveGeometry())
        for name, splitter in self._splitters().items():
            self.settings.remember_place(name, splitter.saveState())
        self._autosave.stop()
        self.commands.forget_autosave()
        self.session.jobs.close()
        self.views.shutdown()
        event.accept()

    def _splitters(self) -> dict[str, QSplitter]:
        return {"panels": self._splitter, **self.views.splitters()}

    def _restore_places(self) -> None:
        geometry = self.settings.place("window")
        if geometry is not None:
            self.restoreGeometry(geometry)
        else:
            self.resize(1600, 960)
        for name, splitter in self._splitters().items():
            state = self.settings.place(name)
            if state is not None:
                splitter.restoreState(state)

    def reset_views(self) -> None:
        """Crosshair to the middle of the volume, zoom and pan as at the start."""
        case = self.session.state.case
        if case is not None:
            middle = case.volume.corners().mean(axis=0)
            self.session.show(crosshair_mm=middle, cameras={}, axes=np.eye(3), maximised=None)


def series_to_open(found: ScanResult) -> SeriesFound | None:
    """The one loadable CT of a folder, when there is just one."""
    loadable = [
        series
        for study in found.studies
        for series in study.series
        if series.refusal is None and series.identity.modality == "CT"
    ]
    return loadable[0] if len(loadable) == 1 else None
