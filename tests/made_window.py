"""The real window for tests: real session, views and jobs; nothing of the user's own is touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from made_scene import made_case, made_plan
from sacplan.case.case import Case
from sacplan.plan.model import Plan
from sacplan.services.outline_sacrum import outline_seeds
from sacplan.session.jobs import Jobs
from sacplan.session.session import MEASURE, OUTLINE, Session
from sacplan.session.suggesting import Suggest
from sacplan.session.view_state import Pane
from sacplan.ui.delivery import Delivery
from sacplan.ui.main_window import MainWindow
from sacplan.ui.recovery import Recovery
from sacplan.ui.settings import Settings
from sacplan.ui.theme import apply_theme

WAIT_MS = 60_000


class Driver:
    """A window and what a user does with it."""

    def __init__(self, window: MainWindow, bot: QtBot) -> None:
        self.window, self.bot = window, bot
        self.session = window.session

    def wait(self, is_reached: Callable[[], bool]) -> None:
        self.bot.waitUntil(is_reached, timeout=WAIT_MS)

    def settle(self) -> None:
        """Wait until nothing is computed any more and the numbers belong to the plan."""
        jobs = self.session.jobs
        self.wait(lambda: not jobs.is_running(OUTLINE) and not jobs.is_running(MEASURE))

    def do(self, key: str) -> None:
        """Trigger an action that must be enabled."""
        action = self.window.actions_table.action(key)
        assert action.isEnabled(), key
        action.trigger()

    def pixel(self, pane: Pane, point_mm: object) -> QPoint:
        """Where a patient point is in a view."""
        geometry = self.window.views.views[pane].geometry_shown()
        assert geometry is not None
        x, y = np.asarray(geometry.to_pixel(point_mm))
        return QPointF(float(x), float(y)).toPoint()

    def click(self, pane: Pane, point_mm: object) -> None:
        """Click a patient point in a view that shows its slice."""
        self.session.show(crosshair_mm=point_mm)
        view = self.window.views.views[pane]
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=self.pixel(pane, point_mm))

    def drag(self, view: QWidget, start: QPoint, end: QPoint, steps: int = 8) -> None:
        """A drag with the left button, in small steps as a hand makes them."""
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        for i in range(1, steps + 1):
            QTest.mouseMove(view, start + (end - start) * i / steps)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


@contextmanager
def opened_window(
    bot: QtBot, folder: Path, size: tuple[int, int] = (1366, 768), *, suggest: Suggest | None = None
) -> Iterator[Driver]:
    """A window of its own settings and recovery folder, closed without a question; landmarks are
    looked for only by `suggest`."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application)
    settings, recovery = Settings(folder / "window.ini"), Recovery(folder / "kept")
    window = MainWindow(Session(Jobs(Delivery())), settings, recovery, suggest)
    window.resize(*size)
    with bot.waitActive(window, timeout=WAIT_MS):
        window.show()
        window.activateWindow()
    try:
        yield Driver(window, bot)
    finally:
        window.session.document.mark_saved(window.session.document.plan)
        window.close()
        window.deleteLater()


def outlined_case() -> tuple[Case, Plan]:
    """A made case whose outline is the one for its plan's landmarks."""
    case = made_case()
    plan = made_plan(case)
    assert case.sacrum is not None
    return case.with_sacrum(replace(case.sacrum, made_for=outline_seeds(plan) or ())), plan
