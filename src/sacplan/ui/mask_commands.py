"""What the window does with segmentations made elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from sacplan.plan.edits import outline_by
from sacplan.plan.outline_source import OutlineSource
from sacplan.progress import Progress
from sacplan.session.state import SessionState
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.case.case import Case
    from sacplan.case.mask import LabelMask
    from sacplan.services.use_masks import Offered, Taken, Use
    from sacplan.ui.main_window import MainWindow

MASKS = "masks"
_FILTER = "DICOM SEG, RTSTRUCT, NIfTI, NRRD (*.dcm *.nii *.nii.gz *.nrrd *.seg.nrrd);;* (*)"
_PROGRAM = "TotalSegmentator"
_TOTAL = "total-segmentator"


class MaskCommands(QObject):
    """Offers what a file holds, takes what is chosen, and finds the file a plan needs."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.has_total_segmentator = shutil.which(_PROGRAM) is not None
        self._session.changed.connect(self._find_outline_file)

    def choose(self) -> None:
        """Ask for a file."""
        start = str(self._window.opening.folder or Path.home())
        title = tr("Segmentation made elsewhere")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, start, _FILTER)
        if chosen:
            self.offer(Path(chosen))

    def offer(self, path: Path) -> None:
        """Read a file in the background, then ask what to take of it."""
        case = self._session.state.case
        if case is None:
            return

        def work(progress: Progress) -> Offered:
            from sacplan.services.use_masks import offer_masks

            return offer_masks(case, path, progress)

        self._window.message.hide()
        self._session.jobs.start(
            MASKS, tr("Reading the segmentation"), work, self._ask, self._window.message.say_error
        )

    def take(self, offered: Offered, uses: Mapping[str, Use]) -> None:
        """Take over what is chosen: one undo step."""

        def work(progress: Progress) -> Taken:
            from sacplan.services.use_masks import take_masks

            return take_masks(offered, uses, progress)

        self._session.jobs.start(
            MASKS, tr("Taking it over"), work, self._on_taken, self._window.message.say_error
        )

    def outline_by_sacplan(self) -> None:
        """Have the program itself outline the sacrum again."""
        self._session.apply(outline_by(None))

    def outline_by_total_segmentator(self) -> None:
        """Have TotalSegmentator outline the sacrum."""
        self._session.apply(outline_by(OutlineSource(_TOTAL)))

    def _ask(self, offered: Offered) -> None:
        from sacplan.ui.masks_dialog import MasksDialog

        case = self._session.state.case
        if case is None:
            return
        is_overlay = offered.series_uid != case.volume.series.series_uid
        dialog = MasksDialog(offered, is_overlay, self._window)
        dialog.accepted.connect(lambda: self.take(offered, dialog.uses))
        dialog.open()

    def _on_taken(self, taken: Taken) -> None:
        from sacplan.services.use_masks import edits_of

        if taken.sacrum is not None:
            self._keep(taken.sacrum)
        self._session.begin_gesture(tr("Take over a segmentation"))
        for edit in edits_of(taken):
            self._session.apply(edit)
        self._session.end_gesture()

    def _keep(self, sacrum: LabelMask) -> None:
        case = self._session.state.case
        if case is not None:
            self._session.extend_case(segments=(*case.segments, sacrum))
            self._session.outline_again()

    def _find_outline_file(self, now: SessionState, before: SessionState) -> None:
        """A plan that takes the sacrum from a file: that file is looked for beside it."""
        case, plan, source = now.case, now.plan, now.plan.outline
        if case is None or source is None or not source.is_file or now.plan is before.plan:
            return
        if any(mask.source == source.sha256 for mask in case.segments):
            return
        if before.plan.outline == source and before.case is not None:
            return
        opening = self._window.opening
        places = [opening.plan_path.parent] if opening.plan_path else []
        places += [opening.folder] if opening.folder else []

        def work(progress: Progress) -> Case:
            from sacplan.services.use_masks import with_outline_file

            return with_outline_file(case, plan, places, progress)

        def done(found: Case) -> None:
            new = [mask for mask in found.segments if mask not in case.segments]
            if new:
                self._keep(new[0])

        self._session.jobs.start(MASKS, "", work, done, self._window.message.say_error)
