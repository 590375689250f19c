"""Views at life size on this screen, and how large its pixels are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QScreen

from sacplan.errors import Severity
from sacplan.scene.slice_geometry import camera_centred_on
from sacplan.scene.straight_geometry import zoomed_about
from sacplan.session.view_state import Pane
from sacplan.ui.screen_dialog import ScreenDialog
from sacplan.ui.settings import Settings
from sacplan.ui.translate import tr
from sacplan.ui.views.bone_view import BoneView
from sacplan.ui.views.slice_gestures import show_camera
from sacplan.ui.views.slice_view import SliceView
from sacplan.ui.views.straight_view import StraightView

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

AnyView: TypeAlias = BoneView | SliceView | StraightView

_USUAL_MM = 25.4 / 96
_LEAST_MM, _MOST_MM = 0.02, 2.0


def screen_key(screen: QScreen) -> str:
    """Under what the size of a screen's pixels is remembered: the same screen on another plug is
    the same."""
    names = (screen.manufacturer(), screen.model(), screen.serialNumber())
    told = " ".join(part for part in names if part.strip()) or screen.name()
    size = screen.size() * screen.devicePixelRatio()
    return f"screens/{told} {size.width()}x{size.height()}".replace("\\", " ")


def mm_per_pixel(screen: QScreen, settings: Settings) -> tuple[float, bool]:
    """How large a pixel of the window is on a screen, mm, and whether it was measured by hand;
    else it is what the screen says of itself, which is often wrong."""
    try:
        measured = float(settings.word(screen_key(screen))) / screen.devicePixelRatio()
    except ValueError:
        measured = 0.0
    if _LEAST_MM <= measured * screen.devicePixelRatio() <= _MOST_MM:
        return measured, True
    dpi = screen.physicalDotsPerInch()
    told = 25.4 / dpi if dpi > 0 else _USUAL_MM
    return (told if _LEAST_MM <= told <= _MOST_MM else _USUAL_MM), False


def remember_mm_per_pixel(screen: QScreen, settings: Settings, value_mm: float) -> None:
    """Remember the size of a pixel of the window, measured on a screen."""
    settings.remember_word(screen_key(screen), f"{value_mm * screen.devicePixelRatio():.6f}")


class TrueSize(QObject):
    """Shows views at life size, and keeps them so when they or the screen become others, until they
    are zoomed by hand."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kept: dict[Pane, float] = {}

    def show(self) -> None:
        """Show the view that has the focus, else the sagittal one, at life size, its middle
        kept."""
        window = self._window
        views = window.views.views
        chosen = next((each for each in views.values() if each.hasFocus()), views[Pane.SAGITTAL])
        geometry = chosen.geometry_shown()
        if geometry is None:
            return
        if isinstance(chosen, BoneView) and not chosen.geometry_shown().is_to_scale:
            window.message.say(tr("Through a lens there is no scale: choose another view first."))
            return
        chosen.installEventFilter(self)
        self._apply(chosen)
        if mm_per_pixel(window.screen(), window.settings)[1]:
            window.message.say(tr("Shown at life size on this screen: 1 mm is 1 mm."))
            return
        text = tr("About life size: this screen has not been measured.")
        window.message.say(text, Severity.CAUTION, (tr("Measure it…"), self.measure))

    def measure(self) -> None:
        """Ask how large a bank card is on the screen that the window is on."""
        window, screen = self._window, self._window.screen()
        dialog = ScreenDialog(mm_per_pixel(screen, window.settings)[0], window)

        def take() -> None:
            remember_mm_per_pixel(screen, window.settings, dialog.mm_per_pixel)
            window.message.say(tr("This screen is measured: life size is life size now."))
            self._apply_again()

        dialog.accepted.connect(take)
        dialog.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A view that becomes larger shows more, and not the same larger."""
        kinds = (QEvent.Type.Resize, QEvent.Type.ScreenChangeInternal)
        if event.type() in kinds and isinstance(watched, BoneView | SliceView | StraightView):
            if self._is_kept(watched):
                QTimer.singleShot(0, self, lambda: self._apply(watched))
            else:
                self._kept.pop(watched.pane, None)
        return False

    def _is_kept(self, view: AnyView) -> bool:
        return self._kept.get(view.pane) == self._height_mm(view)

    def _height_mm(self, view: AnyView) -> float | None:
        if isinstance(view, BoneView):
            return view.camera().height_mm
        camera = self._window.session.state.view.cameras.get(view.pane)
        return None if camera is None else camera.height_mm

    def _apply_again(self) -> None:
        for view in self._window.views.views.values():
            if self._is_kept(view):
                self._apply(view)

    def _apply(self, view: AnyView) -> None:
        value_mm, _ = mm_per_pixel(self._window.screen(), self._window.settings)
        session, case = self._window.session, self._window.session.state.case
        if isinstance(view, BoneView):
            view.aim(replace(view.camera(), height_mm=value_mm * max(1, view.height())))
        elif isinstance(view, SliceView):
            geometry = view.geometry_shown()
            if geometry is None or case is None:
                return
            near = replace(geometry, mm_per_pixel=value_mm)
            middle = (geometry.width / 2, geometry.height / 2)
            show_camera(
                session, view.pane, camera_centred_on(case.volume, near, near.centre_mm, middle)
            )
        else:
            sheet = view.geometry_shown()
            if sheet is None:
                return
            middle = (sheet.width / 2, sheet.height / 2)
            show_camera(
                session, view.pane, zoomed_about(sheet, middle, sheet.mm_per_pixel / value_mm)
            )
        height = self._height_mm(view)
        if height is not None:
            self._kept[view.pane] = height
