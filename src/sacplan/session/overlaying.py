"""Which series lies over the planned one, and on which of the two a mark is set."""

from __future__ import annotations

from dataclasses import replace

from sacplan.case.case import Case
from sacplan.case.overlay import Overlay
from sacplan.case.volume import ImageVolume
from sacplan.plan.model import Plan
from sacplan.session.state import SessionState
from sacplan.session.view_state import FusionMode, ViewState


def overlaid(case: Case, plan: Plan, beside: ImageVolume | None) -> Case:
    """The case with the volume `beside`, in its own patient frame, laid over as the plan says; bare
    where the plan does not lay it."""
    laid = None
    if beside is not None:
        uid = beside.series.series_uid
        laid = next((each for each in plan.laid if each.series_uid == uid), None)
    if beside is None or laid is None:
        return case if case.overlay is None else replace(case, overlay=None)
    now = case.overlay
    if now is not None and now.source is beside and now.to_fixed is laid.to_planned:
        return case
    return replace(case, overlay=Overlay(beside, laid.to_planned))


def volume_marked(state: SessionState) -> ImageVolume:
    """The images that what is marked now is marked on: those laid over wherever they are seen, for
    nobody can tell then on which of both the eye rested."""
    assert state.case is not None
    overlay, fusion = state.case.overlay, state.view.fusion
    is_seen = fusion.mode is FusionMode.CHECKERBOARD or (
        fusion.mode is not FusionMode.OFF and fusion.share > 0
    )
    return overlay.volume if overlay is not None and is_seen else state.case.volume


def series_marked(state: SessionState) -> str:
    """The UID of the series of those images."""
    return volume_marked(state).series.series_uid


def overlay_is_windowed(view: ViewState) -> bool:
    """Whether the grey window that is turned is that of the series laid over: it is seen more."""
    return view.fusion.mode is FusionMode.BLEND and view.fusion.share > 0.5


def has_marks_on(plan: Plan, series_uid: str) -> bool:
    """Whether landmarks or contours of the plan were marked on a series."""
    marks = {mark.series_uid for mark in plan.landmarks.values()}
    return series_uid in marks | {contour.series_uid for contour in plan.contours}
