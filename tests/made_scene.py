"""A made case for what is drawn: a bent bone in a volume turned against the patient's axes."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
from numpy.typing import NDArray
from psygnal import Signal
from scipy.spatial import cKDTree

from sacplan.case.case import Case, SacrumOutline
from sacplan.case.identity import Patient, PersonName, SeriesIdentity
from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import rotation_about
from sacplan.geometry.mesh import TriangleMesh
from sacplan.measure.compute import compute
from sacplan.measure.transection import plane_at
from sacplan.plan.document import PlanDocument
from sacplan.plan.edits import Edit, place_landmark
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan
from sacplan.session.state import SessionState
from sacplan.session.view_state import ViewState

RADIUS = 75.0
HALF_WIDTH = 40.0
THICK = 22.0
LENGTH = 110.0
MARKER = np.array([70.0, -20.0, 10.0])
"""A dense ball on the patient's left only, patient LPS mm."""


def ventral_point(s: float, u: float = 0.0, depth: float = 0.0) -> NDArray[np.float64]:
    """A point of the bone: s mm down its hollow front, u mm to the left, `depth` mm behind it."""
    angle = (s - LENGTH / 2) / RADIUS
    r = RADIUS + depth
    return np.array([u, 20 + r * np.cos(angle) - RADIUS, -r * np.sin(angle)])


def made_mesh() -> TriangleMesh:
    s, u = np.linspace(0, LENGTH, 111), np.linspace(-HALF_WIDTH, HALF_WIDTH, 41)
    front, back = (
        np.array([[ventral_point(a, b, depth) for b in u] for a in s]).reshape(-1, 3)
        for depth in (0.0, THICK)
    )
    n, m = len(s), len(u)
    i, j = np.meshgrid(np.arange(n - 1), np.arange(m - 1), indexing="ij")
    a, b, c, d = i * m + j, (i + 1) * m + j, (i + 1) * m + j + 1, i * m + j + 1
    face = np.stack([a, b, c, a, c, d], axis=-1).reshape(-1, 3)
    rim = np.concatenate(
        [
            np.arange(n) * m,
            (n - 1) * m + np.arange(1, m),
            np.arange(n - 2, -1, -1) * m + m - 1,
            np.arange(m - 2, -1, -1),
        ]
    )
    p, q, k = rim[:-1], rim[1:], n * m
    wall = np.concatenate([np.stack([p, p + k, q], 1), np.stack([q, p + k, q + k], 1)])
    return TriangleMesh(
        np.concatenate([front, back]), np.concatenate([face, face[:, ::-1] + k, wall])
    )


@cache
def made_volume(spacing: tuple[float, float, float] = (2.0, 2.0, 3.0)) -> ImageVolume:
    """Soft tissue with the bone and the left-only marker, oblique by 15 degrees and more."""
    turn = rotation_about([1, 0.3, 0.2], 15.0)
    shape = np.array([100, 80, 60])
    affine = np.eye(4)
    affine[:3, :3] = turn * np.array(spacing)
    affine[:3, 3] = [0, 10, 0] - affine[:3, :3] @ ((shape - 1) / 2)
    k, j, i = np.meshgrid(*(np.arange(n) for n in shape[::-1]), indexing="ij")
    points = np.stack([i, j, k], axis=-1) @ affine[:3, :3].T + affine[:3, 3]
    voxels = np.full(points.shape[:3], 40, dtype=np.int16)
    inner = [ventral_point(s, u, THICK / 2) for s in range(0, 111, 4) for u in range(-34, 35, 4)]
    near = cKDTree(np.array(inner)).query(points.reshape(-1, 3), distance_upper_bound=11.0)[0]
    voxels[np.isfinite(near).reshape(voxels.shape)] = 500
    voxels[np.linalg.norm(points - MARKER, axis=-1) < 7.0] = 2500
    patient = Patient(PersonName("Made^Case", "仙骨^太郎"), "M-1")
    return ImageVolume(
        voxels, affine, SeriesIdentity(patient, "1.1", "1.2", "1.3", "CT"), spacing[2]
    )


@cache
def made_case() -> Case:
    mask = LabelMask("sacrum", np.ones((1, 1, 1), dtype=bool), np.eye(4), "made")
    outline = SacrumOutline(mask, made_mesh(), np.array([1.0, 0, 0]), "made", ())
    return Case(made_volume(), outline)


def made_plan(case: Case, s: float = 60.0, tilt: float = 5.0, obliquity: float = -4.0) -> Plan:
    landmarks = {
        PROMONTORY: Landmark(ventral_point(0)),
        APEX: Landmark(ventral_point(LENGTH)),
        "s2_foramen_left": Landmark(ventral_point(45, 18)),
        "s2_foramen_right": Landmark(ventral_point(45, -18)),
    }
    plan = Plan(landmarks)
    return replace(plan, transection=plane_at(compute(case, plan), s, tilt, obliquity))


class MadeSession:
    """A session of real parts: document, measurements and view state, all at once."""

    changed = Signal(SessionState, SessionState)

    def __init__(self, case: Case, plan: Plan, view: ViewState | None = None) -> None:
        self.document = PlanDocument(plan)
        self.document.changed.connect(self._on_plan)
        self._case = case
        view = view or ViewState(crosshair_mm=ventral_point(55))
        self.state = SessionState(case, plan, compute(case, plan), view)

    def _set(self, state: SessionState) -> None:
        before, self.state = self.state, state
        self.changed.emit(state, before)

    def _on_plan(self, now: Plan, _before: Plan, _settled: bool) -> None:
        self._set(replace(self.state, plan=now, measurements=compute(self._case, now)))

    def apply(self, edit: Edit) -> None:
        self.document.apply(edit)

    def begin_gesture(self, label: str) -> None:
        self.document.begin_gesture(label)

    def end_gesture(self) -> None:
        self.document.end_gesture()

    def cancel_gesture(self) -> None:
        self.document.cancel_gesture()

    def show(self, **changes: object) -> None:
        self._set(replace(self.state, view=replace(self.state.view, **changes)))

    def place_landmark_at(self, position_mm: object) -> None:
        name = self.state.view.landmark_to_place
        assert name is not None
        self.apply(place_landmark(name, position_mm))
        self.show(landmark_to_place=None)
