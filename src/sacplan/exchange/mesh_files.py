"""Bone, plane and tapes as STL, OBJ, PLY and glTF."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
import trimesh
from numpy.typing import NDArray

from sacplan import __version__
from sacplan.geometry.frame import Points
from sacplan.geometry.mesh import TriangleMesh
from sacplan.whole_file import write_whole

TAPE_RADIUS_MM = 1.0
_AROUND = 12
_STATED = f"SacPlan {__version__}; SPACE=LPS; unit mm"
"""SPACE=LPS is what 3D Slicer looks for in the comments of a mesh."""

_TO_GLTF = np.array(
    [[0.001, 0, 0, 0], [0, 0, 0.001, 0], [0, -0.001, 0, 0], [0, 0, 0, 1]], dtype=np.float64
)
"""glTF 2.0 wants metres and y upwards: x left, y superior, z anterior. The vertices themselves stay
LPS mm; this is the matrix of the node above them."""


class MeshFormat(StrEnum):
    """Formats of single meshes."""

    STL = "stl"
    OBJ = "obj"
    PLY = "ply"


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A mesh with its colour, red, green, blue, opacity of 255."""

    mesh: TriangleMesh
    colour: tuple[int, int, int, int]


def write_meshes(parts: Mapping[str, Part], folder: Path, format_: MeshFormat) -> list[Path]:
    """Each part as a file `name.format` in LPS mm, which each file says.

    Raises SacplanError EXPORT-UNWRITABLE.
    """
    return [
        write_whole(
            folder / f"{name}.{format_}",
            _bytes_of(part, name, format_),
            code="EXPORT-UNWRITABLE",
            what="the mesh",
        )
        for name, part in parts.items()
    ]


def write_gltf(parts: Mapping[str, Part], path: Path) -> Path:
    """All parts as one binary glTF 2.0 scene, each a node of its name.

    Raises SacplanError EXPORT-UNWRITABLE.
    """
    scene = trimesh.Scene(base_frame="SacPlan-LPS-mm")
    for name, part in parts.items():
        mesh = _loaded(part)
        material = trimesh.visual.material.PBRMaterial(
            baseColorFactor=list(part.colour),
            metallicFactor=0.0,
            roughnessFactor=0.8,
            alphaMode="BLEND" if part.colour[3] < 255 else "OPAQUE",
            doubleSided=True,
        )
        mesh.visual = trimesh.visual.TextureVisuals(material=material)
        scene.add_geometry(mesh, node_name=name, geom_name=name, transform=_TO_GLTF)
    scene.metadata["sacplan"] = _STATED
    data = trimesh.exchange.gltf.export_glb(scene, include_normals=True)
    return write_whole(path, data, code="EXPORT-UNWRITABLE", what="the scene")


def tube(points: Points, radius_mm: float = TAPE_RADIUS_MM) -> TriangleMesh:
    """A tube about a path (n, 3), LPS mm, its ends closed."""
    path = np.asarray(points, dtype=np.float64)
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    side = _carried_along(tangent)
    up = np.cross(tangent, side)
    turns = 2 * np.pi * np.arange(_AROUND) / _AROUND
    ring = np.cos(turns)[:, None] * side[:, None, :] + np.sin(turns)[:, None] * up[:, None, :]
    rings = path[:, None, :] + radius_mm * ring
    vertices = np.concatenate([rings.reshape(-1, 3), path[[0, -1]]])
    return TriangleMesh(vertices, _tube_triangles(len(path)))


def _carried_along(tangent: NDArray[np.float64]) -> NDArray[np.float64]:
    """A direction (n, 3) at right angles to each tangent that turns as little as it can."""
    first = np.cross(tangent[0], np.eye(3)[np.argmin(np.abs(tangent[0]))])
    found = [first / np.linalg.norm(first)]
    for step in tangent[1:]:
        across = found[-1] - step * float(found[-1] @ step)
        found.append(across / np.linalg.norm(across))
    return np.array(found)


def _tube_triangles(count: int) -> NDArray[np.int32]:
    around = np.arange(_AROUND)
    after = (around + 1) % _AROUND
    triangles = []
    for i in range(count - 1):
        low, high = i * _AROUND, (i + 1) * _AROUND
        triangles += [
            np.stack([low + around, low + after, high + after], axis=1),
            np.stack([low + around, high + after, high + around], axis=1),
        ]
    start, end, last = count * _AROUND, count * _AROUND + 1, (count - 1) * _AROUND
    triangles.append(np.stack([np.full(_AROUND, start), after, around], axis=1))
    triangles.append(np.stack([np.full(_AROUND, end), last + around, last + after], axis=1))
    return np.concatenate(triangles).astype(np.int32)


def _loaded(part: Part) -> trimesh.Trimesh:
    return trimesh.Trimesh(part.mesh.vertices, part.mesh.triangles, process=False)


def _bytes_of(part: Part, name: str, format_: MeshFormat) -> bytes:
    mesh = _loaded(part)
    told = f"{_STATED}; {name}"
    if format_ is MeshFormat.STL:
        data = trimesh.exchange.stl.export_stl(mesh)
        return told.encode("ascii", "replace")[:80].ljust(80) + data[80:]
    if format_ is MeshFormat.OBJ:
        text = trimesh.exchange.obj.export_obj(mesh, header=told, include_color=False)
        return str(text).encode()
    colours = np.tile(part.colour, (len(mesh.vertices), 1))
    mesh.visual = trimesh.visual.ColorVisuals(mesh, vertex_colors=colours)
    data = trimesh.exchange.ply.export_ply(mesh)
    return re.sub(rb"^(ply\nformat [^\n]+\n)", rb"\1comment " + told.encode() + b"\n", data)
