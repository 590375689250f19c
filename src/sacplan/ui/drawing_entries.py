"""The actions on structures that are drawn by hand: outlines, brush, eraser."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sacplan.plan.drawn import SOFT_TISSUE, TUMOUR, VESSELS
from sacplan.session.brushing import BRUSH_TOOLS, begin_brush, size_brush
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool
from sacplan.ui import actions as when
from sacplan.ui.actions import Enabled, Entry
from sacplan.ui.translate import tr

if TYPE_CHECKING:
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


def _is_on(tool: Tool, state: SessionState) -> bool:
    return state.view.tool is tool


def _drawn(name: str) -> Enabled:
    def is_drawn(state: SessionState) -> bool:
        return any(contour.name == name for contour in state.plan.contours)

    return is_drawn
