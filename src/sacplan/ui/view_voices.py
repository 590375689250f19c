"""What the pictures show, in words, for those who have them read out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from sacplan.scene.position_text import position_text
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane
from sacplan.ui.landmark_guide import short_name
from sacplan.ui.translate import tr


def describe_views(views: Mapping[Pane, QWidget], state: SessionState) -> None:
    """Give every view a description of what it shows now."""
    for pane, view in views.items():
        text = ""
        if state.case is not None:
            text = _of_bone(state) if pane is Pane.BONE else _of_slice(state)
        if text != view.accessibleDescription():
            view.setAccessibleDescription(text)


def _of_slice(state: SessionState) -> str:
    view = state.view
    place = tr("Crosshair at {0}; grey window: width {1}, centre {2}.").format(
        position_text(view.crosshair_mm), f"{view.window.width:.0f}", f"{view.window.center:.0f}"
    )
    return f"{place} {_due(state)}".strip()


def _of_bone(state: SessionState) -> str:
    measured = state.measurements
    tape = measured.tapes[0] if measured and measured.tapes else None
    if state.case is None or state.case.sacrum is None:
        return f"{tr('No sacrum is outlined yet.')} {_due(state)}".strip()
    if tape is None or not state.numbers_are_current:
        return f"{tr('The sacrum, without a tape.')} {_due(state)}".strip()
    said = tr("The sacrum with a tape of {0} mm.").format(tape.rounded_mm)
    return f"{said} {_due(state)}".strip()


def _due(state: SessionState) -> str:
    name = state.view.landmark_to_place
    return (
        tr("To be placed: {0}. Enter takes the crosshair.").format(short_name(name)) if name else ""
    )
