"""A bone made of arcs, exact to the mesh, for known answers without any image."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
from numpy.typing import NDArray

from sacplan.case.case import Case, SacrumOutline
from sacplan.case.identity import Patient, PersonName, SeriesIdentity
from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan

HEIGHTS = (30.0, 25.0, 21.0, 18.0, 16.0)
TURNS = (4.0, 12.0, 18.0, 16.0, 10.0)


def arcs(s: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Position (n, 2), ventral and cranial, and heading (n,), radians, along the mean sacrum."""
    fine = np.linspace(0, sum(HEIGHTS), 22001)
    edges = np.concatenate([[0], np.cumsum(HEIGHTS)])
    heading = np.interp(fine, edges, np.radians(np.concatenate([[0], np.cumsum(TURNS)])))
    step = fine[1]
    middle = (heading[:-1] + heading[1:]) / 2
    x = np.concatenate([[0], np.cumsum(-np.sin(0.6 - middle) * step)])
    z = np.concatenate([[0], np.cumsum(-np.cos(0.6 - middle) * step)])
    at = np.stack([np.interp(s, fine, x), np.interp(s, fine, z)], axis=-1)
    return at, np.interp(s, fine, heading)


@dataclass(frozen=True)
class MadeBone:
    """The mesh and landmarks before any motion: x left, -y ventral, z cranial."""

    mesh: TriangleMesh
    zero: NDArray[np.float64]
    apex: NDArray[np.float64]

    def plane(self, s: float) -> Plane:
        """The plane at right angles to the face at s, normal caudal."""
        at, heading = arcs(np.array([s]))
        angle = 0.6 - heading[0]
        return Plane([0, -at[0, 0], at[0, 1]], [0, np.sin(angle), -np.cos(angle)])


@pytest.fixture(scope="session")
def made_bone() -> MadeBone:
    s = np.linspace(0, 110, 221)
    u = np.linspace(-45, 45, 91)
    at, heading = arcs(s)
    angle = 0.6 - heading
    normal = np.stack([np.cos(angle), -np.sin(angle)], axis=1)
    layers = []
    for depth in (0.0, -20.0):
        lift = np.broadcast_to(depth + u[None] ** 2 / 180, (len(s), len(u)))
        side = np.stack(
            [
                np.broadcast_to(u[None], lift.shape),
                -(at[:, None, 0] + normal[:, None, 0] * lift),
                at[:, None, 1] + normal[:, None, 1] * lift,
            ],
            axis=-1,
        )
        layers.append(side.reshape(-1, 3))
    n, m = len(s), len(u)
    i, j = np.meshgrid(np.arange(n - 1), np.arange(m - 1), indexing="ij")
    a, b, c, d = i * m + j, (i + 1) * m + j, (i + 1) * m + j + 1, i * m + j + 1
    front = np.stack([a, b, c, a, c, d], axis=-1).reshape(-1, 3)
    rim = np.concatenate(
        [
            np.arange(n) * m,
            (n - 1) * m + np.arange(1, m),
            np.arange(n - 2, -1, -1) * m + m - 1,
            np.arange(m - 2, -1, -1),
        ]
    )
    p, q = rim[:-1], rim[1:]
    k = n * m
    wall = np.concatenate([np.stack([p, p + k, q], 1), np.stack([q, p + k, q + k], 1)])
    mesh = TriangleMesh(np.concatenate(layers), np.concatenate([front, front[:, ::-1] + k, wall]))
    zero, apex = (np.array([0, -at[i, 0], at[i, 1]]) for i in (0, -1))
    return MadeBone(mesh, zero, apex)


Mover = Callable[[NDArray[np.float64]], NDArray[np.float64]]


@pytest.fixture(scope="session")
def case_and_plan(made_bone: MadeBone) -> Callable[..., tuple[Case, Plan]]:
    """Builds a case and a plan from the made bone after any affine motion (rotation, shift)."""

    def build(
        s: float = 55.0, rotation: NDArray[np.float64] | None = None, shift: object = (0, 0, 0)
    ) -> tuple[Case, Plan]:
        turn = np.eye(3) if rotation is None else rotation

        def moved(points: NDArray[np.float64]) -> NDArray[np.float64]:
            return np.asarray(points @ turn.T + np.asarray(shift, dtype=float))

        triangles = made_bone.mesh.triangles
        if np.linalg.det(turn) < 0:
            triangles = triangles[:, ::-1]
        mesh = TriangleMesh(moved(made_bone.mesh.vertices), triangles)
        series = SeriesIdentity(Patient(PersonName("A^B"), "1"), "1.1", "1.2", "1.3", "CT")
        affine = np.diag([10.0, 10.0, 10.0, 1.0])
        affine[:3, 3] = moved(np.zeros(3)) - 300
        volume = ImageVolume(np.zeros((60, 60, 60), dtype=np.int16), affine, series, 1.0)
        mask = LabelMask("sacrum", np.ones((1, 1, 1), dtype=bool), np.eye(4), "made")
        left = turn @ np.array([1.0, 0, 0]) * np.sign(np.linalg.det(turn))
        outline = SacrumOutline(mask, mesh, left, "made", ())
        plane = made_bone.plane(s)
        landmarks = {
            PROMONTORY: Landmark(moved(made_bone.zero)),
            APEX: Landmark(moved(made_bone.apex)),
        }
        cut = Plane(moved(plane.point), turn @ plane.normal)
        return Case(volume, outline), Plan(landmarks, cut)

    return build
