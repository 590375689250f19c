"""The table of actions of the main window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool, Window
from sacplan.ui import actions as when
from sacplan.ui.actions import Entry
from sacplan.ui.window_presets import CT_PRESETS

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow


def action_entries(window: MainWindow) -> list[Entry]:
    """Everything that can be done, in the order of the menus."""
    return [*_file(window), *_edit(window), *_tools(window), *_view(window), *_help(window)]


def _file(window: MainWindow) -> list[Entry]:
    do, menu = window.commands, window.tr("&File")
    return [
        Entry("open", window.tr("Open folder…"), menu, do.choose_folder, ("Ctrl+O",), "folder"),
        Entry(
            "open_plan", window.tr("Open plan…"), menu, do.choose_plan, ("Ctrl+Shift+O",), "plan"
        ),
        Entry("sample", window.tr("Open the sample case"), menu, do.open_sample),
        Entry("save", window.tr("Save plan"), menu, do.save, ("Ctrl+S",), "save", when.with_case),
        Entry(
            "save_as",
            window.tr("Save plan as…"),
            menu,
            do.save_as,
            ("Ctrl+Shift+S",),
            enabled=when.with_case,
        ),
        Entry(
            "sheet",
            window.tr("Plan sheet…"),
            menu,
            do.write_sheet,
            ("Ctrl+P",),
            "sheet",
            when.with_tape,
            tip=window.tr("One A4 page at true scale"),
        ),
        Entry("quit", window.tr("Quit"), menu, window.close, ("Ctrl+Q",)),
    ]


def _edit(window: MainWindow) -> list[Entry]:
    do, session, menu = window.commands, window.session, window.tr("&Plan")
    return [
        Entry("undo", window.tr("Undo"), menu, session.undo, ("Ctrl+Z",), "undo"),
        Entry("redo", window.tr("Redo"), menu, session.redo, ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
        Entry(
            "next_landmark",
            window.tr("Next landmark"),
            menu,
            do.place_next_landmark,
            ("L",),
            "landmark",
            when.with_case,
        ),
        Entry(
            "place_plane",
            window.tr("Place the plane"),
            menu,
            window.plane_card.place_plane,
            ("P",),
            "plane",
            when.with_curve,
        ),
        Entry(
            "lock",
            window.tr("Lock the plane"),
            menu,
            do.toggle_lock,
            ("K",),
            "lock",
            when.with_plane,
            lambda state: state.view.plane_is_locked,
        ),
    ]


def _tools(window: MainWindow) -> list[Entry]:
    do, menu = window.commands, window.tr("&Tool")
    tools = (
        (Tool.CROSSHAIR, window.tr("Crosshair"), "X", "crosshair"),
        (Tool.WINDOW, window.tr("Window"), "W", "window"),
        (Tool.PAN, window.tr("Pan"), "Shift+P", "pan"),
        (Tool.ZOOM, window.tr("Zoom"), "Z", "zoom"),
    )
    return [
        Entry(
            f"tool_{tool}",
            text,
            menu,
            lambda tool=tool: do.use_tool(tool),  # type: ignore[misc]
            (key,),
            icon_name,
            when.with_case,
            lambda state, tool=tool: state.view.tool is tool,  # type: ignore[misc]
        )
        for tool, text, key, icon_name in tools
    ]


def _view(window: MainWindow) -> list[Entry]:
    do, menu = window.commands, window.tr("&View")
    presets = [
        Entry(
            f"preset_{preset.key}",
            window.tr("Window: {0}").format(preset.name),
            menu,
            lambda preset=preset: window.session.show(window=preset.window),  # type: ignore[misc]
            (preset.key,),
            enabled=when.with_case,
            checked=_shows(preset.window),
        )
        for preset in CT_PRESETS
    ]
    series = Entry(
        "preset_1",
        window.tr("Window: as in the series"),
        menu,
        do.window_as_in_series,
        ("1",),
        enabled=when.with_case,
    )
    return [
        series,
        *presets,
        Entry(
            "align",
            window.tr("Align the views to the sacrum"),
            menu,
            do.toggle_alignment,
            ("A",),
            "align",
            when.with_curve,
            do.is_aligned,
        ),
        Entry(
            "reset",
            window.tr("Reset the views"),
            menu,
            window.reset_views,
            ("R",),
            "reset",
            when.with_case,
        ),
        Entry(
            "hide",
            window.tr("Hide the marks"),
            menu,
            do.toggle_marks,
            ("H",),
            "hide",
            when.with_case,
            lambda state: not state.view.marks_are_shown,
        ),
    ]


def _shows(window: Window) -> Callable[[SessionState], bool]:
    return lambda state: state.view.window == window


def _help(window: MainWindow) -> list[Entry]:
    do, menu = window.commands, window.tr("&Help")
    return [
        Entry("help", window.tr("Keys and mouse"), menu, do.show_help, ("F1",), "help"),
        Entry("about", window.tr("About SacPlan"), menu, do.show_about),
        Entry("escape", window.tr("Cancel what is under way"), menu, do.escape, ("Esc",)),
    ]
