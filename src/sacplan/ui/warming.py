"""Libraries that load slowly, read behind the window while the user still looks for a folder."""

from __future__ import annotations

import importlib

from PySide6.QtCore import QTimer

from sacplan.progress import Progress
from sacplan.ui.main_window import MainWindow

WARM = "warm"

_AFTER_MS = 250
_MODULES = (
    "sacplan.services.scan_folder",
    "sacplan.services.open_series",
    "sacplan.scene.bone_scene",
    "sacplan.services.measure_plan",
    "sacplan.services.outline_sacrum",
)


def warm_up(window: MainWindow) -> None:
    """Read soon, and in the background, what the first case will need."""

    def work(progress: Progress) -> None:
        for name in _MODULES:
            progress.stop_if_cancelled()
            importlib.import_module(name)

    def start() -> None:
        window.session.jobs.start(WARM, "", work, lambda _none: None, lambda _error: None)

    QTimer.singleShot(_AFTER_MS, window, start)
