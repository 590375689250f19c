"""The actions on the view in three dimensions: from where, which part, and how drawn."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from sacplan.scene.bone_sides import Side
from sacplan.session.bone_look import BonePart
from sacplan.session.bone_shown import part_shown
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane
from sacplan.ui import actions as when
from sacplan.ui.actions import Entry
from sacplan.ui.translate import tr
from sacplan.ui.views.bone_view import BoneView

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

_SIDES = (
    (Side.FRONT, "3D from the front", "Alt+1", ""),
    (Side.BEHIND, "3D from behind, as the patient lies prone", "Alt+2", ""),
    (Side.LEFT, "3D from the left", "Alt+3", ""),
    (Side.RIGHT, "3D from the right", "Alt+4", ""),
    (Side.LENS, "3D as a laparoscope sees it", "Alt+5", "From near the navel: not to scale"),
    (Side.PLANE, "3D along the transection plane", "Alt+6", ""),
    (Side.FACE, "3D onto the cut face", "Alt+7", "From below, onto what stays"),
)
_NEED_PLANE = (Side.PLANE, Side.FACE)
_NEXT = {
    BonePart.WHOLE: BonePart.KEPT,
    BonePart.KEPT: BonePart.REMOVED,
    BonePart.REMOVED: BonePart.WHOLE,
}


def bone_entries(window: MainWindow) -> list[Entry]:
    """Named views, the bone cut open, and volume rendering."""
    session, menu = window.session, tr("3&D")

    def look_from(side: Side) -> None:
        view = window.views.views[Pane.BONE]
        if isinstance(view, BoneView):
            view.look_from(side)

    def cut_open() -> None:
        look = session.state.view.bone
        session.show(bone=replace(look, part=_NEXT[look.part]))

    def show_part(part: BonePart) -> None:
        session.show(bone=replace(session.state.view.bone, part=part))

    def draw_volume() -> None:
        look = session.state.view.bone
        session.show(bone=replace(look, is_volume=not look.is_volume))

    return [
        *(
            Entry(
                f"look_{side}",
                tr(text),
                menu,
                partial(look_from, side),
                (key,),
                enabled=when.with_plane if side in _NEED_PLANE else when.with_case,
                tip=tr(tip) if tip else "",
            )
            for side, text, key, tip in _SIDES
        ),
        Entry(
            "cut_open",
            tr("Cut the bone open, then its other part, then whole"),
            menu,
            cut_open,
            ("O",),
            enabled=_can_be_cut,
            checked=lambda state: part_shown(state) is not BonePart.WHOLE,
            tip=tr("The face of the cut shows the images"),
            begins_group=True,
        ),
        *(
            Entry(
                f"part_{part}",
                text,
                menu,
                partial(show_part, part),
                enabled=_can_be_cut,
                checked=partial(_is_part, part),
            )
            for part, text in (
                (BonePart.WHOLE, tr("Show the whole bone")),
                (BonePart.KEPT, tr("Show only what stays")),
                (BonePart.REMOVED, tr("Show only what goes")),
            )
        ),
        Entry(
            "volume",
            tr("Volume rendering"),
            menu,
            draw_volume,
            ("Shift+O",),
            enabled=when.with_case,
            checked=lambda state: state.view.bone.is_volume,
            tip=tr("The images themselves in 3D; coarser while they are turned"),
            begins_group=True,
        ),
    ]


def _can_be_cut(state: SessionState) -> bool:
    return when.with_plane(state) and state.case is not None and state.case.sacrum is not None


def _is_part(part: BonePart, state: SessionState) -> bool:
    return part_shown(state) is part
