"""The bone's edge found locally: where along the normal the grey values say the cortex begins."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Points
from sacplan.geometry.mesh import TriangleMesh
from sacplan.segmentation.shell import Seen, Shell, View, seen_blur, shell_design

STEP_MM = 0.25
CORTEX_MM = (0.5, 0.75, 1.0, 1.3, 1.6, 2.0, 2.6)
IN_PLANE_SIGMA_MM = (0.35, 0.5, 0.7, 0.95)
PRIOR_CORTEX_MM = 1.0
_ASKED = 5000
_TIED = 0.1
"""Scores this near to each other differ by chance alone: so far apart lie those of other profiles
of the same bone."""

PRIOR_WEIGHT = 0.15
_FULL_CONTRAST = 120.0
_LEAST_SHARE = 0.6
"""How much of what a profile varies the shell has to explain to count as an edge at all."""

_SHARP_MM, _BLURRED_MM = 0.8, 2.2
_WIDE_PASSES = 40
_INSIDE_MM, _OUTSIDE_MM = 5.0, 4.0


@dataclass(frozen=True, slots=True, eq=False)
class RefinedEdge:
    """A mesh at the edge of the bone, and for each vertex what was seen there: how much brighter
    the cortex is than its front, and how bright it is (n,). Zero where no edge was found."""

    mesh: TriangleMesh
    contrast: NDArray[np.float64]
    cortex: NDArray[np.float64]


def refine_edge(
    mesh: TriangleMesh,
    volume: ImageVolume,
    reach_mm: tuple[float, ...] = (3.5, 1.75, 1.0),
) -> RefinedEdge:
    """The mesh moved along its normals to the outer edge of the cortex.

    Each vertex's profile of grey values, averaged with its neighbours', is fitted by a shell
    between two levels (outside, cortex, inside), seen as this series sees it: averaged over the
    slice, blurred in the plane, and interpolated between slices just as the profile was. A thin
    cortex in thick slices is so placed at its own outer face and not half a slice outside it (the
    model of Treece et al., Med Image Anal 2010;14:276, with one thickness for the whole bone).
    Where there is no edge, or one that disagrees with those around it, the neighbourhood decides.
    `reach_mm`: how far each round may move the surface.
    """
    neighbours = _averaging(mesh)
    vertices = np.array(mesh.vertices)
    contrast = cortex = np.ones(len(vertices))
    shell = Shell(PRIOR_CORTEX_MM, IN_PLANE_SIGMA_MM[1])
    for turn, reach in enumerate(reach_mm):
        here = TriangleMesh(vertices, mesh.triangles)
        normals = _calm_normals(here, neighbours)
        profiles = _profiles(volume, vertices, normals, neighbours)
        view = _view(volume, vertices, normals)
        if turn < 2:  # a second time, because only aligned profiles show how thin the cortex is
            shell = _choose_shell(profiles, view, reach, contrast)
        shift, contrast, cortex = _fit(profiles, view, reach, shell)
        moved = _agreed(shift, contrast, neighbours, view.blur_mm)
        vertices = vertices + normals * moved[:, None]
    return RefinedEdge(TriangleMesh(vertices, mesh.triangles), contrast, cortex)


def _offsets() -> NDArray[np.float64]:
    """Positions of a profile's samples, mm, outward positive."""
    return np.arange(-_INSIDE_MM, _OUTSIDE_MM + STEP_MM / 2, STEP_MM)


def _profiles(
    volume: ImageVolume, vertices: Points, normals: Points, neighbours: csr_array
) -> NDArray[np.float64]:
    points = vertices[:, None] + normals[:, None] * _offsets()[:, None]
    values = volume.sample(points).astype(np.float64)
    for _ in range(3):
        values = neighbours @ values
    return np.asarray(values)


def _view(volume: ImageVolume, vertices: Points, normals: Points) -> View:
    column, row, step = volume.spacing_mm
    across = np.cross(volume.directions[:, 0], volume.directions[:, 1])
    phase = volume.patient_to_index(vertices)[:, 2]
    # the step between slices along the slice normal, signed as the slice index counts
    direction = across * np.sign(float(across @ volume.directions[:, 2]))
    return View(
        np.asarray(normals @ direction),
        np.asarray(phase - np.floor(phase)),
        step,
        volume.slice_thickness_mm or step,
        float(np.sqrt(column * row)),
    )


def _averaging(mesh: TriangleMesh) -> csr_array:
    """The sparse matrix (n, n) that replaces each vertex's value by the mean around it."""
    t, n = mesh.triangles, len(mesh.vertices)
    rows = np.concatenate([t[:, i] for i in (0, 1, 1, 2, 2, 0)] + [np.arange(n)])
    columns = np.concatenate([t[:, i] for i in (1, 0, 2, 1, 0, 2)] + [np.arange(n)])
    matrix = csr_array((np.ones(len(rows)), (rows, columns)), shape=(n, n))
    matrix.sum_duplicates()
    matrix.data[:] = 1.0
    scale = 1.0 / np.diff(matrix.indptr)
    matrix.data *= np.repeat(scale, np.diff(matrix.indptr))
    return matrix


def _calm_normals(mesh: TriangleMesh, neighbours: csr_array) -> Points:
    normals = mesh.vertex_normals()
    for _ in range(4):
        normals = neighbours @ normals
    return np.asarray(normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9))


def _groups(view: View, slants: int, phases: int) -> list[tuple[Seen, NDArray[np.intp]]]:
    """Vertices that the series sees alike together: by slant and by place between slices."""
    phases = max(1, min(phases, round(2 * view.step_mm)))
    row = np.clip(((view.slant + 1) / 2 * slants).astype(np.intp), 0, slants - 1)
    column = np.minimum((view.phase * phases).astype(np.intp), phases - 1)
    label = row * phases + column
    groups = []
    for value in np.unique(label):
        members = np.flatnonzero(label == value)
        seen = Seen(
            float(view.slant[members].mean()),
            float(view.phase[members].mean()),
            view.step_mm,
            view.thickness_mm,
            view.pixel_mm,
        )
        groups.append((seen, members))
    return groups


def _fit(
    profiles: NDArray[np.float64], view: View, reach: float, shell: Shell
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """The edge (n,), mm outward, how much brighter the cortex is than its front, and how bright."""
    shift, contrast, cortex = (np.zeros(len(profiles)) for _ in range(3))
    edges = np.arange(-reach, reach + 0.05, 0.1)
    for seen, members in _groups(view, 14, 10):
        basis, triangle, weighed = _basis_and_profiles(profiles[members], edges, seen, shell)
        solver = np.linalg.solve(triangle.astype(np.float64), np.swapaxes(basis, 1, 2))
        explained, whole = _explained(weighed, basis)
        levels = weighed @ solver[:, 1].T.astype(np.float32)
        explained[levels <= 0] = -np.inf  # bone is brighter than its front
        best = np.argmax(explained, axis=1)
        rows = np.arange(len(members))
        front = np.einsum("nk,nk->n", weighed, solver[best, 0])
        shift[members] = edges[best]
        flat = _flat_part(weighed, seen, edges)
        share = (explained[rows, best] - flat) / np.maximum(whole - flat, 1e-6)
        lost = (best == 0) | (best == len(edges) - 1) | (share < _LEAST_SHARE)
        contrast[members] = np.where(lost, 0.0, np.maximum(levels[rows, best], 0.0))
        cortex[members] = np.where(lost, 0.0, front + levels[rows, best])
    return shift, contrast, cortex


def _basis_and_profiles(
    profiles: NDArray[np.float64], edges: NDArray[np.float64], seen: Seen, shell: Shell
) -> tuple[NDArray[np.float32], NDArray[np.float64], NDArray[np.float32]]:
    """Orthonormal bases and triangles of the shell's designs, and the profiles, weighed alike.

    Only what lies near the edge counts: a layer of fat two millimetres in front of the bone is
    not the level that the cortex rises from.
    """
    weight = _nearness(seen, edges)
    design = shell_design(_offsets(), edges, seen, shell) * weight[:, None]
    basis, triangle = np.linalg.qr(design)
    return basis.astype(np.float32), triangle, (profiles * weight).astype(np.float32)


def _nearness(seen: Seen, edges: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weight (k,) of a profile's samples: 1 about the edge, falling off within its blur."""
    x = _offsets()
    room = 1.5 * seen_blur(seen) + 0.5 * float(edges[-1])
    outside = 1.0 / (1.0 + np.exp((x - 1.0 - room) / 0.3))
    inside = 1.0 / (1.0 + np.exp((-x - 2.5 - room) / 0.3))
    return np.asarray(np.sqrt(outside * inside + 0.003))


def _flat_part(
    weighed: NDArray[np.float32], seen: Seen, edges: NDArray[np.float64]
) -> NDArray[np.float32]:
    """How much of each weighed profile's squares (n,) a level without any edge explains."""
    weight = _nearness(seen, edges).astype(np.float32)
    return np.asarray((weighed @ weight) ** 2 / float(weight @ weight))


def _explained(
    profiles: NDArray[np.float32], basis: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How much of each profile's squares each model explains (n, m), and all of it (n,)."""
    explained = np.zeros((len(profiles), len(basis)), dtype=np.float32)
    for part in range(basis.shape[2]):
        explained += (profiles @ np.ascontiguousarray(basis[:, :, part].T)) ** 2
    return explained, np.einsum("nk,nk->n", profiles, profiles)


def _choose_shell(
    profiles: NDArray[np.float64], view: View, reach: float, contrast: NDArray[np.float64]
) -> Shell:
    """The cortex thickness and in-plane sharpness that fit the whole bone best.

    Only the clearer half of the profiles is asked, by their `contrast` (n,) so far. Thick slices
    cannot tell the thickness: a preference for 1 mm decides there. A thick sharp shell and a thin
    blurred one often fit alike: such shells are averaged, weighed by how well they fit, so that
    neither noise nor the order of the vertices tips the scale.
    """
    clear = np.flatnonzero(contrast >= np.median(contrast))
    # in the order of what they show, not of their numbers: a mirrored picture asks the same ones
    shown = np.einsum("nk,nk->n", profiles[clear], profiles[clear])
    chosen = clear[np.argsort(shown, kind="stable")][:: max(1, len(clear) // _ASKED)]
    few, edges = profiles[chosen], np.arange(-reach, reach + 0.05, 0.25)
    groups = _groups(view.part(chosen), 8, 4)
    shells = [Shell(c, p) for c in CORTEX_MM for p in IN_PLANE_SIGMA_MM]
    scores = np.zeros(len(shells))
    for k, shell in enumerate(shells):
        rest = np.zeros(len(few))
        for seen, members in groups:
            basis, _, weighed = _basis_and_profiles(few[members], edges, seen, shell)
            explained, whole = _explained(weighed, basis)
            rest[members] = whole - explained.max(axis=1)
        doubt = PRIOR_WEIGHT * float(np.log(shell.cortex_mm / PRIOR_CORTEX_MM)) ** 2
        scores[k] = float(np.log(max(np.median(rest), 1e-9))) + doubt
    weight = np.exp(-(scores - scores.min()) / _TIED)
    cortex, sigma = np.average([[s.cortex_mm, s.in_plane_mm] for s in shells], 0, weight)
    return Shell(float(cortex), float(sigma))


def _agreed(
    shift: NDArray[np.float64],
    contrast: NDArray[np.float64],
    neighbours: csr_array,
    blur_mm: NDArray[np.float64],
) -> NDArray[np.float64]:
    """The shift (n,) each neighbourhood agrees on: weighted means, outliers given up in steps.

    Where thick slices lie along the face (`blur_mm` (n,)) they show it in steps, slice by slice:
    there a wider neighbourhood has to agree.
    """
    wide = np.clip((blur_mm - _SHARP_MM) / (_BLURRED_MM - _SHARP_MM), 0.0, 1.0)
    weight = np.clip(contrast / _FULL_CONTRAST, 0.0, 1.0) ** 2 + 1e-4
    doubt = np.ones_like(shift)
    agreed = np.zeros_like(shift)
    for _ in range(4):
        both = np.stack([weight * doubt * shift, weight * doubt], axis=1)
        for _ in range(6):
            both = neighbours @ both
        agreed = both[:, 0] / both[:, 1]
        if wide.any():
            for _ in range(_WIDE_PASSES):
                both = neighbours @ both
            agreed = (1 - wide) * agreed + wide * both[:, 0] / both[:, 1]
        doubt = 1.0 / (1.0 + ((shift - agreed) / 0.6) ** 2) ** 2
    return np.asarray(agreed)
