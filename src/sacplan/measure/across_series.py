"""What was marked on another series counts here as surely as that series was laid on this one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, Severity
from sacplan.measure.uncertainty import Z95, landmark_sd
from sacplan.plan.laid_series import LaidSeries
from sacplan.plan.model import Plan


def across_sd_mm(volume: ImageVolume, plan: Plan, series_uid: str) -> float:
    """The SD, mm along any one direction, that laying on adds to what was marked on a series."""
    laid = _laid(volume, plan, series_uid)
    return laid.error_mm if laid is not None else 0.0


def marked_sd(volume: ImageVolume, plan: Plan, name: str) -> tuple[float, str]:
    """The SD of a placed landmark, mm, and where it comes from: `landmark_sd`, and in squares the
    error of laying on where it was placed on another series."""
    mark = plan.landmarks[name]
    sd, source = landmark_sd(volume, name, mark, plan.choices)
    across = across_sd_mm(volume, plan, mark.series_uid)
    return (float(np.hypot(sd, across)), f"{source}, other series") if across else (sd, source)


def contours_u95_mm(volume: ImageVolume, plan: Plan, name: str) -> float:
    """The 95 % error, mm, that laying on adds to the contours of a structure: the largest."""
    uids = {contour.series_uid for contour in plan.contours if contour.name == name}
    return Z95 * max((across_sd_mm(volume, plan, uid) for uid in uids), default=0.0)


def is_own(volume: ImageVolume, plan: Plan, series_uid: str) -> bool:
    """Whether a series is the one planned on, opened now or when the plan was made; so are marks
    whose series nobody recorded."""
    made_on = plan.case.series_uid if plan.case is not None else ""
    return series_uid in {"", volume.series.series_uid, made_on}


def across_findings(volume: ImageVolume, plan: Plan) -> Iterator[Finding]:
    """What was marked on other series, and how well these are known to lie."""
    for uid, names in _marks_elsewhere(volume, plan).items():
        laid = _laid(volume, plan, uid)
        what = _listed(names)
        if laid is None:
            yield Finding(
                "MARK-OTHER-SERIES",
                Severity.CAUTION,
                f"Marked on another series, which is not laid on this one: {what}. How well it "
                f"lies is not known and in no error given. Lay that series (UID …{uid[-12:]}) on.",
            )
            continue
        known = f"{laid.method}, one SD {laid.error_mm:.1f} mm"
        yield Finding(
            "MARK-ACROSS-SERIES",
            Severity.INFO,
            f"Marked on another series laid on this one ({known}): {what}. Its error is part of "
            "theirs.",
        )
        if not laid.is_accepted:
            yield Finding(
                "LAID-NOT-ACCEPTED",
                Severity.CAUTION,
                f"Nobody has yet accepted how the series lies on which these were marked: {what}. "
                "Compare the edges of the bone in both pictures, then accept it or lay it on by "
                "landmarks.",
            )


def _laid(volume: ImageVolume, plan: Plan, series_uid: str) -> LaidSeries | None:
    if is_own(volume, plan, series_uid):
        return None
    return next((laid for laid in plan.laid if laid.series_uid == series_uid), None)


def _marks_elsewhere(volume: ImageVolume, plan: Plan) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    marks = [(mark.series_uid, name) for name, mark in plan.landmarks.items()]
    marks += [(contour.series_uid, contour.name) for contour in plan.contours]
    if plan.ventral_curve is not None:
        marks.append((plan.ventral_curve.series_uid, "ventral curve"))
    for uid, name in marks:
        names = found.setdefault(uid, [])
        if name not in names:
            names.append(name)
    return {uid: names for uid, names in found.items() if not is_own(volume, plan, uid)}


def _listed(names: Iterable[str]) -> str:
    return ", ".join(name.replace("_", " ") for name in names)
