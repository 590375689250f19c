"""What is shown first of a case."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.plan.model import PROMONTORY, Plan
from sacplan.session.view_state import ViewState, Window

WINDOW_PRESETS: Mapping[str, Window] = MappingProxyType(
    {
        "bone": Window(350.0, 2000.0),
        "soft": Window(40.0, 400.0),
        "pelvis": Window(50.0, 450.0),
        "wide": Window(600.0, 4000.0),
    }
)
"""Grey windows for CT, in Hounsfield units."""

_SAMPLE = 200_000


def first_view(case: Case, plan: Plan, before: ViewState | None = None) -> ViewState:
    """The views meet at the promontory, or in the middle of the volume.

    CT opens in the bone window: the landmarks are on bone. How the views are arranged, what helps
    placing, and whether the patient's identity is hidden, stays as it was `before`.
    """
    before = before or ViewState()
    volume = case.volume
    promontory = plan.position(PROMONTORY)
    middle = volume.corners().mean(axis=0)
    inside = promontory is not None and bool(volume.contains(promontory))
    window = WINDOW_PRESETS["bone"] if volume.is_hounsfield else stored_window(volume)
    return ViewState(
        crosshair_mm=promontory if inside and promontory is not None else middle,
        window=window,
        tool=before.hand.resting_tool,
        hand=before.hand,
        layout=before.layout,
        identity_is_hidden=before.identity_is_hidden,
        loupe_is_on=before.loupe_is_on,
        suggestions_are_on=before.suggestions_are_on,
    )


def stored_window(volume: ImageVolume) -> Window:
    """The window the images ask for, else the range from 0.1 to 99.9 percent of the values."""
    if volume.default_window is not None:
        center, width = volume.default_window
        return Window(float(center), max(1.0, float(width)))
    step = max(1, volume.voxels.size // _SAMPLE)
    low, high = np.percentile(volume.voxels.reshape(-1)[::step], [0.1, 99.9])
    return Window(float(low + high) / 2, max(1.0, float(high - low)))
