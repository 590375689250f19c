"""NIfTI-1 and NIfTI-2 files: voxels, place in patient LPS, names of labels."""

from __future__ import annotations

import gzip
import html
import re
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import Finding, Severity
from sacplan.imaging.masks.imported import no_geometry, not_labels, refuse_size, unreadable
from sacplan.imaging.masks.voxels import LabelVolume, read_voxels
from sacplan.progress import Progress

STARTS = (b"\x5c\x01\0\0", b"\0\0\x01\x5c", b"\x1c\x02\0\0", b"\0\0\x02\x1c")
"""The size of the header, in both orders, of NIfTI-1 and NIfTI-2."""

_MOST_EXTENSION = 4 * 1024**2
_LABEL = re.compile(
    r'<Label\b[^>]{0,400}?\bKey="(\d{1,9})"[^>]{0,400}>(?:<!\[CDATA\[)?([^<\]]{0,200})'
)
_NUMBERS = {2: "u1", 4: "i2", 8: "i4", 16: "f4", 64: "f8", 256: "i1", 512: "u2", 768: "u4"}
_NUMBERS |= {1024: "i8", 1280: "u8"}
_TO_LPS = np.diag([-1.0, -1.0, 1.0, 1.0])
_IN_MM = {1: 1000.0, 3: 0.001}
_SAME_PLACE = 0.5
"""In voxels, at the farthest corner."""


def _header(integer: str, real: str, size: int, at: dict[str, int]) -> np.dtype[Any]:
    kinds = {"dim": f"8{integer}", "datatype": "i2", "pixdim": f"8{real}", "offset": real}
    kinds |= {"slope": real, "intercept": real, "units": "i4", "qform": "i4", "sform": "i4"}
    kinds |= {"quatern": f"6{real}", "rows": f"(3,4){real}"}
    if integer == "i2":
        kinds |= {"units": "u1", "qform": "i2", "sform": "i2"}
    else:
        kinds["offset"] = "i8"
    formats = [kinds[name] for name in at]
    return np.dtype(
        {"names": list(at), "formats": formats, "offsets": list(at.values()), "itemsize": size}
    )


_FIRST = _header(
    "i2",
    "f4",
    348,
    {"dim": 40, "datatype": 70, "pixdim": 76, "offset": 108, "slope": 112, "intercept": 116}
    | {"units": 123, "qform": 252, "sform": 254, "quatern": 256, "rows": 280},
)
_SECOND = _header(
    "i8",
    "f8",
    540,
    {"dim": 16, "datatype": 12, "pixdim": 104, "offset": 168, "slope": 176, "intercept": 184}
    | {"units": 500, "qform": 344, "sform": 348, "quatern": 352, "rows": 400},
)


def read_nifti(path: Path, progress: Progress) -> LabelVolume:
    """The voxels of a NIfTI file, packed by gzip or not, placed by its s-form, else its q-form.

    Raises MASK-UNREADABLE, MASK-SIZE, MASK-NOT-LABELS (no three dimensions) and MASK-NO-GEOMETRY;
    says MASK-TWO-PLACES where the two forms differ.
    """
    with path.open("rb") as file:
        is_packed = file.read(2) == b"\x1f\x8b"
    with gzip.open(path) if is_packed else path.open("rb") as stream:
        return _read(path, stream, progress)  # type: ignore[arg-type]  # a GzipFile reads alike


def _read(path: Path, stream: BinaryIO, progress: Progress) -> LabelVolume:
    start = stream.read(4)
    kind = _FIRST if start in STARTS[:2] else _SECOND
    kind = kind.newbyteorder("<" if start in STARTS[::2] else ">")
    raw = start + stream.read(kind.itemsize - 4)
    if len(raw) < kind.itemsize:
        raise unreadable(path, "it ends within its header")
    head = np.frombuffer(raw, dtype=kind)[0]
    shape = _shape(path, head["dim"])
    number = _NUMBERS.get(int(head["datatype"]))
    if number is None:
        raise not_labels(path, f"holds voxels of type {int(head['datatype'])}")
    value = np.dtype(number).newbyteorder(kind["datatype"].byteorder)
    refuse_size(path, float(np.prod([float(n) for n in shape])), value.itemsize)
    affine, findings = _place(path, head, shape)
    offset = float(head["offset"])
    if not kind.itemsize <= offset <= _MOST_EXTENSION:
        raise unreadable(path, "its header does not say where the voxels begin")
    between = stream.read(int(offset) - kind.itemsize).decode("utf-8", "replace")
    told = _LABEL.findall(between)
    names = {(0, int(key)): (html.unescape(name).strip(), "") for key, name in told}
    values = read_voxels(path, stream, int(np.prod(shape)), value, progress)
    values = _scaled(values.astype(value.newbyteorder("="), copy=False), head)
    return LabelVolume(values.reshape(1, *shape[::-1]), affine, names, findings)


def _shape(path: Path, dim: NDArray[Any]) -> tuple[int, int, int]:
    count = int(dim[0])
    sizes = [int(n) for n in dim[1 : count + 1]] if 1 <= count <= 7 else []
    if len(sizes) < 3 or min(sizes) < 1 or any(n != 1 for n in sizes[3:]):
        told = " x ".join(map(str, sizes)) or "none"
        raise not_labels(path, f"has the shape {told}, not three dimensions")
    return sizes[0], sizes[1], sizes[2]


def _scaled(values: NDArray[Any], head: Any) -> NDArray[Any]:  # noqa: ANN401 - a numpy record
    slope, intercept = float(head["slope"]), float(head["intercept"])
    is_told = np.isfinite(slope) and slope != 0 and np.isfinite(intercept)
    if not is_told or (slope == 1 and intercept == 0):
        return values
    return np.asarray(values * np.float32(slope) + np.float32(intercept))


def _place(
    path: Path,
    head: Any,  # noqa: ANN401 - a numpy record
    shape: tuple[int, int, int],
) -> tuple[NDArray[np.float64], tuple[Finding, ...]]:
    """The affine in patient LPS mm, and MASK-TWO-PLACES."""
    scale = _IN_MM.get(int(head["units"]) & 7, 1.0)
    forms = []
    if int(head["sform"]) > 0:
        forms.append(np.vstack([head["rows"].astype(np.float64), [0, 0, 0, 1]]))
    if int(head["qform"]) > 0:
        forms.append(_by_quaternion(head))
    if not forms:
        raise no_geometry(path, "neither its s-form nor its q-form is set")
    to_lps = _TO_LPS * np.array([[scale], [scale], [scale], [1.0]])
    places = [to_lps @ form for form in forms]
    for place in places:
        size = np.linalg.norm(place[:3, :3], axis=0)
        if not np.isfinite(place).all() or abs(np.linalg.det(place[:3, :3])) < 0.1 * size.prod():
            raise no_geometry(path, "its steps along columns, rows and slices do not span space")
    corners = np.array(np.meshgrid(*([0, n] for n in shape), [1])).reshape(4, -1)
    apart = np.linalg.norm((places[0] - places[-1]) @ corners, axis=0).max()
    if apart <= _SAME_PLACE * np.linalg.norm(places[0][:3, :3], axis=0).min():
        return places[0], ()
    text = f"The two places told by {path.name} lie {apart:.0f} mm apart; its s-form was taken."
    return places[0], (Finding("MASK-TWO-PLACES", Severity.CAUTION, text),)


def _by_quaternion(head: Any) -> NDArray[np.float64]:  # noqa: ANN401 - a numpy record
    b, c, d, *offset = head["quatern"].astype(np.float64)
    a = np.sqrt(max(0.0, 1.0 - b * b - c * c - d * d))
    turn = np.array(
        [
            [a * a + b * b - c * c - d * d, 2 * (b * c - a * d), 2 * (b * d + a * c)],
            [2 * (b * c + a * d), a * a + c * c - b * b - d * d, 2 * (c * d - a * b)],
            [2 * (b * d - a * c), 2 * (c * d + a * b), a * a + d * d - b * b - c * c],
        ]
    )
    steps = head["pixdim"][1:4].astype(np.float64)
    steps[2] *= -1.0 if float(head["pixdim"][0]) < 0 else 1.0
    affine = np.eye(4)
    affine[:3, :3], affine[:3, 3] = turn * steps, offset
    return affine
