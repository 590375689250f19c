"""The main window: views in the middle, series at the left, steps and numbers at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from sacplan.errors import Severity
from sacplan.imaging.series_found import ScanResult
from sacplan.scene.bone_sides import Side
from sacplan.session.session import OUTLINE, Session
from sacplan.session.state import SessionState
from sacplan.session.suggesting import Suggest, SuggestionWatch
from sacplan.session.view_state import Layout, Pane
from sacplan.ui.actions import Actions, with_outline
from sacplan.ui.commands import Commands
from sacplan.ui.dialogs import Dialogs
from sacplan.ui.dropping import Dropping
from sacplan.ui.entries import action_entries
from sacplan.ui.fusion_commands import FusionCommands
from sacplan.ui.mask_commands import MaskCommands
from sacplan.ui.message_bar import MessageBar
from sacplan.ui.opening import LOAD, SCAN, Opening
from sacplan.ui.patient_strip import PatientStrip
from sacplan.ui.picture_commands import PictureCommands
from sacplan.ui.picture_tips import PictureTips
from sacplan.ui.places import ScreenWatch, remember_places, restore_places
from sacplan.ui.placing_commands import enter, use_remembered
from sacplan.ui.placing_guide import PlacingGuide
from sacplan.ui.plan_keeper import PlanKeeper
from sacplan.ui.plane_card import PlaneCard
from sacplan.ui.preference_commands import PreferenceCommands
from sacplan.ui.preset_button import PresetButton
from sacplan.ui.recovery import Recovery
from sacplan.ui.reporting import show_report
from sacplan.ui.series_panel import SeriesPanel
from sacplan.ui.settings import Settings
from sacplan.ui.sheet_writer import SheetWriter
from sacplan.ui.side_panel import PANEL_WIDTH, SidePanel
from sacplan.ui.side_watch import SideWatch
from sacplan.ui.stand_commands import StandCommands
from sacplan.ui.status import Status
from sacplan.ui.step_commands import StepCommands
from sacplan.ui.step_strip import StepStrip
from sacplan.ui.translate import tr
from sacplan.ui.true_size import TrueSize
from sacplan.ui.view_commands import ViewCommands
from sacplan.ui.view_grid import ViewGrid
from sacplan.ui.view_voices import describe_views
from sacplan.ui.views.bone_view import BoneView
from sacplan.ui.welcome import Welcome

SERIES_WIDTH = 236
SMALLEST = (1024, 640)


class MainWindow(QMainWindow):
    """One open case. Everything shown follows from the session's state."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        recovery: Recovery | None = None,
        suggest: Suggest | None = None,
    ) -> None:
        """`suggest` looks for landmarks; None: nothing is looked for."""
        super().__init__()
        self.session = session
        self.settings = settings
        self.setMinimumSize(*SMALLEST)
        self.message = MessageBar()
        self.opening = Opening(session, self)
        self.keeper = PlanKeeper(self, session, self.opening, self.message, recovery)
        self.sheets = SheetWriter(self, session, self.message, settings)
        self.view_commands = ViewCommands(session)
        self.stand_commands = StandCommands(self)
        self.true_size = TrueSize(self)
        self.commands = Commands(self)
        self.fusion = FusionCommands(self)
        self.masks = MaskCommands(self)
        self.pictures = PictureCommands(self)
        self.dialogs = Dialogs(self, session)
        self.welcome = Welcome()
        Dropping(self, self.commands.open_path, self.welcome.show_drag)
        self.views = ViewGrid(session)
        self.series = SeriesPanel()
        self.plane_card = PlaneCard(session)
        self.preferences = PreferenceCommands(self)
        self.guide = PlacingGuide(session, self.views)
        self.actions_table = Actions(self, action_entries(self))
        self.actions_table.use_shortcuts(self.preferences.own_shortcuts())
        self._presets = PresetButton(self.actions_table)
        self._patient, self._steps = PatientStrip(), StepStrip()
        self.step_commands = StepCommands(self)
        self._status = Status()
        self.side = SidePanel(session, settings, self.actions_table, self.plane_card)
        self._lay_out()
        self._connect()
        if settings.layout() in list(Layout):
            session.show(layout=Layout(settings.layout()))
        use_remembered(self)
        self._sides = SideWatch(session, self.message)
        self._suggesting = SuggestionWatch(session, suggest) if suggest else None
        self.views.show_state(session.state)
        restore_places(settings, self, self._splitters())
        ScreenWatch(self)
        self.commands.show_recent()
        self._show(session.state)
        if settings.notice is not None:
            self.message.say_error(settings.notice, severity=Severity.CAUTION)

    def _lay_out(self) -> None:
        self.actions_table.fill_menus(self.menuBar())
        self.menuBar().setNativeMenuBar(False)
        self.addToolBar(self._tool_bar())
        self.setStatusBar(self._status)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.views)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        for widget in (self.series, self._stack, self.side):
            self._splitter.addWidget(widget)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([SERIES_WIDTH, 1000, PANEL_WIDTH])
        self.series.setMinimumWidth(150)
        self.series.setMaximumWidth(420)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._patient)
        column.addWidget(self._steps)
        column.addWidget(self.message)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(whole)

    def _tool_bar(self) -> QToolBar:
        bar = QToolBar(tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.actions_table.fill_tool_bar(bar)
        PictureTips(bar)
        bar.insertWidget(self.actions_table.action("align"), self._presets)
        return bar

    def _connect(self) -> None:
        self.message.details_requested.connect(partial(show_report, self))
        self.side.counting_requested.connect(self.dialogs.ask_counting)
        self.side.tapes_requested.connect(self.dialogs.ask_tapes)
        self._steps.pressed.connect(self.step_commands.go_to)
        session, opening = self.session, self.opening
        session.changed.connect(self._on_changed)
        session.jobs.changed.connect(self._on_jobs)
        opening.failed.connect(self.message.say_error)
        opening.scanned.connect(self._on_scanned)
        opening.thumbnail_made.connect(self.series.show_thumbnail)
        opening.opened.connect(self._on_opened)
        opening.recovered.connect(self.keeper.recovered)
        self._status.cancel_requested.connect(self._cancel_jobs)
        self.series.chosen.connect(self.commands.open_series)
        self.series.overlay_requested.connect(self.fusion.lay_over)
        self.side.fusion.reading_requested.connect(self.fusion.choose_object)
        self.side.fusion.writing_requested.connect(self.fusion.choose_place)
        self.welcome.open_requested.connect(self.commands.choose_folder)
        self.welcome.sample_requested.connect(self.commands.open_sample)
        self.welcome.folder_requested.connect(self.commands.open_path)
        self.welcome.recent.forgotten.connect(self.commands.forget_recent)
        self.welcome.recent.all_forgotten.connect(self.commands.forget_recent)
        for view in self.views.views.values():
            view.reading_changed.connect(self._on_reading)
            view.menu_requested.connect(self.commands.show_view_menu)

    def _on_changed(self, now: SessionState, before: SessionState) -> None:
        self._show(self.session.state)
        was_outlined = before.case is not None and before.case.sacrum is not None
        if with_outline(now) and not was_outlined and not now.view.cameras:
            QTimer.singleShot(0, self, self.zoom_to_sacrum)

    def _show(self, state: SessionState) -> None:
        document = self.session.document
        self.side.show_state(state, self.session.jobs.is_running(OUTLINE))
        self._presets.show_state(state)
        self._patient.show_state(state)
        self._steps.show_state(state)
        self.views.show_state(state)
        describe_views(self.views.views, state)
        self._stack.setCurrentWidget(self.views if state.case is not None else self.welcome)
        self.side.setVisible(state.case is not None)
        self.series.setVisible(bool(self.series.series))
        self.actions_table.show_state(state, document.undo_label, document.redo_label)
        path = self.opening.plan_path
        is_hidden = state.view.identity_is_hidden
        self.series.hide_identity(is_hidden)
        name = path.name if path and not is_hidden else tr("new plan")
        name = tr("plan") if path and is_hidden else name
        self.setWindowTitle(f"SacPlan – {name}[*]" if state.case is not None else "SacPlan[*]")
        self.setWindowModified(document.has_unsaved_changes)

    def _on_jobs(self) -> None:
        news = self.session.jobs.news
        self._status.show_jobs(news)
        opening = [each for kind, each in news if kind in (SCAN, LOAD)]
        self.welcome.show_busy(opening[-1].title if opening else "")
        self.side.show_step(self.session.state, self.session.jobs.is_running(OUTLINE))

    def _cancel_jobs(self) -> None:
        for kind, news in self.session.jobs.news:
            if news.title:
                self.session.jobs.cancel(kind)

    def _on_reading(self, reading: object) -> None:
        text = getattr(reading, "text", None)
        self._status.show_reading(text() if callable(text) else "")

    def _on_scanned(self, found: ScanResult) -> None:
        self.series.show_found(found)
        self.series.setVisible(bool(self.series.series))
        self.commands.after_scan(found)

    def _on_opened(self, key: str) -> None:
        self.series.mark_open(key)
        self.fusion.show_planes(key)
        self.series.setVisible(bool(self.series.series))
        self.views.views[Pane.SAGITTAL].setFocus()
        if self.opening.plan_path is None:
            self.commands.offer_plan(self.opening.plan_beside())

    def zoom_to_sacrum(self) -> None:
        """Show the outlined sacrum large in every slice."""
        case = self.session.state.case
        if case is not None and case.sacrum is not None:
            self.views.zoom_to(case.sacrum.surface.vertices)

    def reset(self) -> None:
        """Zoom, pan and direction of all views as at the start."""
        self.view_commands.reset()
        for view in self.views.views.values():
            if isinstance(view, BoneView):
                view.look_from(Side.FRONT)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys that no drag, field or list has used: Esc, and Enter, which accepts a suggestion or
        places the landmark that is due at the crosshair. They are no shortcuts: a drag must see
        Esc first."""
        if event.key() == Qt.Key.Key_Escape:
            self.commands.escape()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                enter(self)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask about unsaved changes, remember the places, stop what runs."""
        if not self.keeper.may_leave():
            event.ignore()
            return
        remember_places(self.settings, self, self._splitters())
        self.settings.remember_layout(self.session.state.view.layout)
        self.hide()
        self.keeper.forget()
        self.session.jobs.close()
        self.views.shutdown()
        event.accept()

    def _splitters(self) -> dict[str, QSplitter]:
        return {"panels": self._splitter, **self.views.splitters()}
