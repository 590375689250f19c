"""Pictures of the window through the steps of a case and in every layout.

    python scripts/screenshots.py FOLDER [--size 1366x768] [--language ja] [--theme light]

The sample case is planned as a user does. Start it under Xvfb where there is no screen, with
QT_SCALE_FACTOR=2 for a screen of twice as many pixels. The pictures of the README and of the
how-tos are some of these.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from sacplan.plan.model import Plan
from sacplan.services.plan_file import read_plan
from sacplan.session.jobs import Jobs
from sacplan.session.session import Session
from sacplan.ui.delivery import Delivery
from sacplan.ui.language_choice import start_language
from sacplan.ui.main_window import MainWindow
from sacplan.ui.sample_case import sample_folder
from sacplan.ui.settings import Settings
from sacplan.ui.shades import Theme
from sacplan.ui.text_size import TextSize
from sacplan.ui.theme import apply_theme

LONGEST_MS = 90_000
LAYOUTS = ("four", "pair", "bone", "straight", "plane")
LOOKS = ("cut_open", "look_face", "look_behind", "look_lens", "volume")


def wait(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(is_reached: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    waited = 0
    while not is_reached():
        wait(100)
        waited += 100
        if waited > LONGEST_MS:
            raise SystemExit("the window did not come so far")
    wait(500)


class Pictures:
    """One window, taken through a case."""

    def __init__(self, folder: Path, settings: Settings, size: tuple[int, int]) -> None:
        self._folder, self._count = folder, 0
        self._window = MainWindow(Session(Jobs(Delivery()), 0.2), settings)
        self._window.resize(*size)
        self._window.show()
        wait(500)

    def take(self, name: str) -> None:
        """One picture; messages that are not the point are put away."""
        self._window.message.hide()
        wait(600)
        self._window.grab().save(str(self._folder / f"{self._count:02}-{name}.png"))
        self._count += 1

    def do(self, action: str) -> None:
        """Trigger an action."""
        self._window.actions_table.action(action).trigger()
        wait(200)

    def go_through(self) -> None:
        """Every step, then every layout, then the looks of the bone."""
        session, plan_file = self._window.session, sample_folder() / "plan-S2-3.sacplan.json"
        full = read_plan(plan_file)
        self.take("welcome")
        self._window.commands.open_path(sample_folder() / "CT")
        wait_for(lambda: session.state.case is not None)
        self._use(replace(full, landmarks={}, transection=None, counting=None))
        self.do("next_landmark")
        self.take("landmarks")
        self.do("tool_crosshair")
        self._use(replace(full, transection=None, counting=None))
        wait_for(lambda: session.state.numbers_are_current)
        self._window.zoom_to_sacrum()
        self.take("curve")
        self._use(replace(full, counting=None))
        wait_for(lambda: session.state.numbers_are_current)
        self._window.side.show_card("plane")
        self.take("plane")
        wait_for(lambda: session.state.uncertainty_is_current)
        self._window.side.show_card("tape")
        self.take("tape")
        self._window.side.show_card("findings")
        self.take("check")
        self._use(full)
        wait_for(lambda: session.state.uncertainty_is_current)
        self._window.side.show_card("level")
        self.take("sheet")
        for layout in LAYOUTS:
            self.do(f"layout_{layout}")
            self.take(f"layout-{layout}")
        self.do("layout_bone")
        for look in LOOKS:
            self.do(look)
            wait(900)
            self.take(f"3d-{look}")

    def close(self) -> None:
        """End without a question."""
        document = self._window.session.document
        document.mark_saved(document.plan)
        self._window.close()

    def _use(self, plan: Plan) -> None:
        self._window.session.use_plan(plan, ())
        wait(300)


def main() -> None:
    """Takes the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", default="dark")
    parser.add_argument("--text", default="usual")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        settings = Settings(Path(name) / "window.ini")
        settings.remember_language(arguments.language)
        settings.remember_word("tour", "done")
        settings.remember_word("look/theme", arguments.theme)
        settings.remember_word("look/text", arguments.text)
        start_language(application, settings)
        apply_theme(application, Theme(arguments.theme), TextSize(arguments.text))
        width, height = (int(part) for part in arguments.size.split("x"))
        pictures = Pictures(arguments.folder, settings, (width, height))
        pictures.go_through()
        pictures.close()


if __name__ == "__main__":
    main()
