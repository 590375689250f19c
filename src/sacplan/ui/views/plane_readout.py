"""What a plane under the hand comes to, beside the pointer, and how far it is from before."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from sacplan.measure.level import junctions_mm
from sacplan.scene.marks import PLANE_GRIPS, Grip, Handle
from sacplan.scene.palette import PLANE, TEXT
from sacplan.session.plane_nudging import pose_now
from sacplan.session.ports import SessionPort
from sacplan.session.state import SessionState
from sacplan.ui.consequence_text import level_text
from sacplan.ui.text_size import px
from sacplan.ui.translate import tr
from sacplan.ui.views.gesture import Pixel
from sacplan.ui.views.mark_painter import colour_of
from sacplan.ui.views.pointer import Pointer

AFTER_KEY_MS = 1500
_SAME = 0.05
_ASIDE_PX = 22.0
_PAD = 7.0
_ON_JUNCTION_MM = 1e-6


@dataclass(frozen=True, slots=True)
class PlaneReading:
    """s, mm, tilt and obliquity, degrees, and the rounded length of the midline tape, mm, None
    while it is measured anew or there is none."""

    s_mm: float
    tilt_deg: float
    obliquity_deg: float
    tape_mm: int | None


def plane_reading(state: SessionState) -> PlaneReading | None:
    """The plane of a state in numbers; None where it does not cross the curve."""
    pose, measured = pose_now(state), state.measurements
    if pose is None:
        return None
    tape = measured.tape("midline") if measured and state.numbers_are_current else None
    return PlaneReading(*pose, None if tape is None else tape.rounded_mm)


def readout_lines(state: SessionState, before: PlaneReading) -> list[str]:
    """The level, the tape, and of the pose what is another one now, each with the difference."""
    now = plane_reading(state)
    if now is None:
        return []
    measured = state.measurements
    costs = measured.consequences if measured and state.numbers_are_current else None
    lines = [level_text(costs.level)] if costs is not None and costs.level is not None else []
    tape = "…" if now.tape_mm is None else str(now.tape_mm)
    if now.tape_mm is not None and before.tape_mm is not None:
        difference = now.tape_mm - before.tape_mm
        lines.append(
            tr("Tape {0} mm ({1})").format(tape, f"{difference:+d}" if difference else "=")
        )
    else:
        lines.append(tr("Tape {0} mm").format(tape))
    for text, value, was in (
        (tr("s {0} mm ({1})"), now.s_mm, before.s_mm),
        (tr("Tilt {0}° ({1})"), now.tilt_deg, before.tilt_deg),
        (tr("Obliquity {0}° ({1})"), now.obliquity_deg, before.obliquity_deg),
    ):
        if abs(value - was) >= _SAME:
            lines.append(text.format(f"{value:.1f}", f"{value - was:+.1f}"))
    resting = _resting(state, now)
    return [*lines, resting] if resting else lines


def _resting(state: SessionState, now: PlaneReading) -> str:
    measured = state.measurements
    if not state.view.snaps or measured is None or measured.ventral_curve is None:
        return ""
    known, _ = junctions_mm(state.plan.positions, measured.ventral_curve)
    at = next((name for name, s in known.items() if abs(s - now.s_mm) < _ON_JUNCTION_MM), None)
    if at is not None:
        return tr("rests at {0}").format(at)
    is_upright = max(abs(now.tilt_deg), abs(now.obliquity_deg)) < _ON_JUNCTION_MM
    return tr("at right angles to the face") if is_upright else ""


class PlaneReadout(QObject):
    """Follows the plane while a handle of this view moves it, and a while after its keys did."""

    def __init__(self, widget: QWidget, session: SessionPort, pointer: Pointer) -> None:
        super().__init__(widget)
        self._widget, self._session, self._pointer = widget, session, pointer
        self._before: PlaneReading | None = None
        self._after_key = QTimer(self)
        self._after_key.setSingleShot(True)
        self._after_key.setInterval(AFTER_KEY_MS)
        self._after_key.timeout.connect(widget.update)
        session.changed.connect(self._on_changed)

    def stop(self) -> None:
        """Follow it no longer."""
        self._after_key.stop()
        self._session.changed.disconnect(self._on_changed, missing_ok=True)

    def lines(self) -> list[str]:
        """What is to be read now; nothing while the plane is not under the hand."""
        if not self._is_dragged() and not self._after_key.isActive():
            self._before = None
        return [] if self._before is None else readout_lines(self._session.state, self._before)

    def paint(self, painter: QPainter, handles: tuple[Handle, ...]) -> None:
        """The lines beside the pointer, or beside the plane's handle when keys move it."""
        lines = self.lines()
        if not lines:
            return
        at = self._pointer.at if self._is_dragged() else _handle_at(handles)
        width, height = float(self._widget.width()), float(self._widget.height())
        paint_lines(painter, lines, at or (width / 2, height / 2), (width, height))

    def _is_dragged(self) -> bool:
        grabbed = self._pointer.grabbed
        return self._pointer.is_dragging and grabbed is not None and grabbed.grip in PLANE_GRIPS

    def _on_changed(self, now: SessionState, before: SessionState) -> None:
        plane, was = now.plan.transection, before.plan.transection
        if plane is was or plane is None or was is None or now.case is not before.case:
            return
        is_by_key = self._pointer.is_in_key
        if not self._is_dragged() and not is_by_key:
            return
        if self._before is None or not (self._is_dragged() or self._after_key.isActive()):
            self._before = plane_reading(before)
        if is_by_key:
            self._after_key.start()


def _handle_at(handles: tuple[Handle, ...]) -> Pixel | None:
    return next((handle.at for handle in handles if handle.grip is Grip.PLANE_SHIFT), None)


def paint_lines(painter: QPainter, lines: list[str], at: Pixel, size: tuple[float, float]) -> None:
    """Lines of text in a dark box beside a pixel, within a picture of that width and height."""
    font = QFont(painter.font())
    font.setPixelSize(px(13))
    metrics = QFontMetricsF(font)
    wide = max(metrics.horizontalAdvance(line) for line in lines) + 2 * _PAD
    high = metrics.height() * len(lines) + 2 * _PAD
    x = at[0] + _ASIDE_PX if at[0] + _ASIDE_PX + wide < size[0] else at[0] - _ASIDE_PX - wide
    y = min(max(4.0, at[1] - high / 2), max(4.0, size[1] - high - 4.0))
    box = QRectF(max(4.0, x), y, wide, high)
    painter.save()
    painter.setPen(colour_of(PLANE, 0.8))
    painter.setBrush(QColor(10, 12, 15, 225))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(colour_of(TEXT))
    for number, line in enumerate(lines):
        font.setWeight(QFont.Weight.DemiBold if number < 2 else QFont.Weight.Normal)
        painter.setFont(font)
        base = box.top() + _PAD + metrics.ascent() + number * metrics.height()
        painter.drawText(QPointF(box.left() + _PAD, base), line)
    painter.restore()
