"""The tape's scale beside the straightened sacrum: a ruler along s, with the marks of the tape."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sacplan.measure.marks import CUT, disc_marks, foramen_marks, foramen_reference
from sacplan.measure.measurements import Mark, Measurements, TapeMeasurement
from sacplan.plan.model import PROMONTORY
from sacplan.scene.marks import Label, Marks, Stroke
from sacplan.scene.palette import BACKGROUND, PLANE, TAPE, TEXT, Colour
from sacplan.scene.straight_geometry import RULER_PX, StraightGeometry
from sacplan.session.state import SessionState
from sacplan.sheet.content import tenth_mm, whole_u95

_AXIS = RULER_PX - 3.0
_TICKS = ((10, 11.0), (5, 7.0), (1, 4.0))
_LEAST_APART_PX = 2.4
_NUMBERS_APART_PX = 16.0
_STALE = 0.45


@dataclass(frozen=True, slots=True)
class ScaleMark:
    """A mark of the tape: its text, its number as the measurements have it, and its s, mm."""

    name: str
    text: str
    value_mm: float
    s_mm: float
    u95_mm: float | None = None


def scale_marks(state: SessionState) -> tuple[ScaleMark, ...]:
    """What the midline tape carries, with its own numbers, then what of the bone lies beyond the
    cut; without that tape the bone's marks and the cut on the ventral curve."""
    measured = state.measurements
    if measured is None or measured.ventral_curve is None:
        return ()
    positions, curve = measured.plan.positions, measured.ventral_curve
    bone = (*foramen_marks(positions, curve), *disc_marks(positions, curve))
    tape = midline_tape(measured)
    if tape is None or measured.plane is None:
        found = [_scale_mark(measured, mark, 0.0) for mark in bone]
        if measured.plane is not None:
            s = measured.plane.s_mm
            found.append(ScaleMark(CUT, f"Cut {tenth_mm(s)}", s, s))
        return tuple(found)
    zero = measured.plane.s_mm - tape.pressed_mm
    on_tape = [m for m in tape.marks if m.name == CUT or not m.name.startswith(CUT)]
    known = {mark.name for mark in on_tape}
    found = [_scale_mark(measured, mark, zero, tape) for mark in on_tape]
    found += [_scale_mark(measured, mark, 0.0) for mark in bone if mark.name not in known]
    return tuple(found)


def midline_tape(measured: Measurements) -> TapeMeasurement | None:
    """The tape on the midline whose zero is that of the ventral curve."""
    tape = measured.tape("midline")
    return tape if tape is not None and tape.zero == PROMONTORY and tape.lateral_mm == 0 else None


def tape_scale(state: SessionState, geometry: StraightGeometry) -> Marks:
    """The ruler: 0 at the zero landmark, a tick each mm, a number each 10 mm, and the marks."""
    measured = state.measurements
    if measured is None or measured.ventral_curve is None:
        return Marks()
    ink = 1.0 if state.numbers_are_current else _STALE
    parts = [_ruler(geometry)]
    parts += [_mark(mark, geometry, ink) for mark in scale_marks(state)]
    return Marks.together(parts)


def _scale_mark(
    measured: Measurements, mark: Mark, zero: float, tape: TapeMeasurement | None = None
) -> ScaleMark:
    number = tenth_mm(mark.s_mm)
    if mark.name == CUT and tape is not None:
        text = f"Cut {number} ± {whole_u95(tape.u95_mm)}"
        return ScaleMark(CUT, text, mark.s_mm, mark.s_mm + zero, tape.u95_mm)
    return ScaleMark(
        mark.name, f"{_title(measured, mark.name)} {number}", mark.s_mm, mark.s_mm + zero
    )


def _title(measured: Measurements, name: str) -> str:
    n = int(name[1])
    if name.endswith("_disc"):
        return f"S{n}/{n + 1} disc"
    side = name.rpartition("_")[2]
    is_rim = foramen_reference(measured.plan.positions, n) == "lower rim"
    title = f"S{n} lower rim" if is_rim else f"S{n} foramen"
    return f"{title} {side}" if side in ("left", "right") else title


def _ruler(geometry: StraightGeometry) -> Marks:
    top = geometry.s_mm - geometry.height / 2 * geometry.mm_per_pixel
    bottom = geometry.s_mm + geometry.height / 2 * geometry.mm_per_pixel
    px_per_mm = 1.0 / geometry.mm_per_pixel
    ground = np.array([[[RULER_PX / 2, -RULER_PX], [RULER_PX / 2, geometry.height + RULER_PX]]])
    axis = np.array([[[_AXIS, 0.0], [_AXIS, geometry.height]]])
    strokes = [
        Stroke("scale ground", ground, BACKGROUND, RULER_PX, 0.82),
        Stroke("scale axis", axis, TEXT, 1.2, 0.9),
    ]
    for step, length in _TICKS:
        if step * px_per_mm < _LEAST_APART_PX:
            continue
        y = geometry.row_of(np.arange(np.ceil(top / step), np.floor(bottom / step) + 1) * step)
        ticks = np.stack([np.full_like(y, _AXIS - length), y, np.full_like(y, _AXIS), y], axis=1)
        strokes.append(Stroke(f"ticks {step}", ticks.reshape(-1, 2, 2), TEXT, 1.0, 0.85))
    every = next(n for n in (10, 20, 50, 100, 1000) if n * px_per_mm >= _NUMBERS_APART_PX)
    labels = [
        Label(
            f"scale {s}",
            (_AXIS - 14.0, float(geometry.row_of(float(s)))),
            f"{s}",
            TEXT,
            "right",
            11.0,
        )
        for s in range(
            int(np.ceil((top + 22.0 / px_per_mm) / every)) * every, int(bottom) + 1, every
        )
    ]
    labels.append(Label("scale unit", (4.0, 4.0), "mm", TEXT, "top-left", 10.5))
    return Marks(tuple(strokes), labels=tuple(labels))


def _mark(mark: ScaleMark, geometry: StraightGeometry, ink: float) -> Marks:
    y = float(geometry.row_of(mark.s_mm))
    if not -1.0 <= y <= geometry.height + 1.0:
        return Marks()
    colour: Colour = PLANE if mark.name == CUT else TAPE
    is_cut = mark.name == CUT
    tick = np.array([[[_AXIS - (22.0 if is_cut else 11.0), y], [_AXIS + 9.0, y]]])
    strokes = [Stroke(f"tape mark {mark.name}", tick, colour, 2.4, ink, has_halo=True)]
    if mark.u95_mm is not None:
        low, high = geometry.row_of([mark.s_mm - mark.u95_mm, mark.s_mm + mark.u95_mm])
        x = _AXIS + 4.0
        band = np.array(
            [[[x, low], [x, high]], [[x - 4, low], [x + 4, low]], [[x - 4, high], [x + 4, high]]]
        )
        strokes.append(Stroke("tape mark band", band, colour, 1.6, ink, has_halo=True))
    text = Label(
        f"tape mark {mark.name}", (_AXIS + 13.0, y), mark.text, colour, "left", 11.5, is_cut, ink
    )
    return Marks(tuple(strokes), labels=(text,))
