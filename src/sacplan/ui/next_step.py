"""What the surgeon does next, read from the state: one sentence, and at most one button."""

from __future__ import annotations

from dataclasses import dataclass

from sacplan.errors import Severity
from sacplan.measure.suggestion import Suggestion
from sacplan.plan.model import APEX
from sacplan.session.brushing import BRUSH_TOOLS
from sacplan.session.curve_drawing import is_drawing_curve
from sacplan.session.landmark_order import REQUIRED, next_required
from sacplan.session.state import SessionState
from sacplan.session.suggesting import suggestion_due
from sacplan.session.view_state import Tool
from sacplan.ui.landmark_guide import guide, short_name
from sacplan.ui.structure_names import structure_title
from sacplan.ui.translate import tr

OWN_STEPS = ("LANDMARK-MISSING", "SACRUM-MISSING", "PLANE-MISSING")
"""Findings that say only what is not done yet: told as a step, not as something wrong."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """`title` says what to do, `text` how, `keys` how without a mouse; `action` is the key of the
    entry that begins it, `others` of what else can be done; `landmark` the one that is drawn."""

    title: str
    text: str = ""
    action: str = ""
    landmark: str = ""
    keys: str = ""
    others: tuple[str, ...] = ()


def next_step(state: SessionState, is_outlining: bool) -> NextStep | None:
    """The step that is due, or None once the sheet can be written."""
    if state.case is None:
        return None
    due = state.view.landmark_to_place
    if due is not None:
        return _placing(state, due)
    return (
        _drawing(state)
        or _missing(state)
        or _refusal(state)
        or _outlining(state, is_outlining)
        or _plane(state)
    )


def _placing(state: SessionState, due: str) -> NextStep:
    again = tr("Click the {0} once more, as if for the first time")
    title = again if state.view.is_repeat else tr("Click the {0} in any view")
    title = title.format(_in_a_sentence(short_name(due)))
    suggested = suggestion_due(state)
    if suggested is not None:
        return _suggested(suggested)
    keys = tr(
        "Keys: arrows move the crosshair by 0.5 mm (Shift 5, Ctrl 0.05), Page up and down the "
        "slice, Enter places, L passes over."
    )
    others = () if due in REQUIRED else ("leave_out",)
    return NextStep(title, guide(due), "escape", due, keys, others)


def _suggested(suggested: Suggestion) -> NextStep:
    title = tr("Is this the {0}?").format(_in_a_sentence(short_name(suggested.name)))
    text = tr("Suggested, ± {0} mm: {1}").format(f"{1.96 * suggested.sd_mm:.0f}", tr(suggested.why))
    keys = tr("Not placed yet. Drag it, click elsewhere or use the arrows to correct it.")
    others = ("accept_suggestion", "reject_suggestion", "next_suggestion")
    return NextStep(title, text, "escape", suggested.name, keys, others)


def _drawing(state: SessionState) -> NextStep | None:
    if state.view.tool is Tool.PAIR:
        return _pairing(state)
    if is_drawing_curve(state):
        text = tr("Drag a point to correct, Backspace takes the lowest back, Enter or Esc ends.")
        return NextStep(tr("Click down the front of the sacrum, sagittal view"), text, "escape")
    if state.view.tool is Tool.CONTOUR:
        text = tr(
            "Click points, or draw in one line. Double click or Enter closes it, Backspace takes a "
            "point back, Esc ends."
        )
        title = tr("Outline on a slice: {0}").format(structure_title(state.view.contour_name))
        return NextStep(title, text, "escape")
    if state.view.tool in BRUSH_TOOLS:
        words = tr("Paint on a slice: {0}"), tr("Erase on a slice: {0}")
        title = words[state.view.tool is Tool.ERASER].format(
            structure_title(state.view.contour_name)
        )
        text = tr(
            "Each stroke is one step of Undo. Comma and full stop change the width, Esc ends."
        )
        return NextStep(title, text, "escape")
    return None


def _pairing(state: SessionState) -> NextStep:
    count = len(state.view.pairs_mm) + 1
    if state.view.pair_begun_mm is None:
        title = tr("Place {0}: click it on the bone, planned series").format(count)
    else:
        title = tr("Place {0}: now the same, series laid over").format(count)
    text = tr("Three or more, some beside the midline. Backspace takes one back, Esc gives up.")
    return NextStep(title, text, "escape")


def _missing(state: SessionState) -> NextStep | None:
    missing = next_required(state.plan)
    if missing is None or state.case is None:
        return None
    if missing == APEX and not state.case.volume.is_hounsfield:
        text = tr("This is no CT: the bone is not outlined. Draw its front in the sagittal view.")
        return NextStep(tr("Draw the ventral curve"), text, "draw_curve")
    title = tr("Place the {0}").format(_in_a_sentence(short_name(missing)))
    return NextStep(title, guide(missing), "next_landmark", missing)


def _refusal(state: SessionState) -> NextStep | None:
    found = state.measurements.findings if state.measurements else ()
    blockers = [f for f in found if f.severity == Severity.BLOCKER and f.code not in OWN_STEPS]
    return NextStep(tr("This stops the plan"), tr(blockers[0].text)) if blockers else None


def _outlining(state: SessionState, is_outlining: bool) -> NextStep | None:
    if is_outlining:
        return NextStep(tr("The sacrum is being outlined"), tr("A few seconds."))
    if state.outline_is_due:
        return NextStep(tr("The sacrum is not outlined"), "", "outline")
    return None


def _plane(state: SessionState) -> NextStep | None:
    if state.plan.transection is not None or state.measurements is None:
        return None
    text = tr(
        "It begins at the level of the crosshair. Then drag its handles, or use the slider and the "
        "numbers below."
    )
    return NextStep(tr("Place the transection plane"), text, "place_plane")


def _in_a_sentence(name: str) -> str:
    """ "Promontory" as it stands within a sentence; "S2 foramen left" keeps its capital."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name
