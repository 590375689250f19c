"""Pictures of the views, to the clipboard or into a file, with or without who the patient is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from sacplan.errors import SacplanError
from sacplan.session.view_state import Pane
from sacplan.ui.patient_strip import identity_lines
from sacplan.ui.plan_keeper import documents
from sacplan.ui.shades import DARK
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

_LINE, _MARGIN = 20, 8


class PictureCommands(QObject):
    """What is meant is the view that has the focus, or had it last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last = Pane.SAGITTAL
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def copy(self) -> None:
        """Put the picture into the clipboard, without who the patient is."""
        QGuiApplication.clipboard().setImage(self.picture())
        self._window.message.say(tr("The picture is in the clipboard, without the patient's name."))

    def choose_and_save(self) -> None:
        """Ask for a file and write the picture there, without who the patient is."""
        self._choose(with_identity=False)

    def choose_and_save_named(self) -> None:
        """Ask for a file and write the picture there, with the patient's name below it."""
        self._choose(with_identity=True)

    def picture(self, *, with_identity: bool = False) -> QImage:
        """The view as it is seen, and below it whose it is where that is asked for."""
        image = self._grabbed()
        case = self._window.session.state.case
        if not with_identity or case is None:
            return image
        lines = identity_lines(case.volume)
        ratio = image.devicePixelRatio()
        below = round((len(lines) * _LINE + 2 * _MARGIN) * ratio)
        whole = QImage(image.width(), image.height() + below, QImage.Format.Format_RGB32)
        whole.setDevicePixelRatio(ratio)
        whole.fill(QColor(DARK.ground))
        painter = QPainter(whole)
        painter.drawImage(0, 0, image)
        painter.setPen(QColor(DARK.text))
        painter.setFont(self._window.font())
        for number, line in enumerate(lines):
            at = image.height() / ratio + _MARGIN + number * _LINE
            box = (_MARGIN, round(at), round(whole.width() / ratio) - 2 * _MARGIN, _LINE)
            painter.drawText(*box, int(Qt.AlignmentFlag.AlignVCenter), line)
        painter.end()
        return whole

    def _grabbed(self) -> QImage:
        """The view without what only helps to place: what is suggested is no finding."""
        session = self._window.session
        view = session.state.view
        session.show(suggestions=(), loupe_is_on=False)
        image = self._window.views.views[self._last].grab().toImage()
        session.show(suggestions=view.suggestions, loupe_is_on=view.loupe_is_on)
        return image

    def save(self, path: Path, *, with_identity: bool = False) -> bool:
        """Write the picture as PNG; True when it is there. A refusal is shown."""
        if not self.picture(with_identity=with_identity).save(str(path), "PNG"):  # type: ignore[call-overload] # takes text too
            error = SacplanError(
                "PICTURE-UNWRITABLE",
                f"The picture could not be written to {path}.",
                "Choose a folder that exists and that you may write to.",
            )
            self._window.message.say_error(error)
            return False
        self._window.message.say(tr("The picture is saved: {0}").format(path.name))
        return True

    def _choose(self, *, with_identity: bool) -> None:
        start = documents() / f"sacplan-{self._last}.png"
        title = tr("Save the picture of the view")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(start), "PNG (*.png)")
        if chosen:
            path = Path(chosen)
            self.save(
                path if path.suffix else path.with_suffix(".png"), with_identity=with_identity
            )

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        for pane, view in self._window.views.views.items():
            if now is view:
                self._last = pane
