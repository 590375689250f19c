"""A whole case by mouse and keys alone, recorded: from the folder to the written plan sheet.

    python bench/journey.py FOLDER --promontory X Y Z --apex X Y Z --out FOLDER [--size 1366x768]

The places are what the surgeon sees and clicks (patient LPS, mm). Everything else happens by mouse
and key events sent to the real window as the system sends them: wheel to the slice, clicks, a drag
of the plane, answers, the name of the sheet. A picture is kept of every step. Counted are clicks,
drags, notches of the wheel and keys, and how long the program kept the user waiting.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QWidget

from sacplan.geometry.frame import Vector
from sacplan.scene.marks import Grip
from sacplan.scene.slice_geometry import slice_step_mm
from sacplan.session.jobs import Jobs
from sacplan.session.session import Session
from sacplan.session.suggesting import suggest_from_image
from sacplan.session.view_state import Pane
from sacplan.ui.delivery import Delivery
from sacplan.ui.main_window import MainWindow
from sacplan.ui.recovery import Recovery
from sacplan.ui.settings import Settings
from sacplan.ui.theme import apply_theme
from sacplan.ui.translate import tr
from soak_hand import turn_wheel, wait

WAIT_S = 60.0


class Surgeon:
    """Works with the window, and is counted."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self._folder = window, folder
        self.counts: Counter[str] = Counter()
        self.waited_s = 0.0
        self._pictures = 0

    def look(self, name: str) -> None:
        """Keep a picture of the window, and of a dialog over it."""
        wait(150)
        self._pictures += 1
        top = self.top()
        picture = self.window.grab()
        if top is not self.window:
            over = top.grab()
            painter = QPainter(picture)
            painter.drawPixmap(top.pos() - self.window.pos(), over)
            painter.end()
        picture.save(str(self._folder / f"{self._pictures:02d}-{name}.png"))

    def top(self) -> QWidget:
        """The dialog that is open, else the window."""
        tops = QApplication.topLevelWidgets()
        return next((w for w in tops if isinstance(w, QDialog) and w.isVisible()), self.window)

    def wait_until(self, is_reached: Callable[[], bool]) -> None:
        """Wait for the program, and count how long."""
        began = time.monotonic()
        while not is_reached():
            if time.monotonic() - began > WAIT_S:
                raise TimeoutError(self.window.message.text)
            wait(20)
        self.waited_s += time.monotonic() - began

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        target = self.top().focusWidget() or self.top()
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.counts["keys"] += 1

    def click_at(self, pane: Pane, point_mm: Vector) -> None:
        """Turn the wheel to the slice of a point, then click it."""
        self.scroll_to(pane, point_mm)
        view = self.window.views.views[pane]
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=self.pixel(pane, point_mm))
        self.counts["clicks"] += 1

    def scroll_to(self, pane: Pane, point_mm: Vector) -> None:
        """Turn the wheel until the slice is the one nearest to a point."""
        view, case = self.window.views.views[pane], self.window.session.state.case
        assert case is not None
        for _ in range(400):
            geometry = view.geometry_shown()
            assert geometry is not None
            off = float(geometry.depth_mm(point_mm))
            if abs(off) <= 0.51 * slice_step_mm(case.volume, geometry.into):
                return
            before = abs(off)
            turn_wheel(view, view.rect().center(), 1, Qt.KeyboardModifier.NoModifier)
            wait(0)
            if abs(float(view.geometry_shown().depth_mm(point_mm))) > before:
                turn_wheel(view, view.rect().center(), -2, Qt.KeyboardModifier.NoModifier)
                self.counts["wheel"] += 1
            self.counts["wheel"] += 1

    def pixel(self, pane: Pane, point_mm: Vector) -> QPoint:
        """Where a patient point is seen."""
        geometry = self.window.views.views[pane].geometry_shown()
        assert geometry is not None
        return QPointF(*map(float, geometry.to_pixel(point_mm))).toPoint()

    def drag_plane(self, way_mm: float) -> None:
        """Slide the plane so many mm down the curve by its handle in the sagittal view."""
        view = self.window.views.views[Pane.SAGITTAL]
        measured = self.window.session.state.measurements
        assert measured is not None
        assert measured.ventral_curve is not None
        assert measured.plane is not None
        s, curve = measured.plane.s_mm, measured.ventral_curve
        self.scroll_to(Pane.SAGITTAL, curve.point_at(s))
        handle = next(h for h in view.marks_shown().handles if h.grip is Grip.PLANE_SHIFT)
        start = QPointF(*map(float, handle.at)).toPoint()
        shift = curve.point_at(s + way_mm) - curve.point_at(s)
        end = self.pixel(Pane.SAGITTAL, handle.position_mm + shift)
        QTest.mouseMove(view, start)
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        for part in np.linspace(0.1, 1.0, 10):
            QTest.mouseMove(view, start + (end - start) * float(part))
            wait(20)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
        self.counts["drags"] += 1

    def press(self, button: QAbstractButton) -> None:
        """Click a button."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.counts["clicks"] += 1

    def settle(self) -> None:
        """Wait until the numbers belong to the plan."""
        self.wait_until(lambda: self.window.session.state.numbers_are_current)


def plan_case(surgeon: Surgeon, arguments: argparse.Namespace) -> Path:
    """From the open window to the sheet; where the sheet is."""
    window, session = surgeon.window, surgeon.window.session
    surgeon.wait_until(lambda: session.state.case is not None)
    surgeon.look("images")
    surgeon.key(Qt.Key.Key_L)
    surgeon.look("landmarks")
    for place in (arguments.promontory, arguments.apex):
        surgeon.click_at(Pane.SAGITTAL, np.array(place))
    surgeon.wait_until(lambda: session.state.case.sacrum is not None)
    surgeon.settle()
    surgeon.key(Qt.Key.Key_Escape)
    surgeon.look("curve")
    accept_suggestions(surgeon)
    surgeon.key(Qt.Key.Key_P)
    surgeon.settle()
    surgeon.look("plane")
    surgeon.drag_plane(arguments.slide)
    surgeon.settle()
    surgeon.wait_until(lambda: session.state.uncertainty_is_current)
    surgeon.look("tape")
    buttons = (b for b in window.side.findChildren(QAbstractButton) if b.isVisible())
    surgeon.press(next(b for b in buttons if b.text() == tr("How counted?")))
    surgeon.wait_until(lambda: isinstance(surgeon.top(), QDialog))
    for _ in range(2):  # the answers: no transitional vertebra, counted from C2
        surgeon.key(Qt.Key.Key_Down)
        surgeon.key(Qt.Key.Key_Tab)
    surgeon.look("check")
    surgeon.key(Qt.Key.Key_Return)
    surgeon.settle()
    sheet = arguments.out / "plan-sheet.pdf"
    QTimer.singleShot(600, lambda: name_the_sheet(surgeon, sheet))
    surgeon.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    surgeon.wait_until(sheet.exists)
    surgeon.look("sheet")
    return sheet


def accept_suggestions(surgeon: Surgeon) -> None:
    """Go to each suggested foramen, look at it, and take it over."""
    session = surgeon.window.session
    surgeon.wait_until(lambda: not any(news.title for _, news in session.jobs.news))
    for _ in range(len(session.state.view.suggestions)):
        surgeon.key(Qt.Key.Key_L)
        wait(150)
        surgeon.key(Qt.Key.Key_Return)
        surgeon.settle()
    surgeon.key(Qt.Key.Key_Escape)
    surgeon.look("foramina")


def name_the_sheet(surgeon: Surgeon, sheet: Path) -> None:
    """Type the name into the file dialog that waits, and press Enter."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    surgeon.look("name")
    field = dialog.focusWidget()
    assert isinstance(field, QWidget)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, str(sheet))
    surgeon.counts["keys"] += 2  # a name of one's own; the dialog proposes one
    QTest.keyClick(field, Qt.Key.Key_Return)


def main() -> int:
    """Runs the journey and tells what it took."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    for name in ("--promontory", "--apex"):
        parser.add_argument(name, type=float, nargs=3, required=True)
    parser.add_argument("--slide", type=float, default=-50.0)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", default="1366x768")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "plan-sheet.pdf").unlink(missing_ok=True)
    application = QApplication(sys.argv[:1])
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    apply_theme(application)
    kept = arguments.out / "settings"
    window = MainWindow(
        Session(Jobs(Delivery()), 0.4),
        Settings(kept / "window.ini"),
        Recovery(kept / "kept"),
        suggest_from_image,
    )
    window.resize(*map(int, arguments.size.split("x")))
    window.show()
    window.activateWindow()
    wait(300)
    surgeon = Surgeon(window, arguments.out)
    began = time.monotonic()
    window.commands.open_path(arguments.folder)  # as `sacplan FOLDER` does
    sheet = plan_case(surgeon, arguments)
    print(f"{sheet}: {sheet.stat().st_size} bytes, after {time.monotonic() - began:.1f} s")
    print(f"{dict(surgeon.counts)}; waited {surgeon.waited_s:.1f} s for the program")
    window.session.document.mark_saved(window.session.document.plan)
    window.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
