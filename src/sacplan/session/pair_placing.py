"""Showing the same places in the planned series and in the one laid over, to lay it on by them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector
from sacplan.plan.edits import lay_series
from sacplan.plan.laid_series import LaidSeries
from sacplan.session.ports import SessionPort
from sacplan.session.state import SessionState
from sacplan.session.view_state import FusionMode, Tool

LEAST_PAIRS = 3


def begin_pairs(session: SessionPort) -> None:
    """Each click now shows a place: in the planned series, then the same one in the series laid
    over, which alone is seen meanwhile."""
    if session.state.case is None or session.state.case.overlay is None:
        return
    session.show(tool=Tool.PAIR, pairs_mm=(), pair_begun_mm=None, landmark_to_place=None)
    _show_share(session, 0.0)


def set_pair_point(session: SessionPort, point_mm: Vector) -> None:
    """Show a place (3,), patient LPS mm; outside the images it is not taken."""
    state = session.state
    if state.case is None or not bool(state.case.volume.contains(point_mm)):
        return
    begun = state.view.pair_begun_mm
    point = np.asarray(point_mm, dtype=np.float64)
    if begun is None:
        session.show(pair_begun_mm=point)
        _show_share(session, 1.0)
    else:
        session.show(pair_begun_mm=None, pairs_mm=(*state.view.pairs_mm, (begun, point)))
        _show_share(session, 0.0)


def take_back_pair_point(session: SessionPort) -> None:
    """Take the last point back."""
    view = session.state.view
    if view.pair_begun_mm is not None:
        session.show(pair_begun_mm=None)
        _show_share(session, 0.0)
    elif view.pairs_mm:
        *before, (begun, _) = view.pairs_mm
        session.show(pairs_mm=tuple(before), pair_begun_mm=begun)
        _show_share(session, 1.0)


def finish_pairs(session: SessionPort) -> None:
    """Lay the series on by the places shown: one undo step. With fewer than three nothing happens.

    Raises SacplanError REGISTRATION-LANDMARKS where they lie in a row.
    """
    state = session.state
    laid = laid_over(state)
    if laid is None or len(state.view.pairs_mm) < LEAST_PAIRS or state.case is None:
        return
    from sacplan.services.fuse import refined

    session.apply(lay_series(refined(laid, state.view.pairs_mm, state.plan), "Lay on by landmarks"))
    stop_pairs(session)


def stop_pairs(session: SessionPort) -> bool:
    """Leave the tool; says whether it was in use."""
    view = session.state.view
    if view.tool is not Tool.PAIR:
        return False
    session.show(tool=view.hand.resting_tool, pairs_mm=(), pair_begun_mm=None)
    _show_share(session, 0.5)
    return True


def accept_laid(session: SessionPort) -> None:
    """Take the series as it lies now: one undo step."""
    laid = laid_over(session.state)
    if laid is not None and not laid.is_accepted:
        session.apply(lay_series(replace(laid, is_accepted=True), "Accept how the series lies"))


def laid_over(state: SessionState) -> LaidSeries | None:
    """How the series that is laid over now lies; None where there is none."""
    overlay = state.case.overlay if state.case is not None else None
    if overlay is None:
        return None
    uid = overlay.volume.series.series_uid
    return next((laid for laid in state.plan.laid if laid.series_uid == uid), None)


def residual_mm(state: SessionState) -> float | None:
    """What the places shown so far would leave, mm; None while they are too few or in a row."""
    if laid_over(state) is None or len(state.view.pairs_mm) < LEAST_PAIRS:
        return None
    from sacplan.services.fuse import fit_of

    try:
        return fit_of(state.view.pairs_mm)[1]
    except SacplanError:
        return None


def _show_share(session: SessionPort, share: float) -> None:
    fusion = session.state.view.fusion
    session.show(fusion=replace(fusion, mode=FusionMode.BLEND, share=share))
