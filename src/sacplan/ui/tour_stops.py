"""Where the tour stops, and when it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sacplan.ui.keys_in_use import key_of
from sacplan.ui.step_strip import StepStrip
from sacplan.ui.tape_card import TapeCard
from sacplan.ui.tour import Stop, Tour
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

_SEEN = "look/tour"


def show_tour(window: MainWindow) -> None:
    """Show the tour from its beginning; from then on only when it is asked for."""
    window.settings.remember_word(_SEEN, "seen")
    for shown in window.findChildren(Tour):
        shown.finish()
    Tour(tour_stops(window), window)


def show_tour_once(window: MainWindow) -> None:
    """Show the tour to who has never seen it, unless something else must be read first."""
    if not window.settings.word(_SEEN) and window.message.isHidden():
        show_tour(window)


def tour_stops(window: MainWindow) -> list[Stop]:
    """The parts of this very window."""
    strip = window.findChildren(StepStrip)[0]
    step = strip.button

    def or_step(part: QWidget, key: str) -> QWidget:
        return part if part.isVisible() else step(key)

    return [
        Stop(
            tr("The way through a case"),
            tr(
                "Seven steps, always in sight. Each says what it still needs; a press goes there. "
                "None locks another."
            ),
            lambda: strip,
        ),
        Stop(
            tr("The pictures"),
            tr(
                "Three slices and the bone. Wheel: slices; right drag: zoom; middle drag: pan; "
                "double click: one view alone. Images are only read, never changed."
            ),
            lambda: window.views if window.views.isVisible() else window.welcome,
        ),
        Stop(
            tr("Landmarks"),
            tr(
                "Promontory and apex are enough. Press {0}, then click them in the sagittal view; "
                "SacPlan outlines the sacrum by itself."
            ).format(key_of("next_landmark")),
            lambda: step("landmarks"),
        ),
        Stop(
            tr("The plane"),
            tr(
                "Press {0} to place it at the crosshair. Drag its handles, type its numbers, or "
                "move it with Alt and the arrows. {1} takes back every step."
            ).format(key_of("place_plane"), key_of("undo")),
            lambda: or_step(window.plane_card, "plane"),
        ),
        Stop(
            tr("The tape"),
            tr(
                "Its length follows at once, with how sure it is. Grey means: not up to date, do "
                "not use."
            ),
            lambda: or_step(window.side.findChildren(TapeCard)[0], "tape"),
        ),
        Stop(
            tr("The sheet"),
            tr(
                "{0} writes one page at true scale. {1} shows all keys, {2} finds any "
                "command; this tour stands under Help."
            ).format(key_of("sheet"), key_of("help"), key_of("find")),
            lambda: step("sheet"),
        ),
    ]
