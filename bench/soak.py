"""Hours of random but legal work in the real window: no fault, no growing memory, the plan whole.

    python bench/soak.py [--actions 20000] [--seed 1] [--folder FOLDER]

A made case (or the first series of FOLDER) is opened in the window, on the screen there is (start
it under Xvfb where there is none). Then, at random: clicks, drags and wheel turns in every view
with all buttons and modifiers, keys, every action of the table that asks for no file, buttons,
fields, sliders and boxes of the cards, dialogs opened and closed, undo and redo, another size.
Every 500 actions the numbers must become current and the plan must survive the plan file. At the
end everything is undone and done again: the plan must be the same both times. Counted are faults
(exceptions nobody caught, and Qt's warnings); memory is told after the first thousand and at the
end.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from sacplan.plan.model import Plan
from sacplan.services.plan_file import plan_from_bytes, plan_to_bytes
from sacplan.session.jobs import Jobs
from sacplan.session.session import Session
from sacplan.session.suggesting import suggest_from_image
from sacplan.ui.delivery import Delivery
from sacplan.ui.main_window import MainWindow
from sacplan.ui.recovery import Recovery
from sacplan.ui.sample_case import sample_folder
from sacplan.ui.settings import Settings
from sacplan.ui.theme import apply_theme
from soak_hand import Hand, wait

FIRST = 1000
EVERY = 500


def memory_mb() -> float:
    """The memory that this process holds, MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def settle(window: MainWindow, seconds: float = 120.0) -> bool:
    """Waits until nothing is computed any more; says whether it came to that."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not any(news.title for _, news in window.session.jobs.news):
            state = window.session.state
            if state.case is None or state.numbers_are_current or state.outline_is_due:
                return True
        wait(50)
    return False


def open_case(window: MainWindow, folder: Path) -> None:
    """Opens the folder and waits until its images are there."""
    window.commands.open_path(folder)
    end = time.monotonic() + 120
    while window.session.state.case is None and time.monotonic() < end:
        wait(50)


def main() -> int:
    """Runs the soak; 1 after a fault, or where the plan did not come through."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--actions", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    application = QApplication(sys.argv[:1])
    apply_theme(application)
    with tempfile.TemporaryDirectory() as name:
        return soak(Path(name), arguments)


def soak(folder: Path, arguments: argparse.Namespace) -> int:
    """Opens a case, works on it, and tells what came of it."""
    window = MainWindow(
        Session(Jobs(Delivery())),
        Settings(folder / "window.ini"),
        Recovery(folder / "kept"),
        suggest_from_image,
    )
    window.resize(1366, 768)
    window.show()
    sample = sample_folder()
    assert sample is not None
    open_case(window, arguments.folder or sample / "CT")
    if arguments.folder is None:
        window.opening.open_plan(sample / "plan-S2-3.sacplan.json")
        while not window.session.state.plan.landmarks:
            wait(50)
    window.message.hide()
    first = window.session.state.plan
    hand = Hand(window, arguments.seed)
    began, at_first = time.monotonic(), 0.0
    for count in range(1, arguments.actions + 1):
        hand.act()
        if count % EVERY == 0:
            check(window, hand)
        if count == min(FIRST, arguments.actions // 2):
            at_first = memory_mb()
        if count % FIRST == 0:
            said = f"{count} actions, {time.monotonic() - began:.0f} s, {memory_mb():.0f} MB"
            print(said, f"{len(hand.faults)} faults", flush=True)
    check(window, hand)
    if not same_after_undoing(window, first):
        hand.fault("the plan is another one after undoing and redoing everything")
    gc.collect()
    growth = 100 * (memory_mb() / at_first - 1)
    print(dict(hand.done))
    print(f"memory {at_first:.0f} MB after the first actions, {growth:+.1f} % at the end")
    print(f"{len(hand.faults)} faults in {arguments.actions} actions")
    window.session.document.mark_saved(window.session.document.plan)
    hand.stop()
    window.close()
    return 1 if hand.faults else 0


def check(window: MainWindow, hand: Hand) -> None:
    """The numbers become current, and the plan is the same after it was written and read."""
    if window.session.state.case is None:
        hand.fault("the case is gone")
    if not settle(window):
        hand.fault("the numbers did not become current")
    plan = window.session.state.plan
    if plan_to_bytes(plan_from_bytes(plan_to_bytes(plan))) != plan_to_bytes(plan):
        hand.fault("the plan file does not give the plan back")


def same_after_undoing(window: MainWindow, first: Plan) -> bool:
    """Undo all there is, redo as many steps: the first plan, then the last one."""
    document = window.session.document
    last, steps = plan_to_bytes(document.plan), 0
    while document.undo_label is not None:
        window.session.undo()
        steps += 1
    is_first = plan_to_bytes(document.plan) == plan_to_bytes(first)
    for _ in range(steps):
        window.session.redo()
    return is_first and plan_to_bytes(document.plan) == last


if __name__ == "__main__":
    raise SystemExit(main())
