"""The bone's edge found locally: where along the normal the grey values say the cortex begins."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.special import ndtr

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Points
from sacplan.geometry.mesh import TriangleMesh

STEP_MM = 0.25
CORTEX_MM = (0.5, 0.8, 1.2, 1.7, 2.3)
IN_PLANE_SIGMA_MM = (0.35, 0.5, 0.7, 0.95)
PRIOR_CORTEX_MM = 1.2
_FULL_CONTRAST = 120.0
_INSIDE_MM, _OUTSIDE_MM = 5.0, 4.0


def refine_edge(
    mesh: TriangleMesh,
    volume: ImageVolume,
    reach_mm: tuple[float, ...] = (3.5, 1.75),
    weigh: Callable[[Points], NDArray[np.float64]] | None = None,
) -> TriangleMesh:
    """The mesh moved along its normals to the outer edge of the cortex.

    Each vertex's profile of grey values, averaged with its neighbours', is fitted by a shell
    between two levels (outside, cortex, inside), blurred as this series blurs in that direction:
    by its slice thickness and its pixels. A thin cortex seen through thick slices is so placed
    at its own outer face and not half a slice outside it (the model of Treece et al., Med Image
    Anal 2010;14:276, with one thickness for the whole bone). Where there is no edge, or one that
    disagrees with those around it, the neighbourhood decides. `reach_mm`: how far each round may
    move the surface. `weigh` gives a factor (n,) per vertex (0: leave it to its neighbours).
    """
    neighbours = _averaging(mesh)
    trust = np.ones(len(mesh.vertices)) if weigh is None else weigh(mesh.vertices)
    vertices, shell = np.array(mesh.vertices), None
    for reach in reach_mm:
        here = TriangleMesh(vertices, mesh.triangles)
        normals = _calm_normals(here, neighbours)
        profiles = _profiles(volume, vertices, normals, neighbours)
        slant = np.abs(normals @ volume.directions[:, 2])
        if shell is None:
            shell = _choose_shell(profiles, slant, volume, reach, trust)
        shift, contrast = _fit(profiles, slant, volume, reach, *shell)
        vertices = vertices + normals * _agreed(shift, contrast * trust, neighbours)[:, None]
    return TriangleMesh(vertices, mesh.triangles)


def blur_sigma(
    volume: ImageVolume, slant: NDArray[np.float64], in_plane_mm: float
) -> NDArray[np.float64]:
    """The blur (n,), sd in mm, along normals with |cosine| `slant` to the slice axis.

    A box as thick as the slice, linear interpolation between slices and between pixels
    (variances d^2/12 and on average d^2/6), and `in_plane_mm` for the scanner's own sharpness.
    """
    column, row, step = volume.spacing_mm
    thickness = volume.slice_thickness_mm or step
    through = thickness**2 / 12 + step**2 / 6
    pixel = (column * row) / 6 + in_plane_mm**2
    return np.asarray(np.sqrt(slant**2 * through + (1 - slant**2) * pixel))


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


def _shell_bases(
    sigma: float, cortex_mm: float, reach: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Edge positions (m,), least-squares solvers (m, 3, k), orthonormal bases (m, k, 3)."""
    x = _offsets()
    edges = np.arange(-reach, reach + 0.05, 0.1)
    outer = ndtr((edges[:, None] - x) / sigma)
    inner = ndtr((edges[:, None] - cortex_mm - x) / sigma)
    design = np.stack([np.ones_like(outer), outer, inner], axis=2)
    basis, triangle = np.linalg.qr(design)
    solver = np.linalg.solve(triangle, np.swapaxes(basis, 1, 2))
    return edges, solver, basis


def _groups(sigma: NDArray[np.float64]) -> list[tuple[float, NDArray[np.intp]]]:
    """Vertices of about the same blur together: eight classes serve."""
    classes = np.unique(np.quantile(sigma, np.linspace(0.0, 1.0, 9)))
    nearest = np.argmin(np.abs(sigma[:, None] - classes), axis=1)
    return [(float(c), np.flatnonzero(nearest == i)) for i, c in enumerate(classes)]


def _fit(
    profiles: NDArray[np.float64],
    slant: NDArray[np.float64],
    volume: ImageVolume,
    reach: float,
    cortex_mm: float,
    in_plane_mm: float,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The edge (n,), mm outward, and how much brighter the cortex is than its front (n,)."""
    shift, contrast = np.zeros(len(profiles)), np.zeros(len(profiles))
    for sigma, members in _groups(blur_sigma(volume, slant, in_plane_mm)):
        edges, solver, basis = _shell_bases(sigma, cortex_mm, reach)
        explained, _ = _explained(profiles[members], basis)
        levels = np.einsum("mik,nk->nmi", solver[:, 1:2], profiles[members])[..., 0]
        explained = np.where(levels > 0, explained, -np.inf)  # bone is brighter than its front
        best = np.argmax(explained, axis=1)
        rows = np.arange(len(members))
        shift[members] = edges[best]
        at_limit = (best == 0) | (best == len(edges) - 1)
        contrast[members] = np.where(at_limit, 0.0, np.maximum(levels[rows, best], 0.0))
    return shift, contrast


def _explained(
    profiles: NDArray[np.float64], basis: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How much of each profile's squares each model explains (n, m), and all of it (n,)."""
    m, k, parts = basis.shape
    projected = profiles @ np.swapaxes(basis, 0, 1).reshape(k, m * parts)
    explained = (projected**2).reshape(len(profiles), m, parts).sum(axis=2)
    return explained, (profiles**2).sum(axis=1)


def _choose_shell(
    profiles: NDArray[np.float64],
    slant: NDArray[np.float64],
    volume: ImageVolume,
    reach: float,
    trust: NDArray[np.float64],
) -> tuple[float, float]:
    """Cortex thickness and in-plane sharpness that fit the whole bone best, mm.

    Thick slices cannot tell the thickness: a weak preference for 1.2 mm decides there.
    """
    chosen = np.flatnonzero(trust > 0.5)
    chosen = chosen[:: max(1, len(chosen) // 1500)]
    best, found = np.inf, (PRIOR_CORTEX_MM, IN_PLANE_SIGMA_MM[1])
    for in_plane in IN_PLANE_SIGMA_MM:
        sigma = blur_sigma(volume, slant[chosen], in_plane)
        for cortex in CORTEX_MM:
            rest = np.zeros(len(chosen))
            for s, members in _groups(sigma):
                _, _, basis = _shell_bases(s, cortex, reach)
                explained, whole = _explained(profiles[chosen[members]], basis)
                rest[members] = whole - explained.max(axis=1)
            score = np.log(np.median(rest)) + 0.02 * (np.log(cortex / PRIOR_CORTEX_MM)) ** 2
            if score < best:
                best, found = float(score), (cortex, in_plane)
    return found


def _agreed(
    shift: NDArray[np.float64], contrast: NDArray[np.float64], neighbours: csr_array
) -> NDArray[np.float64]:
    """The shift (n,) each neighbourhood agrees on: weighted means, outliers given up in steps."""
    weight = np.clip(contrast / _FULL_CONTRAST, 0.0, 1.0) ** 2 + 1e-4
    doubt = np.ones_like(shift)
    agreed = np.zeros_like(shift)
    for _ in range(4):
        both = np.stack([weight * doubt * shift, weight * doubt], axis=1)
        for _ in range(6):
            both = neighbours @ both
        agreed = both[:, 0] / both[:, 1]
        doubt = 1.0 / (1.0 + ((shift - agreed) / 0.6) ** 2) ** 2
    return np.asarray(agreed)
