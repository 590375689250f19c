"""What is no action: the mouse, and the keys that views use; other keys are in the table."""

from __future__ import annotations

from sacplan.ui.preferences import MouseProfile
from sacplan.ui.translate import tr

HelpRow = tuple[str, str]
"""What is done, and by what."""


def mouse_rows(profile: MouseProfile) -> list[HelpRow]:
    """What the mouse does, in the profile that is on."""
    if profile is MouseProfile.PACS:
        left = tr("Off a handle: brightness and contrast, or the tool chosen; a click: crosshair")
    else:
        left = tr("Off a handle: the crosshair, or the tool chosen")
    return [
        (tr("On a handle: moves it"), tr("Left drag")),
        (left, tr("Left drag")),
        (tr("Pan"), tr("Middle drag")),
        (tr("Zoom"), tr("Right drag, or Ctrl and wheel")),
        (tr("Menu of the view"), tr("Right click")),
        (tr("Through the slices; in 3D: zoom"), tr("Wheel")),
        (tr("Crosshair follows the pointer"), tr("Shift and move")),
        (tr("One view alone, and back"), tr("Double click")),
    ]


def key_rows() -> list[HelpRow]:
    """What keys do in a view or in the window while no field is typed in."""
    return [
        (
            tr(
                "Through the slices, or nudge the selected landmark by 0.5 mm; the crosshair "
                "while a landmark is due. Shift: ten times, Ctrl: a tenth"
            ),
            tr("Arrows"),
        ),
        (tr("First and last slice"), tr("Home, End")),
        (tr("Place the landmark that is due at the crosshair"), tr("Enter")),
        (tr("A suggested landmark: accept, refuse, next"), tr("Enter, Delete, Tab")),
        (tr("Plane up and down, 0.5 mm. Shift: ten times, Ctrl: a tenth"), tr("Alt+Up, Down")),
        (tr("Plane: tilt by 0.5 degrees"), tr("Alt+Left, Right")),
        (tr("Plane: obliquity by 0.5 degrees"), tr("Alt+Page Up, Page Down")),
        (tr("Straightened sacrum: depth; along the tape"), tr("Left, Right; Up, Down")),
        (tr("Measure, contour, curve: one point less"), tr("Backspace")),
        (tr("Remove the selected landmark or measure"), tr("Delete")),
        (tr("Cancel what is under way"), tr("Esc")),
    ]
