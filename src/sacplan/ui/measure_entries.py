"""The actions on measures: tools, removal, and the list of them for the clipboard."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QGuiApplication

from sacplan.case.case import Case
from sacplan.scene.position_text import position_text
from sacplan.session.measure_values import probe_radius_mm, value_of
from sacplan.session.measures import Measure, MeasureKind
from sacplan.session.measuring import settled
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool
from sacplan.ui import actions as when
from sacplan.ui.actions import Entry
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

_COLUMNS = (
    "number",
    "kind",
    "value",
    "unit",
    "sd",
    "voxels",
    "radius_mm",
    "straight_mm",
    "points_lps_mm",
    "first_point",
)


def measure_entries(window: MainWindow) -> list[Entry]:
    """What stands below the tools in their menu."""
    session, menu = window.session, tr("&Tool")
    tools = (
        (Tool.ANGLE, tr("Angle"), "Shift+M", tr("Three clicks, or a drag along each of two lines")),
        (
            Tool.FACE,
            tr("Length on the bone"),
            "Shift+F",
            tr("Click points on the bone; double click or Enter ends, Backspace takes one back"),
        ),
        (
            Tool.PROBE,
            tr("Value in a circle"),
            "Shift+H",
            tr("Click for 3 mm, or drag from the middle: mean ± SD"),
        ),
    )
    return [
        *(_tool(window, menu, *each) for each in tools),
        Entry(
            "copy_measures",
            tr("Copy the list of measures"),
            menu,
            lambda: copy_measures(window),
            ("Ctrl+Shift+C",),
            enabled=has_measures,
            tip=tr("As a table with commas, for a spreadsheet"),
            begins_group=True,
        ),
        Entry(
            "remove_measures",
            tr("Remove all measures"),
            menu,
            lambda: session.show(measures=(), selected_measure=None),
            enabled=has_measures,
            tip=tr("Delete removes the selected one, Backspace takes back the last one"),
        ),
    ]


def has_measures(state: SessionState) -> bool:
    """Something has been measured."""
    return bool(state.view.measures)


def copy_measures(window: MainWindow) -> None:
    """Put the list of the measures into the clipboard."""
    case = window.session.state.case
    made = settled(window.session.state.view)
    if case is not None and made:
        QGuiApplication.clipboard().setText(measures_table(made, case))
        window.message.say(tr("{0} measures are in the clipboard.").format(len(made)))


def measures_table(made: tuple[Measure, ...], case: Case) -> str:
    """One line a measure, with commas: number, kind, value, unit, SD and voxels of a probe, its
    radius, the straight length, and all points as signed LPS mm and as people read them."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(_COLUMNS)
    for measure in made:
        value = value_of(measure, case)
        is_probe = measure.kind is MeasureKind.PROBE
        points = "; ".join(
            " ".join(f"{x + 0.0:.2f}" for x in np.round(p, 2)) for p in measure.points_mm
        )
        table.writerow(
            [
                measure.number,
                measure.kind.value,
                _number(value.value),
                "deg" if measure.kind is MeasureKind.ANGLE else value.unit or "value",
                _number(value.spread),
                value.count if is_probe else "",
                _number(probe_radius_mm(measure)) if is_probe else "",
                _number(value.straight_mm),
                points,
                position_text(measure.points_mm[0]),
            ]
        )
    return text.getvalue()


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def _tool(window: MainWindow, menu: str, tool: Tool, text: str, key: str, tip: str) -> Entry:
    return Entry(
        f"tool_{tool}",
        text,
        menu,
        lambda: window.view_commands.use_tool(tool),
        (key,),
        enabled=when.with_outline if tool is Tool.FACE else when.with_case,
        checked=lambda state: state.view.tool is tool,
        tip=tip,
    )
