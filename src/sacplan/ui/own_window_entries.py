"""The actions on grey windows that the user keeps under numbers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sacplan.session.state import SessionState
from sacplan.ui import actions as when
from sacplan.ui.actions import Entry
from sacplan.ui.preferences import OWN_WINDOWS
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

OWN_ACTIONS = tuple(f"preset_{key}" for key in OWN_WINDOWS)


def own_window_entries(window: MainWindow) -> list[Entry]:
    """Use and keep, for each number."""
    menu, do = tr("&View"), window.preferences

    def is_kept(key: str, state: SessionState) -> bool:
        return state.case is not None and do.own_window(key) is not None

    def is_on(key: str, state: SessionState) -> bool:
        return do.own_window(key) == state.view.window

    use = [
        Entry(
            f"preset_{key}",
            tr("Own grey window {0}").format(key),
            menu,
            partial(do.use_window, key),
            (key,),
            enabled=partial(is_kept, key),
            checked=partial(is_on, key),
        )
        for key in OWN_WINDOWS
    ]
    keep = [
        Entry(
            f"keep_window_{key}",
            tr("Keep this grey window under {0}").format(key),
            menu,
            partial(do.keep_window, key),
            (f"Ctrl+{key}",),
            enabled=when.with_case,
            begins_group=key == OWN_WINDOWS[0],
        )
        for key in OWN_WINDOWS
    ]
    return [*use, *keep]
