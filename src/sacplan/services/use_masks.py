"""Takes what was outlined elsewhere: as the sacrum, as tumour, or to be seen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from sacplan.case.case import Case
from sacplan.case.mask import LabelMask
from sacplan.errors import Finding, SacplanError
from sacplan.imaging.masks.names import SACRAL, SACRUM
from sacplan.imaging.masks.read_masks import read_masks
from sacplan.imaging.masks.united import united
from sacplan.plan.drawn import SOFT_TISSUE, TUMOUR, DrawnContour
from sacplan.plan.edits import Edit, outline_by, take_contours
from sacplan.plan.model import Plan
from sacplan.plan.outline_source import BY_FILE, OutlineSource
from sacplan.progress import NoProgress, PartOfProgress, Progress
from sacplan.segmentation.contours import contours_of

MOST_CONTOURS = 400
"""They are part of the plan's file; a tumour of 40 cm in slices of 1 mm."""

_NOT_THERE = frozenset({"MASK-OTHER-FRAME", "MASK-ELSEWHERE"})
_BLOCK = 1 << 20


class Use(StrEnum):
    """What a structure is taken as."""

    SACRUM = "sacrum"
    TUMOUR = TUMOUR
    SOFT_TISSUE = SOFT_TISSUE
    SHOWN = "shown"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True, eq=False)
class Structure:
    """One name in a file: its masks or its contours, patient LPS mm of the planned series."""

    name: str
    masks: tuple[LabelMask, ...] = ()
    contours: tuple[DrawnContour, ...] = ()

    @property
    def volume_ml(self) -> float | None:
        """The volume of its masks, None for contours."""
        return sum(mask.volume_ml() for mask in self.masks) if self.masks else None

    @property
    def usual_use(self) -> Use:
        """What its name says it is for."""
        if self.masks and self.name in (SACRUM, *SACRAL):
            return Use.SACRUM
        return Use(self.name) if self.name in (TUMOUR, SOFT_TISSUE) else Use.LEFT_OUT

    @property
    def uses(self) -> tuple[Use, ...]:
        """What it can be taken as: only a mask can be the sacrum."""
        return tuple(Use) if self.masks else tuple(use for use in Use if use is not Use.SACRUM)


@dataclass(frozen=True, slots=True, eq=False)
class Offered:
    """What a file offers; `series_uid` is the series its structures lie on."""

    file: str
    sha256: str
    series_uid: str
    structures: tuple[Structure, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """What is taken of it: contours for the plan, and a sacrum with where it came from."""

    contours: tuple[DrawnContour, ...] = ()
    sacrum: LabelMask | None = None
    source: OutlineSource | None = None


def offer_masks(case: Case, path: Path, progress: Progress | None = None) -> Offered:
    """What a segmentation file holds for this case: on the planned series, else, where its frame of
    reference or its place say so, on the one laid over.

    Raises SacplanError as `read_masks`; Cancelled.
    """
    progress = progress or NoProgress()
    digest = digest_of(path)
    reading = PartOfProgress(progress, 0.0, 0.5)
    try:
        found = read_masks(path, case.volume, reading)
        laid, volume = None, case.volume
    except SacplanError as error:
        if case.overlay is None or error.code not in _NOT_THERE:
            raise
        volume = case.overlay.source
        found, laid = read_masks(path, volume, reading), case.overlay.to_fixed
    uid = volume.series.series_uid
    masks = [replace(mask, source=digest) for mask in found.masks]
    contours = [replace(contour, series_uid=uid) for contour in found.contours]
    if laid is not None:
        masks = [replace(mask, affine=laid @ mask.affine) for mask in masks]
        contours = [
            replace(c, points_mm=c.points_mm @ laid[:3, :3].T + laid[:3, 3]) for c in contours
        ]
    names = dict.fromkeys([*(m.name for m in masks), *(c.name for c in contours)])
    structures = tuple(
        Structure(
            name,
            tuple(mask for mask in masks if mask.name == name),
            tuple(contour for contour in contours if contour.name == name),
        )
        for name in names
    )
    return Offered(path.name, digest, uid, structures, found.findings)


def take_masks(
    offered: Offered, uses: Mapping[str, Use], progress: Progress | None = None
) -> Taken:
    """What is taken of a file, by the names of its structures; masks become contours slice by
    slice, but for the sacrum.

    Raises SacplanError MASK-SIZE where the contours are too many for a plan; Cancelled.
    """
    progress = progress or NoProgress()
    chosen = [(s, uses.get(s.name, Use.LEFT_OUT)) for s in offered.structures]
    contours: list[DrawnContour] = []
    for structure, use in chosen:
        if use in (Use.LEFT_OUT, Use.SACRUM):
            continue
        progress.stop_if_cancelled()
        name = structure.name if use is Use.SHOWN else use.value
        drawn = [*structure.contours]
        for mask in structure.masks:
            drawn += contours_of(mask, offered.series_uid)
        contours += [replace(contour, name=name, file=offered.file) for contour in drawn]
    if len(contours) > MOST_CONTOURS:
        raise SacplanError(
            "MASK-SIZE",
            f"What was chosen has {len(contours)} contours; a plan takes {MOST_CONTOURS}.",
            "Choose fewer structures: the tumour, and the vessels near the cut.",
        )
    names = tuple(s.name for s, use in chosen if use is Use.SACRUM)
    if not names:
        return Taken(tuple(contours))
    source = OutlineSource(BY_FILE, offered.file, offered.sha256, names)
    return Taken(tuple(contours), _sacrum(offered, names, progress), source)


def with_taken(plan: Plan, taken: Taken) -> Plan:
    """The plan with what was taken, in the place of contours of the same names."""
    for edit in edits_of(taken):
        plan = edit.change(plan)
    return plan


def edits_of(taken: Taken) -> tuple[Edit, ...]:
    """What taking it does to the plan."""
    edits = []
    if taken.contours:
        edits.append(take_contours(taken.contours, "Take contours of a segmentation"))
    if taken.source is not None:
        edits.append(outline_by(taken.source))
    return tuple(edits)


def with_outline_file(
    case: Case, plan: Plan, places: Iterable[Path], progress: Progress | None = None
) -> Case:
    """The case with the sacrum out of the file that the plan names, where it is in one of the
    folders `places` or is one of these; else the case as it is.

    Raises SacplanError as `offer_masks` and `united`; Cancelled.
    """
    source = plan.outline
    if source is None or not source.is_file:
        return case
    if any(mask.source == source.sha256 for mask in case.segments):
        return case
    for path in _candidates(source, places):
        if digest_of(path) == source.sha256:
            offered = offer_masks(case, path, progress)
            sacrum = _sacrum(offered, source.structures, progress or NoProgress())
            return replace(case, segments=(*case.segments, sacrum))
    return case


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, 64 hex digits; empty where it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    except OSError:
        return ""
    return digest.hexdigest()


def _sacrum(offered: Offered, names: tuple[str, ...], progress: Progress) -> LabelMask:
    masks = [mask for structure in offered.structures for mask in structure.masks]
    return replace(united(masks, names, SACRUM, progress), source=offered.sha256)


def _candidates(source: OutlineSource, places: Iterable[Path]) -> Iterable[Path]:
    for place in places:
        if place.is_file():
            yield place
        elif source.file and place.is_dir():
            name = Path(source.file).name  # a name alone: no path out of a plan is followed
            yield from (path for path in (place / name,) if path.is_file())
            yield from sorted(path for path in place.glob(f"*/{_quoted(name)}") if path.is_file())


def _quoted(name: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)
