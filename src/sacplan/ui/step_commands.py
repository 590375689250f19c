"""Where a press on a step of the way leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sacplan.session.view_state import Pane

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow


class StepCommands(QObject):
    """Each step can be gone to at any time; what is still missing is begun there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._ways: dict[str, Callable[[], object]] = {
            "images": self._images,
            "landmarks": lambda: self._do("next_landmark"),
            "curve": self._curve,
            "plane": self._plane,
            "tape": lambda: window.side.show_card("tapes"),
            "check": self._check,
            "sheet": self._sheet,
        }

    def go_to(self, key: str) -> None:
        """Go to a step."""
        self._ways[key]()

    def _do(self, key: str) -> bool:
        action = self._window.actions_table.action(key)
        if action.isEnabled():
            action.trigger()
        return action.isEnabled()

    def _images(self) -> None:
        if self._window.series.series:
            self._window.series.setFocus()
        else:
            self._window.commands.choose_folder()

    def _curve(self) -> None:
        state = self._window.session.state
        measured = state.measurements
        if state.outline_is_due:
            self._do("outline")
        elif measured is None or measured.ventral_curve is None:
            self._do("draw_curve")
        else:
            self._do("focus")
            self._window.views.views[Pane.SAGITTAL].setFocus()

    def _plane(self) -> None:
        state = self._window.session.state
        plane, measured = state.plan.transection, state.measurements
        if plane is None:
            self._do("place_plane")
            return
        at = plane.point
        if measured is not None and measured.transection_line is not None:
            at = measured.transection_line[len(measured.transection_line) // 2]
        self._window.session.show(crosshair_mm=at)
        self._window.side.show_card("plane")

    def _check(self) -> None:
        state = self._window.session.state
        has_tape = state.measurements is not None and bool(state.measurements.tapes)
        if has_tape and state.plan.counting is None:
            self._window.dialogs.ask_counting()
        self._window.side.show_card("findings")

    def _sheet(self) -> None:
        if not self._do("sheet"):
            self._window.side.show_card("findings")
