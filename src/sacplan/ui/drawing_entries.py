"""The actions on structures that are drawn by hand: outlines, brush, eraser."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sacplan.plan.drawn import SOFT_TISSUE, TUMOUR, VESSELS
from sacplan.session.brushing import BRUSH_TOOLS, begin_brush, size_brush, values_here
from sacplan.session.contour_editing import hide_structure, remove_on_slice
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool
from sacplan.ui import actions as when
from sacplan.ui.actions import Enabled, Entry
from sacplan.ui.translate import tr
from sacplan.ui.views.slice_view import SliceView

if TYPE_CHECKING:
    from sacplan.session.session import Session
    from sacplan.ui.main_window import MainWindow


def drawing_entries(window: MainWindow) -> list[Entry]:
    """What is drawn, with what, and how it goes away again."""
    session, do, menu = window.session, window.view_commands, tr("&Plan")
    tip = tr("Click points, or draw; double click or Enter closes, Backspace takes one back")
    return [
        Entry(
            "draw_tumour",
            tr("Outline the tumour on a slice"),
            menu,
            lambda: do.draw_contour(TUMOUR),
            ("T",),
            enabled=when.with_case,
            tip=tip,
        ),
        Entry(
            "remove_tumour",
            tr("Remove the tumour outlines"),
            menu,
            lambda: do.remove_contours(TUMOUR),
            enabled=_drawn(TUMOUR),
        ),
        Entry(
            "draw_vessels",
            tr("Outline vessels on a slice"),
            menu,
            lambda: do.draw_contour(VESSELS),
            enabled=when.with_case,
        ),
        Entry(
            "draw_soft_tissue",
            tr("Outline soft tissue that is removed"),
            menu,
            lambda: do.draw_contour(SOFT_TISSUE),
            enabled=when.with_case,
        ),
        Entry(
            "remove_soft_tissue",
            tr("Remove the soft tissue outlines"),
            menu,
            lambda: do.remove_contours(SOFT_TISSUE),
            enabled=_drawn(SOFT_TISSUE),
        ),
        *(
            Entry(
                f"tool_{tool}",
                text,
                menu,
                partial(begin_brush, session, tool),
                (key,),
                enabled=when.with_case,
                checked=partial(_is_on, tool),
                tip=tr("What is painted is chosen in the card of drawn structures"),
            )
            for tool, text, key in (
                (Tool.BRUSH, tr("Paint with a brush"), "B"),
                (Tool.ERASER, tr("Erase with a brush"), "E"),
            )
        ),
        Entry(
            "remove_here",
            tr("Remove the outline on this slice"),
            menu,
            partial(_remove_here, window),
            ("Shift+T",),
            enabled=lambda state: bool(state.plan.contours),
            tip=tr("Of the structure that is drawn, in the view that has the focus"),
        ),
        Entry(
            "brush_values",
            tr("Brush: only values as under the crosshair"),
            menu,
            partial(_switch_values, session),
            ("Shift+B",),
            enabled=when.with_case,
            checked=lambda state: state.view.brush_range is not None,
        ),
        Entry(
            "hide_structure",
            tr("Hide the structure that is drawn"),
            menu,
            partial(_switch_eye, session),
            ("Shift+E",),
            enabled=lambda state: bool(state.plan.contours),
            checked=lambda state: state.view.contour_name in state.view.hidden_structures,
        ),
        *(
            Entry(
                f"brush_{key}",
                text,
                menu,
                partial(size_brush, session, steps),
                (shortcut,),
                enabled=lambda state: state.view.tool in BRUSH_TOOLS,
            )
            for key, text, shortcut, steps in (
                ("smaller", tr("Narrower brush"), ",", -1),
                ("larger", tr("Wider brush"), ".", 1),
            )
        ),
    ]


def _remove_here(window: MainWindow) -> None:
    session, view = window.session, window.session.state.view
    slices = [each for each in window.views.views.values() if isinstance(each, SliceView)]
    chosen = next((each for each in slices if each.hasFocus()), slices[0])
    geometry = chosen.geometry_shown()
    if geometry is not None:
        remove_on_slice(session, view.contour_name, view.crosshair_mm, geometry.into)


def _switch_values(session: Session) -> None:
    is_on = session.state.view.brush_range is not None
    session.show(brush_range=None if is_on else values_here(session))


def _switch_eye(session: Session) -> None:
    view = session.state.view
    is_hidden = view.contour_name in view.hidden_structures
    hide_structure(session, view.contour_name, is_hidden=not is_hidden)


def _is_on(tool: Tool, state: SessionState) -> bool:
    return state.view.tool is tool


def _drawn(name: str) -> Enabled:
    def is_drawn(state: SessionState) -> bool:
        return any(contour.name == name for contour in state.plan.contours)

    return is_drawn
