"""The way through a case, read from the state: seven steps, none of which locks another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from sacplan.errors import Finding, Severity
from sacplan.session.landmark_order import FORAMINA, REQUIRED
from sacplan.session.state import SessionState
from sacplan.ui.keys_in_use import key_of
from sacplan.ui.landmark_guide import short_name
from sacplan.ui.next_step import OWN_STEPS
from sacplan.ui.translate import tr


class Standing(StrEnum):
    """How a step stands. DUE is the one to do next."""

    OPEN = "open"
    DUE = "due"
    DONE = "done"
    ASKS = "asks"
    STOPS = "stops"


@dataclass(frozen=True, slots=True)
class Step:
    """`key` names it, `text` says in few words how far it is, `missing` what it still needs."""

    key: str
    title: str
    standing: Standing
    text: str = ""
    missing: str = ""


def steps_of(state: SessionState) -> tuple[Step, ...]:
    """All seven, the first that is open marked as due."""
    found = tuple(_steps(state))
    due = next((i for i, step in enumerate(found) if step.standing is Standing.OPEN), None)
    return tuple(replace(s, standing=Standing.DUE) if i == due else s for i, s in enumerate(found))


def _steps(state: SessionState) -> Iterator[Step]:
    yield _images(state)
    yield _landmarks(state)
    yield _curve(state)
    yield _plane(state)
    yield _tape(state)
    yield _check(state)
    yield _sheet(state)


def _images(state: SessionState) -> Step:
    title = tr("Images")
    if state.case is None:
        return Step("images", title, Standing.OPEN, "", tr("Open a folder with a CT or MR series."))
    volume = state.case.volume
    asks = any(f.severity is not Severity.INFO for f in volume.findings)
    step = f"{volume.spacing_mm[2]:.1f} mm"
    text = f"{volume.series.modality} {step}"
    missing = "\n".join(tr(f.text) for f in volume.findings if f.severity is not Severity.INFO)
    return Step("images", title, Standing.ASKS if asks else Standing.DONE, text, missing)


def _landmarks(state: SessionState) -> Step:
    title, plan = tr("Landmarks"), state.plan
    needed = REQUIRED if plan.ventral_curve is None else REQUIRED[:1]
    lacking = [short_name(name) for name in needed if name not in plan.landmarks]
    if state.case is None or lacking:
        missing = tr("Missing: {0}.").format(", ".join(lacking)) if lacking else ""
        return Step("landmarks", title, Standing.OPEN, "", missing)
    foramina = sum(name in plan.landmarks for name in FORAMINA)
    text = tr("{0}/{1} foramina").format(foramina, len(FORAMINA))
    advised = tr("Foramina name the level and become marks on the tape.")
    missing = "" if foramina >= len(FORAMINA) else advised
    return Step("landmarks", title, Standing.DONE, text, missing)


def _curve(state: SessionState) -> Step:
    title, measured = tr("Curve"), state.measurements
    curve = measured.ventral_curve if measured is not None else None
    if curve is None or state.outline_is_due:
        missing = tr("It follows from the outlined bone, or is drawn in the sagittal view ({0}).")
        missing = missing.format(key_of("draw_curve"))
        return Step("curve", title, Standing.OPEN, "", missing)
    drawn = state.plan.ventral_curve is not None
    text = tr("drawn") if drawn else tr("{0} mm").format(f"{curve.length_mm:.0f}")
    return Step("curve", title, Standing.DONE, text)


def _plane(state: SessionState) -> Step:
    title, measured = tr("Plane"), state.measurements
    if state.plan.transection is None:
        missing = tr("Place it at the crosshair ({0}), then drag its handles.")
        missing = missing.format(key_of("place_plane"))
        return Step("plane", title, Standing.OPEN, "", missing)
    if measured is None or measured.ventral_curve is None:
        return Step("plane", title, Standing.OPEN, "", tr("It is set, and waits for the curve."))
    readout = measured.plane
    if readout is None:
        return Step("plane", title, Standing.STOPS, "", tr("It does not cross the curve."))
    return Step("plane", title, Standing.DONE, readout.level or f"s {readout.s_mm:.0f} mm")


def _tape(state: SessionState) -> Step:
    title, measured = tr("Tape"), state.measurements
    if measured is None or not measured.tapes:
        return Step("tape", title, Standing.OPEN, "", tr("Its length follows from the plane."))
    if not state.uncertainty_is_current and state.not_estimated is not state.plan:
        text = tr("estimating…")
        return Step("tape", title, Standing.DONE, text, tr("How sure it is comes in a moment."))
    widest = max(tape.u95_mm for tape in measured.tapes)
    return Step("tape", title, Standing.DONE, f"± {widest:.0f} mm")


def _check(state: SessionState) -> Step:
    title, measured = tr("Check"), state.measurements
    if measured is None or not measured.tapes:
        return Step("check", title, Standing.OPEN)
    told = [f for f in measured.findings if f.code not in OWN_STEPS]
    stops = [f for f in told if f.severity is Severity.BLOCKER]
    cautions = [f for f in told if f.severity is Severity.CAUTION]
    if stops:
        return Step("check", title, Standing.STOPS, str(len(stops)), _listed(stops))
    if state.plan.counting is None:
        missing = tr("Say how the segments were counted: no level is printed without it.")
        return Step("check", title, Standing.OPEN, tr("count?"), missing)
    if cautions:
        text = tr("{0} to read").format(len(cautions))
        return Step("check", title, Standing.ASKS, text, _listed(cautions))
    return Step("check", title, Standing.DONE)


def _sheet(state: SessionState) -> Step:
    title, measured = tr("Sheet"), state.measurements
    if measured is None or not measured.tapes:
        return Step(
            "sheet", title, Standing.OPEN, "", tr("It can be printed once there is a tape.")
        )
    if any(f.severity is Severity.BLOCKER for f in measured.findings):
        return Step("sheet", title, Standing.STOPS, "", tr("A finding stops it: see Check."))
    missing = tr("Write it as PDF ({0}).").format(key_of("sheet"))
    return Step("sheet", title, Standing.OPEN, "", missing)


def _listed(findings: list[Finding]) -> str:
    return "\n".join(f"• {tr(finding.text)}" for finding in findings)
