"""The actions on what is seen: how the views stand, and in which grey window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sacplan.session.view_state import Layout
from sacplan.ui import actions as when
from sacplan.ui.actions import Entry
from sacplan.ui.own_window_entries import own_window_entries
from sacplan.ui.straight_entries import straight_entries
from sacplan.ui.translate import tr
from sacplan.ui.view_commands import is_aligned
from sacplan.ui.window_presets import CT_PRESETS, Preset

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

_LAYOUTS = (
    (Layout.FOUR, "Four views", "Ctrl+1"),
    (Layout.PAIR, "Sagittal and 3D", "Ctrl+2"),
    (Layout.BONE, "3D large, slices below", "Ctrl+3"),
    (Layout.STRAIGHT, "Straightened sacrum, sagittal and 3D", "Ctrl+0"),
)


def view_entries(window: MainWindow) -> list[Entry]:
    """The menu of views."""
    do, menu = window.view_commands, tr("&View")
    return [
        Entry(
            "align",
            tr("Align the views to the sacrum"),
            menu,
            do.toggle_alignment,
            ("A",),
            "align",
            when.with_curve,
            is_aligned,
        ),
        Entry(
            "focus",
            tr("Zoom to the sacrum"),
            menu,
            window.zoom_to_sacrum,
            ("F",),
            "focus",
            when.with_outline,
        ),
        Entry("reset", tr("Reset the views"), menu, window.reset, ("R",), "reset", when.with_case),
        Entry(
            "hide",
            tr("Hide the marks"),
            menu,
            do.toggle_marks,
            ("H",),
            "hide",
            when.with_case,
            lambda state: not state.view.marks_are_shown,
        ),
        *(_layout(window, menu, *each) for each in _LAYOUTS),
        Entry(
            "layout_plane",
            tr("In the plane, across it, and 3D"),
            menu,
            window.stand_commands.show_plane,
            ("Ctrl+5",),
            enabled=when.with_plane,
            checked=lambda state: state.view.layout is Layout.PLANE,
            tip=tr("The slices follow the transection plane as it moves"),
        ),
        _one_alone(window, menu),
        Entry(
            "true_size",
            tr("Life size (1:1)"),
            menu,
            window.true_size.show,
            ("Shift+Z",),
            enabled=when.with_case,
            tip=tr("The view that has the focus, by the size of this screen's pixels"),
        ),
        Entry("measure_screen", tr("Measure this screen…"), menu, window.true_size.measure),
        *straight_entries(window),
        Entry(
            "hide_identity",
            tr("Hide the patient's identity"),
            menu,
            window.commands.toggle_identity,
            ("F8",),
            checked=lambda state: state.view.identity_is_hidden,
            tip=tr("Name, number and dates, for teaching and for shared screens"),
        ),
    ]


def _one_alone(window: MainWindow, menu: str) -> Entry:
    return Entry(
        "layout_one",
        tr("One view alone"),
        menu,
        window.stand_commands.show_one,
        ("Ctrl+4",),
        enabled=when.with_case,
        checked=lambda state: state.view.maximised is not None,
        tip=tr("The one that has the focus; a double click in a view does the same"),
    )


def _layout(window: MainWindow, menu: str, layout: Layout, text: str, key: str) -> Entry:
    return Entry(
        f"layout_{layout}",
        tr(text),
        menu,
        lambda: window.stand_commands.use_layout(layout),
        (key,),
        checked=lambda state: state.view.layout is layout and state.view.maximised is None,
        begins_group=layout is Layout.FOUR,
    )


def grey_entries(window: MainWindow) -> list[Entry]:
    """The grey windows, by number."""
    menu = tr("&View")
    stored = Entry(
        "preset_1",
        tr("Window as in the images"),
        menu,
        window.view_commands.window_as_in_series,
        ("1",),
        enabled=when.with_case,
        begins_group=True,
    )
    presets = (_preset(window, menu, preset) for preset in CT_PRESETS)
    return [stored, *presets, *own_window_entries(window)]


def _preset(window: MainWindow, menu: str, preset: Preset) -> Entry:
    grey = preset.window
    text = tr("{0}: width {1}, centre {2}").format(
        tr(preset.name), f"{grey.width:.0f}", f"{grey.center:.0f}"
    )
    return Entry(
        f"preset_{preset.key}",
        text,
        menu,
        lambda: window.session.show(window=grey),
        (preset.key,),
        enabled=when.with_hounsfield,
        checked=lambda state: state.view.window == grey,
    )
