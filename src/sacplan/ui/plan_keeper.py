"""The plan's file: saved where the user says, kept by itself meanwhile, offered after a crash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from sacplan.errors import SacplanError, Severity
from sacplan.services.autosave import Kept
from sacplan.services.plan_file import SUFFIX, write_plan
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.ui.message_bar import MessageBar
from sacplan.ui.opening import Opening
from sacplan.ui.recovery import Recovery
from sacplan.ui.translate import tr

AUTOSAVE_MS = 2000
"""A change is on the disk of this computer within that time, however many follow it."""

FILTER = f"SacPlan (*{SUFFIX} *.json)"


class PlanKeeper(QObject):
    """Sees to it that no plan is lost."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        opening: Opening,
        message: MessageBar,
        recovery: Recovery | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._opening, self._message = session, opening, message
        self._recovery = recovery or Recovery()
        self._has_told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.keep_now)
        session.changed.connect(self._on_changed)

    def save(self) -> bool:
        """Save the plan where it was opened or saved last; True when it is on disk."""
        path = self._opening.plan_path
        return self.save_as() if path is None else self.save_to(path)

    def save_as(self) -> bool:
        """Ask for a file and save the plan there."""
        start = self._opening.plan_path or documents() / suggested_name(self._session.state, SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the plan"), str(start), FILTER
        )
        return bool(chosen) and self.save_to(_with_suffix(Path(chosen)))

    def save_to(self, path: Path) -> bool:
        """Save the plan to a file; True when it is on disk. A refusal is shown."""
        plan = self._session.state.plan
        try:
            write_plan(plan, path)
        except SacplanError as error:
            self._message.say_error(error)
            return False
        self._opening.plan_path = path
        self._session.document.mark_saved(plan)
        self._session.show()
        self.forget()
        self._message.say(tr("The plan is saved: {0}").format(path.name))
        return True

    def may_leave(self) -> bool:
        """Whether the plan may be given up: saved, empty, or the user said so."""
        document = self._session.document
        if not document.has_unsaved_changes or not document.plan.landmarks:
            return True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(tr("Unsaved plan"))
        box.setText(tr("Save the plan before it is closed?"))
        box.setInformativeText(tr("It has changes that are not in any file."))
        kinds = QMessageBox.StandardButton
        box.setStandardButtons(kinds.Save | kinds.Discard | kinds.Cancel)
        box.setDefaultButton(kinds.Save)
        answer = box.exec()
        if answer == kinds.Save:
            return self.save()
        return bool(answer == kinds.Discard)

    def keep_now(self) -> None:
        """Keep the plan in the user's own folder, in case the program ends badly."""
        state = self._session.state
        if state.case is None or not self._session.document.has_unsaved_changes:
            return
        if not self._recovery.keep(state.plan, self._opening.folder) and not self._has_told:
            self._has_told = True
            text = tr("The plan cannot be kept automatically on this computer: save it often.")
            self._message.say(text, Severity.CAUTION)

    def forget(self) -> None:
        """Remove what was kept: the plan is saved, or given up on purpose."""
        self._timer.stop()
        self._recovery.forget()

    def offer_recovery(self, recover: Callable[[Kept], None]) -> None:
        """Say that a plan was kept when the program last ended without saving it."""
        left = self._recovery.abandoned()
        if left:
            self._message.say(
                tr("A plan was not saved when SacPlan last ended."),
                Severity.CAUTION,
                (tr("Recover it"), lambda: recover(left[0])),
                (tr("Discard it"), lambda: self._recovery.discard(left[0])),
            )

    def recovered(self, kept: Kept) -> None:
        """The kept plan is open again: this window keeps it from now on."""
        self.keep_now()
        self._recovery.discard(kept)

    def _on_changed(self, now: SessionState, before: SessionState) -> None:
        if now.plan is not before.plan and not self._timer.isActive():
            self._timer.start()


def documents() -> Path:
    """Where files are offered to be put: never beside the images, which are only read."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()


def suggested_name(state: SessionState, ending: str) -> str:
    """A file name from patient ID and study date; what a file name cannot hold is replaced."""
    if state.case is None:
        return f"plan{ending}"
    series = state.case.volume.series
    parts = [series.patient.patient_id, str(series.study_date or "")]
    text = "-".join(part for part in parts if part) or "plan"
    safe = "".join(c if c.isalnum() or c in "-_" else "-" for c in text)
    return f"{safe[:80].strip('-') or 'plan'}{ending}"


def _with_suffix(path: Path) -> Path:
    return path if path.name.lower().endswith(".json") else path.with_name(path.name + SUFFIX)
