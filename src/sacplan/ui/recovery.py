"""Where this window keeps its plan in case it ends badly, and what earlier windows left behind."""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path

from platformdirs import user_state_path
from PySide6.QtCore import QLockFile

from sacplan.plan.model import Plan
from sacplan.services import autosave
from sacplan.services.autosave import Kept

_LOCK = "window.lock"


class Recovery:
    """One folder a window, locked while the window lives; a folder without an owner is a plan
    that was lost. Two windows at once never write into the same one."""

    def __init__(self, root: Path | None = None) -> None:
        self._root = root or user_state_path("sacplan", appauthor=False) / "autosave"
        self._own = self._root / uuid.uuid4().hex
        self._lock: QLockFile | None = None

    def keep(self, plan: Plan, images: Path | None) -> bool:
        """Write the plan as it is, finished or not; False where that cannot be done."""
        try:
            self._own.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        if self._lock is None:
            self._lock = _lock_of(self._own)
            self._lock.tryLock(0)
        return autosave.keep(plan, images, self._own)

    def forget(self) -> None:
        """The plan is saved, or given up on purpose."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
        shutil.rmtree(self._own, ignore_errors=True)

    def abandoned(self) -> list[Kept]:
        """The plans that windows which are gone have left, the newest first."""
        try:
            folders = [f for f in self._root.iterdir() if f.is_dir() and f != self._own]
        except OSError:
            return []
        left = [autosave.kept(folder) for folder in folders if _has_no_owner(folder)]
        plans = [kept for kept in left if kept is not None]
        return sorted(plans, key=_age, reverse=True)

    def discard(self, kept: Kept) -> None:
        """Remove a plan that was left, once it is open again or not wanted."""
        folder = kept.path.parent
        if folder.parent == self._root and folder != self._own:
            shutil.rmtree(folder, ignore_errors=True)


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / _LOCK))
    lock.setStaleLockTime(0)  # a lock is stale only when its process is gone
    return lock


def _has_no_owner(folder: Path) -> bool:
    lock = _lock_of(folder)
    is_free = lock.tryLock(0)
    if is_free:
        lock.unlock()
    return is_free


def _age(kept: Kept) -> float:
    try:
        return kept.path.stat().st_mtime
    except OSError:
        return 0.0
