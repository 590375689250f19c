"""The table of actions of the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sacplan.plan.candidates import free_letter, keep_candidate
from sacplan.session.plane_nudging import to_next_junction
from sacplan.session.plane_snapping import set_upright
from sacplan.session.view_state import Tool
from sacplan.ui import actions as when
from sacplan.ui.actions import Entry
from sacplan.ui.bone_entries import bone_entries
from sacplan.ui.drawing_entries import drawing_entries
from sacplan.ui.file_entries import file_entries, help_entries
from sacplan.ui.measure_entries import measure_entries
from sacplan.ui.placing_commands import placing_entries
from sacplan.ui.stand_entries import stand_entries
from sacplan.ui.translate import tr
from sacplan.ui.view_entries import grey_entries, view_entries

if TYPE_CHECKING:
    from sacplan.session.session import Session
    from sacplan.ui.main_window import MainWindow


def action_entries(window: MainWindow) -> list[Entry]:
    """Everything that can be done, in the order of the menus."""
    return [
        *file_entries(window),
        *_plan(window),
        *_tools(window),
        *view_entries(window),
        *placing_entries(window),
        *stand_entries(window),
        *grey_entries(window),
        *bone_entries(window),
        *help_entries(window),
    ]


def _plan(window: MainWindow) -> list[Entry]:
    session, do, menu = window.session, window.view_commands, tr("&Plan")
    return [
        Entry("undo", tr("Undo"), menu, session.undo, ("Ctrl+Z",), "undo"),
        Entry("redo", tr("Redo"), menu, session.redo, ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
        Entry(
            "next_landmark",
            tr("Place the next landmark"),
            menu,
            do.place_next_landmark,
            ("L",),
            "landmark",
            when.with_case,
            label=tr("Landmark"),
            tip=tr("Again: pass one over"),
            begins_group=True,
        ),
        Entry(
            "place_plane",
            tr("Place the plane at the crosshair"),
            menu,
            window.plane_card.place_plane,
            ("P",),
            "plane",
            when.with_loose_curve,
            label=tr("Plane"),
        ),
        Entry(
            "junction_above",
            tr("Plane to the next junction above"),
            menu,
            lambda: to_next_junction(session, caudal=False),
            ("[",),
            enabled=when.with_loose_plane,
            tip=tr("Where landmarks show two segments to meet"),
        ),
        Entry(
            "junction_below",
            tr("Plane to the next junction below"),
            menu,
            lambda: to_next_junction(session, caudal=True),
            ("]",),
            enabled=when.with_loose_plane,
        ),
        Entry(
            "upright",
            tr("Plane at right angles to the face"),
            menu,
            lambda: set_upright(session),
            ("Shift+A",),
            enabled=when.with_loose_plane,
        ),
        Entry(
            "snap",
            tr("Let the plane rest at junctions and right angles"),
            menu,
            window.preferences.toggle_snapping,
            ("Ctrl+J",),
            enabled=when.with_case,
            checked=lambda state: state.view.snaps,
            tip=tr(
                "While it is dragged: within 1 mm of a junction, 1° of a right angle. Ctrl: pass"
            ),
        ),
        Entry(
            "lock",
            tr("Lock the plane"),
            menu,
            do.toggle_lock,
            ("K",),
            "lock",
            when.with_plane,
            lambda state: state.view.plane_is_locked,
        ),
        Entry(
            "keep_plane",
            tr("Keep the plane to compare it"),
            menu,
            lambda: _keep_plane(session),
            ("Shift+K",),
            enabled=lambda state: when.with_plane(state) and free_letter(state.plan) is not None,
            tip=tr("Up to three planes, A to C; they are saved with the plan"),
        ),
        Entry(
            "compare_planes",
            tr("Compare planes…"),
            menu,
            window.dialogs.compare_planes,
            ("Ctrl+Shift+K",),
            enabled=when.with_plane,
        ),
        Entry(
            "outline",
            tr("Outline the sacrum again"),
            menu,
            session.outline_again,
            enabled=when.with_due_outline,
        ),
        Entry(
            "masks",
            tr("Segmentation made elsewhere…"),
            menu,
            window.masks.choose,
            ("Ctrl+Shift+M",),
            enabled=when.with_case,
            tip=tr("Sacrum, tumour or vessels from DICOM SEG, RTSTRUCT, NIfTI or NRRD"),
        ),
        Entry(
            "outline_own",
            tr("Outline by SacPlan"),
            menu,
            window.masks.outline_by_sacplan,
            enabled=lambda state: state.plan.outline is not None,
        ),
        Entry(
            "outline_total",
            tr("Outline by TotalSegmentator")
            if window.masks.has_total_segmentator
            else tr("Outline by TotalSegmentator (not installed)"),
            menu,
            window.masks.outline_by_total_segmentator,
            enabled=lambda state: state.case is not None and window.masks.has_total_segmentator,
        ),
        Entry(
            "draw_curve",
            tr("Draw the ventral curve"),
            menu,
            do.draw_curve,
            ("V",),
            enabled=when.with_case,
            begins_group=True,
            tip=tr("Click down the front of the bone in the sagittal view; drag to correct"),
        ),
        Entry(
            "remove_curve", tr("Remove the curve"), menu, do.remove_curve, enabled=when.with_drawn
        ),
        *drawing_entries(window),
        Entry(
            "counting",
            tr("How were the segments counted?…"),
            menu,
            window.dialogs.ask_counting,
            enabled=when.with_case,
            begins_group=True,
        ),
        Entry(
            "radiograph",
            tr("Simulated lateral radiograph…"),
            menu,
            window.dialogs.show_radiograph,
            enabled=when.with_tape,
        ),
        Entry("tapes", tr("Tapes…"), menu, window.dialogs.ask_tapes, enabled=when.with_case),
        Entry(
            "defaults",
            tr("Defaults: tape, margins, how sure…"),
            menu,
            window.dialogs.ask_defaults,
            ("Ctrl+D",),
            enabled=when.with_case,
        ),
        Entry(
            "escape",
            tr("Stop what is under way"),
            menu,
            window.commands.escape,
            keys_shown=tr("Esc"),
            begins_group=True,
        ),
    ]


def _keep_plane(session: Session) -> None:
    letter = free_letter(session.state.plan)
    if letter is not None:
        session.apply(keep_candidate(letter))


def _tools(window: MainWindow) -> list[Entry]:
    menu = tr("&Tool")
    tools = (
        (Tool.CROSSHAIR, tr("Crosshair"), "X", "crosshair"),
        (Tool.WINDOW, tr("Brightness and contrast"), "W", "window"),
        (Tool.PAN, tr("Pan"), "Shift+P", "pan"),
        (Tool.ZOOM, tr("Zoom"), "Z", "zoom"),
        (Tool.RULER, tr("Ruler"), "M", "ruler"),
    )
    return [*(_tool(window, menu, *each) for each in tools), *measure_entries(window)]


def _tool(window: MainWindow, menu: str, tool: Tool, text: str, key: str, icon: str) -> Entry:
    return Entry(
        f"tool_{tool}",
        text,
        menu,
        lambda: window.view_commands.use_tool(tool),
        (key,),
        icon,
        when.with_case,
        lambda state: state.view.tool is tool,
        tip=tr("What the left button does where it meets no handle"),
    )
