"""The actions on how the slices stand and how thick they are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sacplan.session.state import SessionState
from sacplan.session.view_state import SlabMode
from sacplan.ui import actions as when
from sacplan.ui.actions import Entry
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow


def stand_entries(window: MainWindow) -> list[Entry]:
    """Along the plane; plain slices, or thick ones as maximum, mean or minimum."""
    do, menu = window.stand_commands, tr("&View")
    return [
        Entry(
            "along_plane",
            tr("Slices along the transection plane"),
            menu,
            do.toggle_along_plane,
            ("Shift+V",),
            enabled=when.with_plane,
            checked=lambda state: state.view.is_along_plane,
            tip=tr("The axial view lies in the plane and follows it; again: back"),
            begins_group=True,
        ),
        Entry(
            "turn_right",
            tr("Turn the other slices by 5°"),
            menu,
            partial(do.turn, 5.0),
            ("Ctrl+Shift+Right",),
            enabled=when.with_case,
            tip=tr("About the view that has the focus; or drag the rings on the crosshair's lines"),
        ),
        Entry(
            "turn_left",
            tr("Turn the other slices back by 5°"),
            menu,
            partial(do.turn, -5.0),
            ("Ctrl+Shift+Left",),
            enabled=when.with_case,
        ),
        *(
            Entry(
                f"slab_{mode}" if mode else "slab_off",
                text,
                menu,
                partial(do.use_slab, mode),
                (key,),
                enabled=when.with_case,
                checked=partial(_is_slab, mode),
                begins_group=mode is None,
            )
            for mode, text, key in (
                (None, tr("Thin slices"), "Ctrl+Shift+0"),
                (SlabMode.MAXIMUM, tr("Thick slices: maximum (MIP)"), "Ctrl+Shift+1"),
                (SlabMode.MEAN, tr("Thick slices: mean"), "Ctrl+Shift+2"),
                (SlabMode.MINIMUM, tr("Thick slices: minimum"), "Ctrl+Shift+3"),
            )
        ),
        *(
            Entry(key, text, menu, partial(do.thicken, by), (shortcut,), enabled=_is_thick)
            for key, text, by, shortcut in (
                ("slab_thicker", tr("Thicker slices"), 2.5, "Ctrl+Shift+Up"),
                ("slab_thinner", tr("Less thick slices"), -2.5, "Ctrl+Shift+Down"),
            )
        ),
    ]


def _is_slab(mode: SlabMode | None, state: SessionState) -> bool:
    return state.view.slab.mode is mode


def _is_thick(state: SessionState) -> bool:
    return state.view.slab.mode is not None
