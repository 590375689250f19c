"""NRRD files: voxels, place in patient LPS, and the segments that 3D Slicer names in them."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from sacplan.imaging.masks.imported import no_geometry, not_labels, refuse_size, unreadable
from sacplan.imaging.masks.names import snomed_ct
from sacplan.imaging.masks.voxels import LabelVolume, read_voxels
from sacplan.progress import Progress

START = b"NRRD000"
_MOST_HEADER = 1024**2
_NUMBERS = {
    **dict.fromkeys(("signed char", "int8", "int8_t"), "i1"),
    **dict.fromkeys(("uchar", "unsigned char", "uint8", "uint8_t"), "u1"),
    **dict.fromkeys(("short", "short int", "signed short", "int16", "int16_t"), "i2"),
    **dict.fromkeys(("ushort", "unsigned short", "uint16", "uint16_t"), "u2"),
    **dict.fromkeys(("int", "signed int", "int32", "int32_t"), "i4"),
    **dict.fromkeys(("uint", "unsigned int", "uint32", "uint32_t"), "u4"),
    **dict.fromkeys(("longlong", "long long", "int64", "int64_t"), "i8"),
    **dict.fromkeys(("ulonglong", "unsigned long long", "uint64", "uint64_t"), "u8"),
    "float": "f4",
    "double": "f8",
}
_TO_LPS = {
    **dict.fromkeys(("left-posterior-superior", "lps"), (1.0, 1.0, 1.0)),
    **dict.fromkeys(("right-anterior-superior", "ras"), (-1.0, -1.0, 1.0)),
    **dict.fromkeys(("left-anterior-superior", "las"), (1.0, -1.0, 1.0)),
}


def read_nrrd(path: Path, progress: Progress) -> LabelVolume:
    """The voxels of a NRRD file with its header in it, raw or packed by gzip.

    A list of layers comes first or last of four axes. Raises MASK-UNREADABLE, MASK-SIZE,
    MASK-NOT-LABELS (no three dimensions) and MASK-NO-GEOMETRY.
    """
    with path.open("rb") as file:
        fields, entries = _header(path, file)
        sizes = [int(n) for n in _field(path, fields, "sizes").split()]
        if min(sizes, default=0) < 1 or len(sizes) not in {3, 4}:
            told = " x ".join(map(str, sizes)) or "none"
            raise not_labels(path, f"has the shape {told}, not three dimensions")
        number = _NUMBERS.get(_field(path, fields, "type").lower())
        if number is None:
            raise not_labels(path, f"holds voxels of type {fields['type']}")
        kind = np.dtype(number).newbyteorder("<" if fields.get("endian") != "big" else ">")
        refuse_size(path, float(np.prod([float(n) for n in sizes])), kind.itemsize)
        affine, list_axis = _place(path, fields, len(sizes))
        encoding = _field(path, fields, "encoding").lower()
        if encoding in {"gz", "gzip"}:
            with gzip.open(file) as packed:
                values = read_voxels(path, packed, int(np.prod(sizes)), kind, progress)  # type: ignore[arg-type]  # a GzipFile reads alike
        elif encoding == "raw":
            values = read_voxels(path, file, int(np.prod(sizes)), kind, progress)
        else:
            raise unreadable(path, f"its encoding {encoding} is not read, only raw and gzip")
    values = values.astype(kind.newbyteorder("="), copy=False).reshape(sizes[::-1])
    if list_axis is None:
        values = values[None]
    elif list_axis == 0:
        values = np.moveaxis(values, -1, 0)
    return LabelVolume(values, affine, _segments(entries))


def _header(path: Path, file: BinaryIO) -> tuple[dict[str, str], dict[str, str]]:
    """The fields and the key-value entries; `file` then stands at the first voxel."""
    fields: dict[str, str] = {}
    entries: dict[str, str] = {}
    file.readline(64)
    while True:
        line = file.readline(_MOST_HEADER)
        if file.tell() > _MOST_HEADER or not line.endswith(b"\n"):
            raise unreadable(path, "its header has no end")
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        if not text:
            break
        if ":=" in text and not text.startswith("#"):
            key, _, value = text.partition(":=")
            entries[key.strip()] = value.strip()
        elif ": " in text and not text.startswith("#"):
            key, _, value = text.partition(":")
            fields[key.strip().lower().replace("datafile", "data file")] = value.strip()
    if "data file" in fields:
        raise unreadable(path, "its voxels lie in another file")
    if any(fields.get(f"{what} skip", "0") != "0" for what in ("line", "byte")):
        raise unreadable(path, "it skips parts of itself")
    return fields, entries


def _field(path: Path, fields: dict[str, str], name: str) -> str:
    if name not in fields:
        raise unreadable(path, f"its header has no {name}")
    return fields[name]


def _place(path: Path, fields: dict[str, str], axes: int) -> tuple[NDArray[np.float64], int | None]:
    """The affine in patient LPS mm, and which axis lists layers."""
    to_lps = _TO_LPS.get(fields.get("space", "").lower())
    if to_lps is None:
        raise no_geometry(path, f"its space is {fields.get('space') or 'not told'}")
    told = re.findall(r"none|\([^)]*\)", fields.get("space directions", ""))
    lists = [axis for axis, direction in enumerate(told) if direction == "none"]
    if len(told) != axes or len(lists) != axes - 3 or any(a not in {0, 3} for a in lists):
        raise no_geometry(path, "its directions in space do not belong to three axes")
    if "space origin" not in fields:
        raise no_geometry(path, "it has no origin in space")
    affine = np.eye(4)
    steps = [_vector(direction) for direction in told if direction != "none"]
    affine[:3, :3] = np.array(steps).T
    affine[:3, 3] = _vector(fields["space origin"])
    affine[:3] *= np.array(to_lps)[:, None]
    size = np.linalg.norm(affine[:3, :3], axis=0)
    if not np.isfinite(affine).all() or abs(np.linalg.det(affine[:3, :3])) < 0.1 * size.prod():
        raise no_geometry(path, "its directions do not span space")
    return affine, lists[0] if lists else None


def _vector(text: str) -> list[float]:
    x, y, z = (float(number) for number in text.strip("() ").split(","))
    return [x, y, z]


def _segments(entries: dict[str, Any]) -> dict[tuple[int, int], tuple[str, str]]:
    """Label and SNOMED CT code by layer and value, from the SegmentN_ entries of a .seg.nrrd."""
    found = {}
    for key, name in entries.items():
        match = re.fullmatch(r"Segment(\d{1,4})_Name", key)
        if match is None:
            continue
        start = f"Segment{match[1]}_"
        layer = int(entries.get(f"{start}Layer", "0"))
        value = int(entries.get(f"{start}LabelValue", str(int(match[1]) + 1)))
        found[layer, value] = (name, _type_code(entries.get(f"{start}Tags", "")))
    return found


def _type_code(tags: str) -> str:
    """The code of the segmented property type in "...TerminologyEntry:context~category~type~...";
    empty where it is unknown."""
    entry = re.search(r"TerminologyEntry:([^|]*)", tags)
    parts = entry[1].split("~") if entry else []
    coded = parts[2].split("^") if len(parts) > 2 else []
    return snomed_ct(coded[1], coded[0]) if len(coded) > 1 else ""
