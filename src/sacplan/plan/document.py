"""The one door through which a plan changes, with undo and redo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from psygnal import Signal

from sacplan.plan.edits import Edit
from sacplan.plan.model import Plan


class PlanDocument:
    """A plan being edited. History keeps earlier plans whole; a gesture is one undo step.

    `changed(now, before, settled)` is the only signal; `settled` is False while a gesture runs.
    """

    changed = Signal(Plan, Plan, bool)

    def __init__(self, plan: Plan | None = None) -> None:
        self._plan = plan or Plan()
        self._saved = self._plan
        self._past: list[tuple[str, Plan]] = []
        self._future: list[tuple[str, Plan]] = []
        self._gesture: tuple[str, Plan] | None = None

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._plan

    @property
    def has_unsaved_changes(self) -> bool:
        """The plan differs from the one last marked as saved."""
        return self._plan is not self._saved

    @property
    def undo_label(self) -> str | None:
        """What Undo would take back."""
        return self._past[-1][0] if self._past else None

    @property
    def redo_label(self) -> str | None:
        """What Redo would do again."""
        return self._future[-1][0] if self._future else None

    def apply(self, edit: Edit) -> None:
        """Change the plan by one edit: one undo step, or a part of the running gesture."""
        before = self._plan
        now = edit.change(before)
        if self._gesture is None:
            self._past.append((edit.label, before))
            self._future.clear()
        self._plan = now
        self.changed.emit(now, before, self._gesture is None)

    def begin_gesture(self, label: str) -> None:
        """Take all edits up to `end_gesture` as one undo step. Ends a gesture still running."""
        self.end_gesture()
        self._gesture = (label, self._plan)

    def end_gesture(self) -> None:
        """Close the gesture; one that changed nothing leaves no undo step."""
        if self._gesture is None:
            return
        label, before = self._gesture
        self._gesture = None
        if self._plan is not before:
            self._past.append((label, before))
            self._future.clear()
            self.changed.emit(self._plan, before, True)

    def cancel_gesture(self) -> None:
        """Give up the gesture and return to the plan before it."""
        if self._gesture is None:
            return
        now, (_, before) = self._plan, self._gesture
        self._gesture = None
        if now is not before:
            self._plan = before
            self.changed.emit(before, now, True)

    @contextmanager
    def gesture(self, label: str) -> Iterator[None]:
        """Several edits as one undo step; an exception takes them all back."""
        self.begin_gesture(label)
        try:
            yield
        except BaseException:
            self.cancel_gesture()
            raise
        self.end_gesture()

    def undo(self) -> None:
        """Take back the last step, if there is one."""
        self.end_gesture()
        self._step(self._past, self._future)

    def redo(self) -> None:
        """Do the last undone step again, if there is one."""
        self.end_gesture()
        self._step(self._future, self._past)

    def _step(self, source: list[tuple[str, Plan]], target: list[tuple[str, Plan]]) -> None:
        if not source:
            return
        label, plan = source.pop()
        before = self._plan
        target.append((label, before))
        self._plan = plan
        self.changed.emit(plan, before, True)

    def replace(self, plan: Plan, *, is_saved: bool = True) -> None:
        """Begin anew with another plan: no history."""
        before = self._plan
        self._gesture = None
        self._past.clear()
        self._future.clear()
        self._plan = plan
        if is_saved:
            self._saved = plan
        self.changed.emit(plan, before, True)

    def mark_saved(self, plan: Plan) -> None:
        """Remember `plan` as the one that is on disk."""
        self._saved = plan
